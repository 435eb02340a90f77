import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestPriority } from '../../../src/core/alignment/suggest-priority.ts';
import type { Priority } from '../../../src/core/plan/plan.ts';
import { ROOT } from '../../support/root.ts';

interface Tagged {
  readonly goal: string;
  readonly priorities: readonly Priority[];
  readonly priority: string;
}

const CORPUS = join(ROOT, '../shared/data/tagging-dev.jsonl');

/** Shares of all goals, and of the answered ones for `rightWhenAnswered`. */
function score(goals: readonly Tagged[]) {
  const marks = goals.map(({ goal, priorities, priority }) => {
    const { ranked, answer } = suggestPriority(goal, priorities);
    return { place: ranked.findIndex(({ id }) => id === priority), answer, isRight: answer === priority };
  });
  const answered = marks.filter(({ answer }) => answer !== null);
  return {
    first: marks.filter(({ place }) => place === 0).length / marks.length,
    firstTwo: marks.filter(({ place }) => place <= 1).length / marks.length,
    answered: answered.length / marks.length,
    rightWhenAnswered: answered.filter(({ isRight }) => isRight).length / answered.length,
  };
}

const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) {
  process.stdout.write(`Skipped: goals tagged by districts are not beside this checkout (${CORPUS}).\n`);
}

(hasCorpus ? test : test.skip)('goals that districts tagged themselves find their priority', () => {
  const lines = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const result = score(lines.map((line) => JSON.parse(line) as Tagged));
  const shown = Object.entries(result).map(([name, share]) => `${name} ${share.toFixed(2)}`);
  process.stdout.write(`Priority suggestion on ${lines.length} goals: ${shown.join(', ')}\n`);
  expect(result.first).toBeGreaterThanOrEqual(0.85);
  expect(result.firstTwo).toBeGreaterThanOrEqual(0.97);
  expect(result.answered).toBeGreaterThanOrEqual(0.91);
  expect(result.rightWhenAnswered).toBeGreaterThanOrEqual(0.88);
});
