import { useRef, useState } from 'preact/hooks';
import type { CheckedGoal } from '../../app/sidebar-api-plan.ts';
import type { Priority } from '../../core/plan/plan.ts';
import { formatTag } from '../../core/plan/priority-tag.ts';
import { Choice } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { type OpenedPlan, orReadAgain } from './use-open-plan.ts';

interface GoalTagProps {
  readonly goal: CheckedGoal;
  readonly priorities: readonly Priority[];
  readonly opened: OpenedPlan;
}

/** The district priority a goal serves, and choosing one. */
export function GoalTag({ goal, priorities, opened }: GoalTagProps) {
  const [changing, setChanging] = useState(false);
  const [said, setSaid] = useState(false);
  const waiting = useServer();
  const heading = useRef<HTMLHeadingElement>(null);
  const tagged = (): void => {
    setChanging(false);
    setSaid(true);
    heading.current?.focus();
  };
  const isTagged = priorities.some(({ id }) => id === goal.tag.id);
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1}>
        District priority
      </h2>
      {goal.tag.text !== '' && <p>{goal.tag.text}</p>}
      {priorities.length === 0 && (
        <p>The plan lists no district priorities yet. Fill in the table “District priorities” in the page.</p>
      )}
      {said && !changing && waiting.problem === null && <Notice kind="done">Written into the page.</Notice>}
      {isTagged && !changing && (
        <button type="button" onClick={() => setChanging(true)}>
          Change the priority
        </button>
      )}
      {priorities.length > 0 && (!isTagged || changing) && (
        <ChoosePriority
          goal={goal}
          priorities={priorities}
          opened={opened}
          waiting={waiting}
          onTagged={tagged}
        />
      )}
      <Problem problem={waiting.problem} />
      <Working waiting={waiting} />
    </section>
  );
}

function ChoosePriority({
  goal,
  priorities,
  opened,
  waiting,
  onTagged,
}: GoalTagProps & { readonly waiting: Waiting; readonly onTagged: () => void }) {
  const suggested = goal.suggestion?.answer ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const { busy, run } = waiting;
  const priorityId = chosen ?? (suggested || goal.tag.id || '');
  const tag = async (event: Event): Promise<void> => {
    event.preventDefault();
    setEmpty(priorityId === '');
    if (priorityId === '') return;
    const request = { goalId: goal.id, priorityId, replaces: goal.tag.text };
    const done = await run('Writing the tag into the plan…', () =>
      orReadAgain(call('tagGoal', request), opened),
    );
    if (done === null) return;
    await opened.readAgain();
    onTagged();
  };
  return (
    <form class="stack" onSubmit={tag}>
      <Choice
        label="Priority this goal serves"
        value={priorityId}
        onChange={setChosen}
        disabled={busy !== null}
      >
        {suggested === '' && <option value="">Choose a priority</option>}
        {suggestedFirst(priorities, suggested).map((priority) => (
          <option key={priority.id} value={priority.id}>
            {formatTag(priority)}
            {priority.id === suggested ? ' (suggested)' : ''}
          </option>
        ))}
      </Choice>
      {suggested !== '' && priorityId === suggested && (
        <p class="quiet">Suggested by the words of the goal. You decide.</p>
      )}
      {empty && priorityId === '' && <Notice kind="problem">Choose a priority first.</Notice>}
      <button type="submit" class="main" aria-disabled={busy !== null}>
        Tag this goal
      </button>
    </form>
  );
}

const suggestedFirst = (priorities: readonly Priority[], suggested: string): readonly Priority[] => [
  ...priorities.filter(({ id }) => id === suggested),
  ...priorities.filter(({ id }) => id !== suggested),
];
