import type { SchoolLine } from '../../app/sidebar-api-tracker.ts';
import { nameOfSchool } from '../../core/plan/school-name.ts';
import { reminder } from '../../core/review/reminder.ts';
import { type Standing, type StandingGroup, standings } from '../../core/review/standings.ts';
import { dayInWords } from '../../core/text/day-in-words.ts';
import { ShortList } from '../parts/short-list.tsx';
import { useServer } from '../use-server.ts';
import { CopyText } from './copy-text.tsx';
import { OpenLink } from './open-link.tsx';
import { Page } from './page.tsx';
import type { District } from './use-district.ts';
import type { Going } from './views.ts';

interface StandingsViewProps {
  readonly district: District;
  readonly go: (to: Going) => void;
}

/** The groups in the order they are looked at: what waits longest first, what is over last. */
const GROUPS: readonly (readonly [StandingGroup, string])[] = [
  ['late', 'Late'],
  ['review', 'With the district, to be read'],
  ['board', 'For the board to approve'],
  ['school', 'With the schools'],
  ['approved', 'Approved by the board'],
  ['over', 'Closed'],
  ['unknown', 'Not known yet'],
];
const SHOWN_FIRST = 10;

/** Where every plan stands as the last roll-up found it: who is late, what is open, and a mail for whoever it waits for. */
export function StandingsView({ district, go }: StandingsViewProps) {
  const waiting = useServer();
  const { tracker } = district;
  if (tracker === null) return null;
  const { schools, calendar, today } = tracker;
  const groups = standings(schools, calendar, today);
  return (
    <Page title="Where the plans stand" waiting={waiting} onBack={() => go({ view: 'home' })}>
      <p class="quiet">As the last roll-up found them. Days come from the Setup tab.</p>
      {groups.board.length > 0 && (
        <button type="button" class="main" onClick={() => go({ view: 'board' })}>
          List for the board ({groups.board.length})
        </button>
      )}
      {GROUPS.filter(([group]) => groups[group].length > 0).map(([group, title]) => (
        <section key={group}>
          <h2>
            {title} ({groups[group].length})
          </h2>
          <ShortList items={groups[group]} first={SHOWN_FIRST}>
            {(standing) => (
              <PlanStanding
                standing={standing}
                mail={
                  WAITS_FOR_SCHOOL.includes(group)
                    ? reminder(standing, { district: tracker.district, today })
                    : null
                }
              />
            )}
          </ShortList>
        </section>
      ))}
    </Page>
  );
}

const WAITS_FOR_SCHOOL: readonly StandingGroup[] = ['late', 'school'];

interface PlanStandingProps {
  readonly standing: Standing<SchoolLine>;
  /** Null where nothing is asked of the school. */
  readonly mail: string | null;
}

function PlanStanding({ standing: { plan, due }, mail }: PlanStandingProps) {
  const { school, schoolId, link, stateDate, openFeedback } = plan;
  const name = nameOfSchool({ school, schoolId });
  const state = stateWords(plan);
  const open = openFeedback ?? 0;
  return (
    <>
      <div class="name">{name}</div>
      <div class="quiet">{[state, dayInWords(stateDate)].filter(Boolean).join(', ')}</div>
      {due !== null && (
        <div class="quiet">
          {due.name}: {dayInWords(due.day)}
        </div>
      )}
      {open > 0 && (
        <div>{open === 1 ? 'One comment waits for an answer' : `${open} comments wait for an answer`}</div>
      )}
      <OpenLink link={link} label={`Open the plan of ${name}`}>
        Open the plan
      </OpenLink>
      {mail !== null && (
        <details>
          <summary>
            Text for a mail<span class="unseen"> to {name}</span>
          </summary>
          <CopyText text={mail} copied="Copied. Paste it into a mail, and put in the name." />
        </details>
      )}
    </>
  );
}

function stateWords({ link, planState, result }: SchoolLine): string {
  if (link === '') return 'No plan yet';
  if (planState !== '') return planState;
  return result === '' ? 'Not rolled up yet' : 'The plan does not say its state';
}
