import { monthPeriod, schoolYearPeriod } from './periods.ts';
import { type CalendarPhrase, type CalendarTime, phrase, Y4 } from './phrase.ts';

/** Times the plan's own year dates: `this year`, `by spring`, `EOY`, `second semester`, `midyear`. */
export const planTimes = (): readonly CalendarPhrase[] => [
  phrase(
    'BOY\\b(?: (20\\d\\d)(?! ?[-/] ?\\d))?|(?:beginning|start) of (?:the |this |each )?(?:school |academic )?year',
    ([, year], planYear) => {
      const fall = Number(year ?? planYear - 1);
      return {
        from: [fall, 8, 1],
        to: [fall, 10, 31],
        grain: 'season',
        manner: year === undefined ? 'bare' : 'dated',
      };
    },
  ),
  phrase(
    `(?:EOY|year[- ]end|(?:school )?year's end)\\b(?: (${Y4})(?! ?[-/] ?\\d))?|end-of-(?:the-)?(?:school-)?year|last day of school|(?:end|close|conclusion) of (?:the |this |our )?(?:current |upcoming )?(?:school |academic )?year(?: (${Y4})(?! ?[-/] ?\\d))?(?! ?\\d)`,
    ([, short, long], planYear) => yearEnd(short ?? long, planYear),
  ),
  phrase(`(?:end|close) of (?:the )?calendar year(?: (${Y4}))?`, ([, year], planYear) => ({
    ...monthPeriod(Number(year ?? planYear - 1), 12),
    grain: 'month',
    manner: year === undefined ? 'bare' : 'dated',
  })),
  phrase(
    "(?:(?:the|our) )?(this|current|coming|upcoming|next|following|last|previous|prior|past) (?:school |academic |calendar )?year\\b(?!'s growth| of growth)",
    ([, which], planYear) => relativeYear(which ?? '', planYear),
  ),
  phrase(
    '(?:during|over|within|in) (?:the course of )?(?:the|one|1) (?:full )?(?:school|academic) year\\b|(?:during|over the course of) the year\\b(?! of| before| after)',
    (_, planYear) => ({
      ...monthPeriod(planYear, 6),
      from: [planYear - 1, 7, 1],
      grain: 'schoolYear',
      manner: 'planYear',
    }),
  ),
  phrase(`(?:past|last|previous|prior) (?:two|three|four|five|\\d) (?:school )?years`, (_, planYear) =>
    relativeYear('last', planYear),
  ),
];

function yearEnd(said: string | undefined, planYear: number): CalendarTime {
  const year = Number(said ?? planYear);
  const period = schoolYearPeriod(String(year - 1), String(year)) ?? monthPeriod(planYear, 6);
  return { ...period, grain: 'schoolYear', manner: said === undefined ? 'bare' : 'dated' };
}

function relativeYear(which: string, planYear: number): CalendarTime | null {
  const past = /last|previous|prior|past/i.test(which);
  const end = planYear + (past ? -1 : /next|following/i.test(which) ? 1 : 0);
  const period = schoolYearPeriod(String(end - 1), String(end));
  return period && { ...period, grain: 'schoolYear', manner: past ? 'past' : 'planYear' };
}
