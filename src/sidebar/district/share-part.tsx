import type { OpenDistrict, SchoolLine, SharedPlan } from '../../app/sidebar-api-tracker.ts';
import { Notice } from '../parts/notice.tsx';
import { counted } from './counted.ts';
import type { StepsSoFar } from './school-steps.ts';
import { Sentences } from './sentences.tsx';

interface SharePartProps {
  readonly tracker: OpenDistrict;
  readonly soFar: StepsSoFar<SharedPlan> | null;
  readonly isBusy: boolean;
  readonly onShare: (schoolIds: readonly string[]) => void;
}

/** Letting principals into their plans: how many wait for it, the button, and what became of it. */
export function SharePart({ tracker, soFar, isBusy, onShare }: SharePartProps) {
  const { schools, plansGroup } = tracker;
  const waiting = schools.filter(isWaiting).map(({ schoolId }) => schoolId);
  return (
    <section>
      <h2>Sharing</h2>
      <div class="stack">
        {soFar !== null && <Outcome soFar={soFar} />}
        <p>{stateOf(tracker, waiting.length)}</p>
        {(waiting.length > 0 || plansGroup !== '') && (
          <button type="button" aria-disabled={isBusy} onClick={() => onShare(waiting)}>
            {waiting.length > 0 ? `Share ${counted(waiting.length, 'plan', 'plans')}` : 'Share the folder'}
          </button>
        )}
      </div>
    </section>
  );
}

const isWaiting = ({ schoolId, link, principals, sharedWith }: SchoolLine): boolean =>
  schoolId !== '' && link !== '' && principals.some((address) => !sharedWith.includes(address));

function stateOf({ schools, plansGroup }: OpenDistrict, waiting: number): string {
  const planned = schools.filter(({ link }) => link !== '');
  const unnamed = planned.filter(({ principals }) => principals.length === 0).length;
  const named = planned.length - unnamed;
  if (named === 0 && plansGroup === '') return NOBODY;
  const sentences = [
    waiting > 0 &&
      `${counted(waiting, 'plan waits', 'plans wait')} to be shared with those who stand under “Principal e-mail”.`,
    waiting === 0 && named > 0 && 'Every plan is shared with those who stand under “Principal e-mail”.',
    named > 0 && unnamed > 0 && `${counted(unnamed, 'plan has', 'plans have')} no address there.`,
    plansGroup !== '' && `The folder with all plans goes to ${plansGroup}.`,
    (waiting > 0 || plansGroup !== '') && 'Sharing gives the right to edit, and sends no mail.',
  ];
  return sentences.filter(Boolean).join(' ');
}

const NOBODY =
  'To share plans from here, write addresses under “Principal e-mail” on the Schools tab, or a Google group beside “Plans group” on the Setup tab.';

function Outcome({ soFar: { plans, left, notices } }: { readonly soFar: StepsSoFar<SharedPlan> }) {
  const reasons = plans.flatMap((plan) => plan.reasons);
  const shared = plans.filter((plan) => plan.reasons.length === 0).length;
  return (
    <>
      {shared > 0 && (
        <Notice kind={left.length > 0 || reasons.length > 0 ? 'word' : 'done'}>
          {counted(shared, 'plan is', 'plans are')} shared.
          {left.length > 0 && ` ${counted(left.length, 'school is', 'schools are')} still to be done.`}
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <Sentences title={`Not shared (${reasons.length})`} sentences={reasons} />
    </>
  );
}
