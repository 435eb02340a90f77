const NUMBERED =
  /^(?:[\p{L}’']+\s+){0,3}?(?:goal(?:\s+area)?|objective|commitment|(?:priority|focus|target|improvement)(?:\s+area)?)\s*#?\s*(?:\d{1,2}(?:[.-]\d{1,2})*[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}(?=\s*(?:[.):–—-]|$))|[a-h](?=\s*(?:[.):–—-]|$)))(?![\d%\p{L}])\s*[.):–—-]*\s*/iu;
/** `[G 1] Literacy` */
const CODED = /^\[?G(?:oal)?\s?-?\d{1,2}\]?(?=[\s.:–—-])\s*[.:–—-]*\s*/;
const NAMED = /^(?:[\p{L}’']+\s+){0,2}?goal(?:\s+area)?\s*[:–—-]\s*/iu;
const GOALS = /\bgoals?\b|\bobjectives?\b|\btargets?\b/i;

/** `Goal 2`, `Goal II`, `Priority Goal 1: Reading`, `Goal: every child reads`. */
export const isGoalHeading = (text: string): boolean => isNumberedGoal(text) || NAMED.test(text);

export const isNumberedGoal = (text: string): boolean => NUMBERED.test(text) || CODED.test(text);

/** A heading below which sentences and list items may be goals. */
export const isHeadingOverGoals = (text: string): boolean => GOALS.test(text);

/** What a goal's heading says besides that it is one; '' for `Priority Goal 1 and Associated Strategies`. */
export function wordsOfGoalHeading(text: string): string {
  const own = text.replace(NUMBERED, '').replace(CODED, '').replace(NAMED, '');
  return /^and\b/.test(own) ? '' : own;
}
