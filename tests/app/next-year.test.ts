import { insertTemplate } from '../../src/app/insert-template.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { publishProfile } from '../../src/app/publish-profile.ts';
import { readLastPlan } from '../../src/app/read-last-plan.ts';
import { readOpenPlan } from '../../src/app/read-open-plan.ts';
import { writeGoal } from '../../src/app/write-goal.ts';
import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import type { Goal, PlanLists } from '../../src/core/plan/plan.ts';
import { filledGoalOutline } from '../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../src/core/template/filled-plan-outline.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { aGoal, aPlan, percent } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { callerNamed, MemoryMaker } from './memory-ports.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo, planDocument, sampleDistrict } from './sample-district.ts';

const REPORT = { date: '2026-05-20', value: percent(48), status: '', note: '' };
const LAST_GOALS = ['G-2222', 'G-3333', 'G-4444', 'G-6666'].map((id, at) =>
  aGoal({ id, title: `Goal ${at + 1}`, progress: [REPORT] }),
);
const THIS_YEAR: Partial<DistrictProfile> = {
  schoolYear: '2026-27',
  priorities: [
    { id: 'P1', name: 'Belonging', description: '' },
    { id: 'P6', name: 'Mathematics', description: '' },
  ],
  crosswalk: [{ kind: 'priority', from: 'P2', to: 'P6', note: '' }],
};
const ASKED = {
  profileLink: linkTo('profile'),
  schoolId: '101',
  schoolYear: '',
  lastPlanLink: linkTo('last'),
};

/** A blank document, this year's profile, and last year's plan with these goals. */
function principal(goals: readonly Goal[] = LAST_GOALS, profile: Partial<DistrictProfile> = THIS_YEAR) {
  const ports = planHost(new MemoryDocument(idOf('plan')), profile as DistrictProfile);
  const last = planDocument('last', 'Maple Elementary', goals);
  ports.reader.add(last.id(), () => last.json());
  return { ports, last };
}

/** Last year's plan as it was closed. */
function planWithLists(lists: Partial<PlanLists>): MemoryDocument {
  const { facts } = aPlan([]);
  const content = { facts, priorities: [], initiatives: [], sections: [], ...lists };
  const outline = filledPlanOutline(genericPack, {
    ...content,
    goals: LAST_GOALS.map((goal) => filledGoalOutline(goal)),
  });
  return new MemoryDocument(
    idOf('closed'),
    outline.flatMap(({ blocks }) => blocks),
  );
}

function planIn(ports: ReturnType<typeof principal>['ports']) {
  const open = readOpenPlan(ports);
  if (!open.ok || open.value.reading.plan === null) throw new Error('No plan was written.');
  return open.value.reading.plan;
}

