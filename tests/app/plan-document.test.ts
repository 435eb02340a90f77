import { checkPlan } from '../../src/app/check-plan.ts';
import { insertTemplate } from '../../src/app/insert-template.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import { tagGoal } from '../../src/app/tag-goal.ts';
import { GOAL_TABLE_HEADINGS } from '../../src/core/plan/fields.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost as host } from './plan-host.ts';
import { goalsOf, HARBOR_CHECK, idOf, linkTo, PROFILE, planDocument } from './sample-district.ts';

const blank = () => new MemoryDocument(idOf('plan'));
const REQUEST = { profileLink: linkTo('profile'), schoolId: '101', schoolYear: '' };
const text = (words: string): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel: 0,
  text: words,
  guidance: false,
});

const untagged = () =>
  planDocument('plan', 'Maple Elementary', [
    aGoal({
      id: 'G-2222',
      title: 'Goal 1',
      priority: { text: '', id: null },
      statement:
        'By June 2026, 60% of grade 4 students will reach benchmark on the mathematics screener, up from 40%.',
    }),
    aGoal({ id: 'G-3333', title: 'Goal 2' }),
  ]);

describe('inserting the template', () => {
  it('makes a plan that reads back with the school, the priorities and the goal ids it names', () => {
    const ports = host(blank());
    const reply = insertTemplate(ports, REQUEST);
    if (!reply.ok) throw new Error(reply.problem.message);
    expect(reply.value).toMatchObject({ continued: false, school: 'Maple Elementary' });
    expect(reply.value.goalIds).toHaveLength(3);
    expect(ports.document.headings()).toEqual(expect.arrayContaining([...reply.value.sections]));
    expect(ports.document.appended.length).toBeLessThan(reply.value.sections.length / 2);
    const open = openPlan(ports);
    expect(open).toMatchObject({
      ok: true,
      value: {
        facts: { school: 'Maple Elementary', schoolId: '101', schoolYear: '2025-26', state: 'Draft' },
        goals: reply.value.goalIds.map((id) => ({ id, statement: '' })),
        profile: { district: 'Sample District' },
      },
    });
  });

  it('makes as many goals as were asked for, at least one and 20 at most', () => {
    for (const [goals, made] of [
      [1, 1],
      [5, 5],
      [0, 1],
      [99, 20],
    ]) {
      const reply = insertTemplate(host(blank()), { ...REQUEST, goals: goals ?? 0 });
      expect(reply.ok && new Set(reply.value.goalIds).size).toBe(made);
    }
  });

  it('adds the template below other text and leaves that text alone', () => {
    const ports = host(new MemoryDocument(idOf('plan'), [text('Our notes from August.')]));
    expect(insertTemplate(ports, REQUEST).ok).toBe(true);
    const reading = openPlan(ports);
    expect(reading).toMatchObject({ ok: true, value: { facts: { school: 'Maple Elementary' } } });
    expect(JSON.stringify(ports.document.json())).toContain('Our notes from August.');
  });

  it.each([
    ['the template of this add-on', untagged, 'Maple Elementary'],
    [
      'goals of another template',
      () =>
        new MemoryDocument(idOf('plan'), [
          {
            kind: 'table',
            shape: 'list',
            rows: [
              ['Goal', 'Strategies', 'Person responsible'],
              ['By June 2026 attendance rises to 95%.', 'Calls home', 'Counselor'],
            ],
          },
        ]),
      'holds a plan already',
    ],
  ])('refuses a document that is a plan already: %s', (_case, document, words) => {
    const ports = host(document());
    const before = ports.document.json();
    expect(insertTemplate(ports, REQUEST)).toMatchObject({
      ok: false,
      problem: { code: 'alreadyAPlan', message: expect.stringContaining(words) },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('stopped at any section says what stands, and continued ends like an insertion that did not stop', () => {
    const straight = host(blank());
    insertTemplate(straight, REQUEST);
    const steps = straight.document.appended.length;
    for (let stop = 1; stop <= steps; stop += 1) {
      const ports = host(blank());
      ports.document.failAtAppend = stop;
      expect(() => insertTemplate(ports, REQUEST)).toThrow(StoppedHalfway);
      expect(() => insertTemplate(ports, REQUEST)).toThrow(
        new RegExp(`: ${standing(stop, straight.document)} of 17 sections stand`),
      );
      ports.document.failAtAppend = null;
      const reply = insertTemplate(ports, REQUEST);
      expect(reply).toMatchObject({ ok: true, value: { continued: stop > 1 } });
      expect(ports.document.headings()).toEqual(straight.document.headings());
      const goals = openPlan(ports);
      expect(goals.ok && goals.value.goals.map(({ id }) => id)).toEqual(reply.ok ? reply.value.goalIds : []);
    }
  });

  /** Sections of a straight insertion above the one a step begins with. */
  const standing = (step: number, straight: MemoryDocument): number =>
    sectionsOf(straight).indexOf(straight.appended[step - 1] ?? '');
  const sectionsOf = (document: MemoryDocument): string[] =>
    document.headings().filter((heading) => !GOAL_TABLE_HEADINGS.some(({ label }) => label === heading));

  it('completes a section of which only a part was stored', () => {
    const straight = host(blank());
    insertTemplate(straight, REQUEST);
    const blocks: OutlineBlock[] = [];
    straight.document.edit((all) => {
      blocks.push(...all);
      return all;
    });
    const firstTable = blocks.findIndex((block) => block.kind === 'table');
    const ports = host(new MemoryDocument(idOf('plan'), blocks.slice(0, firstTable)));
    expect(insertTemplate(ports, REQUEST).ok).toBe(true);
    expect(ports.document.headings()).toEqual(straight.document.headings());
  });

  it.each([
    ['no link', { profileLink: '' }, 'badLink', /address of a Google Doc/],
    [
      'a link to nothing',
      { profileLink: linkTo('gone') },
      'documentUnreadable',
      /^The district profile could not be opened/,
    ],
    ['a link to a plan', { profileLink: linkTo('plan') }, 'profileUnreadable', /not a district profile/],
    [
      'an unknown school',
      { schoolId: '999' },
      'unknownSchool',
      /no school with the ID “999”.*101 \(Maple Elementary\)/,
    ],
    ['no school year', { schoolYear: 'next year' }, 'badSchoolYear', /“next year” is not a school year/],
  ])('refuses %s and writes nothing', (_case, different, code, sentence) => {
    const ports = host(blank());
    const reply = insertTemplate(ports, { ...REQUEST, ...different });
    expect(reply).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(sentence) } });
    expect(ports.document.appended).toEqual([]);
  });
});

describe('checking the plan', () => {
  it('gives each goal its check, and a suggestion only where no priority is named', () => {
    const reply = checkPlan(host(untagged()));
    if (!reply.ok) throw new Error(reply.problem.message);
    const [first, second] = reply.value.goals;
    expect(first).toMatchObject({ id: 'G-2222', check: { criteria: { measurable: { status: 'met' } } } });
    expect(first?.suggestion).toMatchObject({ answer: 'P2' });
    expect(second).toMatchObject({ id: 'G-3333', tag: { id: 'P2' }, suggestion: null });
    expect(reply.value.priorities.map(({ id }) => id)).toEqual(['P1', 'P2']);
  });

  it('checks with the names, calendar and limits of the district profile, like the sidebar', () => {
    const statement =
      'By the Harvest Fair, 70% of grade 3 students will read at grade level on the Harbor Check.';
    const document = planDocument('plan', 'Maple', [aGoal({ id: 'G-2222', statement })]);
    const profile = {
      ...PROFILE,
      terms: [HARBOR_CHECK],
      calendar: [{ name: 'Harvest Fair', day: '2026-05-08' }],
    };
    const ports = host(document, profile);
    const elements = {
      instrument: { name: 'Harbor Reading Check' },
      deadline: { text: 'Harvest Fair', date: '2026-05-08' },
    };
    for (const reply of [checkPlan(ports), openPlan(ports)]) {
      expect(reply).toMatchObject({ ok: true, value: { goals: [{ check: { elements } }] } });
    }
    expect(checkPlan(host(document))).toMatchObject({
      value: { goals: [{ check: { elements: { deadline: null } } }] },
    });
  });

  it.each([
    ['an empty document', blank(), 'emptyDocument'],
    ['a document that is no plan', new MemoryDocument(idOf('plan'), [text('Minutes.')]), 'notAPlan'],
    ['a plan without goals', planDocument('plan', 'Maple', []), 'noGoals'],
  ])('refuses %s', (_case, document, code) => {
    expect(checkPlan(host(document))).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('tagging a goal', () => {
  it('writes the tag into the cell of that goal only', () => {
    const ports = host(untagged());
    expect(tagGoal(ports, { goalId: 'G-2222', priorityId: 'p1', replaces: '' })).toEqual({
      ok: true,
      value: { goalId: 'G-2222', tag: 'P1 · Belonging', replaced: '' },
    });
    const reading = openPlan(ports);
    expect(reading.ok && reading.value.goals.map(({ tag }) => tag.text)).toEqual([
      'P1 · Belonging',
      'P2 · Instruction',
    ]);
  });

  it('says what stood there before', () => {
    const reply = tagGoal(host(untagged()), {
      goalId: 'G-3333',
      priorityId: 'P1',
      replaces: 'P2 · Instruction',
    });
    expect(reply).toMatchObject({ ok: true, value: { replaced: 'P2 · Instruction' } });
  });

  it.each([
    [
      'a goal that is not there',
      { goalId: 'G-9999', priorityId: 'P1', replaces: '' },
      'goalNotFound',
      /“G-9999”/,
    ],
    [
      'a priority the plan does not list',
      { goalId: 'G-2222', priorityId: 'P7', replaces: '' },
      'unknownPriority',
      /P1 · Belonging; P2/,
    ],
  ])('refuses %s', (_case, request, code, sentence) => {
    expect(tagGoal(host(untagged()), request)).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(sentence) },
    });
  });

  it('refuses an id that stands twice', () => {
    const document = planDocument('plan', 'Maple', goalsOf('G-2222', 'G-2222'));
    const reply = tagGoal(host(document), { goalId: 'G-2222', priorityId: 'P1', replaces: '' });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'repeatedGoalId' } });
  });

  it.each([
    ['other words', { insert: 'P1 · Belonging' }],
    ['its deletion', { isDeleted: true }],
    ['other words in its place', { insert: 'P1 · Belonging', isDeleted: true }],
  ])('refuses a cell for which someone suggests %s, and leaves it as it is', (_case, suggestion) => {
    const ports = host(untagged());
    ports.document.suggestions.set('P2 · Instruction', suggestion);
    const before = ports.document.json();
    expect(
      tagGoal(ports, { goalId: 'G-3333', priorityId: 'P1', replaces: 'P2 · Instruction' }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'pendingSuggestions', message: expect.stringContaining('G-3333') },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('refuses a goal that someone suggests to delete', () => {
    const ports = host(untagged());
    ports.document.suggestions.set('G-3333', { isDeleted: true });
    const reply = tagGoal(ports, { goalId: 'G-3333', priorityId: 'P1', replaces: 'P2 · Instruction' });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'pendingSuggestions' } });
  });

  it('refuses a goal table from which the row was deleted', () => {
    const ports = host(untagged());
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[1] === 'G-2222'
          ? { ...block, rows: block.rows.filter(([label]) => label !== 'Strategic priority') }
          : block,
      ),
    );
    expect(tagGoal(ports, { goalId: 'G-2222', priorityId: 'P1', replaces: '' })).toMatchObject({
      ok: false,
      problem: { code: 'goalNotFound', message: expect.stringContaining('no row “Strategic priority”') },
    });
  });
});

it('opens a plan whose profile cannot be read, and says why', () => {
  const ports = host(untagged());
  ports.reader.answers.delete(idOf('profile'));
  expect(openPlan(ports)).toMatchObject({
    ok: true,
    value: { profile: null, notices: [expect.stringMatching(/^The district profile could not be opened/)] },
  });
});
