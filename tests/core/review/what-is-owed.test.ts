import { verdictsOf } from '../../../src/core/smart/verdicts.ts';
import { washingtonPack } from '../../../src/core/template/packs/washington.ts';
import { goal, partsOf } from './owed/review.ts';

const idsOf = (...args: Parameters<typeof partsOf>): string[] =>
  partsOf(...args).map(({ requirement }) => requirement.id);

test('a plan in which nothing is missing owes nothing', () => {
  const parts = partsOf();
  expect(parts.flatMap(({ items }) => items)).toEqual([]);
  expect(parts.every(({ isThere }) => isThere)).toBe(true);
});

test('what is owed stands in the order of the form, the goals among the sections', () => {
  expect(idsOf({ review: { pack: washingtonPack, asksForMoney: true } })).toEqual([
    'facts',
    ...['aboutTheSchool', 'planningTeam', 'stakeholderVoice', 'needsAssessment'],
    ...['wholeStudent', 'successfulSchools', 'equity', 'technology', 'involvement', 'elaAndMath'],
    ...['goals', 'activities', 'money'],
    ...['monitoring', 'families', 'results', 'approvals'],
    ...['privacy', 'unread'],
  ]);
});

test('where the form is not known no section is owed, and money only where the district asks', () => {
  expect(idsOf()).toEqual(['facts', 'goals', 'activities', 'privacy', 'unread']);
});

test('verdicts alone say the same, but nothing of names', () => {
  const goals = [goal(), goal({ title: 'Goal 2', statement: 'Improve attendance.' })];
  const checks = goals.map(({ statement }) => verdictsOf({ text: statement, today: '2026-01-20' }));
  const said = partsOf({ goals });
  expect(partsOf({ goals, review: { checks } })).toEqual(
    said.filter(({ requirement }) => requirement.id !== 'privacy'),
  );
});

test('every item names the requirement it stands under', () => {
  const bare = goal({ id: '', statement: '', activities: [], priority: { text: '', id: null } });
  const parts = partsOf({
    goals: [bare, goal({ resources: [] })],
    review: { pack: washingtonPack, asksForMoney: true, school: { improvementStatus: 'CSI' } },
  });
  for (const { requirement, items } of parts)
    expect(items.map((item) => item.requirement)).toEqual(items.map(() => requirement.id));
  expect(parts.filter(({ items }) => items.length > 0).every(({ isThere }) => !isThere)).toBe(true);
});
