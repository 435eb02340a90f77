import { owedByPlan } from '../../src/app/owed-by-plan.ts';
import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import type { PlanFacts } from '../../src/core/plan/plan.ts';
import { aGoal, aPlan } from '../core/tracker/a-plan.ts';
import { PROFILE } from './sample-district.ts';

const idsFor = (
  facts: Partial<PlanFacts>,
  profile: DistrictProfile | null,
  schoolId = '',
): readonly string[] => {
  const plan = aPlan([aGoal()]);
  const found = { sections: [], findings: [], checks: [], schoolId };
  return owedByPlan({ ...found, plan: { ...plan, facts: { ...plan.facts, ...facts } } }, profile).map(
    ({ requirement }) => requirement.id,
  );
};
const inWashington = { ...PROFILE, template: { pack: 'Washington', sections: [], goalFields: [] } };

test.each([
  ['the district’s, whatever the plan names', { template: 'Any state (ESSA)' }, inWashington, true],
  ['the one the plan names, without a profile', { template: 'Washington' }, null, true],
  ['the one for any state, where the district chose none', { template: 'Washington' }, PROFILE, false],
])('the form is %s', (_what, facts, profile, isWashington) => {
  const ids = idsFor(facts, profile);
  expect(ids).toContain('aboutTheSchool');
  expect(ids.includes('technology')).toBe(isWashington);
});

test.each([
  ['nobody names a form', { template: '' }, null],
  ['the plan names one this version has not', { template: 'Oregon' }, null],
  ['the district does', {}, { ...PROFILE, template: { ...inWashington.template, pack: 'Oregon' } }],
])('where %s, no section is owed, and the goals are', (_what, facts, profile) => {
  expect(idsFor(facts, profile)).toEqual(['facts', 'goals', 'activities', 'unread']);
});

test.each([
  ['the profile’s, of the school the plan names', { schoolId: '102' }, PROFILE, '', true],
  ['the profile’s, of the school the tracker names', { schoolId: '101' }, PROFILE, '102', true],
  [
    'the profile’s, whatever the plan says',
    { schoolId: '101', improvementStatus: 'TSI' },
    PROFILE,
    '',
    false,
  ],
  [
    'the plan’s, for a school the profile does not list',
    { schoolId: '999', improvementStatus: 'TSI' },
    PROFILE,
    '',
    true,
  ],
  ['the plan’s, without a profile', { improvementStatus: 'TSI', template: 'Washington' }, null, '', true],
])('the status that counts is %s', (_what, facts, profile, schoolId, isIdentified) => {
  expect(idsFor(facts, profile, schoolId).includes('intervention')).toBe(isIdentified);
});

test('money is owed where the profile asks for it', () => {
  expect(idsFor({}, PROFILE)).not.toContain('money');
  expect(idsFor({}, { ...PROFILE, asksForMoney: true })).toContain('money');
});
