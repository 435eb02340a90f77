import type { CrosswalkRow } from '../plan/crosswalk.ts';
import { CROSSWALK_COLUMNS, CROSSWALK_KINDS } from '../plan/crosswalk-fields.ts';
import type { DistrictProfile, DistrictTerm } from '../plan/district-profile.ts';
import { labelOf } from '../plan/field.ts';
import {
  ASKED_FIELDS,
  CALENDAR_COLUMNS,
  INITIATIVE_COLUMNS,
  PRIORITY_COLUMNS,
  PROFILE_FIELDS,
  SCHOOL_COLUMNS,
  TERM_COLUMNS,
  TERM_KINDS,
  THRESHOLD_FIELDS,
} from '../plan/fields.ts';
import { namesText } from '../plan/term-text.ts';
import { noticeText } from './guidance.ts';
import type { OutlineSection, OutlineTable } from './outline.ts';
import { guidanceBlock, headedSection, labelsTable, listTable } from './outline-parts.ts';
import { templateTable } from './template-outline.ts';

const NOTICE =
  'Plans read the district’s priorities, initiatives, schools and calendar from here, and the SMART check the names and limits. It is published from the district’s tracker: change it there and publish again.';

/** The district profile as the document that is published; `readProfile` reads it back without loss. */
export function profileOutline(profile: DistrictProfile): readonly OutlineSection[] {
  const title = `District profile, ${profile.district}`.replace(/\s+/g, ' ');
  return [
    headedSection(
      1,
      title,
      { ...guidanceBlock(''), text: noticeText(NOTICE) },
      labelsTable(profile.asksForMoney ? [...PROFILE_FIELDS, ...ASKED_FIELDS] : PROFILE_FIELDS, (key) =>
        key === 'asksForMoney' ? 'Yes' : profile[key],
      ),
    ),
    listSection(
      'Priorities',
      listTable(PRIORITY_COLUMNS, profile.priorities, (item, key) => item[key]),
    ),
    listSection(
      'Initiatives',
      listTable(INITIATIVE_COLUMNS, profile.initiatives, (item, key) => item[key]),
    ),
    listSection(
      'Schools',
      listTable(SCHOOL_COLUMNS, profile.schools, (item, key) => item[key] || ''),
    ),
    listSection(
      'Calendar',
      listTable(CALENDAR_COLUMNS, profile.calendar, (item, key) => item[key] || ''),
    ),
    ...checkSections(profile),
    ...(profile.template === undefined ? [] : [listSection('Template', templateTable(profile.template))]),
    ...(profile.crosswalk === undefined
      ? []
      : [listSection('Crosswalk', listTable(CROSSWALK_COLUMNS, profile.crosswalk, crosswalkCell))]),
  ];
}

/** What the district set for the SMART check; a district that set nothing has no such sections. */
function checkSections({ terms, thresholds }: DistrictProfile): readonly OutlineSection[] {
  const limits = THRESHOLD_FIELDS.filter(({ key }) => thresholds[key] !== undefined);
  return [
    ...(terms.length === 0
      ? []
      : [listSection('Names used in goals', listTable(TERM_COLUMNS, terms, termCell))]),
    ...(limits.length === 0
      ? []
      : [
          listSection(
            'Limits of the SMART check',
            labelsTable(limits, (key) => String(thresholds[key] ?? '')),
          ),
        ]),
  ];
}

function termCell(
  { kind, name, otherNames, exactNames, subject }: DistrictTerm,
  key: (typeof TERM_COLUMNS)[number]['key'],
): string {
  if (key === 'kind') return labelOf(TERM_KINDS, kind);
  if (key === 'subject') return subject;
  return namesText(key === 'name' ? [name] : otherNames, exactNames);
}

const crosswalkCell = (row: CrosswalkRow, key: keyof CrosswalkRow): string =>
  key === 'kind' ? labelOf(CROSSWALK_KINDS, row.kind) : row[key];

const listSection = (heading: string, table: OutlineTable): OutlineSection =>
  headedSection(2, heading, table);
