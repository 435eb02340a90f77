import { useServer } from '../use-server.ts';
import { Page } from './page.tsx';
import type { District } from './use-district.ts';

/** What a person sees whom the Setup tab does not name. */
export function NotAllowedView({ tracker, read }: District) {
  const waiting = useServer();
  return (
    <Page title="Only some may change this tracker" waiting={waiting} takesFocus={false}>
      {tracker?.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <p>You can read every tab of the spreadsheet without this sidebar.</p>
      <button
        type="button"
        class="main"
        aria-disabled={waiting.busy !== null}
        onClick={() => waiting.run('Looking again', read)}
      >
        Look again
      </button>
    </Page>
  );
}
