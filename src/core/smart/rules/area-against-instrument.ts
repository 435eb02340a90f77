import { defineRule, hit } from '../define-rule.ts';
import { overlaps, textAt } from '../span.ts';

const SUBJECTS: readonly (readonly [subject: string, words: RegExp])[] = [
  ['computer science', /computer science/i],
  [
    'math',
    /math|number|algebra|fraction|geometr|ratios|equations|multiplication|subtraction|counting|statistics|measurement and data/i,
  ],
  [
    'reading',
    /\bELA\b|english language arts|reading|literacy|phon|literature|informational text|fluency|vocabulary|writing|spelling|grammar/i,
  ],
  ['science', /\bscience\b/i],
];

/** Literacy of another kind. */
const OTHER_SENSE = /\b(?:financial|media|digital|health|data|civic|cultural) $/i;

/** Flags a goal in one subject that is to be measured by a test of another. */
export const areaAgainstInstrument = defineRule({
  id: 'measurable/area-against-instrument',
  severity: 'warning',
  atOnce: true,
  summary: 'The goal is about one subject, the test measures another.',
  why: 'A line copied from another goal often keeps its test; the result would say nothing about this goal.',
  messages: {
    differs: [
      'The goal is about {area}, but “{instrument}” measures {subject}.',
      'Name a test of {area}, or correct the subject.',
    ],
  },
  examples: {
    pass: 'By June 2026, 60% of grade 4 students will be proficient in math as measured by aMath.',
    fail: 'By June 2026, 60% of grade 4 students will be proficient in math as measured by DIBELS.',
  },
  check: ({ reading: { instruments, terms, text, plain } }) => {
    const areas = terms.filter(
      (term) => term.kind === 'area' && !instruments.some((instrument) => overlaps(instrument, term)),
    );
    const wanted = areas.map(({ entry, start }) =>
      OTHER_SENSE.test(plain.slice(0, start)) ? null : subjectOf(entry.name),
    );
    const tested = instruments.map((instrument) =>
      subjectOf(`${instrument.subject ?? ''} ${textAt(text, instrument)}`),
    );
    const [area] = areas;
    const [instrument] = instruments;
    const [subject] = tested;
    if (!area || !instrument || !subject || wanted.includes(null) || tested.includes(null)) return [];
    if (tested.some((one) => wanted.includes(one))) return [];
    return [hit('differs', instrument, { area, instrument, subject })];
  },
});

const subjectOf = (name: string): string | null =>
  SUBJECTS.find(([, words]) => words.test(name))?.[0] ?? null;
