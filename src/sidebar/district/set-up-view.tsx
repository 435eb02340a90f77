import type { TrackerSetUp } from '../../app/sidebar-api-tracker.ts';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { Page } from './page.tsx';

interface SetUpViewProps {
  readonly onSetUp: (value: TrackerSetUp) => Promise<void>;
}

/** What the sidebar shows in a spreadsheet that is no tracker yet. */
export function SetUpView({ onSetUp }: SetUpViewProps) {
  const waiting = useServer();
  const setUp = () =>
    waiting.run('Adding the tabs', async () => {
      await onSetUp(await call('setUpTracker'));
    });
  return (
    <Page title="Set up the tracker" waiting={waiting} takesFocus={false}>
      <p>
        This spreadsheet can become your district’s tracker: every goal of every school plan in one place, and
        how the goals serve your priorities.
      </p>
      <p>It adds the tabs that are missing. Whatever is in the spreadsheet already stays as it is.</p>
      <button type="button" class="main" aria-disabled={waiting.busy !== null} onClick={setUp}>
        Set up the tracker
      </button>
    </Page>
  );
}
