import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addRead } from './commands/read.ts';
import { addRollUp } from './commands/roll-up.ts';
import { addSample } from './commands/sample.ts';
import { addServe, addStart } from './commands/serve.ts';
import { addSuggest } from './commands/suggest.ts';

/** The command line as described in docs/command-line.md. Every command prints results on standard output only. */
export function commandLine(root: string): Command {
  const program = new Command('throughline')
    .description('School improvement plans, checked and rolled up to the district’s strategic plan.')
    .exitOverride()
    .showHelpAfterError('Add --help to see what this command takes.');
  addCheck(program);
  addSuggest(program);
  addRead(program);
  addRollUp(program, root);
  addSample(program, root);
  addServe(program, root);
  addStart(program, root);
  return program;
}
