import type { CheckedGoal, CheckedPlan, InsertedTemplate } from '../app/sidebar-api-plan.ts';
import type { Priority } from '../core/plan/plan.ts';
import { formatTag } from '../core/plan/priority-tag.ts';
import { CRITERIA, VERDICT_WORDS } from '../core/smart/criterion-words.ts';

/** What the menu shows after the template was inserted. */
export function insertedTemplateText({ sections, continued, goalIds, school }: InsertedTemplate): string {
  const begun = continued
    ? `An earlier insertion had stopped; ${sections.length} missing sections were added for ${school}:`
    : `${sections.length} sections were added for ${school}:`;
  return [
    begun,
    ...sections.map((heading) => `• ${heading}`),
    '',
    `Goal IDs: ${goalIds.join(', ')}. Leave them as they are: the district’s tracker finds each goal by its ID.`,
  ].join('\n');
}

/** What the menu shows for “Check the goals”: each goal, each criterion, and what to change. */
export function checkedPlanText({ goals, priorities, findings }: CheckedPlan): string {
  const problems = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ message }) => `• ${message}`);
  return [
    ...goals.map((goal) => goalText(goal, priorities)),
    ...(problems.length === 0 ? [] : [['In the document:', ...problems].join('\n')]),
  ].join('\n\n');
}

function goalText(
  { id, title, tag, check, suggestion }: CheckedGoal,
  priorities: readonly Priority[],
): string {
  const name = [title, id].filter((part) => part !== '').join(', ');
  const verdicts = CRITERIA.map(
    ({ key, name }) => `${name} ${VERDICT_WORDS[check.criteria[key].status]}`,
  ).join(' · ');
  const advice = check.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, advice: what }) => `• ${message} ${what}`);
  const rewrite = check.rewrite === null ? [] : [`It could read: ${check.rewrite}`];
  return [
    name,
    verdicts,
    ...advice,
    ...rewrite,
    priorityText(tag.text, suggestion?.answer ?? null, priorities),
  ].join('\n');
}

function priorityText(tag: string, answer: string | null, priorities: readonly Priority[]): string {
  if (tag !== '') return `Strategic priority: ${tag}`;
  const proposed = priorities.find(({ id }) => id === answer);
  if (proposed === undefined)
    return 'Strategic priority: none yet. Write the priority this goal serves into its table.';
  return `Strategic priority: none yet. It seems to serve ${formatTag(proposed)}; if so, write that into its table.`;
}
