import { normalizeLabel } from '../core/plan/normalize-label.ts';
import { readBlocks, segmentsOf, startsTableGoal } from '../core/reading/segments.ts';
import { AT_THE_END, type SectionPlace } from './section-place.ts';
import { type ShownBlock, shownAs } from './shown-blocks.ts';

/** Below the plan's last goal; below its heading “Goals” where it has none; else at the end of the document. */
export function placeBelowGoals(shown: readonly ShownBlock[]): SectionPlace {
  const last = lastOfGoals(shown) || goalsHeading(shown);
  if (last === undefined) return AT_THE_END;
  const { level, at } = last;
  const { tab = 0 } = shown[at]?.part || {};
  const next = shown
    .slice(at + 1)
    .find(({ part }) => part.tab !== tab || (part.kind === 'heading' && part.level <= level))?.part;
  return { before: next?.kind === 'heading' && next.tab === tab ? next : null, tab };
}

/** A place in the document, and the level of heading that ends what begins there. */
interface Last {
  readonly at: number;
  readonly level: number;
}

const ANY_LEVEL = 6;

/** Where the last goal ends. The reader has looked at headings by then: whichever comes next is no part of the goal. */
function lastOfGoals(shown: readonly ShownBlock[]): Last | undefined {
  const { goals } = segmentsOf(readBlocks(shown.map(({ block }) => block)), startsTableGoal);
  const goal = goals[goals.length - 1];
  if (goal === undefined) return undefined;
  const { block } = goal.rest[goal.rest.length - 1] || goal.start;
  const found = shownAs(shown, block);
  return found === undefined ? undefined : { at: shown.indexOf(found), level: ANY_LEVEL };
}

function goalsHeading(shown: readonly ShownBlock[]): Last | undefined {
  const at = shown.findIndex(({ part }) => part.kind === 'heading' && normalizeLabel(part.text) === 'goals');
  const part = shown[at]?.part;
  return part?.kind === 'heading' ? { at, level: part.level } : undefined;
}
