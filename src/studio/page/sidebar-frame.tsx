import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ask, StudioProblem } from './api.ts';
import { cursorOnPage, showText } from './caret.ts';
import type { StudioState } from './use-studio.ts';

/** The text of google-script-run.ts as built; the build puts it in. */
declare const GOOGLE_SCRIPT_RUN: string;

interface Props {
  readonly studio: StudioState;
  readonly sidebar: { readonly title: string; readonly html: string };
  readonly onClose: () => void;
}

/** What the sidebar's frame may say. */
type FromFrame =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'open'; readonly fileId: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' };

/** A sidebar as it ships, in a frame of its own origin: its only way out are messages to this page. */
export function SidebarFrame({ studio, sidebar, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ studio, onClose });
  latest.current = { studio, onClose };
  const html = useMemo(() => withGoogle(sidebar.html), [sidebar.html]);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<FromFrame>): void => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window) return;
      const answer = (message: object): void => window.postMessage(message, '*');
      hear(data, latest.current, answer);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="sidebar-bar">
        <h2>{sidebar.title}</h2>
        <button type="button" aria-label="Close the sidebar" onClick={onClose}>
          ×
        </button>
      </div>
      <iframe
        ref={frame}
        title={sidebar.title}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
        allow="clipboard-write *"
        srcdoc={html}
      />
    </aside>
  );
}

function hear(
  data: FromFrame,
  { studio, onClose }: Pick<Props, 'studio' | 'onClose'>,
  answer: (message: object) => void,
): void {
  if (data.kind === 'call') void carry(studio, data, answer);
  else if (data.kind === 'open') openLinked(studio, data.fileId);
  else if (data.kind === 'close') onClose();
  else focusPage();
}

/** The cursor stays where it is on the page already. */
function focusPage(): void {
  const page = document.querySelector<HTMLElement>('.desk, .grid');
  if (!page?.contains(document.activeElement)) page?.focus();
}

const withGoogle = (html: string): string =>
  html.replace('<head>', () => `<head><script>${GOOGLE_SCRIPT_RUN}</script>`);

/** One server call; the page shows what it changed. */
async function carry(
  studio: StudioState,
  { id, functionName, args }: Extract<FromFrame, { kind: 'call' }>,
  answer: (message: object) => void,
): Promise<void> {
  try {
    const cursor = studio.view?.kind === 'document' ? { cursor: cursorOnPage() } : {};
    const called = await ask('call', { ...studio.place, functionName, args, ...cursor });
    await studio.refresh();
    if ('value' in called && called.cursor !== undefined) showText(called.cursor);
    answer({ id, ...called });
  } catch (error) {
    if (!(error instanceof StudioProblem)) throw error;
    answer({ id, failed: error.message });
  }
}

/** A file this person may not open is said to be so by the server. */
function openLinked(studio: StudioState, fileId: string): void {
  void studio.attempt(async () => {
    await ask('file', { user: studio.place.user, fileId });
    studio.go({ ...studio.place, fileId });
  });
}
