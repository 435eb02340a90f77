import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OpenPlan, RemoveTemplateRequest } from '../../app/sidebar-api.ts';
import type { DistrictProfile } from '../../core/plan/district-profile.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { call, type ServerProblem } from '../server.ts';
import { useServer } from '../use-server.ts';
import { ChooseSchool, type Chosen } from './choose-school.tsx';

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
  const [atCursor, setAtCursor] = useState(false);
  const waiting = useServer();
  const { busy, problem, run } = waiting;
  useEffect(() => {
    if (problem !== null && !mayGoOn(problem)) onInserting(false);
  }, [problem, onInserting]);
  const readProfile = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = await run('Reading the district profile…', () => call('readProfile', { profileLink }));
    if (read !== null) setProfile(read.profile);
  };
  const insert = async (chosen: Chosen): Promise<void> => {
    onInserting(true);
    const request = { profileLink, ...chosen, atCursor };
    const done = await run('Writing the template into the document, section by section…', () =>
      call('insertTemplate', request),
    );
    if (done === null) return;
    onInserted({ ...request, goalIds: done.goalIds, place: done.place });
    await readAgain();
    onInserting(false);
  };
  return (
    <main class="stack">
      <Title takesFocus={false}>Begin an improvement plan</Title>
      {note}
      {state === 'other' && <NotAPlan atCursor={atCursor} setAtCursor={setAtCursor} />}
      {profile === null ? (
        <form class="stack" onSubmit={readProfile}>
          {state === 'blank' && (
            <p>Your district’s template comes with its priorities and your school filled in.</p>
          )}
          <TextField
            label="Link to the district profile"
            value={profileLink}
            onInput={setProfileLink}
            hint="Your central office has it. Open the profile, copy the whole address, and paste it here."
          />
          <Problem problem={problem} />
          <button type="submit" class="main" aria-disabled={busy !== null}>
            Continue
          </button>
        </form>
      ) : (
        <ChooseSchool
          profile={profile}
          busy={busy !== null}
          problem={problem}
          isBegun={problem !== null && mayGoOn(problem)}
          onInsert={insert}
          onBack={() => setProfile(null)}
        />
      )}
      <Working waiting={waiting} />
    </main>
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
