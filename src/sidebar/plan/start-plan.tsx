import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type {
  LastPlan as LastPlanReply,
  OpenPlan,
  RemoveTemplateRequest,
} from '../../app/sidebar-api-plan.ts';
import type { DistrictProfile } from '../../core/plan/district-profile.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { call, type ServerProblem } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import { ChooseSchool, type Chosen } from './choose-school.tsx';
import { LastPlan } from './last-plan.tsx';

interface StartPlanProps {
  readonly state: OpenPlan['state'];
  readonly readAgain: () => Promise<void>;
  /** True from the first insertion until it is done or refused: a document half written is not shown as a plan. */
  readonly onInserting: (inserting: boolean) => void;
  readonly onInserted: (inserted: RemoveTemplateRequest) => void;
  /** What was done last. */
  readonly note: ComponentChildren;
}

/** For a document without a plan: where the template comes from, whose plan it is, and then the template. */
export function StartPlan({ state, readAgain, onInserting, onInserted, note }: StartPlanProps) {
  const [profileLink, setProfileLink] = useState('');
  const [profile, setProfile] = useState<DistrictProfile | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lastPlan, setLastPlan] = useState<LastPlanReply | null>(null);
  const [atCursor, setAtCursor] = useState(false);
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  useEffect(() => {
    if (problem !== null && !mayGoOn(problem)) onInserting(false);
  }, [problem, onInserting]);
  const look = async (now: Chosen): Promise<void> => {
    setChosen(now);
    if (now.lastPlanLink === '') return insert(now);
    setLastPlan(await run('Reading last year’s plan…', () => call('readLastPlan', { profileLink, ...now })));
  };
  const insert = async (now: Chosen): Promise<void> => {
    onInserting(true);
    const request = { profileLink, ...now, atCursor };
    const done = await run('Writing the template into the document, section by section…', () =>
      call('insertTemplate', request),
    );
    if (done === null) return;
    onInserted({ ...request, goalIds: done.goalIds, place: done.place });
    await readAgain();
    onInserting(false);
  };
  const asked = { busy: busy !== null, trouble: <Trouble problem={problem} /> };
  return (
    <main class="stack">
      <Title takesFocus={false}>Begin an improvement plan</Title>
      {note}
      {state === 'other' && <NotAPlan atCursor={atCursor} setAtCursor={setAtCursor} />}
      {profile === null ? (
        <LinkForm
          link={profileLink}
          setLink={setProfileLink}
          isBlank={state === 'blank'}
          waiting={waiting}
          onRead={setProfile}
        />
      ) : chosen !== null && lastPlan !== null ? (
        <LastPlan
          {...asked}
          lastPlan={lastPlan}
          onInsert={() => insert(chosen)}
          onBack={() => setLastPlan(null)}
        />
      ) : (
        <ChooseSchool
          {...asked}
          profile={profile}
          chosen={chosen}
          onChosen={look}
          onBack={() => setProfile(null)}
        />
      )}
      <Working waiting={waiting} />
    </main>
  );
}

interface LinkFormProps {
  readonly link: string;
  readonly setLink: (link: string) => void;
  readonly isBlank: boolean;
  readonly waiting: Waiting;
  readonly onRead: (profile: DistrictProfile) => void;
}

/** Where the template comes from. */
function LinkForm({ link, setLink, isBlank, waiting, onRead }: LinkFormProps) {
  const read = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = await waiting.run('Reading the district profile…', () =>
      call('readProfile', { profileLink: link }),
    );
    if (found !== null) onRead(found.profile);
  };
  return (
    <form class="stack" onSubmit={read}>
      {isBlank && <p>Your district’s template comes with its priorities and your school filled in.</p>}
      <TextField
        label="Link to the district profile"
        value={link}
        onInput={setLink}
        hint="Your central office has it. Open the profile, copy the whole address, and paste it here."
      />
      <Problem problem={waiting.problem} />
      <button type="submit" class="main" aria-disabled={waiting.busy !== null}>
        Continue
      </button>
    </form>
  );
}

/** Why the template was not inserted, or not as a whole. */
function Trouble({ problem }: Pick<Waiting, 'problem'>) {
  return (
    <>
      <Problem problem={problem} />
      {problem !== null && mayGoOn(problem) && (
        <p>
          Part of the template may stand in the page already. Insert it again: only what is missing is added.
        </p>
      )}
    </>
  );
}

/** Asked again after these, the server adds what is missing. */
const mayGoOn = ({ code }: ServerProblem): boolean => code === 'stoppedHalfway' || code === 'unreachable';

interface NotAPlanProps {
  readonly atCursor: boolean;
  readonly setAtCursor: (atCursor: boolean) => void;
}

function NotAPlan({ atCursor, setAtCursor }: NotAPlanProps) {
  return (
    <>
      <Notice>
        <p>
          This document holds text, but no improvement plan. The template can be put here, and what stands
          here stays as it is; or{' '}
          <a href="https://docs.google.com/document/create" target="_blank" rel="noopener">
            open a blank document
          </a>{' '}
          and begin there.
        </p>
      </Notice>
      <Choice
        label="Where the template goes"
        value={atCursor ? 'cursor' : ''}
        onChange={(place) => setAtCursor(place !== '')}
      >
        <option value="">At the end of the document</option>
        <option value="cursor">Where my cursor is in the page</option>
      </Choice>
    </>
  );
}
