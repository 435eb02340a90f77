import { CommanderError } from 'commander';
import { CannotRun } from './cannot-run.ts';
import { commandLine } from './command-line.ts';

/** What the launcher hands over: where the project lies and the words typed after its name. */
export interface Launch {
  readonly root: string;
  readonly argv: readonly string[];
}

/** Runs one command and sets the exit code: 0 done, 1 findings that matter, 2 could not run. */
export async function run({ root, argv }: Launch): Promise<void> {
  try {
    await commandLine(root).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CannotRun) {
    process.stderr.write(`throughline: ${error.message}\n`);
    return 2;
  }
  throw error;
}
