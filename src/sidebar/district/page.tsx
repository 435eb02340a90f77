import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import type { Waiting } from '../use-server.ts';

interface PageProps {
  readonly title: string;
  readonly waiting: Waiting;
  /** Left out on the page there is no way back from. */
  readonly onBack?: () => void;
  /** False for the page the sidebar opens with: the person may be typing in the sheet. */
  readonly takesFocus?: boolean;
  /** What says that the server works, where more can be said than that. */
  readonly working?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One view: a way back, its heading, and always in sight what the server does or why it refused. */
export function Page({ title, waiting, onBack, takesFocus = true, working, children }: PageProps) {
  const { busy, problem } = waiting;
  return (
    <main class="stack">
      {onBack && (
        <button
          type="button"
          class="plain"
          aria-disabled={busy !== null}
          onClick={() => busy === null && onBack()}
        >
          <Icon name="back" /> Back
        </button>
      )}
      <Title takesFocus={takesFocus}>{title}</Title>
      {children}
      <div class="standing">
        {working ?? <Working waiting={waiting} />}
        <Problem problem={problem} />
      </div>
    </main>
  );
}
