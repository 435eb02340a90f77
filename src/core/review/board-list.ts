import { nameOfSchool } from '../plan/school-name.ts';
import { dayInWords } from '../text/day-in-words.ts';
import { readDay } from '../text/iso-date.ts';
import type { Standing } from './standings.ts';

/** The list the board approves: the plans the district approved, school by school. */
export interface BoardList {
  readonly title: string;
  readonly rows: readonly { readonly school: string; readonly approved: string }[];
}

export function boardList(
  plans: readonly Standing[],
  { district, schoolYear }: { readonly district: string; readonly schoolYear: string },
): BoardList {
  const about = ['School improvement plans for approval by the board', schoolYear, district];
  return {
    title: about.filter((part) => part !== '').join(', '),
    rows: plans.map(({ plan }) => {
      const day = readDay(plan.stateDate);
      return {
        school: nameOfSchool(plan),
        approved: day === null ? plan.stateDate : dayInWords(day),
      };
    }),
  };
}

/** The list as text for a mail or an agenda, a school a line. */
export const boardListText = ({ title, rows }: BoardList): string =>
  [
    title,
    '',
    ...rows.map(
      ({ school, approved }, at) =>
        `${at + 1}. ${school}${approved === '' ? '' : `, approved by the district on ${approved}`}`,
    ),
  ].join('\n');
