import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchoolLine } from '../../app/sidebar-api.ts';
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

/** A document that was just made for a school. */
interface Made {
  /** What was made, for whom. */
  readonly done: string;
  readonly open: string;
  readonly link: string;
  readonly notices: readonly string[];
}

/** Every school with its plan, a button for each that has none, and one for a packet of each that has. */
export function SchoolsView({ district, onBack }: SchoolsViewProps) {
  const waiting = useServer();
  const [made, setMade] = useState<Made | null>(null);
  const makePlan = async ({ schoolId, school: name }: SchoolLine) => {
    const school = name || `School ${schoolId}`;
    const plan = await waiting.run(`Making a plan for ${school}`, () => call('makePlan', { schoolId }));
    if (plan === null) return;
    setMade({ ...plan, done: `${school} has a plan now.`, open: 'Open the plan' });
    await waiting.run('Reading the tracker again', district.read);
  };
  const makePacket = async ({ schoolId, school: name }: SchoolLine) => {
    const school = name || `School ${schoolId}`;
    setMade(null);
    const packet = await waiting.run(`Making the review packet of ${school}`, () =>
      call('makeReviewPacket', { schoolId }),
    );
    if (packet === null) return;
    setMade({ ...packet, done: `The review packet of ${school} is made.`, open: 'Open the packet' });
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
            {made.done} <OpenLink link={made.link}>{made.open}</OpenLink>
          </Notice>
          <Sentences title="What to do now" sentences={made.notices} />
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
      {withPlan.length > 0 && (
        <p class="quiet">
          A review packet is a document for people without the add-on, such as state coaches: the plan in the
          order of the form, with who asks for what and what is missing.
        </p>
      )}
      <SchoolList title="With a plan" schools={withPlan}>
        {(school) => (
          <PlanOfSchool {...school}>
            {school.schoolId !== '' && (
              <button
                type="button"
                aria-disabled={waiting.busy !== null}
                aria-label={`Make the review packet of ${school.school || school.schoolId}`}
                onClick={() => makePacket(school)}
              >
                Make the review packet
              </button>
            )}
          </PlanOfSchool>
        )}
      </SchoolList>
    </Page>
  );
}

/** What the last roll-up found in a plan, and the way to it. */
function PlanOfSchool({
  school,
  link,
  planState,
  goals,
  lacking,
  result,
  message,
  children,
}: SchoolLine & { readonly children: ComponentChildren }) {
  const found = [
    planState,
    goals === null ? '' : `${goals} ${goals === 1 ? 'goal' : 'goals'}`,
    lackingWords(lacking),
  ].filter(Boolean);
  return (
    <>
      <div class="quiet">{result === '' ? 'Not rolled up yet' : found.join(' · ') || result}</div>
      {message !== '' && <div>{message}</div>}
      <OpenLink link={link} label={`Open the plan of ${school}`}>
        Open the plan
      </OpenLink>
      {children}
    </>
  );
}

/** What the Checklist tab says of a plan, in short. */
function lackingWords(lacking: number | null): string {
  if (lacking === null) return '';
  if (lacking === 0) return 'nothing is missing';
  return lacking === 1 ? 'one requirement lacking' : `${lacking} requirements lacking`;
}
