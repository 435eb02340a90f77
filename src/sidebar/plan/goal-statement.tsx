import { useRef, useState } from 'preact/hooks';
import type { CheckedGoal, OpenPlan } from '../../app/sidebar-api-plan.ts';
import type { GoalCheck } from '../../core/smart/goal-check.ts';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { CriteriaReasons } from './criteria.tsx';
import type { Drafts } from './drafts.ts';
import { GoalAdvice } from './goal-advice.tsx';
import { GoalWording } from './goal-wording.tsx';
import { useLiveCheck } from './use-live-check.ts';
import type { OpenedPlan } from './use-open-plan.ts';
import { useWording } from './use-wording.ts';

interface StatementProps {
  readonly goal: CheckedGoal;
  readonly opened: OpenedPlan;
}

/** What a goal without an ID says, and its check: there is no place to write another wording to. */
export function FixedStatement({ goal, opened }: StatementProps) {
  return (
    <>
      {goal.statement === '' ? (
        <p>No statement yet. Type it in the page, beside “SMART goal”: it is checked here shortly after.</p>
      ) : (
        <blockquote>{goal.statement}</blockquote>
      )}
      <CheckHeading opened={opened} />
      <Judged statement={goal.statement} check={goal.check} />
    </>
  );
}

interface GoalStatementProps extends StatementProps {
  readonly goalKey: string;
  readonly plan: OpenPlan;
  readonly drafts: Drafts;
}

/** What a goal says and its check; and a place to work on its wording, checked while one types. */
export function GoalStatement({ goalKey, goal, plan, drafts, opened }: GoalStatementProps) {
  const wording = useWording({ key: goalKey, goal, drafts, opened });
  const live = useLiveCheck(wording.text, goal, plan);
  const [isOpened, setIsOpened] = useState(wording.isWaiting || goal.statement === '');
  // A wording that is not in the plan is never out of sight.
  const isOpen = isOpened || wording.isWaiting;
  const [isWritten, setIsWritten] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (written: boolean): void => {
    setIsOpened(false);
    setIsWritten(written);
    heading.current?.focus();
  };
  const use = (text: string): void => {
    wording.take(text);
    setIsOpened(true);
    heading.current?.focus();
  };
  const isByHand = useRef(false);
  const open = (): void => {
    isByHand.current = true;
    setIsWritten(false);
    setIsOpened(true);
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {isOpen ? 'Work on the wording' : 'The goal'}
      </h2>
      {isOpen ? (
        <GoalWording
          wording={wording}
          takesFocus={isByHand.current}
          onPause={live.pause}
          onWritten={() => close(true)}
          onClose={() => close(false)}
        />
      ) : (
        <div class="stack">
          {goal.statement === '' ? <p>No statement yet.</p> : <blockquote>{goal.statement}</blockquote>}
          {isWritten && <Notice kind="done">Your wording now stands in the plan.</Notice>}
          <button type="button" onClick={open}>
            Work on the wording
          </button>
        </div>
      )}
      {isOpen ? (
        <>
          <h2>SMART check of your wording</h2>
          <p class="unseen" role="status">
            {live.isFinished && `${metIn(live.check)} of 5 criteria are met.`}
          </p>
          <Problem problem={opened.reading.problem} />
          <Judged statement={live.text} check={live.check} onUse={use} />
        </>
      ) : (
        <>
          <CheckHeading opened={opened} />
          <Judged statement={goal.statement} check={goal.check} onUse={use} />
        </>
      )}
    </>
  );
}

const metIn = ({ criteria }: GoalCheck): number =>
  Object.values(criteria).filter(({ status }) => status === 'met').length;

function CheckHeading({ opened: { reading, readAgain } }: Pick<StatementProps, 'opened'>) {
  return (
    <>
      <div class="headed">
        <h2>SMART check</h2>
        <button type="button" aria-disabled={reading.busy !== null} onClick={readAgain}>
          Check again
        </button>
      </div>
      <Working waiting={reading} />
      <Problem problem={reading.problem} />
    </>
  );
}

interface JudgedProps {
  readonly statement: string;
  readonly check: GoalCheck;
  readonly onUse?: (rewrite: string) => void;
}

function Judged({ statement, check, onUse }: JudgedProps) {
  if (statement.trim() === '') return <p class="quiet">There is nothing to check yet.</p>;
  return (
    <>
      <CriteriaReasons criteria={check.criteria} />
      <GoalAdvice statement={statement} check={check} {...(onUse && { onUse })} />
    </>
  );
}
