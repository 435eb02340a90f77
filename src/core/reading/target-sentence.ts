const VALUE =
  /\d(?:[\d.,]*)\s*(?:%|percent\b|percentage points?\b|points?\b|students\b)|\bfrom\s+\$?\d[\d.,]*\s*%?\s*to\s+\$?\d|\ball\s+(?:students|\w+\s+graders)\b/i;
const INTENT =
  /\b(?:will|to|goal)\b[^.]*\b(?:be|increase|decrease|reduce|improve|raise|grow|meet|reach|score|show|demonstrate|lower|maintain|achieve|earn|attend|pass|graduate|read|gain|move)s?\b|\b(?:increase|decrease|reduce|improve|raise|grow|lower|rise|fall|go up|go down)\b[^.]*\b(?:by|from|to)\b|\bgoal\b/i;
const DEADLINE =
  /\b(?:by|until|end of|during|from)\b[^.]*\b(?:20\d\d|'\d\d|\d\d-\d\d|spring|fall|winter|year|june|may)\b/i;
const FEWEST_WORDS = 6;
const MOST_WORDS = 120;

/** True for a sentence that reads like a goal: a value to reach, and an intention or a date to reach it by. */
export function isTargetSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    VALUE.test(text) &&
    (INTENT.test(text) || DEADLINE.test(text))
  );
}
