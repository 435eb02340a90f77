import { addActivity } from '../../src/app/add-activity.ts';
import { addGoal } from '../../src/app/add-goal.ts';
import { fingerprint } from '../../src/app/fingerprint.ts';
import { insertTemplate } from '../../src/app/insert-template.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { readProfile } from '../../src/app/read-profile.ts';
import { recordProgress } from '../../src/app/record-progress.ts';
import { tagGoal } from '../../src/app/tag-goal.ts';
import { blocksOfDocsJson } from '../../src/core/reading/docs-json.ts';
import { readPlan } from '../../src/core/reading/read-plan.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost } from './plan-host.ts';
import { goalsOf, idOf, linkTo, planDocument } from './sample-district.ts';

const paragraph = (text: string, headingLevel = 0): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});

const documentOf = (...blocks: OutlineBlock[]) => new MemoryDocument(idOf('plan'), blocks);
const twoGoals = () => planDocument('plan', 'Maple Elementary', goalsOf('G-2222', 'G-3333'));

/** A plan as the template leaves it: blank rows in every table. */
function newPlan() {
  const ports = planHost(documentOf());
  insertTemplate(ports, { profileLink: linkTo('profile'), schoolId: '101', schoolYear: '', goals: 2 });
  const open = openPlan(ports);
  const [first = '', second = ''] = open.ok ? open.value.goals.map(({ id }) => id) : [];
  return { ports, first, second };
}

function planIn(document: MemoryDocument) {
  const { plan } = readPlan(blocksOfDocsJson(document.json()));
  if (plan === null) throw new Error('no plan');
  return plan;
}

const goalIn = (document: MemoryDocument, id: string) =>
  planIn(document).goals.find((goal) => goal.id === id);

const withoutTables = (blocks: readonly OutlineBlock[], first: string): OutlineBlock[] =>
  blocks.filter((block) => block.kind !== 'table' || block.rows[0]?.[0] !== first);

const ACTIVITY = { activity: 'Tutoring', lead: 'Ms. Ortiz', start: '2026-02-02', end: '', howOften: 'Daily' };
const ENTRY = { date: '2026-01-20', value: '48%', status: '', note: 'Winter screener' };

describe('what the plan sidebar opens with', () => {
  it.each([
    ['blank', documentOf()],
    ['blank', documentOf(paragraph(' '))],
    ['other', documentOf(paragraph('Minutes of May 4'))],
    ['plan', twoGoals()],
    ['plan', documentOf(paragraph('Goal 1', 2), paragraph('By June 2026, attendance rises to 95%.'))],
  ])('says that the document is %s', (state, document) => {
    expect(openPlan(planHost(document))).toMatchObject({ ok: true, value: { state } });
  });

  it('has each goal with its check, and the priorities it may be tagged to', () => {
    const reply = openPlan(planHost(twoGoals()));
    expect(reply).toMatchObject({
      ok: true,
      value: {
        facts: { school: 'Maple Elementary' },
        goals: [{ id: 'G-2222', check: { criteria: {} } }, { id: 'G-3333' }],
        priorities: [{ id: 'P1' }, { id: 'P2' }],
        notices: [],
      },
    });
  });

  it('takes the profile’s priorities where the plan lists none, and a goal can be tagged to them', () => {
    const document = planDocument('plan', 'Maple', [
      aGoal({ id: 'G-2222', priority: { text: '', id: null } }),
    ]);
    document.edit((blocks) => withoutTables(blocks, 'ID'));
    const ports = planHost(document);
    expect(openPlan(ports)).toMatchObject({
      ok: true,
      value: { priorities: [{ id: 'P1' }, { id: 'P2' }], goals: [{ suggestion: { ranked: [{}, {}] } }] },
    });
    expect(tagGoal(ports, { goalId: 'G-2222', priorityId: 'P2', replaces: '' })).toMatchObject({
      ok: true,
      value: { tag: 'P2 · Instruction' },
    });
  });

  it('has a fingerprint that stays while nobody writes, and changes with every cell', () => {
    const ports = planHost(twoGoals());
    const open = openPlan(ports);
    const taken = fingerprint(ports);
    expect(taken).toEqual({ ok: true, value: { fingerprint: open.ok && open.value.fingerprint } });
    const { waves } = ports.reader;
    const readings = waves.length;
    tagGoal(ports, { goalId: 'G-2222', priorityId: 'P1', replaces: 'P2 · Instruction' });
    const later = waves.length;
    expect(fingerprint(ports)).not.toEqual(taken);
    expect([readings, waves.length]).toEqual([2, later]);
  });

  it('reads a profile to choose a school from, or says why not', () => {
    const ports = planHost(documentOf());
    expect(readProfile(ports, { profileLink: linkTo('profile') })).toMatchObject({
      ok: true,
      value: { profile: { schools: [{ id: '101' }, { id: '102' }] } },
    });
    expect(readProfile(ports, { profileLink: 'the intranet' })).toMatchObject({
      ok: false,
      problem: { code: 'badLink' },
    });
  });
});

