import { rollUp } from '../../src/app/roll-up.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { callerNamed, heldLock } from './memory-ports.ts';
import {
  goalsOf,
  idOf,
  linkTo,
  planDocument,
  type SampleDistrict,
  sampleDistrict,
} from './sample-district.ts';

const MAPLE = ['101', 'Maple Elementary', linkTo('maple')] as const;
const BIRCH = ['102', 'Birch Middle', linkTo('birch')] as const;

function done(district: SampleDistrict, from = 0) {
  const reply = rollUp(district, { from });
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value;
}

const statuses = (district: SampleDistrict) => done(district).plans.map(({ status }) => status);

/** Everything but the run log, whose rows say when. */
function trackerState({ tracker }: SampleDistrict) {
  const { 'Run log': _log, ...tabs } = tracker.state();
  return tabs;
}

describe('a roll-up', () => {
  it('writes every goal and activity under its document and goal id', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    expect(statuses(district)).toEqual(['written', 'written']);
    expect(
      district.tracker.rows('Goals').map((row) => [row['Document'], row['Goal ID'], row['School']]),
    ).toEqual([
      [idOf('maple'), 'G-2222', 'Maple Elementary'],
      [idOf('maple'), 'G-3333', 'Maple Elementary'],
      [idOf('birch'), 'G-4444', 'Birch Middle'],
      [idOf('birch'), 'G-6666', 'Birch Middle'],
    ]);
    expect(district.tracker.rows('Activities')).toHaveLength(4);
    expect(district.tracker.rows('Schools').map((row) => [row['Result'], row['Goals']])).toEqual([
      ['Read', 2],
      ['Read', 2],
    ]);
    expect(district.tracker.rows('Coverage').map((row) => row['P2 · Instruction'])).toEqual([2, 2]);
    expect(district.tracker.rows('Run log')).toHaveLength(1);
  });

  it('checks the goals with what the Setup tab says', () => {
    const statement = 'By the Harvest Fair, 70% of the bridge cohort will read at grade level.';
    const criteria = (settings: readonly (readonly string[])[]) => {
      const district = sampleDistrict([MAPLE]);
      const document = planDocument('maple', 'Maple Elementary', [aGoal({ id: 'G-2222', statement })]);
      district.reader.add(document.id(), () => document.json());
      const row = district.tracker.rows('Setup').length + 2;
      district.tracker.put('Setup', { row, column: 1, values: settings });
      done(district);
      return district.tracker.rows('Goals').map((goal) => [goal['Specific'], goal['Time-bound']]);
    };
    expect(criteria([['Board meets', '']])).toEqual([['Not met', 'Not met']]);
    const settings = [
      ['Harvest Fair', '2026-05-08'],
      ['Student group', 'Bridge cohort'],
    ];
    expect(criteria(settings)).toEqual([['Met', 'Met']]);
  });

  it('writes nothing at all the second time', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    done(district);
    district.tracker.calls.length = 0;
    expect(statuses(district)).toEqual(['unchanged', 'unchanged']);
    expect(district.tracker.writeCalls()).toEqual([]);
  });

  it('writes only the plan that changed', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    done(district);
    const changed = planDocument('birch', 'Birch Middle', [
      aGoal({ id: 'G-4444', statement: 'Another goal.' }),
    ]);
    district.reader.add(idOf('birch'), () => changed.json());
    expect(statuses(district)).toEqual(['unchanged', 'written']);
    expect(district.tracker.rows('Goals').map((row) => [row['Goal ID'], row['Status']])).toEqual([
      ['G-2222', 'In the plan'],
      ['G-3333', 'In the plan'],
      ['G-4444', 'In the plan'],
      ['G-6666', 'No longer in the plan'],
    ]);
  });

  it.each([
    ['before the Dashboard', { name: 'writeLayout', tab: 'Dashboard' }],
    ['between the Dashboard and Coverage', { name: 'write', tab: 'Coverage' }],
  ])('stopped %s, the next one brings a priority’s new name to both', (_when, at) => {
    const district = sampleDistrict([MAPLE]);
    done(district);
    district.tracker.put('Priorities', { row: 2, column: 2, values: [['Safe and known']] });
    district.tracker.hook = ({ name, tab }) => {
      if (name === at.name && tab === at.tab) throw new Error('stopped');
    };
    expect(() => done(district)).toThrow('stopped');
    district.tracker.hook = () => undefined;
    done(district);
    expect(district.tracker.content('Coverage').header).toContain('P1 · Safe and known');
    const { header, rows } = district.tracker.content('Dashboard');
    expect([header, ...rows].flat()).toContain('Safe and known');
    district.tracker.calls.length = 0;
    done(district);
    expect(district.tracker.writeCalls()).toEqual([]);
  });

  it('keeps the calls of one execution within the budget', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    done(district);
    // 13 tabs: 2 x 13, less what the adapter needs to open the spreadsheet, lock it, flush and ask who calls.
    expect(district.tracker.calls.length).toBeLessThanOrEqual(2 * 13 + 1);
    const changed = planDocument('birch', 'Birch Middle', goalsOf('G-4444', 'G-7777'));
    district.reader.add(idOf('birch'), () => changed.json());
    district.tracker.calls.length = 0;
    done(district);
    expect(district.tracker.calls.length).toBeLessThanOrEqual(2 * 13 + 1);
  });
});

