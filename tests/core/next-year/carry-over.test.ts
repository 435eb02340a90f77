import fc from 'fast-check';
import { carryOver } from '../../../src/core/next-year/carry-over.ts';
import type { ThisYear } from '../../../src/core/next-year/this-year.ts';
import type { Goal, Plan } from '../../../src/core/plan/plan.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { planOutline } from '../../../src/core/template/plan-outline.ts';
import { docsJsonOfOutline } from '../../support/docs-json.ts';
import { plan, withoutPlaces } from '../reading/plan-arbitrary.ts';
import { aGoal, aPlan, percent, words } from '../tracker/a-plan.ts';

const LINK = 'https://docs.google.com/document/d/last-year/edit';
const THIS_YEAR: ThisYear = {
  crosswalk: [],
  priorities: [{ id: 'P2', name: 'Teaching', description: '' }],
  initiatives: [],
  goalFields: ['Coach'],
  headings: ['About our school'],
};
const entry = (date: string, value: string) => ({
  date,
  value: percent(Number(value)),
  status: '',
  note: '',
});
const result = (goalId: string, met: string, value = 50) => ({
  goalId,
  result: percent(value),
  date: '2026-05-20',
  met,
  next: '',
});
const carry = (goals: readonly Goal[], different: Partial<Plan> = {}) =>
  carryOver({ ...aPlan(goals), ...different }, LINK, THIS_YEAR);

describe('carryOver', () => {
  test('takes unfinished goals, in their order, and lists the others', () => {
    const goals = ['G-2222', 'G-3333', 'G-4444', 'G-6666'].map((id, at) =>
      aGoal({ id, title: `Goal ${at + 1}` }),
    );
    const results = [result('G-2222', 'Yes'), result('G-3333', 'No'), result('G-4444', 'Dropped')];
    const carried = carry([...goals, aGoal({ id: 'G-7777', title: 'Goal 5', statement: '' })], { results });
    expect(carried.goals.map(({ title }) => title)).toEqual(['Goal 2', 'Goal 4']);
    expect(carried.left).toEqual([
      { title: 'Goal 1', why: 'met' },
      { title: 'Goal 3', why: 'dropped' },
    ]);
  });

  test('names the goal it goes on from, and sets the new year’s values anew', () => {
    const goal = aGoal({
      checkpoint: percent(50),
      checkpointDate: 'January',
      notes: 'A note',
      otherFields: [],
    });
    const [carried] = carry([goal], { results: [result('G-7KQ2', 'No')] }).goals;
    expect(carried?.notes).toEqual([
      'Last year this goal had the initiative “I3 · Core mathematics”, which is no initiative of this year’s profile. Choose its initiative anew.',
    ]);
    expect(carried?.fields).toMatchObject({
      continues: `G-7KQ2 of 2025-26, ${LINK}`,
      statement: goal.statement,
      need: 'Fluency',
      priority: { id: 'P2', text: 'P2 · Teaching' },
      baseline: percent(50),
      baselineDate: '2026-05-20',
      target: words(''),
      targetDate: '',
      checkpoint: words(''),
      checkpointDate: '',
      notes: '',
      otherFields: [{ label: 'Coach', text: '' }],
      activities: [],
      progress: [],
    });
  });

  test.each<[why: string, goal: Partial<Goal>, results: Plan['results'], baseline: string, date: string]>([
    [
      'the end-of-year result',
      { progress: [entry('2026-06-01', '44')] },
      [result('G-7KQ2', '', 47)],
      '47%',
      '2026-05-20',
    ],
    [
      'the newest report',
      { progress: [entry('2026-03-01', '44'), entry('2026-01-10', '41')] },
      [],
      '44%',
      '2026-03-01',
    ],
    [
      'the newest report where the result is empty',
      { progress: [entry('2026-03-01', '44')] },
      [{ ...result('G-7KQ2', 'No'), result: words('') }],
      '44%',
      '2026-03-01',
    ],
    [
      'words where the result is no number',
      {},
      [{ ...result('G-7KQ2', 'No'), result: words('about half') }],
      'about half',
      '2026-05-20',
    ],
  ])('takes %s as the baseline', (_why, goal, results, baseline, date) => {
    const [carried] = carry([aGoal({ ...goal, initiative: { text: '', id: null } })], { results }).goals;
    expect([carried?.fields.baseline.text, carried?.fields.baselineDate]).toEqual([baseline, date]);
    expect(carried?.notes).toEqual([]);
  });

  test('leaves the baseline empty where there is no result, and says so', () => {
    const [carried] = carry([aGoal({ initiative: { text: '', id: null } })]).goals;
    expect([carried?.fields.baseline, carried?.fields.baselineDate]).toEqual([words(''), '']);
    expect(carried?.notes).toEqual([
      'Last year’s plan holds no result for it: write the newest one beside Baseline.',
    ]);
  });

  test('says on one line what has several in last year’s plan', () => {
    const initiative = { text: 'I3 · Core\nI4 · More', id: null };
    const [carried] = carry([aGoal({ initiative, progress: [entry('2026-03-01', '44')] })]).goals;
    expect(carried?.notes).toEqual([expect.stringContaining('“I3 · Core I4 · More”')]);
  });

  test('names a goal without an id by its heading, and leaves out what is hardly a goal', () => {
    const other = { id: '', source: 'other' as const };
    const carried = carry(
      [
        aGoal({ ...other, title: 'Reading', confidence: 0.5 }),
        aGoal({ ...other, title: 'Minutes', confidence: 0.4 }),
      ],
      { facts: { ...aPlan([]).facts, schoolYear: '' } },
    );
    expect(carried.goals.map(({ fields }) => fields.continues)).toEqual([`Reading, ${LINK}`]);
    expect(carried.left).toEqual([{ title: 'Minutes', why: 'unsure' }]);
  });

  test('what goes on of any plan is read from the new one as it was carried', () => {
    fc.assert(
      fc.property(plan, (lastYear) => {
        const carried = carryOver(lastYear, LINK, {
          ...THIS_YEAR,
          priorities: lastYear.priorities,
          crosswalk: [{ kind: 'section', from: 'Root causes', to: 'About our school', note: '' }],
        });
        const { facts, priorities, initiatives } = lastYear;
        const goalIds = carried.goals.map((_, at) => `G-${'2346'.repeat(2).slice(at % 4, (at % 4) + 4)}`);
        const pack = { ...genericPack, goalFields: ['Coach'] };
        const outline = planOutline(pack, {
          facts: { ...facts, continues: carried.link },
          priorities,
          initiatives,
          goalIds,
          carried,
        });
        const read = readPlan(blocksOfDocsJson(docsJsonOfOutline('A plan', outline))).plan;
        const written = carried.goals.map(({ fields }, at) => ({
          ...fields,
          id: goalIds[at],
          title: `Goal ${at + 1}`,
        }));
        expect(JSON.parse(JSON.stringify(withoutPlaces(read)))).toMatchObject({
          facts: { continues: LINK },
          needs: carried.needs,
          goals: JSON.parse(JSON.stringify(written, (key, value) => (key === 'place' ? undefined : value))),
        });
        expect(read?.sections.map(({ heading, text }) => ({ heading, text }))).toEqual(carried.sections);
      }),
      { numRuns: 60 },
    );
  });
});
