import { useRef, useState } from 'preact/hooks';
import type { Finding, GoalCheck } from '../../core/smart/goal-check.ts';
import { ShortList } from '../parts/short-list.tsx';
import { focusEditor } from '../server.ts';

interface GoalAdviceProps {
  readonly statement: string;
  readonly check: GoalCheck;
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** What would make a goal stronger, the weightiest first, and the goal said anew. */
export function GoalAdvice({ statement, check: { findings, rewrite } }: GoalAdviceProps) {
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
      {sorted.length > 0 && rewrite !== null && <Rewrite key={rewrite} rewrite={rewrite} />}
    </>
  );
}

function Advice({ statement, finding }: { readonly statement: string; readonly finding: Finding }) {
  const { message, advice, suggestion, start, end } = finding;
  return (
    <>
      <p class="finding">{message}</p>
      <p class="quiet">{advice}</p>
      {suggestion !== undefined && (
        <p class="quiet">
          In place of “{statement.slice(start, end)}” write “{suggestion}”.
        </p>
      )}
    </>
  );
}

const COPIED = 'Copied. Paste it beside “SMART goal” in the page.';
const BY_HAND = 'The text is selected. Press Ctrl+C (⌘C on a Mac) to copy it.';

function Rewrite({ rewrite }: { readonly rewrite: string }) {
  const [said, setSaid] = useState('');
  const text = useRef<HTMLQuoteElement>(null);
  const copy = (): void => {
    if (text.current !== null) getSelection()?.selectAllChildren(text.current);
    // The one way that needs no permission inside the frame Google shows a sidebar in.
    const isCopied = document.execCommand('copy');
    setSaid(isCopied ? COPIED : BY_HAND);
    if (isCopied) focusEditor();
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
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}
