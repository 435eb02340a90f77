import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadePlan, SchoolLine } from '../../app/sidebar-api.ts';
import { Notice } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { OpenLink } from './open-link.tsx';
import { Page } from './page.tsx';
import { SchoolList } from './school-list.tsx';
import { Sentences } from './sentences.tsx';
import type { District } from './use-district.ts';

interface SchoolsViewProps {
  readonly district: District;
  readonly onBack: () => void;
}

/** Every school with its plan, and a button for each that has none. */
export function SchoolsView({ district, onBack }: SchoolsViewProps) {
  const waiting = useServer();
  const [made, setMade] = useState<{ readonly school: string; readonly plan: MadePlan } | null>(null);
  const makePlan = async ({ schoolId, school: name }: SchoolLine) => {
    const school = name || `School ${schoolId}`;
    const plan = await waiting.run(`Making a plan for ${school}`, () => call('makePlan', { schoolId }));
    if (plan === null) return;
    setMade({ school, plan });
    await waiting.run('Reading the tracker again', district.read);
  };
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), [made]);
  const schools = district.tracker?.schools ?? [];
  const withPlan = schools.filter(({ link }) => link !== '');
  const without = schools.filter(({ link }) => link === '');
  return (
    <Page title="Schools and plans" waiting={waiting} onBack={onBack}>
      {made && (
        <div class="stack" ref={said}>
          <Notice kind="done">
            {made.school} has a plan now. <OpenLink link={made.plan.link}>Open the plan</OpenLink>
          </Notice>
          <Sentences title="What to do now" sentences={made.plan.notices} />
        </div>
      )}
      <SchoolList title="Without a plan" schools={without}>
        {(school) =>
          school.schoolId === '' ? (
            <div class="quiet">Give it a School ID in the Schools tab; then its plan can be made here.</div>
          ) : (
            <button
              type="button"
              aria-disabled={waiting.busy !== null}
              aria-label={`Make a plan for ${school.school || school.schoolId}`}
              onClick={() => makePlan(school)}
            >
              Make a plan
            </button>
          )
        }
      </SchoolList>
      <SchoolList title="With a plan" schools={withPlan}>
        {(school) => <PlanOfSchool {...school} />}
      </SchoolList>
    </Page>
  );
}

/** What the last roll-up found in a plan, and the way to it. */
function PlanOfSchool({ school, link, planState, goals, result, message }: SchoolLine) {
  const found = [planState, goals === null ? '' : `${goals} ${goals === 1 ? 'goal' : 'goals'}`].filter(
    Boolean,
  );
  return (
    <>
      <div class="quiet">{result === '' ? 'Not rolled up yet' : found.join(' · ') || result}</div>
      {message !== '' && <div>{message}</div>}
      <OpenLink link={link} label={`Open the plan of ${school}`}>
        Open the plan
      </OpenLink>
    </>
  );
}
