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
  const schools = tracker.schools.length;
  const plans = tracker.schools.filter(({ link }) => link !== '').length;
  const goals = tracker.schools.reduce((sum, school) => sum + (school.goals ?? 0), 0);
  const places: readonly [Going, string, string][] = [
    [
      { view: 'schools' },
      'Schools and plans',
      `${plans} of ${schools} have a plan${goals > 0 ? ` · ${goals} goals` : ''}`,
    ],
    [{ view: 'profile' }, 'District profile', tracker.profileLink === '' ? 'Not published yet' : 'Published'],
    [{ view: 'dashboard' }, 'Dashboard', 'Goals by priority, school and progress'],
    [{ view: 'snapshot' }, 'Snapshot', 'Keep today’s numbers for the board'],
  ];
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
          text="No school has a plan yet. Make a plan for a school here, or paste a plan’s link into the Schools tab."
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
      {schools > 0 && (
        <nav class="places" aria-label="More">
          {places.map(([to, name, about]) => (
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
