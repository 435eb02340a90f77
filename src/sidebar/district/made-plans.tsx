import type { MadePlan } from '../../app/sidebar-api-tracker.ts';
import { nameOfSchool } from '../../core/plan/school-name.ts';
import { Notice } from '../parts/notice.tsx';
import { counted } from './counted.ts';
import { OpenLink } from './open-link.tsx';
import type { StepsSoFar } from './school-steps.ts';
import { Sentences } from './sentences.tsx';

/** What became of the plans that were to be made. */
export function MadePlans({ soFar: { plans, left, notices } }: { readonly soFar: StepsSoFar<MadePlan> }) {
  const made = plans.filter(({ status }) => status !== 'refused');
  const found = plans.filter(({ status }) => status === 'found').length;
  const reasons = plans.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const [only] = made;
  return (
    <>
      {made.length > 0 && (
        <Notice kind={left.length > 0 || reasons.length > 0 ? 'word' : 'done'}>
          {made.length === 1 && only !== undefined ? (
            <>
              {nameOfSchool(only)} has a plan now. <OpenLink link={only.link}>Open the plan</OpenLink>
            </>
          ) : (
            `${made.length} plans are made and linked on the Schools tab.`
          )}
          {found > 0 && ` ${counted(found, 'document was', 'documents were')} there already without a link.`}
          {left.length > 0 && ` ${counted(left.length, 'school is', 'schools are')} still to be done.`}
        </Notice>
      )}
      <Sentences title={`Not made (${reasons.length})`} sentences={reasons} />
      <Sentences title="To look at" sentences={notices} />
    </>
  );
}
