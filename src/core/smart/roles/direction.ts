import type { Direction } from '../goal-check.ts';
import { DOWN, hedged, UP } from './cue-words.ts';
import type { Frame } from './frame.ts';
import type { Measure, RoledQuantity } from './measures.ts';

const MAINTAIN =
  'maintain|maintains|maintaining|sustain|sustaining|keep|keeps|keeping|remain|remains|stay|stays|preserve';
const REACH = 'meet|reach|achieve|attain|exceed|beat';

const WORDS: readonly (readonly [Direction, RegExp])[] = [
  ['increase', new RegExp(`\\b(?:${UP})\\b`)],
  ['decrease', new RegExp(`\\b(?:${DOWN})\\b|\\bbring [^.;]{1,60} down\\b|\\bdown (?:to|from)\\b`)],
  ['maintain', new RegExp(`\\b(?:${MAINTAIN})\\b`)],
];
const REACHES = new RegExp(
  `\\b(?:will|shall|must|should|to|can|need to|aims? to|are expected to) (?:[a-z]+ly )?(?:${REACH})\\b(?! (?:[a-z]+ ){0,2}needs)|^ ?(?:meet|reach|achieve|attain|exceed)\\b`,
);
/** Words of direction that do not say where the measure goes: growth as the thing measured, means to the end, a strategy. */
const NOT_A_DIRECTION =
  /\b(?:growth (?:goals?|targets?|mindset|measures?|standards?)|(?:one|1|a|their|#|expected|typical|annual|academic) (?:year'?s? (?:of )?)?growth|reading improvement|school improvement|improvement plan|close reading|cut scores?|(?:by|through) (?:increasing|improving|growing|strengthening|raising|reducing)|higher education|(?:or|and) (?:higher|lower|exceed)|higher (?:on|than|in)|lower than|enhance[a-z]* learning)\b/g;

/** Which way the goal wants its measure to go; null when it does not say. */
export function directionOf(
  frames: readonly Frame[],
  measure: Measure | undefined,
  plain: string,
  everyone: boolean,
): Direction | null {
  const { change, target, baseline } = measure ?? {};
  const ofNumber = (change && ofChange(change, frames)) || (target && ofTarget(target, frames, plain));
  if (ofNumber) return ofNumber;
  const goal = frames.slice(0, 2).map(({ whole }) => whole.replace(NOT_A_DIRECTION, ' '));
  const said = firstSaid(goal.join(' '));
  if (said) return said;
  if (baseline && target && baseline.sentence === target.sentence) {
    return target.value >= baseline.value ? 'increase' : 'decrease';
  }
  return target || everyone || goal.some((text) => REACHES.test(text)) ? 'reach' : null;
}

/** `85% of students will …` is to be reached, unless a direction was said before it; `15% or less` is a way down. */
function ofTarget(target: RoledQuantity, frames: readonly Frame[], plain: string): Direction | null {
  if (isAtMost(target, frames)) return 'decrease';
  if (!subjectOfSentence(target, plain)) return null;
  const before = frames[0]?.whole.replace(NOT_A_DIRECTION, ' ').split('#')[0] ?? '';
  return firstSaid(before) ?? 'reach';
}

/** The direction of a change stands beside it: `a 10% decrease in …`, `cut … by 10%`. */
function ofChange(change: RoledQuantity, frames: readonly Frame[]): Direction | null {
  const frame = frames[change.sentence];
  if (frame === undefined) return null;
  const after = /^ (?:[a-z-]+ )?([a-z]+)/.exec(frame.right(change))?.[0] ?? '';
  return firstSaid(after) ?? lastSaid(frame.left(change).replace(NOT_A_DIRECTION, ' '));
}

const isAtMost = (target: RoledQuantity, frames: readonly Frame[]): boolean =>
  /^ or (?:less|fewer|lower|below|under)\b/.test(frames[target.sentence]?.right(target) ?? '') ||
  /(?:\b(?:no more than|not more than|below|under|at most)|(?:^|[^o] |to )(?:less|fewer) than) $/.test(
    frames[target.sentence]?.left(target) ?? '',
  );

/** The direction named first. */
function firstSaid(text: string): Direction | null {
  const places = WORDS.flatMap(([direction, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ direction, at }];
  });
  places.sort((a, b) => a.at - b.at);
  return places[0]?.direction ?? null;
}

/** The direction named last. */
function lastSaid(text: string): Direction | null {
  let last: { direction: Direction; at: number } | null = null;
  for (const [direction, pattern] of WORDS) {
    for (const { index } of text.matchAll(new RegExp(pattern.source, 'g'))) {
      if (last === null || (index ?? 0) > last.at) last = { direction, at: index ?? 0 };
    }
  }
  return last?.direction ?? null;
}

const SUBJECT = /^[%a-z ]{0,10}(?:of|students|scholars|learners|or (?:more|higher|above) of)\b/;

const subjectOfSentence = (target: RoledQuantity, plain: string): boolean =>
  (target.kind === 'percent' || target.kind === 'fraction' || target.kind === 'ratio') &&
  SUBJECT.test(plain.slice(target.end, target.end + 24).toLowerCase()) &&
  !new RegExp(`\\bto ${hedged}$`).test(
    plain.slice(Math.max(0, target.start - 30), target.start).toLowerCase(),
  );
