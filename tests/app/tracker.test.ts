import { findTabs } from '../../src/app/find-tabs.ts';
import { publishProfile } from '../../src/app/publish-profile.ts';
import { readDashboard } from '../../src/app/read-dashboard.ts';
import { rollUp } from '../../src/app/roll-up.ts';
import { setUpTracker } from '../../src/app/set-up-tracker.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import { takeSnapshot } from '../../src/app/take-snapshot.ts';
import { SETUP_TAB } from '../../src/core/tracker/people-tabs.ts';
import { TRACKER_TABS } from '../../src/core/tracker/tabs.ts';
import { callerNamed, freeLock, MemoryMaker } from './memory-ports.ts';
import { MemoryTracker } from './memory-tracker.ts';
import { linkTo, sampleDistrict } from './sample-district.ts';

const caller = callerNamed('office@example.org');
const MAPLE = ['101', 'Maple Elementary', linkTo('maple')] as const;
const NAMES = TRACKER_TABS.map(({ name }) => name);

const setUp = (tracker: MemoryTracker) => {
  const reply = setUpTracker({ tracker, caller, lock: freeLock });
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value;
};

describe('setting the tracker up', () => {
  it('makes every tab, and asks on the Setup tab for what it needs', () => {
    const tracker = new MemoryTracker();
    expect(setUp(tracker).made).toEqual(NAMES);
    expect(tracker.tabNames()).toEqual(NAMES);
    expect(tracker.rows('Setup').map((row) => row['Setting'])).toContain('Who may roll up');
    expect(tracker.rows('Setup').every((row) => row['What to write'] !== null)).toBe(true);
  });

  it('changes nothing the second time', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    const before = tracker.state();
    tracker.calls.length = 0;
    expect(setUp(tracker)).toEqual({ made: [], notices: [] });
    expect(tracker.writeCalls()).toEqual([]);
    expect(tracker.state()).toEqual(before);
  });

  it('adds what an older Setup tab lacks below, and keeps what people wrote', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    const settings = [
      'District',
      'School year',
      'Profile link',
      'Who may roll up',
      'Board meets',
      'Assessments',
    ];
    tracker.delete('Setup');
    tracker.make({ ...SETUP_TAB });
    const older = settings.map((setting) => [setting, `our ${setting}`, 'as we agreed']);
    tracker.put('Setup', { row: 1, column: 3, values: [['What to write']] });
    tracker.put('Setup', { row: 2, column: 1, values: older });
    setUp(tracker);
    const rows = tracker.rows('Setup').map((row) => [row['Setting'], row['Value'], row['What to write']]);
    expect(rows.slice(0, older.length)).toEqual(older);
    const added = rows.slice(older.length);
    expect(added.map(([setting]) => setting)).toContain('Student group');
    expect(added.map(([setting]) => setting)).not.toContain('Assessment');
    expect(added.map(([setting]) => setting)).not.toContain('Winter break');
    expect(added.every(([, value, guidance]) => !value && guidance)).toBe(true);
  });

  it('stopped at any call and run again ends like one that did not stop', () => {
    const straight = new MemoryTracker();
    setUp(straight);
    for (let stop = 1; stop <= straight.calls.length; stop += 1) {
      const tracker = new MemoryTracker();
      tracker.hook = (_call, number) => {
        if (number === stop) throw new Error('stopped');
      };
      expect(() => setUp(tracker)).toThrow('stopped');
      tracker.hook = () => undefined;
      setUp(tracker);
      expect(tracker.state()).toEqual(straight.state());
    }
  });

  it('brings the Dashboard back after it was deleted, and a formula someone typed over', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    const formulas = tracker.formulas('Dashboard');
    tracker.delete('Dashboard');
    setUp(tracker);
    expect(tracker.formulas('Dashboard')).toEqual(formulas);
    tracker.put('Dashboard', { row: 6, column: 3, values: [[7]] });
    setUp(tracker);
    expect(tracker.formulas('Dashboard')).toEqual(formulas);
  });

  it.each(['reading', 'changing'] as const)(
    'is done where Google refuses %s the charts, and says so',
    (what) => {
      const tracker = new MemoryTracker();
      tracker.refusesCharts = what;
      expect(setUp(tracker)).toEqual({
        made: NAMES,
        notices: [expect.stringMatching(/charts on the tab “Dashboard” be drawn.*“Set up the tracker”/)],
      });
      expect(tracker.formulas('Dashboard').flat().join('')).toContain('COUNTIFS');
    },
  );

  it('is refused to people the Setup tab does not name', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    tracker.put('Setup', { row: 5, column: 2, values: [['someone@example.org']] });
    tracker.delete('Snapshots');
    const reply = setUpTracker({ tracker, caller, lock: freeLock });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'notAllowed' } });
    expect(tracker.tabNames()).not.toContain('Snapshots');
  });

  it('gives a blank tab of the right name its headings', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    const { header } = tracker.content('Schools');
    tracker.put('Schools', { row: 1, column: 1, values: [header.map(() => null)] });
    setUp(tracker);
    expect(tracker.content('Schools').header).toEqual(header);
  });
});

