import type { SchoolLine } from '../../app/sidebar-api-tracker.ts';
import { OpenLink } from './open-link.tsx';

interface Props {
  readonly school: SchoolLine;
  readonly isBusy: boolean;
  readonly onMakePacket: (school: SchoolLine) => void;
}

/** What the last roll-up found in a plan, whom it was shared with from here, the way to it, and its packet. */
export function PlanOfSchool({ school: line, isBusy, onMakePacket }: Props) {
  const { schoolId, school, link, planState, goals, lacking, result, message, sharedWith } = line;
  const found = [
    planState,
    goals === null ? '' : `${goals} ${goals === 1 ? 'goal' : 'goals'}`,
    lackingWords(lacking),
  ].filter(Boolean);
  return (
    <>
      <div class="quiet">{result === '' ? 'Not rolled up yet' : found.join(' · ') || result}</div>
      {sharedWith.length > 0 && <div class="quiet">Shared with {sharedWith.join(', ')}</div>}
      {message !== '' && <div>{message}</div>}
      <OpenLink link={link} label={`Open the plan of ${school}`}>
        Open the plan
      </OpenLink>
      {schoolId !== '' && (
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={`Make the review packet of ${school || schoolId}`}
          onClick={() => onMakePacket(line)}
        >
          Make the review packet
        </button>
      )}
    </>
  );
}

/** What the Checklist tab says of a plan, in short. */
function lackingWords(lacking: number | null): string {
  if (lacking === null) return '';
  if (lacking === 0) return 'nothing is missing';
  return lacking === 1 ? 'one requirement lacking' : `${lacking} requirements lacking`;
}
