import type { DateMention } from '../dates/date-mention.ts';
import { contains, type Range } from '../span.ts';
import { MEASURED } from './cue-words.ts';
import type { Frame } from './frame.ts';
import type { RoledQuantity } from './measures.ts';

/** What a time is to the goal. `period`: both its start and its end; `none`: no date of this goal's at all. */
type DateRole = 'deadline' | 'start' | 'period' | 'none';

export interface RoledDate extends DateMention {
  readonly role: DateRole;
  /** Said with a word such as `by`, which makes it the deadline before any other. */
  readonly cued: boolean;
}

const ARTICLES =
  '(?:(?:the|this|our|its|a|an|each|in|of|with|on|at|end|close|conclusion|beginning|start|month|middle|late|early|mid|school|year|data|results?|from)[ -]+){0,5}';
const TEST =
  'benchmarks?|tests?|testing|assessments?|surveys?|screeners?|screening|diagnostics?|exams?|administration|dibels|map|star|nwea|i-?ready|inventory|probes?|data|results?|school|camp|program|credit';

/** Words that make what follows the end. */
const BY = new RegExp(
  `\\b(?:by|until|till|before|prior to|no later than|not later than|on or before|through|ending|ends|due|end of|close of|conclusion of) ${ARTICLES}\\(?$`,
);
/** Words that make what follows the beginning, or the year the goal looks back to. */
const SINCE = new RegExp(
  `\\b(?:from|since|starting|beginning|begins?|effective|commencing|after|than|versus|vs\\.?|against|compared (?:to|with)|relative to|as of|over(?= (?:spring|fall|winter|last|@ ?$))|exceed(?:ing)?|baseline(?: [a-z]+){0,3}:?|baseline[^#@.;]{0,40}) ${ARTICLES}\\(?$`,
);
/** A number right before or after a date ties the two together: `36.9% in August 2019`, `2017: 70 students`. */
const NUMBER_BEFORE =
  /#[^#@.;()]{0,80}\([^#@()]{0,30}$|#,? ?(?:[a-z%'-]+ ){0,5}(?:in|on|as of|during|for|at|of|from)? ?(?:the )?(?:end of )?(?:the )?\(?$/;
