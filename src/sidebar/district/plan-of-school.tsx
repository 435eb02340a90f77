import type { SchoolLine } from '../../app/sidebar-api.ts';
import { OpenLink } from './open-link.tsx';

/** What the last roll-up found in a plan, whom it was shared with from here, and the way to it. */
export function PlanOfSchool({ school, link, planState, goals, result, message, sharedWith }: SchoolLine) {
  const found = [planState, goals === null ? '' : `${goals} ${goals === 1 ? 'goal' : 'goals'}`].filter(
    Boolean,
  );
  return (
    <>
      <div class="quiet">{result === '' ? 'Not rolled up yet' : found.join(' · ') || result}</div>
      {sharedWith.length > 0 && <div class="quiet">Shared with {sharedWith.join(', ')}</div>}
      {message !== '' && <div>{message}</div>}
      <OpenLink link={link} label={`Open the plan of ${school}`}>
        Open the plan
      </OpenLink>
    </>
  );
}
