import type { OpenDistrict } from '../../app/sidebar-api-tracker.ts';
import { tabsToFill } from './next-step.ts';

interface FillInCardProps {
  readonly tracker: OpenDistrict;
  readonly isBusy: boolean;
  readonly lookAgain: () => void;
}

/** The tabs that people fill in first, each marked done or still to do. */
export function FillInCard({ tracker, isBusy, lookAgain }: FillInCardProps) {
  return (
    <div class="card">
      <h2>Fill in three tabs</h2>
      <ul class="marked">
        {tabsToFill(tracker).map(({ tab, what, isFilled }) => (
          <li key={tab}>
            <span class={isFilled ? 'met' : 'cannot-tell'}>{isFilled ? 'Done' : 'To do'}</span>
            <span>
              <strong>{tab}</strong>: {what}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="main" aria-disabled={isBusy} onClick={lookAgain}>
        Look again
      </button>
    </div>
  );
}