describe('a plan that cannot be read', () => {
  const sentences: readonly (readonly [string, (district: SampleDistrict) => void, RegExp])[] = [
    ['not found or not shared', () => undefined, /^The plan of Alder School could not be opened.*shared/],
    ['a Word file', refused('wordFile'), /^The plan of Alder School is a Word file.*Save as Google Docs/],
    ['the API switched off', refused('apiSwitchedOff'), /Docs API is switched off.*administrator/],
    ['a policy', refused('blockedByPolicy'), /^The plan of Alder School.*policy.*administrator/],
    [
      'a document Google cannot serve',
      ({ reader }) => reader.answers.set(idOf('alder'), { kind: 'again', problem: 'cannotServe' }),
      /^The plan of Alder School is there, but Google cannot serve it.*Make a copy/,
    ],
    ['an empty document', document([]), /^The plan of Alder School is an empty document/],
    [
      'not a plan',
      document([{ kind: 'paragraph', headingLevel: 0, text: 'Minutes of the meeting.', guidance: false }]),
      /Alder School is not an improvement plan/,
    ],
    [
      'no goals',
      ({ reader }) => reader.add(idOf('alder'), () => planDocument('alder', 'Alder', []).json()),
      /^The plan of Alder School has no goals/,
    ],
  ];

  it.each(sentences)(
    '%s: says so and what to do, and the others are rolled up',
    (_case, arrange, sentence) => {
      const district = sampleDistrict([['100', 'Alder School', linkTo('alder')], MAPLE]);
      arrange(district);
      const { plans } = done(district);
      expect(plans.map(({ status }) => status)).toEqual(['refused', 'written']);
      expect(plans[0]?.reason).toMatch(sentence);
      expect(district.tracker.rows('Schools').map((row) => row['Result'])).toEqual(['Not read', 'Read']);
      expect(district.tracker.rows('Schools')[0]?.['Message']).toBe(plans[0]?.reason);
    },
  );

  it('without a plan link is refused by name and nothing is asked of Google', () => {
    const district = sampleDistrict([['100', 'Alder School', ''], MAPLE]);
    const { plans } = done(district);
    expect(plans[0]).toMatchObject({
      documentId: '',
      status: 'refused',
      reason: expect.stringContaining('Alder School'),
    });
    expect(district.reader.waves).toEqual([[idOf('maple')]]);
  });

  it('keeps in the tracker what an earlier roll-up found', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    done(district);
    district.reader.answers.delete(idOf('birch'));
    expect(statuses(district)).toEqual(['unchanged', 'refused']);
    expect(district.tracker.rows('Goals').map((row) => row['Status'])).toEqual(Array(4).fill('In the plan'));
  });

  it('is read for the upper school only when two schools link one document', () => {
    const district = sampleDistrict([MAPLE, ['102', 'Birch Middle', linkTo('maple')]]);
    const { plans } = done(district);
    expect(plans.map(({ status }) => status)).toEqual(['written', 'refused']);
    expect(plans[1]?.reason).toMatch(/Birch Middle.*same plan as Maple Elementary/);
    expect(new Set(district.tracker.rows('Goals').map((row) => row['School']))).toEqual(
      new Set(['Maple Elementary']),
    );
  });

  function refused(problem: 'wordFile' | 'apiSwitchedOff' | 'blockedByPolicy') {
    return ({ reader }: SampleDistrict) => reader.answers.set(idOf('alder'), { kind: 'refused', problem });
  }

  function document(
    blocks: Parameters<ReturnType<typeof planDocument>['edit']>[0] extends (b: infer B) => unknown
      ? B
      : never,
  ) {
    return ({ reader }: SampleDistrict) => {
      const made = planDocument('alder', 'Alder', []);
      made.edit(() => blocks);
      reader.add(idOf('alder'), () => made.json());
    };
  }
});

