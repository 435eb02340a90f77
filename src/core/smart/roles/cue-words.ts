/** Words for students, and for everyone a goal counts, as patterns take them. */
export const STUDENTS =
  'students?|scholars?|learners?|pupils?|graders?|child(?:ren)?|kids|youth|seniors|freshmen|graduates';
export const PEOPLE = `${STUDENTS}|families|parents|teachers|staff`;

/** Words that may stand between a cue and its number: “to at least 60%”, “by a minimum of 5%”. */
const HEDGE =
  'at least|at or above|at or under|at or below|at or over|or above|or below|a minimum of|minimum of|a maximum of|no more than|no less than|no fewer than|not more than|more than|less than|fewer than|an average of|average of|a total of|up to|approximately|around|about|nearly|almost|roughly|an additional|additional|another|an|a|the|over|under|above|below|only|just|overall|>=|<=|>|<|~|=';

/** Four and not three: V8 writes a repeat of up to three out in full, which takes forty times as long to compile. */
export const hedged = `(?:(?:${HEDGE}) ?){0,4}`;

/** Verbs and nouns of going up. */
export const UP =
  '(?:increas|rais|improv|ris|accelerat|enhanc)(?:e[sd]?|ing)|(?:grow|gain|lift|boost|climb|strengthen)(?:s|ing)?|growth|improvement|expand|(?:go|goes|going|speed|move|bring) up|jump|higher|doubl(?:e|ing)|triple|better(?= (?:the|our|all|overall|students?)\\b)|exceed last';

/** Verbs and nouns of going down. */
export const DOWN =
  '(?:decreas|reduc|declin)(?:e[sd]?|ing)|reduction|lower(?:s|ed|ing)?|(?:drop|cut)(?:s|p?ing|ting)?|fall(?:s|ing)?|(?:go|goes|come) down|(?:minimiz|halv|eliminat)(?:e|ing)|clos(?:e|ing)(?= [^.;]{0,60}\\bgaps?\\b)|shrink|narrow(?:ing)?|lessen|diminish|fewer';

export const CHANGE_WORD = new RegExp(`\\b(?:${UP}|${DOWN}|bring [^#@.]{1,60} down)\\b`);

/** A sentence with one of these says what shall be; one without may say how things are. */
export const AIM =
  /\b(?:will|shall|should|must|to|(?:our|the) goal|goal (?:is|=)|want|expect|shooting for|increase|decrease|reduce|improve|raise|lower|at least)\b/;

/** Words that point at what is to come, before or after a number. */
export const AIMED = /\b(?:will|shall|must|should|to|so that) /;

/** Before `by`, `on` or `in`, these name what shows the result. */
export const MEASURED =
  'measured|judged|shown|evidenced|seen|determined|monitored|assessed|indicated|demonstrated|reported|verified|tracked|documented|reflected|recorded|evaluated|captured|collected';
