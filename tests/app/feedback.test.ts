import { addFeedback } from '../../src/app/add-feedback.ts';
import { answerFeedback } from '../../src/app/answer-feedback.ts';
import { openPlan } from '../../src/app/open-plan.ts';
import { planHost } from './plan-host.ts';
import { goalsOf, planDocument } from './sample-district.ts';

const TODAY = '2026-01-20';
const COMMENT = { goalId: 'G-2222', from: 'Ms. Lee', comment: 'Which screener is meant?' };
const ROW = { from: 'Ms. Lee', date: TODAY, comment: COMMENT.comment };
const ANSWER = { goalId: 'G-2222', ...ROW, answer: 'The district one.', isDone: true };

const aPlan = () => planHost(planDocument('plan', 'Maple Elementary', goalsOf('G-2222', 'G-3333')));
type Ports = ReturnType<typeof aPlan>;

const feedbackIn = (ports: Ports) => {
  const open = openPlan(ports);
  return open.ok ? open.value.goals.map(({ feedback }) => feedback) : [];
};

/** A plan with one comment. */
function commented(): Ports {
  const ports = aPlan();
  addFeedback(ports, COMMENT);
  return ports;
}

describe('a comment', () => {
  it('stands in the goal’s table with the reviewer’s name and the day', () => {
    const ports = aPlan();
    expect(addFeedback(ports, COMMENT)).toEqual({ ok: true, value: { goalId: 'G-2222', row: 2 } });
    expect(feedbackIn(ports)).toEqual([[{ ...ROW, answer: '', done: '' }], []]);
  });

  it('comes below the others', () => {
    const ports = commented();
    addFeedback(ports, { ...COMMENT, comment: 'And for whom?' });
    expect(feedbackIn(ports)[0]?.map(({ comment }) => comment)).toEqual([COMMENT.comment, 'And for whom?']);
  });

  it('sent again, as after an answer that got lost, is written once', () => {
    const ports = commented();
    const before = ports.document.json();
    expect(addFeedback(ports, COMMENT)).toEqual({
      ok: true,
      value: { goalId: 'G-2222', row: 2, wasThere: true },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('sent again after it was answered is not written again', () => {
    const ports = commented();
    answerFeedback(ports, ANSWER);
    const before = ports.document.json();
    expect(addFeedback(ports, COMMENT)).toMatchObject({ value: { row: 2, wasThere: true } });
    expect(ports.document.json()).toEqual(before);
  });

  it('of which only the beginning was written is completed', () => {
    const ports = commented();
    const table = ports.document.tables().find(({ rows }) => rows[0]?.[0] === 'From' && rows[1]?.[0] !== '');
    if (table === undefined) throw new Error('a table of feedback');
    ports.document.setCell(table, 1, 2, '');
    ports.document.save();
    expect(addFeedback(ports, COMMENT)).toMatchObject({ value: { row: 2 } });
    expect(feedbackIn(ports)[0]).toEqual([{ ...ROW, answer: '', done: '' }]);
  });

  it.each([
    ['without a name', { from: ' ' }, 'badValue'],
    ['without words', { comment: '\n' }, 'badValue'],
    ['on a goal that is not there', { goalId: 'G-9999' }, 'goalNotFound'],
  ])('%s is refused', (_what, different, code) => {
    expect(addFeedback(aPlan(), { ...COMMENT, ...different })).toMatchObject({ problem: { code } });
  });

  it('waits while something else is written', () => {
    const busy = { ...aPlan(), lock: { take: () => false } };
    expect(addFeedback(busy, COMMENT)).toMatchObject({ problem: { code: 'alreadyRunning' } });
  });
});

describe('an answer', () => {
  it('fills Answer and Done beside the comment', () => {
    const ports = commented();
    expect(answerFeedback(ports, ANSWER)).toEqual({ ok: true, value: { goalId: 'G-2222', row: 2 } });
    expect(feedbackIn(ports)[0]).toEqual([{ ...ROW, answer: 'The district one.', done: TODAY }]);
  });

  it('may come first and Done later; neither is written twice', () => {
    const ports = commented();
    answerFeedback(ports, { ...ANSWER, isDone: false });
    expect(feedbackIn(ports)[0]?.[0]).toMatchObject({ answer: 'The district one.', done: '' });
    answerFeedback(ports, { ...ANSWER, answer: '' });
    const before = ports.document.json();
    expect(answerFeedback(ports, ANSWER)).toMatchObject({ ok: true });
    expect(ports.document.json()).toEqual(before);
  });

  it('finds the comment wherever its row stands by now', () => {
    const ports = commented();
    ports.document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'From' && block.rows[1]?.[0] !== ''
          ? { ...block, rows: [block.rows[0], ['', '', '', '', ''], ...block.rows.slice(1)] }
          : block,
      ),
    );
    expect(answerFeedback(ports, ANSWER)).toMatchObject({ ok: true, value: { row: 3 } });
  });

  it('is never written over another', () => {
    const ports = commented();
    answerFeedback(ports, { ...ANSWER, isDone: false });
    const before = ports.document.json();
    expect(answerFeedback(ports, { ...ANSWER, answer: 'Another.' })).toMatchObject({
      problem: { code: 'changedSince', message: expect.stringContaining('“Answer”') },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('is not written where someone suggests another', () => {
    const ports = commented();
    answerFeedback(ports, { ...ANSWER, isDone: false });
    ports.document.suggestions.set('The district one.', { insert: ' Perhaps.' });
    expect(answerFeedback(ports, ANSWER)).toMatchObject({ problem: { code: 'pendingSuggestions' } });
  });

  it.each([
    ['that says nothing', { answer: ' ', isDone: false }, 'badValue'],
    ['to a comment that is not there', { comment: 'Another one' }, 'feedbackNotFound'],
    ['to a goal that is not there', { goalId: 'G-9999' }, 'goalNotFound'],
  ])('%s is refused', (_what, different, code) => {
    expect(answerFeedback(commented(), { ...ANSWER, ...different })).toMatchObject({ problem: { code } });
  });
});
