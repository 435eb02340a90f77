import { openPlan } from '../../src/app/open-plan.ts';
import { tagGoal } from '../../src/app/tag-goal.ts';
import { writeGoal } from '../../src/app/write-goal.ts';
import { aGoal } from '../core/tracker/a-plan.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost } from './plan-host.ts';
import { goalsOf, idOf, planDocument } from './sample-district.ts';

const OLD = aGoal().statement;
const NEW = 'By June 2026 grade 5 attendance rises from 90% to 93%.';
const REQUEST = { goalId: 'G-2222', statement: NEW, replaces: OLD };

const twoGoals = () => planHost(planDocument('plan', 'Maple Elementary', goalsOf('G-2222', 'G-3333')));

const statementsIn = (ports: ReturnType<typeof twoGoals>): string[] => {
  const open = openPlan(ports);
  return open.ok ? open.value.goals.map(({ statement }) => statement) : [];
};

describe('writing a goal', () => {
  it('replaces the statement of that goal only, and says what stood there', () => {
    const ports = twoGoals();
    expect(writeGoal(ports, { ...REQUEST, statement: `  ${NEW}\n` })).toEqual({
      ok: true,
      value: { goalId: 'G-2222', statement: NEW, replaced: OLD },
    });
    expect(statementsIn(ports)).toEqual([NEW, OLD]);
  });

  it('takes spaces and line ends for no difference, in the document and in what was seen', () => {
    const ports = twoGoals();
    const replaces = OLD.replace('grade 4', ' grade\n4');
    expect(writeGoal(ports, { ...REQUEST, replaces })).toMatchObject({ ok: true });
  });

  it('refuses a cell that holds other words by now, names them, and writes nothing', () => {
    const ports = twoGoals();
    const before = ports.document.json();
    expect(writeGoal(ports, { ...REQUEST, replaces: 'What stood there yesterday.' })).toMatchObject({
      ok: false,
      problem: { code: 'changedSince', message: expect.stringContaining(`now it says “${OLD}”`) },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('is done when the words stand there already, as after an answer that got lost', () => {
    const ports = twoGoals();
    writeGoal(ports, REQUEST);
    const before = ports.document.json();
    expect(writeGoal(ports, REQUEST)).toMatchObject({ ok: true, value: { replaced: NEW } });
    expect(ports.document.json()).toEqual(before);
  });

  it.each([
    ['a goal that is not there', { goalId: 'G-9999' }, 'goalNotFound'],
    ['an empty statement', { statement: ' \n' }, 'badValue'],
  ])('refuses %s', (_case, different, code) => {
    expect(writeGoal(twoGoals(), { ...REQUEST, ...different })).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it.each([
    ['other words', { insert: ' soon' }],
    ['its deletion', { isDeleted: true }],
  ])('refuses a cell for which someone suggests %s', (_case, suggestion) => {
    const ports = twoGoals();
    ports.document.suggestions.set(OLD, suggestion);
    const before = ports.document.json();
    expect(writeGoal(ports, REQUEST)).toMatchObject({
      ok: false,
      problem: {
        code: 'pendingSuggestions',
        message: expect.stringMatching(/^The SMART goal of goal G-2222/),
      },
    });
    expect(ports.document.json()).toEqual(before);
  });

  it('refuses an id that stands twice, and a document without a plan', () => {
    const twice = planHost(planDocument('plan', 'Maple', goalsOf('G-2222', 'G-2222')));
    expect(writeGoal(twice, REQUEST)).toMatchObject({ ok: false, problem: { code: 'repeatedGoalId' } });
    const blank = planHost(new MemoryDocument(idOf('plan')));
    expect(writeGoal(blank, REQUEST)).toMatchObject({ ok: false, problem: { code: 'emptyDocument' } });
  });
});

it('does not write a tag over one the person has not seen', () => {
  const ports = twoGoals();
  const before = ports.document.json();
  expect(tagGoal(ports, { goalId: 'G-2222', priorityId: 'P1', replaces: '' })).toMatchObject({
    ok: false,
    problem: { code: 'changedSince', message: expect.stringContaining('now it says “P2 · Instruction”') },
  });
  expect(ports.document.json()).toEqual(before);
  expect(tagGoal(ports, { goalId: 'G-2222', priorityId: 'P2', replaces: '' })).toMatchObject({ ok: true });
});
