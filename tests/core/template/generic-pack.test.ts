import { genericPack } from '../../../src/core/template/packs/generic.ts';

const sections = [...genericPack.beforeGoals, ...genericPack.afterGoals];

describe('the pack for any state', () => {
  test('has sections with ids and headings of their own', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(new Set(sections.map(({ heading }) => heading)).size).toBe(sections.length);
  });

  test.each(sections.map((section) => [section.id, section] as const))(
    '%s says what to write, in sentences',
    (_id, section) => {
      expect(section.guidance).toMatch(/^[A-Z].{40,}\.$/);
      expect(section.guidance).not.toMatch(/!/);
    },
  );

  test('cites the law wherever a section is asked of some schools only', () => {
    const uncited = sections.filter(
      ({ requiredWhen, meets }) => !requiredWhen.includes('everySchool') && meets === '',
    );
    expect(uncited).toStrictEqual([]);
  });

  test.each(['titleISchoolwide', 'CSI', 'TSI', 'ATSI'] as const)('has parts for %s schools', (condition) => {
    expect(sections.some(({ requiredWhen }) => requiredWhen.includes(condition))).toBe(true);
  });

  test('says that it is not an official form', () => {
    expect(genericPack.notice).toContain('not an official form');
  });
});