describe('people in the tracker', () => {
  it('may rename a tab: its rows are found by its headings, and a notice says so', () => {
    const district = sampleDistrict([MAPLE]);
    done(district);
    district.tracker.rename('Goals', 'Our goals');
    district.tracker.calls.length = 0;
    const { plans, notices } = done(district);
    expect(plans[0]?.status).toBe('unchanged');
    expect(notices.join()).toMatch(/“Our goals” was taken for the tracker’s tab “Goals”/);
    expect(district.tracker.tabNames()).not.toContain('Goals');
    expect(district.tracker.rows('Our goals')).toHaveLength(2);
  });

  it('may delete a tab: it is made anew and filled again', () => {
    const district = sampleDistrict([MAPLE]);
    done(district);
    district.tracker.delete('Activities');
    const { notices } = done(district);
    expect(notices.join()).toMatch(/“Activities” was not there and was made anew/);
    expect(district.tracker.rows('Activities')).toHaveLength(2);
  });

  it('may rename a key heading: that tab is left as it is, the others are written', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    const column = district.tracker.content('Activities').header.indexOf('Goal ID') + 1;
    district.tracker.put('Activities', { row: 1, column, values: [['Which goal']] });
    const { plans, notices } = done(district);
    expect(plans.map(({ status }) => status)).toEqual(['written', 'written']);
    expect(notices.join()).toMatch(/“Activities” was left as it is.*“Goal ID”/);
    expect(district.tracker.rows('Activities')).toEqual([]);
    expect(district.tracker.rows('Goals')).toHaveLength(4);
  });

  it('keep their own columns beside the right goals when they sort between two roll-ups', () => {
    const district = sampleDistrict([MAPLE, BIRCH]);
    done(district);
    withOwnColumn(district);
    district.tracker.sortRows('Goals', (one, other) => (String(one[1]) < String(other[1]) ? 1 : -1));
    district.reader.add(idOf('maple'), () =>
      planDocument('maple', 'Maple', goalsOf('G-2222', 'G-9999')).json(),
    );
    done(district);
    expect(ownNotes(district)).toEqual({
      'G-2222': 'note on G-2222',
      'G-3333': 'note on G-3333',
      'G-4444': 'note on G-4444',
      'G-6666': 'note on G-6666',
      'G-9999': null,
    });
  });

  it.each(['sort', 'insert'] as const)(
    'keep them when they %s rows while the tab is being written',
    (what) => {
      const district = sampleDistrict([MAPLE, BIRCH]);
      done(district);
      withOwnColumn(district);
      const changed = goalsOf('G-2222', 'G-3333').map((goal) => ({ ...goal, statement: 'Said anew.' }));
      district.reader.add(idOf('maple'), () => planDocument('maple', 'Maple', changed).json());
      let isDone = false;
      district.tracker.hook = ({ name, tab }) => {
        if (name !== 'write' || tab !== 'Goals' || isDone) return;
        isDone = true;
        if (what === 'insert') district.tracker.insertRow('Goals', 2);
        else district.tracker.sortRows('Goals', (one, other) => (String(one[1]) < String(other[1]) ? 1 : -1));
      };
      const { notices } = done(district);
      expect(isDone).toBe(true);
      expect(notices.join()).toMatch(/Someone moved rows on the tab “Goals”/);
      expect(ownNotes(district)).toEqual({
        'G-2222': 'note on G-2222',
        'G-3333': 'note on G-3333',
        'G-4444': 'note on G-4444',
        'G-6666': 'note on G-6666',
      });
      const said = district.tracker.rows('Goals').filter((row) => row['SMART goal'] === 'Said anew.');
      expect(said.map((row) => row['Goal ID']).sort()).toEqual(['G-2222', 'G-3333']);
    },
  );

  function withOwnColumn({ tracker }: SampleDistrict): void {
    const column = tracker.content('Goals').header.length + 1;
    const notes = tracker.rows('Goals').map((row) => [`note on ${String(row['Goal ID'])}`]);
    tracker.put('Goals', { row: 1, column, values: [['Our note'], ...notes] });
  }

  function ownNotes({ tracker }: SampleDistrict) {
    const rows = tracker.rows('Goals').filter((row) => row['Goal ID'] !== null);
    return Object.fromEntries(rows.map((row) => [row['Goal ID'], row['Our note']]));
  }
});