describe('adding a goal', () => {
  it('puts it below the last goal, above what follows, with the next number and an id of its own', () => {
    const { ports, first, second } = newPlan();
    const before = planIn(ports.document);
    const reply = addGoal(ports);
    expect(reply).toMatchObject({ ok: true, value: { title: 'Goal 3' } });
    const after = planIn(ports.document);
    expect(after.goals.map(({ title }) => title)).toEqual(['Goal 1', 'Goal 2', 'Goal 3']);
    expect(new Set([first, second, reply.ok && reply.value.goalId]).size).toBe(3);
    expect(after.goals[2]?.id).toBe(reply.ok && reply.value.goalId);
    expect(after.goals.slice(0, 2)).toEqual(before.goals);
    expect(after.sections).toEqual(before.sections);
    const headings = ports.document.headings();
    expect(headings.indexOf('Goal 3')).toBeLessThan(headings.length - 5);
  });

  it('counts on from the highest number a heading shows', () => {
    const { ports } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'paragraph' && block.text === 'Goal 1'
          ? { ...block, text: 'Goal 7: Attendance' }
          : block,
      ),
    );
    expect(addGoal(ports)).toMatchObject({ ok: true, value: { title: 'Goal 8' } });
  });

  it('goes under the heading “Goals” in a plan without goals', () => {
    const ports = planHost(planDocument('plan', 'Maple', []));
    expect(addGoal(ports)).toMatchObject({ ok: true, value: { title: 'Goal 1' } });
    const headings = ports.document.headings();
    expect(headings[headings.indexOf('Goals') + 1]).toBe('Goal 1');
  });

  it('goes to the end where nothing follows', () => {
    const ports = planHost(twoGoals());
    ports.document.edit((blocks) => {
      const last = blocks.map((block) => block.kind).lastIndexOf('table');
      return blocks.slice(0, last + 1);
    });
    expect(addGoal(ports)).toMatchObject({ ok: true, value: { title: 'Goal 3' } });
    expect(planIn(ports.document).goals).toHaveLength(3);
  });

  it.each([
    ['an empty document', documentOf(), 'emptyDocument'],
    ['a document that is no plan', documentOf(paragraph('Minutes')), 'notAPlan'],
    [
      'a plan whose goals are sentences',
      documentOf(paragraph('Goal 1', 2), paragraph('By June 2026, attendance rises to 95%.')),
      'goalsInProse',
    ],
  ])('is refused in %s, and nothing is written', (_case, document, code) => {
    const before = document.json();
    expect(addGoal(planHost(document))).toMatchObject({ ok: false, problem: { code } });
    expect(document.json()).toEqual(before);
  });
});

