import type { CellValue } from '../../../src/core/tracker/cells.ts';
import { documentIdOf } from '../../../src/core/tracker/plan-link.ts';
import { readSetup } from '../../../src/core/tracker/read-setup.ts';
import type { TabContents } from '../../../src/core/tracker/tab-definition.ts';

const ID_A = '1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const ID_B = '1BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB';

const setup = (...rows: CellValue[][]) => ({ header: ['Setting', 'Value'], rows });
const schools = (...rows: CellValue[][]) => ({
  header: ['School ID', 'School', 'Grades', 'Improvement status', 'Plan link'],
  rows,
});
const tabs: TabContents = {
  Setup: setup(
    ['District:', 'Pine Valley'],
    ['school year', '2025-2026'],
    [null, null],
    ['Who may roll up (emails)', 'Ana@pine.example; "Bo" <bo@pine.example>'],
    ['Midyear checkpoint', { day: '2026-01-30' }],
    ['Plans due', 'October 15, 2025'],
    ['Board meeting', 'late January'],
    ['End-of-year results', null],
  ),
  Priorities: {
    header: ['ID', 'Priority', 'Description', 'Our colour'],
    rows: [
      ['P1', 'Reading', 'All read', 'blue'],
      [2, 'Instruction', null],
      [null, 'Nameless', null],
      ['p1', 'Again', null],
    ],
  },
  Initiatives: {
    header: ['ID', 'Priority', 'Initiative'],
    rows: [
      ['I1', 'P1 · Reading', 'Core reading'],
      ['I2', 2, 'Walks'],
      ['I3', 'P7', 'Lost'],
    ],
  },
  Schools: schools(
    [
      101,
      'Maple',
      { day: '2026-06-08' },
      'None',
      `https://docs.google.com/document/d/${ID_A}/edit?usp=sharing`,
    ],
    [null, null, null, null, null],
    ['102', 'Oak', 'K-5', 'TSI', ID_A],
    ['103', 'Fir', '', '', 'Fir plan 2025'],
    ['104', 'Elm', '', '', null],
    ['104', 'Yew', '', '', `https://docs.google.com/spreadsheets/d/${ID_B}/edit`],
    ['', 'Ash', '', '', ID_B],
  ),
};