describe('a roll-up that stops', () => {
  it('at any call, then run again, ends in the same tracker as one that did not stop', () => {
    const straight = sampleDistrict([MAPLE, BIRCH]);
    done(straight);
    const calls = straight.tracker.calls.length;
    for (let stop = 1; stop <= calls; stop += 1) {
      const district = sampleDistrict([MAPLE, BIRCH]);
      district.tracker.hook = (_call, number) => {
        if (number === stop) throw new Error('stopped');
      };
      expect(() => rollUp(district, { from: 0 })).toThrow('stopped');
      district.tracker.hook = () => undefined;
      done(district);
      expect(trackerState(district)).toEqual(trackerState(straight));
    }
  });

  it('for lack of time says which plans were not reached and where to go on', () => {
    const many = Array.from(
      { length: 250 },
      (_, index) => [`${index}`, `School ${index}`, linkTo(`p${index}`)] as const,
    );
    const district = sampleDistrict(many);
    for (const [, , link] of many) {
      const id = link.split('/d/')[1]?.split('/')[0] ?? '';
      district.reader.add(id, () => planDocument('any', 'Any', goalsOf('G-2222', 'G-3333')).json());
    }
    district.reader.waveMs = 115_000;
    const { plans, next } = done(district);
    expect(plans.filter(({ status }) => status === 'written')).toHaveLength(200);
    expect(plans[200]).toMatchObject({ status: 'notReached', reason: expect.stringContaining('School 200') });
    expect(next).toBe(200);
    expect(district.tracker.rows('Schools')[200]?.['Result']).toBe('Not reached yet');
  });

  it('after 300 plans gives the place to go on and the wait Google asks for', () => {
    const district = sampleDistrict(
      Array.from(
        { length: 301 },
        (_, index) => [`${index}`, `School ${index}`, linkTo(`p${index}`)] as const,
      ),
    );
    const { plans, next, waitSeconds } = done(district);
    expect([plans.length, next, waitSeconds]).toEqual([300, 300, 60]);
    expect(done(district, 300)).toMatchObject({ next: null, waitSeconds: 0 });
  });
});

describe('who may roll up', () => {
  it('is everyone who is named on the Setup tab, in any case', () => {
    const district = sampleDistrict([MAPLE]);
    district.tracker.put('Setup', { row: 5, column: 2, values: [['Office@Example.org, other@example.org']] });
    expect(rollUp(district, { from: 0 }).ok).toBe(true);
  });

  it.each([
    ['someone else', 'else@example.org'],
    ['someone Google does not name', ''],
  ])('is not %s', (_case, email) => {
    const district = sampleDistrict([MAPLE]);
    district.tracker.put('Setup', { row: 5, column: 2, values: [['office@example.org']] });
    const reply = rollUp({ ...district, caller: callerNamed(email) }, { from: 0 });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'notAllowed' } });
    expect(district.tracker.writeCalls()).toEqual([]);
  });

  it('is nobody while the Setup tab cannot be read', () => {
    const district = sampleDistrict([MAPLE]);
    district.tracker.put('Setup', { row: 1, column: 2, values: [['Values']] });
    expect(rollUp(district, { from: 0 })).toMatchObject({
      ok: false,
      problem: { code: 'trackerIncomplete' },
    });
  });

  it('is nobody while someone else is rolling up', () => {
    const district = { ...sampleDistrict([MAPLE]), lock: heldLock };
    expect(rollUp(district, { from: 0 })).toMatchObject({ ok: false, problem: { code: 'alreadyRunning' } });
    expect(district.tracker.calls).toEqual([]);
  });
});

it('refuses a spreadsheet without the tabs people fill in', () => {
  const district = sampleDistrict([MAPLE]);
  district.tracker.delete('Schools');
  const reply = rollUp(district, { from: 0 });
  expect(reply).toMatchObject({
    ok: false,
    problem: { code: 'trackerIncomplete', message: expect.stringContaining('“Schools”') },
  });
});

it('refuses an empty list of schools', () => {
  expect(rollUp(sampleDistrict([]), { from: 0 })).toMatchObject({ ok: false, problem: { code: 'noPlans' } });
});