describe('adding an activity', () => {
  it('fills the blank rows of that goal from the top, then adds rows', () => {
    const { ports, first, second } = newPlan();
    const rows = ['A', 'B', 'C', 'D', 'E'].map((activity) => {
      const reply = addActivity(ports, { ...ACTIVITY, activity, goalId: second });
      return reply.ok && reply.value.row;
    });
    expect(rows).toEqual([2, 3, 4, 5, 6]);
    expect(goalIn(ports.document, second)?.activities.map(({ activity }) => activity)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
    expect(goalIn(ports.document, second)?.activities[4]).toMatchObject({ ...ACTIVITY, activity: 'E' });
    expect(goalIn(ports.document, first)?.activities).toEqual([]);
  });

  it('takes a blank row between filled ones, and leaves a row in which anything stands', () => {
    const { ports, first } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'Activity'
          ? {
              ...block,
              rows: block.rows.map((row, at) => (at === 1 ? ['', 'Mr. Lee', ...row.slice(2)] : row)),
            }
          : block,
      ),
    );
    expect(addActivity(ports, { ...ACTIVITY, goalId: first })).toMatchObject({ ok: true, value: { row: 3 } });
    expect(goalIn(ports.document, first)?.activities).toMatchObject([{ lead: 'Mr. Lee' }, ACTIVITY]);
  });

  it('finds the columns by their headings wherever they stand', () => {
    const { ports, first } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'Activity'
          ? { ...block, rows: block.rows.map((row) => [...row].reverse()) }
          : block,
      ),
    );
    addActivity(ports, { ...ACTIVITY, goalId: first });
    expect(goalIn(ports.document, first)?.activities).toMatchObject([ACTIVITY]);
  });

  it('is written twice when it is meant twice, and once when the form sends it again', () => {
    const { ports, first } = newPlan();
    const request = { ...ACTIVITY, goalId: first };
    expect([addActivity(ports, request), addActivity(ports, request)]).toMatchObject([
      { value: { row: 2 } },
      { value: { row: 3 } },
    ]);
    const before = ports.document.json();
    const again = addActivity(ports, { ...request, isAgain: true });
    expect(again).toEqual({ ok: true, value: { goalId: first, row: 3, wasThere: true } });
    expect(ports.document.json()).toEqual(before);
  });

  const ACTIVITY_ROW = ['Tutoring', 'Ms. Ortiz', '2026-02-02', '', 'Daily', '', '', '', '', ''];

  it.each([
    ['stands in a row that says more by now', [...ACTIVITY_ROW.slice(0, 9), 'Done'], 2, true],
    ['was cut off after a cell', ['Tutoring', ...Array(9).fill('')], 2, false],
    ['stands beside another person’s beginning', ['', 'Ms. Ortiz', ...Array(8).fill('')], 3, false],
    [
      'stands beside one that begins with the same word',
      ['Tutoring at noon', ...Array(9).fill('')],
      3,
      false,
    ],
    ['stands beside one with another lead', ['Tutoring', 'Mr. Lee', ...ACTIVITY_ROW.slice(2)], 3, false],
  ])('sent again when it %s, stands once', (_case, standing, row, wasThere) => {
    const { ports, first } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'Activity'
          ? { ...block, rows: block.rows.map((cells, at) => (at === 1 ? standing : cells)) }
          : block,
      ),
    );
    const reply = addActivity(ports, { ...ACTIVITY, goalId: first, isAgain: true });
    expect(reply).toEqual({ ok: true, value: { goalId: first, row, ...(wasThere && { wasThere }) } });
    expect(goalIn(ports.document, first)?.activities).toHaveLength(row - 1);
    expect(goalIn(ports.document, first)?.activities[row - 2]).toMatchObject(ACTIVITY);
  });

  it('does not drop what was typed for a column that is not there', () => {
    const { ports, first } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'Activity'
          ? { ...block, rows: block.rows.map(([activity = '', , ...rest]) => [activity, ...rest]) }
          : block,
      ),
    );
    expect(addActivity(ports, { ...ACTIVITY, goalId: first })).toMatchObject({
      ok: false,
      problem: { code: 'columnNotFound', message: expect.stringContaining('no column “Lead”') },
    });
    expect(addActivity(ports, { ...ACTIVITY, lead: '', goalId: first })).toMatchObject({ ok: true });
  });

  it.each([
    ['without a text', { ...ACTIVITY, activity: ' ', goalId: 'G-2222' }, 'badActivity'],
    ['for a goal that is not there', { ...ACTIVITY, goalId: 'G-9999' }, 'goalNotFound'],
  ])('is refused %s', (_case, request, code) => {
    expect(addActivity(planHost(twoGoals()), request)).toMatchObject({ ok: false, problem: { code } });
  });

  it('is refused for an id that stands twice, and for a goal without that table', () => {
    const twice = planHost(planDocument('plan', 'Maple', goalsOf('G-2222', 'G-2222')));
    const request = { ...ACTIVITY, goalId: 'G-2222' };
    expect(addActivity(twice, request)).toMatchObject({ ok: false, problem: { code: 'repeatedGoalId' } });
    const without = planHost(twoGoals());
    without.document.edit((blocks) => withoutTables(blocks, 'Activity'));
    expect(addActivity(without, request)).toMatchObject({
      ok: false,
      problem: { code: 'tableNotFound', message: expect.stringContaining('no table “Key activities”') },
    });
  });
});

