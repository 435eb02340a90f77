import { useEffect } from 'preact/hooks';
import { Working } from '../parts/working.tsx';
import type { Waiting } from '../use-server.ts';
import { Page } from './page.tsx';
import { RollUpOutcome } from './roll-up-outcome.tsx';
import type { District } from './use-district.ts';
import { useRollUp } from './use-roll-up.ts';
import type { Going } from './views.ts';

interface RollUpViewProps {
  readonly district: District;
  readonly startsNow: boolean;
  readonly go: (to: Going) => void;
}

/** Google lets the add-on read so many plans a minute; a longer list is read in parts. */
const A_PART = 300;

/** Reads every plan into the tracker, says how far it is, and then what became of each plan. */
export function RollUpView({ district, startsNow, go }: RollUpViewProps) {
  const { waiting, soFar, isStopping, start, goOn, stop } = useRollUp();
  const { busy } = waiting;
  const schools = district.tracker?.schools ?? [];
  const all = schools.length;
  const readAfter = async (work: Promise<unknown>) => {
    if ((await work) !== null) await waiting.run('Reading the tracker again', district.read);
  };
  useEffect(() => {
    if (startsNow) readAfter(start());
  }, []);
  const isDone = soFar.next === null;
  return (
    <Page
      title="Roll up all plans"
      waiting={waiting}
      onBack={() => go({ view: 'home' })}
      working={
        <>
          <Progress waiting={waiting} reached={soFar.next ?? all} all={all} />
          {busy !== null && all > A_PART && (
            <button type="button" aria-disabled={isStopping} onClick={stop}>
              {isStopping ? 'Stopping after this part' : 'Stop after this part'}
            </button>
          )}
        </>
      }
    >
      {busy === null && soFar.plans.length > 0 && <RollUpOutcome soFar={soFar} schools={schools} />}
      {busy === null && isDone && (
        <div class="row">
          <button type="button" class="main" onClick={() => go({ view: 'dashboard' })}>
            See the dashboard
          </button>
          <button type="button" onClick={() => readAfter(start())}>
            Roll up again
          </button>
        </div>
      )}
      {busy === null && !isDone && (
        <button type="button" class="main" onClick={() => readAfter(goOn())}>
          {soFar.plans.length === 0 ? 'Roll up all plans' : 'Go on with the rest'}
        </button>
      )}
    </Page>
  );
}

interface ProgressProps {
  readonly waiting: Waiting;
  readonly reached: number;
  readonly all: number;
}

/** A bar without a length while the first part is read: nothing is known before its answer. */
function Progress({ waiting, reached, all }: ProgressProps) {
  if (waiting.busy === null || reached === 0 || all <= A_PART) return <Working waiting={waiting} />;
  return (
    <div class="working" role="status">
      <progress aria-label="Schools done" value={reached} max={all} />
      <p>
        {reached} of {all} schools are done. Google allows {A_PART} plans a minute, so there is a pause after
        each part.
      </p>
    </div>
  );
}
