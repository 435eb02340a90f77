import { coverageRows } from '../../../src/core/tracker/coverage.ts';

const priorities = [
  { id: 'P1', name: 'Reading', description: '' },
  { id: 'P2', name: 'Instruction', description: '' },
];
const schools = {
  header: ['School ID', 'School', 'Result'],
  rows: [
    [101, 'Maple', 'Read'],
    ['102', 'Oak', 'Read'],
    ['103', 'Fir', 'Not read'],
    ['104', 'Elm', 'Not read'],
    [null, 'No id', 'Read'],
  ],
};
const goals = {
  header: ['Status', 'Document', 'Goal ID', 'School ID', 'Priority', 'Money'],
  rows: [
    ['In the plan', 'a', 'G-1', '101', 'P1', 100.1],
    ['In the plan', 'a', 'G-2', '101', 'p1', 200.2],
    ['In the plan', 'a', 'G-3', '101', null, 5],
    ['In the plan', 'a', 'G-4', '101', 'P9', 'to be decided'],
    ['No longer in the plan', 'a', 'G-5', '101', 'P2', 1000],
    ['Plan no longer listed', 'z', 'G-6', '102', 'P2', 1000],
    ['In the plan', 'd', 'G-7', '104', 'P2', null],
  ],
};

describe('coverageRows', () => {
  const rows = coverageRows({ priorities, schools, goals });
  const of = (schoolId: string) => rows.find((row) => Object.values(row)[0] === schoolId);

  it('counts goals and money under each priority, and what has no priority of the district', () => {
    expect(of('101')).toEqual({
      schoolId: '101',
      school: 'Maple',
      standing: 'On the Schools tab',
      goals: 4,
      money: 305.3,
      withoutPriority: 2,
      gaps: 'P2',
      'goals:P1': 2,
      'money:P1': 300.3,
      'goals:P2': 0,
      'money:P2': 0,
    });
  });

  it('shows a plan that was read and has no goals as zeros', () => {
    expect(of('102')).toMatchObject({ goals: 0, money: 0, 'goals:P1': 0, 'goals:P2': 0, gaps: 'P1, P2' });
  });

  it('knows nothing of a plan that was never read', () => {
    expect(of('103')).toMatchObject({
      goals: null,
      'goals:P1': null,
      'money:P1': null,
      gaps: 'Plan not read yet',
    });
  });

  it('still counts the goals of a plan that could not be read this time', () => {
    expect(of('104')).toMatchObject({ goals: 1, 'goals:P2': 1, gaps: 'P1' });
  });

  it('has a row for each school with an ID', () => {
    expect(rows).toHaveLength(4);
  });
});