describe('finding tabs', () => {
  it.each(NAMES.filter((name) => name !== 'Dashboard'))('recognises %s under another name', (name) => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    tracker.rename(name, 'Renamed');
    const found = findTabs(tracker);
    expect(found.names[name]).toBe('Renamed');
    expect(found.missing).toEqual([]);
    expect(found.notices).toHaveLength(1);
  });

  it('recognises all of them renamed at once', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    for (const name of NAMES) tracker.rename(name, `${name} 2025-26`);
    const found = findTabs(tracker);
    expect(found.missing.map(({ name }) => name)).toEqual(['Dashboard']);
    expect(Object.entries(found.names)).toEqual(
      NAMES.filter((name) => name !== 'Dashboard').map((name) => [name, `${name} 2025-26`]),
    );
  });

  it('does not choose between two tabs that look alike', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    const { header } = tracker.content('Goals');
    tracker.rename('Goals', 'One');
    tracker.make({ name: 'Two', purpose: '', writer: 'rollUp', columns: [], keyColumns: [] });
    tracker.put('Two', { row: 1, column: 1, values: [header] });
    expect(findTabs(tracker).missing.map(({ name }) => name)).toEqual(['Goals']);
  });

  it('asks no unknown tab for its headings while all tabs are there', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    tracker.make({ name: 'Notes', purpose: '', writer: 'people', columns: [], keyColumns: [] });
    tracker.calls.length = 0;
    findTabs(tracker);
    expect(tracker.calls).toEqual([]);
  });
});

describe('a snapshot', () => {
  const rolledUp = () => {
    const district = sampleDistrict([MAPLE]);
    expect(rollUp(district, { from: 0 }).ok).toBe(true);
    return district;
  };

  it('freezes every goal under its label', () => {
    const district = rolledUp();
    expect(takeSnapshot(district, { label: ' Midyear  2025-26 ' })).toEqual({
      ok: true,
      value: { label: 'Midyear 2025-26', rows: 2 },
    });
    expect(
      district.tracker.rows('Snapshots').map((row) => [row['Snapshot'], row['Taken on'], row['Goal ID']]),
    ).toEqual([
      ['Midyear 2025-26', { day: '2026-01-20' }, 'G-2222'],
      ['Midyear 2025-26', { day: '2026-01-20' }, 'G-3333'],
    ]);
  });

  it('never touches an earlier one', () => {
    const district = rolledUp();
    takeSnapshot(district, { label: 'Fall' });
    const before = district.tracker.rows('Snapshots');
    takeSnapshot(district, { label: 'Winter' });
    expect(district.tracker.rows('Snapshots').slice(0, 2)).toEqual(before);
    expect(district.tracker.rows('Snapshots')).toHaveLength(4);
  });

  it.each([
    ['a label that is used', 'midyear 2025-26', 'labelUsed', /“Midyear 2025-26” was taken on 2026-01-20/],
    ['no label', '  ', 'badLabel', /such as Midyear/],
    ['a label too long for a cell to show', 'x'.repeat(101), 'badLabel', /100 characters/],
  ])('refuses %s', (_case, label, code, sentence) => {
    const district = rolledUp();
    takeSnapshot(district, { label: 'Midyear 2025-26' });
    const before = district.tracker.state();
    expect(takeSnapshot(district, { label })).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(sentence) },
    });
    expect(district.tracker.state()).toEqual(before);
  });

  it('of a tracker without goals is refused', () => {
    expect(takeSnapshot(sampleDistrict([MAPLE]), { label: 'Fall' })).toMatchObject({
      ok: false,
      problem: { code: 'nothingToFreeze' },
    });
  });
});

