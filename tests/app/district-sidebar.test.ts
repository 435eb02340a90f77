import { makePlan } from '../../src/app/make-plan.ts';
import { openDistrict } from '../../src/app/open-district.ts';
import { rollUp } from '../../src/app/roll-up.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import { calendarAt, callerNamed, heldLock, MemoryMaker, seededRandom } from './memory-ports.ts';
import { MemoryTracker } from './memory-tracker.ts';
import { linkTo, sampleDistrict } from './sample-district.ts';

const SCHOOLS = [
  ['101', 'Maple Elementary', linkTo('maple')],
  ['102', 'Birch Middle', ''],
] as const;

const district = (schools: readonly (readonly [string, string, string])[] = SCHOOLS) => ({
  ...sampleDistrict(schools),
  documents: new MemoryMaker(),
  random: seededRandom(),
});

const linksIn = (tracker: MemoryTracker) => tracker.rows('Schools').map((row) => row['Plan link'] ?? '');
const colleague = callerNamed('colleague@example.org');

/** Names one person who may change the tracker. */
const nameSomeone = (tracker: MemoryTracker): void => {
  const row = tracker.rows('Setup').findIndex(({ Setting }) => Setting === 'Who may roll up') + 2;
  tracker.put('Setup', { row, column: 2, values: [['office@example.org']] });
};

describe('what the district sidebar opens with', () => {
  it('shows the district and every school, and writes nothing', () => {
    const ports = district();
    expect(openDistrict(ports)).toEqual({
      ok: true,
      value: {
        isSetUp: true,
        mayChange: true,
        district: 'Sample District',
        schoolYear: '2025-26',
        profileLink: '',
        schools: [
          line('101', 'Maple Elementary', { link: linkTo('maple') }),
          line('102', 'Birch Middle', {}),
        ],
        priorities: [expect.objectContaining({ id: 'P1' }), expect.objectContaining({ id: 'P2' })],
        calendar: [],
        today: '2026-01-20',
        notices: [],
      },
    });
    expect(ports.tracker.writeCalls()).toEqual([]);
  });

  it('shows what the last roll-up found', () => {
    const ports = district();
    rollUp(ports, { from: 0 });
    const lacking = ports.tracker.rows('Checklist').filter(({ State }) => State === 'Lacking').length;
    expect(lacking).toBeGreaterThan(5);
    expect(openDistrict(ports)).toMatchObject({
      value: {
        schools: [
          {
            planState: 'Draft',
            stateDate: '',
            openFeedback: 0,
            goals: 2,
            lacking,
            result: 'Read',
            message: '',
          },
          {
            goals: null,
            lacking: null,
            result: 'Not read',
            message: expect.stringContaining('no plan link'),
          },
        ],
      },
    });
  });

  it('says what has to be put right', () => {
    const ports = district([...SCHOOLS, ['102', 'Cedar High', linkTo('cedar')]]);
    expect(openDistrict(ports)).toMatchObject({
      value: { notices: [expect.stringContaining('Rows 3 and 4 of the Schools tab')] },
    });
  });

  it('says that a spreadsheet is not set up, which anyone may do', () => {
    expect(
      openDistrict({ tracker: new MemoryTracker(), caller: colleague, calendar: calendarAt('2026-01-20') }),
    ).toMatchObject({
      ok: true,
      value: { isSetUp: false, mayChange: true, schools: [], notices: [] },
    });
  });

  it.each([
    ['in a tracker that is set up', () => undefined, true],
    ['in one that lacks a tab', (tracker: MemoryTracker) => tracker.delete('Priorities'), false],
  ])('tells someone the Setup tab does not name so: %s', (_case, change, isSetUp) => {
    const ports = district();
    nameSomeone(ports.tracker);
    change(ports.tracker);
    expect(openDistrict({ ...ports, caller: colleague })).toMatchObject({
      value: { isSetUp, mayChange: false, notices: [expect.stringContaining('you are not on that list')] },
    });
    expect(openDistrict(ports)).toMatchObject({ value: { isSetUp, mayChange: true } });
  });
});

