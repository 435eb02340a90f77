import type { CrosswalkRow } from '../plan/crosswalk.ts';
import { isSameLabel } from '../plan/normalize-label.ts';
import type { Tag } from '../plan/plan.ts';
import { formatTag, readTag } from '../plan/priority-tag.ts';

/** A priority or initiative as the district has it this year. */
interface Listed {
  readonly id: string;
  readonly name: string;
}

export interface CarriedTag {
  /** Empty where it cannot be told, without guessing, what the tag is this year. */
  readonly tag: Tag;
  /** Says then what the plan had and what to do; '' otherwise. */
  readonly note: string;
}

/**
 * A tag of last year's plan as this year's. The crosswalk's rows for it decide where there are any: one that names something
 * listed. Without a row an id stays what it is, as ids do. What was split, retired or is not listed stays untagged.
 */
export function carryTag(
  tag: Tag,
  rows: readonly CrosswalkRow[],
  listed: readonly Listed[],
  what: 'priority' | 'initiative',
): CarriedTag {
  if (tag.text === '') return { tag, note: '' };
  const found = rows.filter(({ kind, from }) => kind === what && isSame(from, tag));
  const targets = found.length === 0 ? [tag.id || ''] : distinct(found.map(({ to }) => to));
  const now = targets.map((target) => listedAs(target, listed));
  const [only] = now;
  if (now.length === 1 && only !== undefined)
    return { tag: { text: formatTag(only), id: only.id }, note: '' };
  const reason = reasonFor(found, targets, what);
  return {
    tag: readTag(''),
    note: `Last year this goal had the ${what} “${tag.text}”, ${reason} Choose its ${what} anew.`,
  };
}

function reasonFor(
  found: readonly CrosswalkRow[],
  targets: readonly string[],
  what: 'priority' | 'initiative',
): string {
  const notes = found.map(({ note }) => note.trim()).filter((note) => note !== '');
  const said = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const named = targets.filter((target) => target !== '');
  if (named.length > 1) return `which has become ${named.join(' and ')}${said}.`;
  if (named.length < targets.length && named.length > 0) return `which goes on only in part${said}.`;
  if (found.length > 0 && named.length === 0) return `which the district no longer has${said}.`;
  return `which is no ${what} of this year’s profile${said}.`;
}

/** A row may name a tag by its id, its name, or both. */
function isSame(from: string, { id, text }: Tag): boolean {
  if (isSameLabel(from, text)) return true;
  if (id === null) return false;
  const name = text.slice(0, id.length).toLowerCase() === id.toLowerCase() ? text.slice(id.length) : '';
  const fromId = readTag(from, [id]).id || '';
  return isSameLabel(fromId, id) || (name !== '' && isSameLabel(from, name));
}

const listedAs = (target: string, listed: readonly Listed[]): Listed | undefined =>
  target === '' ? undefined : listed.find(({ id }) => isSameLabel(id, target));

const distinct = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.findIndex((other) => isSameLabel(other, text)) === at);
