import { checkGoal } from '../../src/core/smart/check-goal.ts';
import { checkedPlanText, insertedTemplateText } from '../../src/gas/docs-texts.ts';
import { rollUpText, snapshotText, trackerSetUpText } from '../../src/gas/sheets-texts.ts';

const PRIORITIES = [{ id: 'P2', name: 'Instruction', description: '' }];
const check = checkGoal({ text: 'Improve attendance.', today: '2026-01-20' });
const goal = {
  id: 'G-2222',
  title: 'Goal 1',
  statement: 'Improve attendance.',
  rows: {},
  check,
  feedback: [],
};

describe('what the menus of the Docs script show', () => {
  it('names each goal with its five verdicts and the priority it seems to serve', () => {
    const text = checkedPlanText({
      goals: [{ ...goal, tag: { text: '', id: null }, suggestion: { ranked: [], answer: 'P2' } }],
      priorities: PRIORITIES,
      findings: [],
    });
    expect(text).toMatch(
      /^Goal 1, G-2222\nSpecific .* · Measurable not met yet · .* · Time-bound not met yet\n/,
    );
    expect(text).toContain('It seems to serve P2 · Instruction');
  });

  it('repeats a tag that is there, and leaves out what a goal does not have', () => {
    const tagged = { ...goal, id: '', tag: { text: 'P2 · Instruction', id: 'P2' }, suggestion: null };
    const text = checkedPlanText({ goals: [tagged], priorities: PRIORITIES, findings: [] });
    expect(text).toMatch(/^Goal 1\n/);
    expect(text).toMatch(/\nStrategic priority: P2 · Instruction$/);
  });

  it('says whether an insertion was begun or completed', () => {
    const inserted = { sections: ['Goals'], goalIds: ['G-2222'], school: 'Maple Elementary' };
    expect(insertedTemplateText({ ...inserted, continued: false, place: 'end' })).toMatch(
      /^1 sections were added for Maple/,
    );
    expect(insertedTemplateText({ ...inserted, continued: true, place: 'end' })).toMatch(
      /^An earlier insertion had stopped/,
    );
  });
});

describe('what the menus of the Sheets script show', () => {
  it('counts the plans and gives the reason of each that was not read', () => {
    const text = rollUpText({
      plans: [
        { documentId: 'a', school: 'Maple', status: 'written', goals: 2 },
        {
          documentId: 'b',
          school: 'Birch',
          status: 'refused',
          goals: 0,
          reason: 'The plan of Birch is a Word file.',
        },
      ],
      notices: ['A notice.'],
      next: 2,
      waitSeconds: 60,
    });
    expect(text).toMatch(/^2 plans: 1 written, 0 unchanged, 1 not read, 0 not reached\./);
    expect(text).toContain('From plan 3 on');
    expect(text).toContain('• The plan of Birch is a Word file.');
    expect(text).toContain('• A notice.');
  });

  it('tells a new tracker from one that was there', () => {
    expect(trackerSetUpText({ made: ['Setup', 'Goals'], notices: [] })).toMatch(/^Added: Setup, Goals\./);
    expect(trackerSetUpText({ made: [], notices: ['A notice.'] })).toBe(
      'Every tab is there already.\n\nA notice.',
    );
  });

  it('names the snapshot and its size', () => {
    expect(snapshotText({ label: 'Fall', rows: 12 })).toMatch(/^12 goals .* “Fall”/);
  });
});
