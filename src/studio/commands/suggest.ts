import type { Command } from 'commander';
import { suggestPriority } from '../../core/alignment/suggest-priority.ts';
import type { Priority } from '../../core/plan/plan.ts';
import { CannotRun } from '../cannot-run.ts';
import { isRecord, prioritiesOf, textOf } from '../terminal/fields.ts';
import { answerLines } from '../terminal/json-lines.ts';
import { jsonOption } from './calendar-options.ts';

interface SuggestRequest {
  readonly id: string;
  readonly goal: string;
  readonly priorities: readonly Priority[];
}

/** `throughline suggest --jsonl`: which priority a goal serves. */
export function addSuggest(program: Command): void {
  program
    .command('suggest')
    .description('say which district priority a goal serves; null when it cannot tell')
    .option('--jsonl', 'read requests from standard input, one JSON object a line')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"id":"g1","goal":"…","priorities":[{"id":"P1","name":"…","description":"…"}]}\' | throughline suggest --jsonl',
    )
    .action(async (options: { jsonl?: boolean }) => {
      if (!options.jsonl) throw new CannotRun('suggest reads goals from standard input: add --jsonl.');
      const problems = await answerLines(readRequest, answer, '"id", "goal" and "priorities"');
      if (problems > 0) process.exitCode = 1;
    });
}

function readRequest(value: unknown): SuggestRequest | null {
  if (!isRecord(value)) return null;
  const id = textOf(value, 'id');
  const goal = textOf(value, 'goal');
  const priorities = prioritiesOf(value);
  return id === undefined || goal === undefined || priorities === undefined ? null : { id, goal, priorities };
}

const answer = ({ id, goal, priorities }: SuggestRequest) => ({ id, ...suggestPriority(goal, priorities) });
