import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { PlanDocument } from '../support/bundle-plan-document.ts';

const STATEMENT =
  'The share of grade 4 students at benchmark on the district screener rises from 40% in May 2025 to 60% by June 12, 2026.';

/** A plan with one goal, its statement typed and nothing else filled in. */
function planWithGoal(): { plan: PlanDocument; goalId: string } {
  const plan = new PlanDocument();
  const [goalId = ''] = plan.insert().goalIds;
  plan.person.setLabelled('SMART goal', STATEMENT);
  return { plan, goalId };
}

describe('a principal with a blank document', () => {
  test('inserts the template, types a goal, has it checked, and tags it', () => {
    const plan = new PlanDocument();
    const inserted = plan.insert();
    expect(inserted).toMatchObject({ continued: false, school: 'Maple Elementary' });
    expect(plan.textBeside('School')).toBe('Maple Elementary');
    expect(plan.textBeside('District profile')).toBe(plan.profileLink);
    const [goalId = ''] = inserted.goalIds;
    expect(plan.textBeside('Goal ID')).toBe(goalId);

    plan.person.setLabelled('SMART goal', STATEMENT);
    const checked = serverCall(plan.open(), 'checkPlan');
    expect(checked.priorities.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(checked.goals).toHaveLength(1);
    expect(checked.goals[0]).toMatchObject({
      id: goalId,
      statement: STATEMENT,
      check: { criteria: { measurable: { status: 'met' }, timeBound: { status: 'met' } } },
    });
    expect(checked.goals[0]?.suggestion?.ranked.map(({ id }) => id).sort()).toEqual(['P1', 'P2']);

    const before = plan.structure();
    expect(plan.tag(goalId, 'p2')).toEqual({ goalId, tag: 'P2 · Instruction', replaced: '' });
    const tagged = before.map((block) =>
      Array.isArray(block)
        ? block.map((row) => (row[0] === 'Strategic priority' ? [row[0], 'P2 · Instruction'] : row))
        : block,
    );
    expect(plan.structure()).toEqual(tagged);
    expect(tagged).not.toEqual(before);
    expect(serverCall(plan.open(), 'checkPlan').goals[0]).toMatchObject({
      tag: { text: 'P2 · Instruction', id: 'P2' },
      suggestion: null,
    });
  });

  test('does the same from the menu, and cancelling leaves the document alone', () => {
    const plan = new PlanDocument();
    const session = plan.open();
    const blank = plan.structure();
    session.answers.push(plan.profileLink, 'CANCEL');
    session.choose('Insert the plan template…');
    expect(plan.structure()).toEqual(blank);

    session.answers.push(plan.profileLink, 'maple', '');
    session.choose('Insert the plan template…');
    expect(session.shown[session.shown.length - 1]?.text).toMatch(
      /sections were added for Maple Elementary:/,
    );
    plan.person.setLabelled('SMART goal', STATEMENT, { near: 'Goal 1' });
    session.choose('Check the goals');
    expect(session.shown[session.shown.length - 1]?.text).toMatch(/Goal 1, G-.*\n.*Measurable met/);
  });

  test.each([
    ['an unknown school', { schoolId: 'oak' }, 'unknownSchool', /“oak”.*maple \(Maple Elementary\), birch/],
    ['no school', { schoolId: '' }, 'unknownSchool', /maple \(Maple Elementary\)/],
    ['a year that is none', { schoolYear: 'next year' }, 'badSchoolYear', /“next year”.*2025-26/],
    ['no link', { profileLink: '' }, 'badLink', /Copy the whole address/],
    ['a folder', { profileLink: 'https://drive.google.com/drive/folders/1a' }, 'badLink', /central office/],
    [
      'a document that is not there',
      { profileLink: 'https://docs.google.com/document/d/1abcdefghijklmnopqrstuvwxyz/edit' },
      'documentUnreadable',
      /^The district profile could not be opened.*not shared with you/,
    ],
  ])('who gives %s is told what to give, and nothing is written', (_what, request, code, sentence) => {
    const plan = new PlanDocument();
    const blank = plan.structure();
    expect(() => plan.insert(request)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(sentence) }),
    );
    expect(plan.structure()).toEqual(blank);
  });

  test('who may not read the profile is told whom to ask', () => {
    const plan = new PlanDocument();
    const other = 'new.principal@harbor.example';
    plan.workspace.share(plan.documentId, other, 'writer');
    const reply = plan.open(other).call('insertTemplate', {
      profileLink: plan.profileLink,
      schoolId: 'maple',
      schoolYear: '',
    });
    expect(reply).toMatchObject({
      ok: false,
      problem: {
        code: 'documentUnreadable',
        message: expect.stringMatching(/^The district profile.*shared with you/),
      },
    });
  });
});

