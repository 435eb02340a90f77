import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedGoal, OpenPlan } from '../../app/sidebar-api-plan.ts';
import { countFeedback } from '../../core/plan/feedback.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { CriteriaMarks } from './criteria.tsx';
import { type Draft, type Drafts, isWaiting } from './drafts.ts';
import { owedInWords } from './owed-view.tsx';
import { PlanOverview } from './plan-overview.tsx';
import { PlanStanding } from './plan-standing.tsx';
import { UnplacedDraft } from './unplaced-draft.tsx';
import type { OpenedPlan } from './use-open-plan.ts';
import { goalKeys, type View } from './view.ts';

interface GoalListProps {
  readonly plan: OpenPlan;
  readonly opened: OpenedPlan;
  readonly drafts: Drafts;
  /** What was done last, in words. */
  readonly said: string | undefined;
  readonly note: ComponentChildren;
  readonly show: (view: View) => void;
}

/** The plan at a glance: its goals with what the check says of each, and what in the document could not be read. */
export function GoalList({ plan, opened, drafts, said, note, show }: GoalListProps) {
  const { facts, goals, notices } = plan;
  const keys = goalKeys(goals);
  return (
    <main>
      <Title takesFocus={false}>{facts.school === '' ? 'Improvement plan' : facts.school}</Title>
      <p class="quiet">{['Improvement plan', facts.schoolYear].filter(Boolean).join(' · ')}</p>
      {said !== undefined && <Notice kind="done">{said}</Notice>}
      {note}
      <PlanStanding plan={plan} show={show} />
      {notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <section class="card below">
        <button type="button" class="plain opens" onClick={() => show({ kind: 'owed' })}>
          <span>What this school owes</span>
          <Icon name="forward" />
        </button>
        <p class="quiet">{owedInWords(plan.owed)}</p>
      </section>
      <h2>Goals</h2>
      {goals.length === 0 && <p>This plan has no goals yet.</p>}
      <ul class="entries">
        {goals.map((goal, at) => {
          const key = keys[at] ?? '';
          const { id, title } = goal;
          return (
            <li key={key} class="card">
              <GoalCard
                goal={goal}
                draft={drafts.all[key]}
                open={() => show({ kind: 'goal', goal: { key, id, title } })}
              />
            </li>
          );
        })}
      </ul>
      {Object.entries(drafts.all)
        .filter(([key]) => !keys.includes(key))
        .map(([key, draft]) => (
          <UnplacedDraft key={key} draft={draft} />
        ))}
      <AddGoal opened={opened} isFirst={goals.length === 0} />
      <PlanOverview plan={plan} opened={opened} />
      <Unread plan={plan} />
      <Problem problem={opened.reading.problem} />
    </main>
  );
}

interface GoalCardProps {
  readonly goal: CheckedGoal;
  readonly draft: Draft | undefined;
  readonly open: () => void;
}

function GoalCard({ goal, draft, open }: GoalCardProps) {
  const { title, statement, tag, check, feedback } = goal;
  const { open: comments } = countFeedback([{ feedback }]);
  return (
    <>
      <button type="button" class="plain opens" onClick={open}>
        <span>{title === '' ? 'Goal' : title}</span>
        <Icon name="forward" />
      </button>
      {statement === '' ? (
        <p class="quiet">No statement yet. Open the goal to write it here, or type it in the page.</p>
      ) : (
        <>
          <p class="excerpt">{statement}</p>
          <CriteriaMarks criteria={check.criteria} />
        </>
      )}
      {isWaiting(draft, statement) && <p class="waiting">Your wording is not in the plan yet.</p>}
      {comments > 0 && (
        <p class="waiting">
          {comments === 1 ? 'One comment waits' : `${comments} comments wait`} for an answer.
        </p>
      )}
      <p class="quiet">{tag.text === '' ? 'No district priority yet' : tag.text}</p>
    </>
  );
}

function AddGoal({ opened, isFirst }: { readonly opened: OpenedPlan; readonly isFirst: boolean }) {
  const [added, setAdded] = useState('');
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  const add = async (): Promise<void> => {
    setAdded('');
    const goal = await run('Adding a goal to the plan…', () => call('addGoal'));
    if (goal === null) return;
    setAdded(goal.title);
    await opened.readAgain();
  };
  return (
    <div class="stack below">
      <button type="button" class={isFirst ? 'main' : ''} aria-disabled={busy !== null} onClick={add}>
        Add a goal
      </button>
      <Problem problem={problem} />
      <Working waiting={busy === null ? opened.reading : waiting} />
      {added !== '' && <Notice kind="done">{added} now stands in the plan, after the other goals.</Notice>}
    </div>
  );
}

/** What the cards above say already. */
const SAID_BY_CARDS: readonly string[] = ['goalWithoutStatement', 'untaggedGoal', 'noGoals'];

function Unread({ plan }: { readonly plan: OpenPlan }) {
  const findings = plan.findings.filter(({ code }) => !SAID_BY_CARDS.includes(code));
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>To put right in the document</h2>
      <ShortList items={findings}>{({ message }) => message}</ShortList>
    </section>
  );
}
