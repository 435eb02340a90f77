import { useState } from 'preact/hooks';
import type { Chosen, FileEntry } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import { MessageBox, PromptBox } from './boxes.tsx';
import { DocumentPage } from './document-page.tsx';
import { FileBar } from './file-bar.tsx';
import { FileList } from './file-list.tsx';
import { Grid } from './grid.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { SidebarFrame } from './sidebar-frame.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';
import { UploadPage } from './upload-page.tsx';
import { type StudioState, useStudio } from './use-studio.ts';

/** The whole page: who is here, their files, the open file, and what the add-on shows beside it. */
export function Studio() {
  const studio = useStudio();
  const { place, workspace, problem } = studio;
  if (!workspace) return <p class="waiting">{problem ?? 'Opening the studio…'}</p>;
  const entry = workspace.files.find(({ id }) => id === place.fileId);
  return (
    <>
      <TopBar
        people={workspace.people}
        user={place.user}
        today={workspace.today}
        onSwitch={(user) => studio.go({ ...place, user })}
      />
      {problem !== null && (
        <div class="problem-bar" role="alert">
          <p>{problem}</p>
          <button type="button" onClick={() => studio.say(null)}>
            Close
          </button>
        </div>
      )}
      <UnsavedBar unsaved={studio.unsaved} />
      <div class="columns">
        <FileList studio={studio} workspace={workspace} />
        {entry ? (
          <OpenFile key={`${place.user}/${entry.id}`} studio={studio} entry={entry} />
        ) : (
          <NothingOpen studio={studio} files={workspace.files} />
        )}
      </div>
    </>
  );
}

const NOTHING_CHOSEN: Chosen = { messages: [], sidebar: null, question: null };

function OpenFile({ studio, entry }: { readonly studio: StudioState; readonly entry: FileEntry }) {
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [sidebar, setSidebar] = useState<Chosen['sidebar']>(null);
  const [asked, setAsked] = useState<{ label: string; answers: readonly string[] }>({
    label: '',
    answers: [],
  });
  const choose = async (label: string, answers: readonly string[] = []): Promise<void> => {
    setAsked({ label, answers });
    const shown = await studio.attempt(() => ask('choose', { ...studio.place, label, answers }));
    setChosen(shown ?? NOTHING_CHOSEN);
    if (shown?.sidebar) setSidebar(shown.sidebar);
    if (shown && !shown.question) await studio.refresh();
  };
  const { view } = studio;
  return (
    <>
      <main class="open-file">
        <FileBar studio={studio} entry={entry} onChoose={(label) => void choose(label)} />
        {view?.kind === 'document' && <DocumentPage studio={studio} view={view} />}
        {view?.kind === 'spreadsheet' && <Grid studio={studio} view={view} />}
        {view?.kind === 'upload' && <UploadPage studio={studio} view={view} />}
      </main>
      {sidebar && <SidebarFrame studio={studio} sidebar={sidebar} onClose={() => setSidebar(null)} />}
      {chosen.question && (
        <PromptBox
          key={asked.answers.length}
          question={chosen.question}
          onAnswer={(answer) => void choose(asked.label, [...asked.answers, answer])}
          onCancel={() => setChosen(NOTHING_CHOSEN)}
        />
      )}
      {chosen.messages[0] && (
        <MessageBox
          message={chosen.messages[0]}
          onClose={() => setChosen({ ...chosen, messages: chosen.messages.slice(1) })}
        />
      )}
    </>
  );
}