describe('readSetup', () => {
  const reading = readSetup(tabs);

  it('reads the profile as people typed it', () => {
    expect(reading.profile).toEqual({
      district: 'Pine Valley',
      schoolYear: '2025-26',
      priorities: [
        { id: 'P1', name: 'Reading', description: 'All read' },
        { id: '2', name: 'Instruction', description: '' },
      ],
      initiatives: [
        { id: 'I1', priorityId: 'P1', name: 'Core reading' },
        { id: 'I2', priorityId: '2', name: 'Walks' },
        { id: 'I3', priorityId: 'P7', name: 'Lost' },
      ],
      schools: [
        { id: '101', name: 'Maple', improvementStatus: 'None', grades: '6-8' },
        { id: '102', name: 'Oak', improvementStatus: 'TSI', grades: 'K-5' },
        { id: '103', name: 'Fir', improvementStatus: '', grades: '' },
        { id: '104', name: 'Elm', improvementStatus: '', grades: '' },
        { id: '104', name: 'Yew', improvementStatus: '', grades: '' },
      ],
      calendar: [
        { name: 'Midyear checkpoint', day: '2026-01-30' },
        { name: 'Plans due', day: '2025-10-15' },
      ],
      terms: [],
      thresholds: {},
    });
  });

  it('reads who may roll up', () => {
    expect(reading.settings).toEqual({
      district: 'Pine Valley',
      schoolYear: '2025-26',
      profileLink: '',
      masterLink: '',
      plansFolder: '',
      plansGroup: '',
      template: '',
      mayRollUp: ['ana@pine.example', 'bo@pine.example'],
    });
  });

  it('takes a template by its name, and says which there are where it knows none', () => {
    const read = (name: string) =>
      readSetup({
        ...tabs,
        Setup: setup(['District', 'Pine'], ['School year', '2025-26'], ['template', name]),
      });
    const about = (name: string) =>
      read(name)
        .findings.filter(({ message }) => message.includes('template'))
        .map(({ message }) => message);
    expect(read('Washington').settings.template).toBe('Washington');
    expect(about('Washington')).toEqual([]);
    expect(about('')).toEqual([]);
    expect(about('Oregon')).toEqual([expect.stringMatching(/“Oregon”.*“Any state \(ESSA\)”.*“Washington”/)]);
  });

  it('reads Title I where the tab has such a column', () => {
    const header = ['School ID', 'School', 'Title I'];
    const rows = [
      ['101', 'Maple', 'Schoolwide'],
      ['102', 'Oak', ''],
    ];
    expect(readSetup({ ...tabs, Schools: { header, rows } }).profile.schools).toEqual([
      { id: '101', name: 'Maple', grades: '', improvementStatus: '', titleI: 'Schoolwide' },
      { id: '102', name: 'Oak', grades: '', improvementStatus: '' },
    ]);
  });

  it('reads what a school has, where the tab has such a column', () => {
    const header = ['School ID', 'School', 'allocation'];
    const rows = [
      ['101', 'Maple', 45000],
      ['102', 'Oak', null],
    ];
    expect(readSetup({ ...tabs, Schools: { header, rows } }).profile.schools).toMatchObject([
      { id: '101', allocation: '45000' },
      expect.not.objectContaining({ allocation: expect.anything() }),
    ]);
  });

  it.each([
    ['Yes', true],
    [' y ', true],
    [true, true],
    ['No', undefined],
    [null, undefined],
    ['perhaps', undefined],
  ])('asks for money where the Setup tab says so: %j', (value, expected) => {
    const read = readSetup({ ...tabs, Setup: setup(['District', 'Pine'], ['Money for each goal', value]) });
    expect(read.profile.asksForMoney).toBe(expected);
  });

  it('has an entry for every filled row, with a document or a reason', () => {
    expect(reading.plans.map(({ school, row, documentId }) => [school, row, documentId])).toEqual([
      ['Maple', 2, ID_A],
      ['Oak', 4, null],
      ['Fir', 5, null],
      ['Elm', 6, null],
      ['Yew', 7, null],
      ['Ash', 8, ID_B],
    ]);
    for (const { documentId, problem } of reading.plans) expect(documentId === null).toBe(problem !== null);
  });

  it.each([
    [/^Oak \(row 4.*same plan as Maple \(row 2\)/, 4],
    [/Fir \(row 5 .*no address of a Google Doc/, 5],
    [/^Elm \(row 6 .*has no plan link/, 6],
    [/Yew \(row 7 .*leads to a spreadsheet/, 7],
    [/^Rows 6 and 7 .*School ID 104/, 7],
    [/^Ash \(row 8 .*no School ID/, 8],
    [/^Row 2 .*date under Grades.*grades 6-8/, 2],
    [/Nameless.*has no ID/, 4],
    [/Again.*ID p1, which row 2 has/, 5],
    [/I3 \(Lost\) names the priority “P7”/, 4],
    [/Board meeting, holds “late January”/, 8],
  ])('says %s', (message, row) => {
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ row, message: expect.stringMatching(message) }),
    );
  });

  it('says nothing else', () => {
    expect(reading.findings).toHaveLength(11);
  });

  it('reads tabs that are missing, empty or without headings, and says so', () => {
    const { profile, plans, findings } = readSetup({
      Setup: setup(),
      Schools: { header: [], rows: [['101', 'Maple']] },
    });
    expect(profile).toMatchObject({ district: '', schoolYear: '', priorities: [], schools: [] });
    expect(plans).toEqual([]);
    const messages = findings.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/“Priorities” is missing/);
    expect(messages).toMatch(/“Schools” has no heading “Plan link”/);
    expect(messages).toMatch(/does not name the district/);
    expect(messages).toMatch(/school year/);
  });

  it('keeps a school year it cannot read and says so', () => {
    const { settings, findings } = readSetup({
      ...tabs,
      Setup: setup(['District', 'X'], ['School year', 2025]),
    });
    expect(settings.schoolYear).toBe('2025');
    expect(findings).toContainEqual(expect.objectContaining({ message: expect.stringContaining('“2025”') }));
  });
});

const ofSetup = (...rows: CellValue[][]) => {
  const { profile, findings } = readSetup({
    ...tabs,
    Setup: setup(['District', 'X'], ['School year', '2025-26'], ...rows),
  });
  return { profile, said: findings.filter(({ tab }) => tab === 'Setup') };
};

describe('what a district sets for the SMART check', () => {
  it.each<[string, CellValue, object]>([
    ['Assessment', 'Harbor Reading Check, HRC', { name: 'Harbor Reading Check', otherNames: ['HRC'] }],
    ['Assessments', 'Harbor Reading Check (HRC)', { otherNames: ['HRC'], subject: '' }],
    ['Assessment 2', 'Harbor Reading Check; HRC (reading)', { otherNames: ['HRC'], subject: 'reading' }],
    ['Test', '"Compass", Compass Check', { name: 'Compass', exactNames: ['Compass'] }],
    ['Assessment', 360, { name: '360' }],
    ['Content area', 'Marine science', { kind: 'contentArea', name: 'Marine science' }],
    [
      'Student groups',
      'Bridge students (all grades)',
      { kind: 'studentGroup', name: 'Bridge students (all grades)' },
    ],
    ['Measure that should fall', 'Late slips', { kind: 'fallingMeasure', name: 'Late slips' }],
  ])('%s: %s is a term', (setting, value, term) => {
    const { profile, said } = ofSetup([setting, value]);
    expect(profile.terms).toEqual([expect.objectContaining(term)]);
    expect(said).toEqual([]);
  });

  it('takes each line of a cell for a term, and keeps the order of the tab', () => {
    const { profile } = ofSetup(
      ['Assessment', 'Tide Check (marine science)'],
      ['Content area', 'Marine science\nSailing'],
    );
    expect(profile.terms.map(({ name, subject }) => [name, subject])).toEqual([
      ['Tide Check', 'marine science'],
      ['Marine science', ''],
      ['Sailing', ''],
    ]);
  });

  it('reads stretches of days', () => {
    const { profile, said } = ofSetup(
      ['Winter break', '2025-12-22 to 2026-01-02'],
      ['Fall testing window', '9/8/2025 - 9/26/2025'],
      ['Quarter 1 ends', { day: '2025-10-31' }],
    );
    expect(profile.calendar).toEqual([
      { name: 'Winter break', day: '2025-12-22', until: '2026-01-02' },
      { name: 'Fall testing window', day: '2025-09-08', until: '2025-09-26' },
      { name: 'Quarter 1 ends', day: '2025-10-31' },
    ]);
    expect(said).toEqual([]);
  });

  it('leaves a day to the calendar, whatever its name', () => {
    const { profile, said } = ofSetup(
      ['Tests', { day: '2026-05-04' }],
      ['Assessments', '2026-05-04 to 2026-05-22'],
    );
    expect(profile.calendar).toEqual([
      { name: 'Tests', day: '2026-05-04' },
      { name: 'Assessments', day: '2026-05-04', until: '2026-05-22' },
    ]);
    expect([profile.terms, said]).toEqual([[], []]);
  });

  it('reads limits, with or without a unit', () => {
    const { profile, said } = ofSetup(
      ['Highest target, in percent', 90],
      ['Smallest group, in students', '15 students'],
      ['Longest goal, in words', null],
    );
    expect(profile.thresholds).toEqual({ ceiling: 90, smallestGroup: 15 });
    expect(said).toEqual([]);
  });

  it.each<[string, CellValue, RegExp]>([
    ['Assessment', '—', /^Row 4 of the Setup tab, Assessment, holds “—”.*no name/],
    ['Assessment', 'Weld Check (welding)', /^Row 4 .*“welding” in brackets.*Content area/],
    ['Student group', `Students who ${'come late '.repeat(8)}`, /^Row 4 .*looks like a sentence/],
    [
      'Highest target, in percent',
      0.95,
      /^Row 4 of the Setup tab, Highest target.*holds “0.95”.*from 50 to 100.*without a percent sign/,
    ],
    ['Winter break', '2026-01-02 to 2025-12-22', /^Row 4 of the Setup tab, Winter break.*not a day/],
  ])('says of %s: %s what to put right', (setting, value, message) => {
    const { profile, said } = ofSetup([setting, value]);
    expect(said).toEqual([
      expect.objectContaining({ severity: 'warning', row: 4, message: expect.stringMatching(message) }),
    ]);
    expect(profile).toMatchObject({ terms: [], thresholds: {} });
  });
});

describe('documentIdOf', () => {
  it.each([
    [ID_A, ID_A],
    [` ${ID_A}\n`, ID_A],
    [`https://docs.google.com/document/d/${ID_A}/edit#heading=h.x`, ID_A],
    [`docs.google.com/document/u/1/d/${ID_A}/preview`, ID_A],
    [`https://docs.google.com/a/pine.example/document/d/${ID_A}/edit`, ID_A],
    [`https://drive.google.com/open?usp=drive&id=${ID_A}`, ID_A],
    [`https://drive.google.com/file/d/${ID_A}/view`, ID_A],
    [`https://docs.google.com/document/d/e/2PACX-${ID_A}/pub`, null],
    [`https://docs.google.com/spreadsheets/d/${ID_A}/edit`, null],
    [`https://drive.google.com/drive/folders/${ID_A}`, null],
    ['Maple plan', null],
    ['', null],
  ])('%s', (text, id) => {
    expect(documentIdOf(text)).toBe(id);
  });
});
