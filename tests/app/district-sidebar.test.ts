import { openDistrict } from '../../src/app/open-district.ts';
import { rollUp } from '../../src/app/roll-up.ts';
import { calendarAt, callerNamed } from './memory-ports.ts';
import { MemoryTracker } from './memory-tracker.ts';
import { linkTo, sampleDistrict } from './sample-district.ts';

const SCHOOLS = [
  ['101', 'Maple Elementary', linkTo('maple')],
  ['102', 'Birch Middle', ''],
] as const;

const district = (schools: readonly (readonly [string, string, string])[] = SCHOOLS) =>
  sampleDistrict(schools);

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
        masterLink: '',
        folderLink: '',
        plansGroup: '',
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
  principals: [],
  sharedWith: [],
  ...different,
});
