import type { PublishedProfile, RollUp, Snapshot, TrackerSetUp } from '../app/sidebar-api-tracker.ts';

/** What the menu shows after “Set up the tracker”. */
export function trackerSetUpText({ made, notices }: TrackerSetUp): string {
  const first =
    made.length === 0
      ? 'Every tab is there already.'
      : `Added: ${made.join(', ')}. Now fill in Setup, Priorities, Initiatives and Schools, and publish the district profile.`;
  return paragraphs([first, ...notices]);
}

/** What the menu shows after “Publish the district profile”. */
export const publishedProfileText = ({ link, notices }: PublishedProfile): string =>
  paragraphs([`The district profile is at ${link}. The link stands on the Setup tab, too.`, ...notices]);

/** What the menu shows after “Roll up all plans”: how many, and every plan that was not read with the reason. */
export function rollUpText({ plans, notices, next }: RollUp): string {
  const count = (status: string): number => plans.filter((plan) => plan.status === status).length;
  const first = `${plans.length} plans: ${count('written')} written, ${count('unchanged')} unchanged, ${count('refused')} not read, ${count('notReached')} not reached.`;
  const reasons = plans.flatMap(({ reason }) => (reason === undefined ? [] : [`• ${reason}`]));
  const rest =
    next === null ? [] : [`From plan ${next + 1} on, the plans were not reached in the time Google allows.`];
  return paragraphs([first, ...rest, ...reasons, ...notices.map((notice) => `• ${notice}`)]);
}

/** What the menu shows after a snapshot. */
export const snapshotText = ({ label, rows }: Snapshot): string =>
  `${rows} goals were added to the Snapshots tab as “${label}”. They stay as they are, whatever changes in the plans.`;

const paragraphs = (parts: readonly string[]): string => parts.join('\n\n');
