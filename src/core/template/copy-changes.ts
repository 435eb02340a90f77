import type { PlacedHeading, TabHeadings } from '../reading/heading-places.ts';
import { oneLine } from '../text/same-words.ts';
import { isOwed, type SchoolFacts } from './applying-sections.ts';
import { markIn } from './only-for.ts';
import type { TemplatePack } from './pack.ts';
import { type HeldFact, PLACE_HOLDERS } from './place-holders.ts';

/** What makes a copy of the master one school's plan, to be done in one step: first the deletions, in their order. */
export interface CopyChanges {
  readonly deletions: readonly DocumentRange[];
  readonly replacements: readonly TextReplacement[];
}

/** From `start` up to but not including `end`, in UTF-16 units of a tab's body. */
interface DocumentRange {
  readonly tabId: string;
  readonly start: number;
  readonly end: number;
  /** The last line feed of a body cannot go: a paragraph is left there, to be given the look of plain text. */
  readonly leavesParagraph: boolean;
}

/** Wherever `text` stands in the document, capitals or not, `by` is to stand. */
interface TextReplacement {
  readonly text: string;
  readonly by: string;
}

export interface CopyRequest {
  readonly pack: Pick<TemplatePack, 'statusNames'>;
  readonly school: SchoolFacts;
  readonly facts: Readonly<Record<HeldFact, string>>;
  /** Old and new text of every Goal ID. */
  readonly goalIds: readonly TextReplacement[];
}

/**
 * Takes out the sections this school does not owe, and the marks of the others, and fills the place-holders. In a copy
 * that has been filled there is nothing left to delete or replace.
 */
export function copyChanges(
  tabs: readonly TabHeadings[],
  { pack, school, facts, goalIds }: CopyRequest,
): CopyChanges {
  const owed = (heading: PlacedHeading): boolean => {
    const conditions = markIn(heading.text)?.conditions || null;
    return conditions === null || isOwed(conditions, school, pack);
  };
  const keys = Object.keys(PLACE_HOLDERS) as HeldFact[];
  return {
    deletions: tabs.flatMap((tab) => unowed(tab, owed)),
    replacements: [
      ...marksOf(tabs, owed).map((mark) => ({ text: mark, by: '' })),
      ...keys.map((key) => ({ text: PLACE_HOLDERS[key], by: oneLine(facts[key]) })),
      ...goalIds,
    ],
  };
}

/** From the last to the first, so that no deletion moves what the next one is about. A section within one goes with it. */
function unowed({ tabId, headings, end }: TabHeadings, owed: (heading: PlacedHeading) => boolean) {
  const ranges: DocumentRange[] = [];
  headings.forEach((heading, index) => {
    const inside = (ranges[ranges.length - 1]?.end ?? 0) > heading.start;
    if (inside || owed(heading)) return;
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const { start } = heading;
    ranges.push({ tabId, start, end: next?.start ?? end - 1, leavesParagraph: next === undefined });
  });
  return ranges.reverse();
}

/** With the space before each; headings that say the same share one. */
function marksOf(tabs: readonly TabHeadings[], owed: (heading: PlacedHeading) => boolean): readonly string[] {
  const marks = tabs.flatMap(({ headings }) =>
    headings.filter(owed).flatMap(({ text }) => {
      const found = markIn(text);
      if (found === null || found.conditions === null) return [];
      return [text.includes(` ${found.mark}`) ? ` ${found.mark}` : found.mark];
    }),
  );
  return [...new Set(marks)];
}