describe('making a plan', () => {
  it('makes the school’s document and writes its link into that row only', () => {
    const ports = district();
    const reply = makePlan(ports, { schoolId: ' 102' });
    if (!reply.ok) throw new Error(reply.problem.message);
    const [made] = ports.documents.made;
    expect(made?.title).toBe('School improvement plan, Birch Middle, 2025-26');
    for (const text of ['Birch Middle', 'Core mathematics', 'P2 · Instruction', 'Goal 3'])
      expect(made?.html).toContain(text);
    expect(linksIn(ports.tracker)).toEqual([linkTo('maple'), reply.value.link]);
    expect(reply.value.notices).toEqual([
      expect.stringContaining('principal of Birch Middle'),
      expect.stringContaining('has not been published'),
    ]);
  });

  it('writes to the school’s row, wherever it was sorted meanwhile', () => {
    const ports = district();
    const documents = {
      make: (title: string, html: string) => {
        ports.tracker.sortRows('Schools', (one, other) => (String(one[0]) < String(other[0]) ? 1 : -1));
        return ports.documents.make(title, html);
      },
    };
    const reply = makePlan({ ...ports, documents }, { schoolId: '102' });
    expect(linksIn(ports.tracker)).toEqual([reply.ok && reply.value.link, linkTo('maple')]);
  });

  it('says where the document is when someone put a link there meanwhile', () => {
    const ports = district();
    const documents = {
      make: (title: string, html: string) => {
        ports.tracker.put('Schools', { row: 3, column: 5, values: [[linkTo('birch')]] });
        return ports.documents.make(title, html);
      },
    };
    const make = () => makePlan({ ...ports, documents }, { schoolId: '102' });
    expect(make).toThrow(StoppedHalfway);
    expect(linksIn(ports.tracker)).toEqual([linkTo('maple'), linkTo('birch')]);
  });

  it.each([
    ['a school with a plan', '101', 'hasAPlan', /row 2 of the Schools tab/],
    ['a school that is not listed', '999', 'unknownSchool', /“999”/],
    ['no school', '', 'unknownSchool', /School ID “”/],
  ])('is refused for %s', (_case, schoolId, code, sentence) => {
    const ports = district();
    expect(makePlan(ports, { schoolId })).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(sentence) },
    });
    expect([ports.documents.made, ports.tracker.writeCalls()]).toEqual([[], []]);
  });

  it('is refused for an ID two schools have, to a person who is not named, and while someone rolls up', () => {
    const twice = district([...SCHOOLS, ['102', 'Cedar High', '']]);
    expect(makePlan(twice, { schoolId: '102' })).toMatchObject({ problem: { code: 'repeatedSchoolId' } });
    const ports = district();
    nameSomeone(ports.tracker);
    const request = { schoolId: '102' };
    expect(makePlan({ ...ports, caller: colleague }, request)).toMatchObject({
      problem: { code: 'notAllowed' },
    });
    expect(makePlan({ ...ports, lock: heldLock }, request)).toMatchObject({
      problem: { code: 'alreadyRunning' },
    });
  });

  it('is refused before the district has a school year and priorities', () => {
    const ports = district();
    ports.tracker.put('Setup', { row: 3, column: 2, values: [['']] });
    ports.tracker.put('Priorities', {
      row: 2,
      column: 1,
      values: [
        ['', '', ''],
        ['', '', ''],
      ],
    });
    expect(makePlan(ports, { schoolId: '102' })).toMatchObject({
      problem: { code: 'profileIncomplete', message: expect.stringMatching(/school year.* and .*priority/) },
    });
  });
});

const line = (schoolId: string, school: string, different: object) => ({
  schoolId,
  school,
  link: '',
  planState: '',
  stateDate: '',
  goals: null,
  lacking: null,
  openFeedback: null,
  result: '',
  message: '',
  ...different,
});
