import { listedDocuments } from '../../../src/core/tracker/listed-documents.ts';
import { readSchools } from '../../../src/core/tracker/read-schools.ts';

const [A, B, C] = [
  '1AAAAAAAAAAAAAAAAAAAAAAA',
  '1BBBBBBBBBBBBBBBBBBBBBBB',
  '1CCCCCCCCCCCCCCCCCCCCCCC',
] as const;
const goals = {
  header: ['Document', 'Goal ID', 'School ID'],
  rows: [
    [A, 'G-1', '101'],
    [B, 'G-2', '102'],
    [C, 'G-3', '103'],
  ],
};
const plansWith = (...rows: [string, string][]) =>
  readSchools({ header: ['School ID', 'Plan link'], rows }).plans;

describe('listedDocuments', () => {
  it('has the plans that are linked', () => {
    expect(listedDocuments(plansWith(['101', A], ['102', B]), goals)).toEqual([A, B]);
  });

  it('keeps what was read before for a school whose link cannot be used', () => {
    expect(listedDocuments(plansWith(['101', A], ['102', 'my plan']), goals)).toEqual([A, B]);
  });

  it('lets go of a plan that another one took the place of', () => {
    expect(listedDocuments(plansWith(['101', A], ['102', C]), goals)).toEqual([A, C]);
  });

  it('reads a tracker without goals', () => {
    expect(listedDocuments(plansWith(['101', A]), undefined)).toEqual([A]);
  });
});
