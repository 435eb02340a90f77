import type { ComponentChildren } from 'preact';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { Problem } from '../parts/problem.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import type { OpenedPlan } from './use-open-plan.ts';

interface FinishTemplateProps {
  readonly plan: OpenPlan;
  readonly opened: OpenedPlan;
  /** What was done last with the template. */
  readonly note: ComponentChildren;
  /** The person goes on to the plan as it stands. */
  readonly onLeaveIt: () => void;
}

/** For a plan whose template was inserted only in part: offers to add the rest, for the school and year it names. */
export function FinishTemplate({ plan, opened, note, onLeaveIt }: FinishTemplateProps) {
  const { facts, missingSections } = plan;
  const waiting = useServer();
  const { busy } = waiting;
  const goOn = () =>
    waiting.run('Adding what is missing, section by section…', async (isLeft) => {
      const { districtProfile: profileLink, continues: lastPlanLink, schoolId, schoolYear } = facts;
      await call('insertTemplate', { profileLink, lastPlanLink, schoolId, schoolYear });
      if (!isLeft()) await opened.read();
    });
  return (
    <main>
      <Title takesFocus={false}>{facts.school}</Title>
      <p class="quiet">{['Improvement plan', facts.schoolYear].filter(Boolean).join(' · ')}</p>
      {note}
      <div class="card stack">
        <h2>Part of the template is still missing</h2>
        <p>
          Its insertion stopped before the end. It can go on where it stopped: what stands in the page is left
          as it is, and nothing is added twice.
        </p>
        <div>
          <p class="quiet">Not in the page yet:</p>
          <ShortList items={missingSections}>{(heading) => heading}</ShortList>
        </div>
        <Problem problem={waiting.problem} />
        <div class="row">
          <button type="button" class="main" aria-disabled={busy !== null} onClick={goOn}>
            Add what is missing
          </button>
          <button type="button" disabled={busy !== null} onClick={onLeaveIt}>
            Leave it as it is
          </button>
        </div>
        <Working waiting={waiting} />
      </div>
    </main>
  );
}
