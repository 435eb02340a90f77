import type { FileEntry } from '../serve/studio-api.ts';
import type { StudioState } from './use-studio.ts';

/** What to try first, for each person who may sit here. */
export function NothingOpen({
  studio,
  files,
}: {
  readonly studio: StudioState;
  readonly files: readonly FileEntry[];
}) {
  const first = FIRST.flatMap((isFirst) => files.find(isFirst) ?? [])[0];
  return (
    <main class="nothing-open">
      <h2>Open a file</h2>
      <p>
        This is a local stand-in for Google Workspace, with a sample district on your own computer. Its plans
        are rolled up into the tracker already. Choose above who you are, then:
      </p>
      <dl>
        <dt>As a principal without a plan yet</dt>
        <dd>
          Open the blank “Untitled document”. Choose Extensions, Open the plan sidebar, and put in your
          district’s template.
        </dd>
        <dt>As a principal with a plan</dt>
        <dd>
          Open it, choose Extensions, Open the plan sidebar, and change a goal: its five criteria follow as
          you type.
        </dd>
        <dt>As the central office</dt>
        <dd>
          Open the tracker and look at its Dashboard tab. Choose Extensions, Open the district sidebar, and
          roll the plans up again.
        </dd>
        <dt>As a board member</dt>
        <dd>Open the tracker or a plan. You may read everything and change nothing.</dd>
      </dl>
      {first && (
        <button type="button" class="main" onClick={() => studio.go({ ...studio.place, fileId: first.id })}>
          Open “{first.name}”
        </button>
      )}
    </main>
  );
}

/** The tracker for those who keep it, a blank document for those who begin, else what they have. */
const FIRST: readonly ((file: FileEntry) => boolean)[] = [
  ({ isOwn, kind }) => isOwn && kind === 'spreadsheet',
  ({ isOwn, name }) => isOwn && name === 'Untitled document',
  ({ isOwn, kind }) => isOwn && kind === 'document',
  ({ kind }) => kind === 'spreadsheet',
];
