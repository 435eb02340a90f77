import type { RolledUpPlan, SchoolLine } from '../../app/sidebar-api-tracker.ts';
import { Notice } from '../parts/notice.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { counted } from './counted.ts';
import type { RollUpSoFar } from './roll-up-in-parts.ts';
import { Sentences } from './sentences.tsx';

interface RollUpOutcomeProps {
  readonly soFar: RollUpSoFar;
  readonly schools: readonly SchoolLine[];
}

/** What became of each plan: how many, those that want something done, then the others by name. */
export function RollUpOutcome({ soFar: { plans, notices, next }, schools }: RollUpOutcomeProps) {
  const unlinked = new Set(schools.filter(({ link }) => link === '').map(({ school }) => school));
  const hasNone = ({ documentId, school }: RolledUpPlan) => documentId === '' && unlinked.has(school);
  const unread = plans.filter((plan) => isUnread(plan) && !hasNone(plan));
  const without = plans.filter(hasNone);
  const read = plans.filter((plan) => !isUnread(plan)).length;
  return (
    <>
      <Notice kind={unread.length > 0 || next !== null ? 'word' : 'done'}>
        {next !== null && `Stopped after ${plans.length} of ${schools.length} schools. `}
        {counted(read, 'plan was', 'plans were')} read.
        {unread.length > 0 && ` ${counted(unread.length, 'plan', 'plans')} could not be read.`}
        {without.length > 0 && ` ${counted(without.length, 'school has', 'schools have')} no plan yet.`}
      </Notice>
      {unread.length > 0 && (
        <section>
          <h2>Could not be read ({unread.length})</h2>
          <ShortList items={unread} first={5}>
            {({ school, reason }) => (
              <>
                {school !== '' && <div class="name">{school}</div>}
                <div>{reason}</div>
              </>
            )}
          </ShortList>
        </section>
      )}
      <Sentences title="To put right in the tracker" sentences={notices} />
      <div>
        <Named title="Changed in the tracker" plans={plans.filter(({ status }) => status === 'written')} />
        <Named title="As they were" plans={plans.filter(({ status }) => status === 'unchanged')} />
        <Named title="No plan yet" plans={without} />
      </div>
    </>
  );
}

const isUnread = ({ status }: RolledUpPlan): boolean => status === 'refused' || status === 'notReached';

/** Plans by name behind a summary, since they want nothing done. */
function Named({ title, plans }: { readonly title: string; readonly plans: readonly RolledUpPlan[] }) {
  if (plans.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({plans.length})
      </summary>
      <ShortList items={plans} first={20}>
        {(plan) => (
          <>
            {plan.school}{' '}
            {!isUnread(plan) && <span class="quiet">{counted(plan.goals, 'goal', 'goals')}</span>}
          </>
        )}
      </ShortList>
    </details>
  );
}