describe('recording progress', () => {
  it('goes below everything that is filled, also where a row above was left blank', () => {
    const { ports, first } = newPlan();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[1] === 'Value'
          ? {
              ...block,
              rows: [block.rows[0], ['', '', '', ''], ['2025-11-14', '44%', '', ''], ['', '', '', '']],
            }
          : block,
      ),
    );
    const rows = [ENTRY, { ...ENTRY, date: '2026-05-29', value: '61%' }].map((entry) => {
      const reply = recordProgress(ports, { ...entry, goalId: first });
      return reply.ok && reply.value.row;
    });
    expect(rows).toEqual([4, 5]);
    expect(goalIn(ports.document, first)?.progress.map(({ date, value }) => [date, value.value])).toEqual([
      ['2025-11-14', 44],
      ['2026-01-20', 48],
      ['2026-05-29', 61],
    ]);
  });

  it('sent again is written once, with all lines of a note of which some arrived', () => {
    const { ports, first } = newPlan();
    const entry = { ...ENTRY, note: 'Fluency\nfirst', goalId: first };
    recordProgress(ports, { ...entry, note: 'Fluency' });
    expect(recordProgress(ports, { ...entry, isAgain: true })).toMatchObject({ value: { row: 2 } });
    expect(recordProgress(ports, { ...entry, isAgain: true })).toMatchObject({ value: { wasThere: true } });
    expect(goalIn(ports.document, first)?.progress).toMatchObject([{ note: 'Fluency\nfirst' }]);
  });

  it('takes a note without a value', () => {
    const { ports, first } = newPlan();
    expect(recordProgress(ports, { ...ENTRY, value: '', goalId: first })).toMatchObject({ ok: true });
    expect(goalIn(ports.document, first)?.progress).toMatchObject([{ note: 'Winter screener' }]);
  });

  it.each([
    ['a day that is none', { date: '2026-02-30' }, 'badDate', /“2026-02-30” is not a day/],
    ['two numbers', { value: '40-45%' }, 'badValue', /“40-45%” is not one number/],
    ['neither value nor note', { value: '', note: ' ' }, 'badValue', /nothing to record/],
  ])('refuses %s', (_case, different, code, sentence) => {
    const { ports, first } = newPlan();
    const before = ports.document.json();
    expect(recordProgress(ports, { ...ENTRY, ...different, goalId: first })).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(sentence) },
    });
    expect(ports.document.json()).toEqual(before);
  });
});
