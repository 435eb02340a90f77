import { addActivity } from '../../src/app/add-activity.ts';
import { addFeedback } from '../../src/app/add-feedback.ts';
import { addGoal } from '../../src/app/add-goal.ts';
import { answerFeedback } from '../../src/app/answer-feedback.ts';
import { insertTemplate } from '../../src/app/insert-template.ts';
import { movePlan } from '../../src/app/move-plan.ts';
import { recordProgress } from '../../src/app/record-progress.ts';
import { tagGoal } from '../../src/app/tag-goal.ts';
import { writeGoal } from '../../src/app/write-goal.ts';
import { MemoryDocument } from './memory-document.ts';
import { heldLock } from './memory-ports.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo } from './sample-district.ts';

const INSERT = { profileLink: linkTo('profile'), schoolId: '101', schoolYear: '' };
const ACTIVITY = { activity: 'Plan lessons', lead: '', start: '', end: '', howOften: '' };
const PROGRESS = { date: '2026-01-20', value: '46%', status: '', note: '' };
const COMMENT = { from: 'A reviewer', comment: 'Say how you will know.' };

const free = planHost(new MemoryDocument(idOf('plan')));
const inserted = insertTemplate(free, INSERT);
const goalId = inserted.ok ? (inserted.value.goalIds[0] ?? '') : '';
const ports = { ...free, lock: heldLock };

test.each([
  ['the template', () => insertTemplate(ports, INSERT)],
  ['a goal', () => addGoal(ports)],
  ['a statement', () => writeGoal(ports, { goalId, statement: 'Reading rises.', replaces: '' })],
  ['a tag', () => tagGoal(ports, { goalId, priorityId: 'P1', replaces: '' })],
  ['an activity', () => addActivity(ports, { goalId, ...ACTIVITY })],
  ['progress', () => recordProgress(ports, { goalId, ...PROGRESS })],
  ['a comment', () => addFeedback(ports, { goalId, ...COMMENT })],
  [
    'an answer',
    () => answerFeedback(ports, { goalId, date: '', answer: 'We do.', isDone: false, ...COMMENT }),
  ],
  ['a state', () => movePlan(ports, { to: 'Submitted', replaces: 'Draft' })],
])('while somebody writes into the document, %s is not written', (_what, write) => {
  const before = ports.document.json();
  expect(write()).toMatchObject({ ok: false, problem: { code: 'alreadyRunning' } });
  expect(ports.document.json()).toEqual(before);
});
