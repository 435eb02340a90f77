import type { ChecklistItem, OwedPart } from '../../core/review/owed/owed-part.ts';
import { Problem } from '../parts/problem.tsx';
import { ShortList } from '../parts/short-list.tsx';
import { Working } from '../parts/working.tsx';
import { call, focusEditor } from '../server.ts';
import { useServer } from '../use-server.ts';

/** A requirement with what is missing of it, and the way to each place. */
export function MissingPart({ part }: { readonly part: OwedPart }) {
  const { name, references } = part.requirement;
  return (
    <section class="card">
      <h2>{name}</h2>
      {references.length > 0 && (
        <p class="quiet">Asked for by {references.map(({ text }) => text).join('; ')}</p>
      )}
      <ShortList items={part.items}>
        {(item, at) => <Missing item={item} isNamed={item.where !== (part.items[at - 1]?.where ?? '')} />}
      </ShortList>
    </section>
  );
}

function Missing({ item, isNamed }: { readonly item: ChecklistItem; readonly isNamed: boolean }) {
  const { where, message, goalId, place } = item;
  const waiting = useServer(false);
  const { busy, problem, run } = waiting;
  const show = async (): Promise<void> => {
    const found = place && (await run('Looking for it…', () => call('showPlace', { goalId, ...place })));
    if (found !== null) focusEditor();
  };
  return (
    <>
      {isNamed && <p class="finding">{where}</p>}
      <p>{message}</p>
      {place !== null && (
        <button type="button" class="plain" aria-disabled={busy !== null} onClick={show}>
          Show in the plan
        </button>
      )}
      <Problem problem={problem} />
      <Working waiting={waiting} />
    </>
  );
}