describe('a document with something in it', () => {
  test('gets the template below what stands there', () => {
    const plan = new PlanDocument(
      '<h1>Notes</h1><p>Meeting of May 4</p><table><tr><td>a</td><td>b</td></tr></table>',
    );
    const before = plan.structure();
    plan.insert();
    const after = plan.structure();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toContain('1 School improvement plan, Maple Elementary, 2025-26');
  });

  test.each([
    ['the same school', 'maple'],
    ['another school', 'birch'],
  ])('that is a plan is refused for %s and left as it is', (_whose, schoolId) => {
    const { plan } = planWithGoal();
    const before = plan.structure();
    expect(() => plan.insert({ schoolId })).toThrow(
      expect.objectContaining({ code: 'alreadyAPlan', message: expect.stringContaining('Maple Elementary') }),
    );
    expect(plan.structure()).toEqual(before);
  });

  test('into which the template is being written right now is left alone', () => {
    const plan = new PlanDocument();
    plan.workspace.holdLock(built('docs'), 'document', plan.documentId, 60_000);
    const blank = plan.structure();
    expect(() => plan.insert()).toThrow(expect.objectContaining({ code: 'alreadyRunning' }));
    expect(plan.structure()).toEqual(blank);
  });

  test('that is empty or no plan is not checked, with a sentence', () => {
    expect(() => serverCall(new PlanDocument().open(), 'checkPlan')).toThrow(/^This document is empty/);
    const minutes = new PlanDocument('<p>Minutes of May 4</p>');
    expect(() => serverCall(minutes.open(), 'checkPlan')).toThrow(/^No improvement plan was found/);
  });

  test('opens with its facts, its goals and the profile it links to', () => {
    const { plan, goalId } = planWithGoal();
    expect(serverCall(plan.open(), 'openPlan')).toMatchObject({
      facts: { school: 'Maple Elementary', schoolId: 'maple', schoolYear: '2025-26' },
      goals: [{ id: goalId, statement: STATEMENT }],
      profile: { district: 'Harbor Unified' },
      notices: [],
    });
  });
});

describe('tagging', () => {
  const REVIEWER = 'reviewer@harbor.example';

  test.each([
    [
      'an insertion in an empty cell',
      '',
      (plan: PlanDocument) => suggest(plan).suggestInsertion(cell(plan), 'P1'),
    ],
    [
      'a deletion of the tag that stands',
      'P1 · Belonging',
      (plan: PlanDocument) => suggest(plan).suggestDeletion(cell(plan)),
    ],
  ])('over %s that is only suggested is refused, and nothing is overwritten', (_what, text, suggestIt) => {
    const { plan, goalId } = planWithGoal();
    plan.person.setLabelled('Strategic priority', text);
    plan.workspace.share(plan.documentId, REVIEWER, 'commenter');
    suggestIt(plan);
    const before = plan.workspace.documentJson(plan.documentId);
    expect(() => plan.tag(goalId, 'P2')).toThrow(expect.objectContaining({ code: 'pendingSuggestions' }));
    expect(plan.workspace.documentJson(plan.documentId)).toEqual(before);
  });

  test.each([
    ['a goal that is not there', 'G-XXXX', 'P2', 'goalNotFound', /“G-XXXX”/],
    [
      'a priority the plan does not list',
      null,
      'P9',
      'unknownPriority',
      /“P9”.*P1 · Belonging; P2 · Instruction/,
    ],
  ])('names %s', (_what, asked, priority, code, sentence) => {
    const { plan, goalId } = planWithGoal();
    expect(() => plan.tag(asked ?? goalId, priority)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(sentence) }),
    );
  });

  test('one of two goals with one id is refused', () => {
    const { plan, goalId } = planWithGoal();
    plan.person.duplicateSection('Goal 1');
    expect(() => plan.tag(goalId, 'P2')).toThrow(expect.objectContaining({ code: 'repeatedGoalId' }));
    expect(plan.textBeside('Strategic priority')).toBe('');
  });

  const cell = (plan: PlanDocument) => plan.placeBeside('Strategic priority');
  const suggest = (plan: PlanDocument) => plan.workspace.documentAs(REVIEWER, plan.documentId);
});

test.each(['reader', 'commenter'] as const)('a %s cannot open the add-on', (role) => {
  const plan = new PlanDocument();
  plan.workspace.share(plan.documentId, 'parent@harbor.example', role);
  expect(() => plan.open('parent@harbor.example')).toThrow('may not edit');
});
