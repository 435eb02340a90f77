import type { OpenDistrict } from '../../app/sidebar-api-tracker.ts';
import { standings } from '../../core/review/standings.ts';
import { Icon } from '../parts/icon.tsx';
import { useServer } from '../use-server.ts';
import { FillInCard } from './fill-in-card.tsx';
import { nextStep } from './next-step.ts';
import { Page } from './page.tsx';
import { Sentences } from './sentences.tsx';
import type { District } from './use-district.ts';
import type { Going } from './views.ts';

interface HomeViewProps {
  readonly district: District;
  readonly notices: readonly string[];
  readonly isFirst: boolean;
  readonly go: (to: Going) => void;
}

/** The district at a glance: what comes next, and the ways to everything else. */
export function HomeView({ district, notices, isFirst, go }: HomeViewProps) {
  const { tracker, read } = district;
  const waiting = useServer();
  if (tracker === null) return null;
  const step = nextStep(tracker);
  return (
    <Page title={tracker.district || 'District tracker'} waiting={waiting} takesFocus={!isFirst}>
      {tracker.schoolYear !== '' && <p class="quiet">School year {tracker.schoolYear}</p>}
      {step === 'fillIn' && (
        <FillInCard
          tracker={tracker}
          isBusy={waiting.busy !== null}
          lookAgain={() => waiting.run('Looking again', read)}
        />
      )}
      {step === 'publish' && (
        <NextCard
          text="Publish the district profile, so that principals can begin their plans with your priorities."
          button="Publish the district profile"
          onClick={() => go({ view: 'profile', start: true })}
        />
      )}
      {step === 'makePlans' && (
        <NextCard
          text="No school has a plan yet. Make a master plan and copy it for every school, or paste the links of plans you have into the Schools tab."
          button="See the schools"
          onClick={() => go({ view: 'schools' })}
        />
      )}
      {step === 'rollUp' && (
        <NextCard
          text="Read every plan and bring the tracker up to date."
          button="Roll up all plans"
          onClick={() => go({ view: 'rollUp', start: true })}
        />
      )}
      {tracker.schools.length > 0 && (
        <nav class="places" aria-label="More">
          {placesOf(tracker).map(([to, name, about]) => (
            <button key={name} type="button" onClick={() => go(to)}>
              <span>
                <span>{name}</span>
                <span class="quiet">{about}</span>
              </span>
              <Icon name="forward" />
            </button>
          ))}
        </nav>
      )}
      <Sentences
        title={step === 'fillIn' ? 'In detail' : 'To put right'}
        sentences={[...new Set([...notices, ...tracker.notices])]}
      />
    </Page>
  );
}

/** The ways to everything else, each with what there is to see. */
function placesOf(tracker: OpenDistrict): readonly (readonly [Going, string, string])[] {
  const schools = tracker.schools.length;
  const plans = tracker.schools.filter(({ link }) => link !== '').length;
  const goals = tracker.schools.reduce((sum, school) => sum + (school.goals ?? 0), 0);
  return [
    [
      { view: 'schools' },
      'Schools and plans',
      `${plans} of ${schools} have a plan${goals > 0 ? ` · ${goals} goals` : ''}`,
    ],
    [{ view: 'standings' }, 'Where the plans stand', standingWords(tracker)],
    [{ view: 'profile' }, 'District profile', tracker.profileLink === '' ? 'Not published yet' : 'Published'],
    [{ view: 'dashboard' }, 'Dashboard', 'Goals by priority, school and progress'],
    [{ view: 'snapshot' }, 'Snapshot', 'Keep today’s numbers for the board'],
  ];
}

/** The two numbers the central office asks for first. */
function standingWords({ schools, calendar, today }: OpenDistrict): string {
  const { late, review } = standings(schools, calendar, today);
  return `${late.length} late · ${review.length} to be read`;
}

interface NextCardProps {
  readonly text: string;
  readonly button: string;
  readonly onClick: () => void;
}

/** The one thing to do next, with the page's main button. */
function NextCard({ text, button, onClick }: NextCardProps) {
  return (
    <div class="card">
      <p>{text}</p>
      <button type="button" class="main" onClick={onClick}>
        {button}
      </button>
    </div>
  );
}
