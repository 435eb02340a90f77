import type { CalendarDay, DistrictProfile, School } from '../plan/district-profile.ts';
import { ASKED_FIELDS, CALENDAR_COLUMNS, PROFILE_FIELDS, SCHOOL_COLUMNS } from '../plan/fields.ts';
import { readCalendarDay } from '../plan/read-calendar-day.ts';
import { isYes } from '../plan/yes.ts';
import { readSchoolYear } from '../text/school-year.ts';
import type { DocumentBlocks, ReadingFinding, TableBlock } from './blocks.ts';
import { classifyTable } from './classify-table.ts';
import { fieldLookup } from './field-lookup.ts';
import { cellPlace, DOCUMENT, finding, quoted, type Report } from './findings.ts';
import { labelTable } from './label-table.ts';
import { initiativesOf, prioritiesOf } from './list-rows.ts';
import { type ListTable, listTable } from './list-table.ts';
import { termsOf, thresholdsOf } from './profile-check-settings.ts';
import { readCrosswalk } from './read-crosswalk.ts';
import { readTemplate } from './read-template.ts';

export interface ProfileReading {
  /** Null when the document holds none of a profile's tables. */
  readonly profile: DistrictProfile | null;
  readonly findings: readonly ReadingFinding[];
}

const PROFILE = fieldLookup([...PROFILE_FIELDS, ...ASKED_FIELDS]);
const SCHOOLS = fieldLookup(SCHOOL_COLUMNS);
const CALENDAR = fieldLookup(CALENDAR_COLUMNS);

/** Reads a published district profile; a calendar day that is no date is reported and left out. Never throws. */
export function readProfile(document: DocumentBlocks): ProfileReading {
  const findings: ReadingFinding[] = [];
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const parts = tables.map((table) => partOf(table, (found) => findings.push(found)));
  const template = parts.find((part) => part.template !== undefined)?.template;
  const crosswalk = parts.find((part) => part.crosswalk !== undefined)?.crosswalk;
  const profile: DistrictProfile = {
    district: parts.find(({ district }) => district !== undefined)?.district || '',
    schoolYear: parts.find(({ schoolYear }) => schoolYear !== undefined)?.schoolYear || '',
    priorities: parts.flatMap(({ priorities }) => priorities || []),
    initiatives: parts.flatMap(({ initiatives }) => initiatives || []),
    schools: parts.flatMap(({ schools }) => schools || []),
    calendar: parts.flatMap(({ calendar }) => calendar || []),
    terms: parts.flatMap(({ terms }) => terms || []),
    thresholds: Object.assign({}, ...parts.map(({ thresholds }) => thresholds)),
    ...(template && { template }),
    ...(crosswalk && { crosswalk }),
    ...(parts.some(({ asksForMoney }) => asksForMoney) && { asksForMoney: true }),
  };
  if (profile.district !== '' || profile.priorities.length > 0) return { profile, findings };
  return { profile: null, findings: [finding('notAProfile', DOCUMENT, NOT_A_PROFILE)] };
}

const NOT_A_PROFILE =
  'This document is not a district profile: it has no table that names the district and none that lists its priorities. Paste the link the central office sent, or ask it to publish the profile from the tracker again.';

function partOf(table: TableBlock, report: Report): Partial<DistrictProfile> {
  const template = readTemplate(table);
  if (template !== null) return { template };
  const crosswalk = readCrosswalk(table, report);
  if (crosswalk !== null) return { crosswalk };
  const known = classifyTable(table);
  if (known.kind === 'priorities') return { priorities: prioritiesOf(known.list) };
  if (known.kind === 'initiatives') return { initiatives: initiativesOf(known.list) };
  const schools = listTable(table, SCHOOLS);
  if (schools?.keys.has('id') && schools.keys.has('name')) return { schools: schoolsOf(schools) };
  const calendar = listTable(table, CALENDAR);
  if (calendar?.keys.has('name') && calendar.keys.has('day'))
    return { calendar: calendarOf(calendar, table, report) };
  const terms = termsOf(table, report);
  if (terms !== null) return { terms };
  const facts = factsOf(table);
  return facts.district === undefined ? { thresholds: thresholdsOf(table, report) } : facts;
}

function factsOf(table: TableBlock): Partial<DistrictProfile> {
  const values = labelTable(table, PROFILE)?.values;
  const district = values?.get('district')?.text;
  if (district === undefined) return {};
  const schoolYear = values?.get('schoolYear')?.text || '';
  const asksForMoney = isYes(values?.get('asksForMoney')?.text || '');
  return {
    district,
    schoolYear: readSchoolYear(schoolYear) ?? schoolYear,
    ...(asksForMoney && { asksForMoney }),
  };
}

const schoolsOf = (list: ListTable<keyof School>): readonly School[] =>
  list.rows.map(({ textOf }) => ({
    id: textOf('id'),
    name: textOf('name'),
    improvementStatus: textOf('improvementStatus'),
    grades: textOf('grades'),
    ...(textOf('titleI') !== '' && { titleI: textOf('titleI') }),
    ...(textOf('allocation') !== '' && { allocation: textOf('allocation') }),
  }));

const calendarOf = (
  list: ListTable<keyof CalendarDay>,
  table: TableBlock,
  report: Report,
): readonly CalendarDay[] =>
  list.rows.flatMap(({ textOf, row, columnOf }) => {
    const text = [textOf('day'), textOf('until')].filter((day) => day !== '').join(' to ');
    const day = readCalendarDay(text);
    if (day !== null) return [{ name: textOf('name'), ...day }];
    const place = cellPlace(table.place, row, columnOf('day'));
    report(finding('unreadableDay', place, dayMessage(textOf('name'), text)));
    return [];
  });

const dayMessage = (name: string, day: string): string =>
  `The calendar gives ${quoted(day)} for ${quoted(name)}, which is not one day with its year, or a first and a last day. Write it as 2026-02-02.`;
