import { useState } from 'preact/hooks';
import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Working } from '../parts/working.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import type { OpenedPlan } from './use-open-plan.ts';

const BUTTONS = { none: 'Put the table into the plan', old: 'Bring the table up to date' };

/** The table in the plan that shows what each goal serves: made once there is a goal, and brought up to date. */
export function PlanOverview({ plan, opened }: { readonly plan: OpenPlan; readonly opened: OpenedPlan }) {
  const { overview, goals } = plan;
  const [said, setSaid] = useState('');
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  if (!goals.some(({ statement }) => statement !== '')) return null;
  const write = async (): Promise<void> => {
    setSaid('');
    const written = await run('Writing the table into the plan…', async () => {
      const done = await call('writeOverview');
      await opened.read();
      return done;
    });
    if (written === null) return;
    setSaid(written.isNew ? 'The table now stands above the goals.' : 'The table is up to date.');
  };
  return (
    <section class="stack">
      <h2>For reviewers and families</h2>
      <p class="quiet">
        A table in the plan shows for each goal the district priority, the need, the activities and the money.
        {overview === 'current' && ' It is up to date.'}
      </p>
      {said !== '' && <Notice kind="done">{said}</Notice>}
      {overview !== 'current' && (
        <button type="button" aria-disabled={busy !== null} onClick={write}>
          {BUTTONS[overview]}
        </button>
      )}
      <Problem problem={problem} />
      <Working waiting={waiting} />
    </section>
  );
}
