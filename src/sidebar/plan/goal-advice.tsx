import { useRef } from 'preact/hooks';
import type { Finding, GoalCheck } from '../../core/smart/goal-check.ts';
import { ShortList } from '../parts/short-list.tsx';
import { CopyWording } from './copy-wording.tsx';

interface GoalAdviceProps {
  /** The text the check is of. */
  readonly statement: string;
  readonly check: GoalCheck;
  /** Takes the rewrite as a start for the person's own wording; left out where nothing can be written. */
  readonly onUse?: (rewrite: string) => void;
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** What would make a goal stronger, the weightiest first, and the goal said anew. */
export function GoalAdvice({ statement, check: { findings, rewrite }, onUse }: GoalAdviceProps) {
  const sorted = [...findings].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  return (
    <>
      {sorted.length > 0 && (
        <section>
          <h2>To make it stronger</h2>
          <ShortList items={sorted}>
            {(finding) => <Advice statement={statement} finding={finding} />}
          </ShortList>
        </section>
      )}
      {sorted.length > 0 && rewrite !== null && rewrite !== statement.trim() && (
        <Rewrite key={rewrite} rewrite={rewrite} {...(onUse && { onUse })} />
      )}
    </>
  );
}

function Advice({ statement, finding }: { readonly statement: string; readonly finding: Finding }) {
  const { message, advice, suggestion, start, end } = finding;
  const place = statement.slice(start, end);
  const isPart = place !== '' && place.length < statement.trim().length;
  return (
    <>
      <p class="finding">{message}</p>
      {isPart && !message.includes(place) && <p class="quiet place">Where you write “{place}”.</p>}
      <p class="quiet">{advice}</p>
      {suggestion !== undefined && (
        <p class="quiet">
          In place of “{place}” write “{suggestion}”.
        </p>
      )}
    </>
  );
}

interface RewriteProps {
  readonly rewrite: string;
  readonly onUse?: (rewrite: string) => void;
}

function Rewrite({ rewrite, onUse }: RewriteProps) {
  const text = useRef<HTMLQuoteElement>(null);
  const select = (): void => {
    if (text.current !== null) getSelection()?.selectAllChildren(text.current);
  };
  return (
    <section>
      <h2>Said another way</h2>
      <blockquote ref={text}>{rewrite}</blockquote>
      <p class="quiet">
        {rewrite.includes('____')
          ? 'Made only of what your goal says. Fill in each blank with what is true of your school.'
          : 'Made only of what your goal says.'}
      </p>
      <div class="row">
        {onUse === undefined ? (
          <CopyWording select={select} />
        ) : (
          <button type="button" onClick={() => onUse(rewrite)}>
            Use this wording as a start
          </button>
        )}
      </div>
    </section>
  );
}