const NUMBER_AFTER = /^(?:(?! will | shall | should | to | from )[^#@.;]){0,60}#/;
/** `by 10% in the spring of 2026`: it says when the number is to be reached. */
const RIGHT_AFTER = /#,? (?:in|during) (?:the )?$/;
const BARE_PREPOSITION =
  /\b(?:by|until|before|at|in|through|during|this|next|prior to|no later than|to|of|until|come|after|from|for|since|on) (?:(?:the|end|close|of|this|next|our) )*$/;
/** A season that only names the test: `the spring reading benchmark`, `EOY DIBELS`. */
const TEST_AFTER = new RegExp(
  `^ (?:(?!(?:on|in|as|by|of|the|at|will|to|and|for|with|from) )[a-z0-9&'/-]+ ){0,4}(?:${TEST})\\b`,
);
/** `by the spring benchmark` says when, `as measured by the spring benchmark` does not. */
const saysWhen = (before: string): boolean =>
  /\b(?:by|until|before) (?:(?:the|end|of) )*$/.test(before) &&
  !new RegExp(`\\b(?:${MEASURED}) by (?:(?:the|end|of) )*$`).test(before);

/** `a five-year plan`; but `over a five-year plan` says when. */
const NAMES_PLAN =
  /^(?!.*\b(?:over|during|within|throughout|after|of) (?:an?|our|the|new) $).*\b(?:an?|our|the|new) $/;
const COHORT = /\b(?:graduat(?:e|es|ed|ing)|diploma|finish|complete)\b[^.;#),]{0,25}$/;

/** Tells deadlines from starts, and both from seasons and years that only name a test or a cohort. */
export function dateRoles(
  dates: readonly DateMention[],
  sentences: readonly Range[],
  frames: readonly Frame[],
  quantities: readonly RoledQuantity[],
): readonly RoledDate[] {
  return dates.map((date, index) => {
    const at = sentences.findIndex((sentence) => contains(sentence, date));
    const frame = frames[at];
    if (frame === undefined || /^,? ?\(?@(?!:)/.test(saidAgain(date, frame)))
      return { ...date, role: 'none', cued: false };
    const found = roleOf(
      date,
      frame.left(date),
      frame.right(date),
      quantityBeside(date, index, dates, quantities, at),
    );
    return { ...date, ...found };
  });
}

/** `semester 1 (Feb '24)`: the year-less time is said again, exactly. Empty for a time that carries its own year. */
const saidAgain = (date: DateMention, frame: Frame): string =>
  date.manner === 'dated' ? '' : frame.right(date).slice(0, 5).trim();

interface Found {
  readonly role: DateRole;
  readonly cued: boolean;
}

const found = (role: DateRole, cued = false): Found => ({ role, cued });

function roleOf(date: DateMention, before: string, after: string, beside: Beside): Found {
  if (date.manner === 'past') return found('start');
  if (
    /\b(?:times|once|twice|(?:survey|test|assessment) (?:given|administered|taken) (?:in|at|on|during)(?: (?:the|close|end|of))*) $|(?:@|\bstrategic plan\b)[^.;#,@]{0,40} for (?:the )?(?:[#@]- ?)?$/.test(
      before,
    )
  )
    return found('none');
  if (date.period) return found('period', true);
  if (date.manner === 'duration')
    return found(COHORT.test(before) || NAMES_PLAN.test(before) ? 'none' : 'deadline', true);
  if (date.manner === 'bare' && !bareIsDate(before, after)) return found('none');
  return cuedRole(before, after, date) ?? besideRole(before, after, beside) ?? found('deadline');
}

/** `by spring` is a date, `the spring benchmark` and `each spring` are not. */
function bareIsDate(before: string, after: string): boolean {
  if (/\b(?:each|every) (?:[a-z]+ ){0,2}$/.test(before)) return false;
  if (TEST_AFTER.test(after) && !saysWhen(before)) return false;
  return (
    BARE_PREPOSITION.test(before) ||
    /#\)?,? ?\(?$/.test(before) ||
    /\b(?:from|between) @ (?:to|and|through|until) (?:the )?$/.test(before)
  );
}

function cuedRole(before: string, after: string, date: DateMention): Found | null {
  if (
    /@ ?(?:to|through|until|thru|-) ?(?:the )?(?:end of )?(?:the )?$|\bbetween @ and (?:the )?$/.test(before)
  )
    return found('deadline', true);
  if (/^ ?(?:to|through|until|thru) (?:the )?(?:end of )?(?:the )?@/.test(after)) return found('start', true);
  if (/^ and (?:the )?@/.test(after) && /\bbetween (?:the )?$/.test(before)) return found('start', true);
  if (/\b(?:beginning|start) (?:of|in|with) (?:the )?$/.test(before)) return found('start', true);
  if (BY.test(before)) return found('deadline', true);
  if (SINCE.test(before) || (/\bover $/.test(before) && date.grain === 'season')) return found('start', true);
  return /^ (?:[a-z]+ )?(?:(?:as|for) (?:a |the )?)?baseline\b/.test(after) ? found('start', true) : null;
}

/** Where no word decides, the number it stands beside does. */
function besideRole(before: string, after: string, beside: Beside): Found | null {
  const role = NUMBER_BEFORE.test(before)
    ? beside.before?.role
    : NUMBER_AFTER.test(after)
      ? beside.after?.role
      : undefined;
  if (role === 'baseline') return found('start');
  if (role === 'change') return RIGHT_AFTER.test(before) ? found('deadline', true) : null;
  return role === 'target' ? found('deadline', RIGHT_AFTER.test(before)) : null;
}

interface Beside {
  readonly before: RoledQuantity | undefined;
  readonly after: RoledQuantity | undefined;
}

function quantityBeside(
  date: DateMention,
  index: number,
  dates: readonly DateMention[],
  quantities: readonly RoledQuantity[],
  sentence: number,
): Beside {
  const floor = dates[index - 1]?.end ?? 0;
  const ceiling = dates[index + 1]?.start ?? Number.POSITIVE_INFINITY;
  const near = quantities.filter(
    ({ sentence: at, role }) =>
      at === sentence && (role === 'baseline' || role === 'target' || role === 'change'),
  );
  const before = near.filter(({ start, end }) => start >= floor && end <= date.start);
  return {
    before: before[before.length - 1],
    after: near.find(({ start, end }) => start >= date.end && end <= ceiling),
  };
}