describe('a plan that goes on from last year’s', () => {
  it('is shown before anything is written', () => {
    const { ports } = principal(LAST_GOALS.slice(0, 1));
    const reply = readLastPlan(ports, ASKED);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        about: 'From Maple Elementary, 2025-26. Nothing is written yet.',
        notices: [],
        goals: [
          {
            title: 'Goal 1',
            statement: LAST_GOALS[0]?.statement,
            about: 'Baseline: 48% (2026-05-20). Priority: P6 · Mathematics.',
          },
        ],
      },
    });
    expect(ports.document.appended).toEqual([]);
  });

  it('gets every unfinished goal under a new id, and last year’s plan is not touched', () => {
    const { ports, last } = principal();
    const before = JSON.stringify(last.json());
    const reply = insertTemplate(ports, ASKED);
    const { facts, goals } = planIn(ports);
    expect(facts).toMatchObject({ schoolYear: '2026-27', state: 'Draft', continues: linkTo('last') });
    expect(goals.map(({ continues }) => continues)).toEqual(
      LAST_GOALS.map(({ id }) => `${id} of 2025-26, ${linkTo('last')}`),
    );
    expect(goals.map(({ priority }) => priority.text)).toEqual(Array(4).fill('P6 · Mathematics'));
    expect(goals.map(({ baseline, target }) => [baseline.text, target.text])).toEqual(
      Array(4).fill(['48%', '']),
    );
    const ids = goals.map(({ id }) => id);
    expect(reply).toMatchObject({ ok: true, value: { goalIds: ids } });
    expect(ids.filter((id) => LAST_GOALS.some((goal) => goal.id === id))).toEqual([]);
    expect(new Set(ids).size).toBe(4);
    expect([last.appended, JSON.stringify(last.json())]).toEqual([[], before]);
  });

  it('takes the needs along and leaves out what the results say was met or dropped', () => {
    const { ports } = principal();
    const needs = [{ id: 'N1', need: 'Fluency', data: '40% in May', rootCause: 'Little practice' }];
    const end = { result: percent(51), date: '2026-06-10' };
    const results = [
      { goalId: 'G-2222', ...end, met: 'Yes', next: '' },
      { goalId: 'G-3333', ...end, met: 'No', next: 'Continue' },
      { goalId: 'G-4444', ...end, met: 'No', next: 'Dropped' },
    ];
    const closed = planWithLists({ needs, results });
    ports.reader.add(closed.id(), () => closed.json());
    const request = { ...ASKED, lastPlanLink: closed.id() };
    const shown = readLastPlan(ports, request);
    expect(shown.ok ? shown.value.alsoSaid.slice(0, 3) : []).toEqual([
      'Needs that go on: 1. Bring their data up to date.',
      '“Goal 1” was met and does not go on.',
      '“Goal 3” was dropped and does not go on.',
    ]);
    insertTemplate(ports, request);
    const plan = planIn(ports);
    expect(plan.needs).toEqual(needs);
    expect(plan.results).toEqual([]);
    expect(
      plan.goals.map(({ continues, baseline, baselineDate }) => [
        continues.slice(0, 6),
        baseline.text,
        baselineDate,
      ]),
    ).toEqual([
      ['G-3333', '51%', '2026-06-10'],
      ['G-6666', '48%', '2026-05-20'],
      ['', '', ''],
    ]);
  });

  it('has as many goal sections as any new plan, the others empty', () => {
    const { ports } = principal(LAST_GOALS.slice(0, 1));
    insertTemplate(ports, ASKED);
    expect(planIn(ports).goals.map(({ statement }) => statement !== '')).toEqual([true, false, false]);
  });

  // An ordinary new plan has three goals; this one has a fourth.
  it.each([4, 5])('that stopped at saving %i goes on with the goals of last year', (saving) => {
    const { ports } = principal();
    ports.document.failAtAppend = saving;
    expect(() => insertTemplate(ports, ASKED)).toThrow('was not inserted as a whole');
    ports.document.failAtAppend = null;
    const begun = planIn(ports);
    expect(begun.goals.length).toBeGreaterThan(0);
    expect(begun.goals.length).toBeLessThan(4);
    const open = openPlan(ports);
    const { facts, missingSections } = open.ok ? open.value : { facts: begun.facts, missingSections: [] };
    expect(missingSections).toContain('How we monitor and adjust');
    // As the sidebar asks for the rest when it is opened anew.
    const { districtProfile: profileLink, continues: lastPlanLink, schoolId, schoolYear } = facts;
    insertTemplate(ports, { profileLink, lastPlanLink, schoolId, schoolYear });
    const { goals } = planIn(ports);
    expect(goals.map(({ continues }) => continues.slice(0, 6))).toEqual(LAST_GOALS.map(({ id }) => id));
    expect(goals.slice(0, begun.goals.length).map(({ id }) => id)).toEqual(begun.goals.map(({ id }) => id));
    expect(ports.document.headings().filter((heading) => heading === 'Goal 4')).toHaveLength(1);
  });

  it('is whole as it stands when its end was taken off after somebody wrote in it', () => {
    const { ports } = principal(LAST_GOALS.slice(0, 1));
    insertTemplate(ports, ASKED);
    const [goal, second] = planIn(ports).goals;
    const missing = () => {
      const open = openPlan(ports);
      return open.ok ? open.value.missingSections : ['not opened'];
    };
    expect(missing()).toEqual([]);
    ports.document.edit((blocks) => {
      const end = blocks.findIndex(
        (block) => block.kind === 'paragraph' && block.text === 'End-of-year results',
      );
      return blocks.slice(0, end);
    });
    expect(missing()).toEqual(['End-of-year results']);
    writeGoal(ports, { goalId: second?.id ?? '', statement: 'A goal of this year.', replaces: '' });
    expect(goal?.continues).not.toBe('');
    expect(missing()).toEqual([]);
  });

  it('says what speaks against the link', () => {
    const { ports } = principal(LAST_GOALS, { ...THIS_YEAR, schoolYear: '2025-26' });
    const reply = readLastPlan(ports, { ...ASKED, schoolId: '102' });
    expect(reply.ok ? reply.value.notices : []).toEqual([
      'The plan at this link is of Maple Elementary, and you chose Birch Middle.',
      'The plan at this link is for 2025-26, and the new one for 2025-26.',
    ]);
  });

  it('reads a plan in another format, and says so', () => {
    const { ports } = principal();
    const paragraph = (text: string, headingLevel = 0) =>
      ({ kind: 'paragraph', headingLevel, text, guidance: false }) as const;
    const prose = new MemoryDocument(idOf('prose'), [
      paragraph('Our plan', 1),
      paragraph('Goal 1: Reading', 2),
      paragraph(
        'By June 2026, 64% of grade 3 students will be at benchmark in reading, from 54% in May 2025.',
      ),
    ]);
    ports.reader.add(prose.id(), () => prose.json());
    const request = { ...ASKED, lastPlanLink: prose.id() };
    const reply = readLastPlan(ports, request);
    expect(reply.ok ? reply.value.notices : []).toEqual([
      expect.stringContaining('was not made from the template'),
    ]);
    insertTemplate(ports, request);
    const [goal] = planIn(ports).goals;
    expect(goal?.continues).toBe(`Goal 1: Reading, ${linkTo('prose')}`);
    // What last year's plan says was reached is not in it: the number it began from is not taken for that.
    expect([goal?.baseline.text, goal?.target.text]).toEqual(['', '']);
  });

  it.each<[what: string, link: string, code: string]>([
    ['no address', 'our old plan', 'badLink'],
    ['the open document', linkTo('plan'), 'badLink'],
    ['a document that cannot be opened', linkTo('gone'), 'documentUnreadable'],
    ['a document that is no plan', linkTo('profile'), 'notAPlan'],
  ])('is refused with %s, and nothing is written', (_what, lastPlanLink, code) => {
    const { ports } = principal();
    const request = { ...ASKED, lastPlanLink };
    expect(readLastPlan(ports, request)).toMatchObject({ ok: false, problem: { code } });
    expect(insertTemplate(ports, request)).toMatchObject({ ok: false, problem: { code } });
    expect(ports.document.appended).toEqual([]);
  });

  it('cannot be shown without a link', () => {
    const { ports } = principal();
    expect(readLastPlan(ports, { ...ASKED, lastPlanLink: ' ' })).toMatchObject({
      ok: false,
      problem: { code: 'badLink' },
    });
  });
});