describe('publishing the profile', () => {
  it('makes a document and puts its link beside “Profile link”', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    const documents = new MemoryMaker();
    const reply = publishProfile({ tracker, caller, documents });
    if (!reply.ok) throw new Error(reply.problem.message);
    expect(documents.made[0]).toMatchObject({
      title: 'District profile, Sample District, 2025-26',
      html: expect.stringContaining('Instruction'),
    });
    expect(tracker.rows('Setup').find((row) => row['Setting'] === 'Profile link')?.['Value']).toBe(
      reply.value.link,
    );
    expect(reply.value.notices.join()).toMatch(/shared with nobody yet/);
  });

  it('again makes another document and says what becomes of the first', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    const ports = { tracker, caller, documents: new MemoryMaker() };
    publishProfile(ports);
    const reply = publishProfile(ports);
    expect(ports.documents.made).toHaveLength(2);
    expect(reply).toMatchObject({
      ok: true,
      value: { notices: expect.arrayContaining([expect.stringMatching(/earlier profile/)]) },
    });
    expect(tracker.rows('Setup').filter((row) => row['Setting'] === 'Profile link')).toHaveLength(1);
  });

  it('writes the setting again where someone deleted it', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    tracker.put('Setup', { row: 4, column: 1, values: [['Our own setting']] });
    expect(publishProfile({ tracker, caller, documents: new MemoryMaker() }).ok).toBe(true);
    expect(tracker.rows('Setup').map((row) => row['Setting'])).toContain('Profile link');
  });

  it('refuses an unfinished setup and names what is missing', () => {
    const tracker = new MemoryTracker();
    setUp(tracker);
    const documents = new MemoryMaker();
    expect(publishProfile({ tracker, caller, documents })).toMatchObject({
      ok: false,
      problem: {
        code: 'profileIncomplete',
        message: expect.stringMatching(/name of the district.*priority.*school/),
      },
    });
    expect(documents.made).toEqual([]);
  });

  it('says where the document is when its link could not be written', () => {
    const { tracker } = sampleDistrict([MAPLE]);
    tracker.hook = ({ name }) => {
      if (name === 'write') throw new Error('You are trying to edit a protected cell or object.');
    };
    const publish = () => publishProfile({ tracker, caller, documents: new MemoryMaker() });
    expect(publish).toThrow(StoppedHalfway);
    expect(publish).toThrow(/published at https:/);
  });
});

describe('reading the dashboard', () => {
  it('gives the shown text without empty rows and columns around it', () => {
    const reply = readDashboard(sampleDistrict([MAPLE]));
    if (!reply.ok) throw new Error(reply.problem.message);
    const { rows } = reply.value;
    expect(rows[0]?.[0]).toBe('Dashboard');
    expect(rows[rows.length - 1]?.join('')).not.toBe('');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('is refused where there is none', () => {
    const district = sampleDistrict([MAPLE]);
    district.tracker.delete('Dashboard');
    expect(readDashboard(district)).toMatchObject({ ok: false, problem: { code: 'trackerIncomplete' } });
  });
});
