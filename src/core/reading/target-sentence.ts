const EVERYONE =
  /\b(?:all|every|each|100%\s+of)\s+(?:of\s+(?:our|the)\s+)?(?:[\w-]+\s+){0,2}(?:students?|seniors?|juniors?|freshmen|sophomores?|[\w-]+\s+graders?|kindergart\w+|children|child|learners?|families|family|teachers?|staff|classrooms?)\b/i;
const VALUE =
  /\d(?:[\d.,]*)\s*(?:%|percent\b|percentage points?\b|points?\b|students\b)|\bfrom\s+\$?\d[\d.,]*\s*%?\s*to\s+\$?\d/i;
const INTENT =
  /\b(?:will|to|goal|should|must)\b[^.]*\b(?:be|have|increase|decrease|reduce|improve|raise|grow|meet|reach|score|show|demonstrate|lower|maintain|achieve|earn|attend|pass|graduate|read|gain|move|rise|fall|drop|decline|exceed|perform|report|complete|master|make|go)s?\b|\b(?:increase|decrease|reduce|improve|raise|grow|lower|rise|fall|go up|go down)\b[^.]*\b(?:by|from|to)\b|\bgoal\b/i;
const DEADLINE =
  /\b(?:by|until|end of|during|in)\b[^.]*\b(?:20\d\d|'\d\d|\d\d-\d\d|spring|fall|winter|year|quarter|semester|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** What happened already is a result, not a goal. */
const PAST =
  /\b(?:was|were|had|did|rose|fell|grew|went|met|took|scored|earned|passed|graduated|attended|missed|improved|increased|decreased|dropped|declined|gained|showed|reported|reached|made|won|came|served|felt)\b/i;
const AHEAD =
  /\b(?:will|goal|should|must|shall|need to|aims? to)\b|^(?:by|to)\b|\bby\s+(?:the\s+end|may|june|spring|fall|winter|20)/i;
const FEWEST_WORDS = 6;
const MOST_WORDS = 120;

/** True for a sentence that reads like a goal: a value to reach, and an intention or a date to reach it by. */
export function isTargetSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (PAST.test(text) && !AHEAD.test(text)) return false;
  if (VALUE.test(text)) return INTENT.test(text) || DEADLINE.test(text);
  return EVERYONE.test(text) && INTENT.test(text) && DEADLINE.test(text);
}

const VERB_FIRST =
  /^(?:to\s+)?(?:increase|improve|raise|reduce|decrease|lower|strengthen|build|close|grow|ensure|create|develop|provide|expand|maintain|achieve|support|enhance|foster|implement|establish|promote)\b/i;
const WILL =
  /^(?:by\b.*\b|all\b.*\b|(?:our\s+|the\s+)?(?:students?|school|staff|teachers|families|we|every|each|[\w-]+\s+graders?)\b.*\b)will\b/i;

/** True for words that say what is to become of something, with or without a value. */
export const isIntention = (text: string): boolean =>
  text.split(/\s+/).length >= 4 && (VERB_FIRST.test(text) || WILL.test(text));

/** `By June 2026, …` */
export const startsWithDeadline = (text: string): boolean =>
  /^(?:by|at|before)\b/i.test(text) && DEADLINE.test(text);
