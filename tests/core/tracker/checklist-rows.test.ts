import type { ChecklistItem, OwedPart } from '../../../src/core/review/owed/owed-part.ts';
import { checklistRows, requirementsLacking } from '../../../src/core/tracker/checklist-rows.ts';
import { CHECKLIST_TAB } from '../../../src/core/tracker/checklist-tab.ts';
import { mergeTab } from '../../../src/core/tracker/merge-tab.ts';

const item = (message: string, where = ''): ChecklistItem => ({
  requirement: 'goals',
  where,
  goalId: '',
  message,
  place: null,
});

const part = (id: string, items: readonly ChecklistItem[], isDue = true): OwedPart => ({
  requirement: { id, name: `The ${id}`, references: [] },
  isThere: isDue && items.length === 0,
  isDue,
  items,
});

const source = { documentId: 'doc-1', schoolId: '7', school: 'Maple' };
const rowsOf = (owed: readonly OwedPart[] | null) => checklistRows({ ...source, owed });

describe('checklistRows', () => {
  it.each([
    ['nothing is missing', part('equity', []), 'There', null],
    [
      'something is missing',
      part('equity', [item('Nothing is written here yet.')]),
      'Lacking',
      'Nothing is written here yet.',
    ],
    [
      'goals lack things: a line each, with the goal’s name',
      part('goals', [item('It names no priority.', 'Goal 1'), item('Look again.')]),
      'Lacking',
      'Goal 1: It names no priority.\nLook again.',
    ],
    ['it is written later in the year', part('results', [], false), 'Not due yet', null],
  ])('when %s', (_what, owed, state, missing) => {
    expect(rowsOf([owed])).toEqual([
      {
        document: 'doc-1',
        schoolId: '7',
        school: 'Maple',
        requirementId: owed.requirement.id,
        requirement: owed.requirement.name,
        reference: null,
        state,
        missing,
      },
    ]);
  });

  it('keeps the order of the form, and cites every reference', () => {
    const references = ['WAC 1', '34 CFR 2'].map((text) => ({ text, isVerified: true }));
    const cited = { ...part('needs', []), requirement: { id: 'needs', name: 'Needs', references } };
    const rows = rowsOf([part('facts', []), cited, part('goals', [])]);
    expect(rows.map(({ requirementId, reference }) => [requirementId, reference])).toEqual([
      ['facts', null],
      ['needs', 'WAC 1; 34 CFR 2'],
      ['goals', null],
    ]);
  });

  it('says in one row that a plan of another form cannot be compared', () => {
    expect(rowsOf(null)).toEqual([
      expect.objectContaining({
        requirementId: 'form',
        state: 'Cannot tell',
        missing: expect.stringContaining('by hand'),
      }),
    ]);
  });
});

test('counts the requirements a plan lacks, where anybody can tell', () => {
  const owed = [part('facts', []), part('goals', [item('One.'), item('Two.')]), part('results', [], false)];
  expect(requirementsLacking(rowsOf(owed))).toBe(1);
  expect(requirementsLacking(rowsOf(null))).toBeNull();
});

describe('the rows on the Checklist tab', () => {
  const empty = { header: [], rows: [] };
  const states = (content: ReturnType<typeof mergeTab>['content']) =>
    content.rows.map((row) => [row[6], row[4]]);
  const scope = { documentIds: ['doc-1'], listed: ['doc-1'] };
  const first = mergeTab(CHECKLIST_TAB, empty, rowsOf([part('facts', []), part('equity', [])]), scope);

  it('are marked when a requirement is not asked for now, and come back when it is', () => {
    const now = mergeTab(CHECKLIST_TAB, first.content, rowsOf([part('facts', [])]), scope);
    expect(states(now.content)).toEqual([
      ['facts', 'There'],
      ['equity', 'Not asked for now'],
    ]);
    const again = mergeTab(
      CHECKLIST_TAB,
      now.content,
      rowsOf([part('facts', []), part('equity', [])]),
      scope,
    );
    expect(again.content).toEqual(first.content);
  });

  it('are marked when the plan is no longer listed, and left alone when it was not read', () => {
    const unlisted = mergeTab(CHECKLIST_TAB, first.content, [], { documentIds: [], listed: ['doc-2'] });
    expect(states(unlisted.content).map(([, state]) => state)).toEqual(
      Array(2).fill('Plan no longer listed'),
    );
    expect(mergeTab(CHECKLIST_TAB, first.content, [], { documentIds: [], listed: ['doc-1'] }).writes).toEqual(
      [],
    );
  });
});