describe('the Crosswalk tab', () => {
  const caller = callerNamed('office@example.org');
  const publish = (tracker: ReturnType<typeof sampleDistrict>['tracker']) => {
    const documents = new MemoryMaker();
    const reply = publishProfile({ tracker, caller, documents });
    return { html: documents.made[0]?.html ?? '', notices: reply.ok ? reply.value.notices : ['refused'] };
  };

  it('goes into the profile, with a word about rows that lead nowhere', () => {
    const { tracker } = sampleDistrict([['101', 'Maple Elementary', '']]);
    tracker.put('Crosswalk', {
      row: 2,
      column: 1,
      values: [
        ['Priority', 'P7 · Reading', 'P2', ''],
        ['Section', 'About us', 'Nowhere', ''],
      ],
    });
    const { html, notices } = publish(tracker);
    expect(html).toContain('<td>P7 · Reading</td><td>P2</td>');
    expect(notices.filter((notice) => notice.includes('Crosswalk'))).toEqual([
      expect.stringContaining('Row 3 of the Crosswalk tab says “Nowhere”'),
    ]);
  });

  it('leaves no trace in the profile while it is empty', () => {
    const { tracker } = sampleDistrict([['101', 'Maple Elementary', '']]);
    expect(publish(tracker).html).not.toContain('Crosswalk');
  });

  it('need not be there', () => {
    const { tracker } = sampleDistrict([['101', 'Maple Elementary', '']]);
    tracker.delete('Crosswalk');
    expect(publish(tracker).notices).not.toContain('refused');
  });
});
