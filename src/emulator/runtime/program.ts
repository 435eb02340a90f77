import { Script } from 'node:vm';
import { ScriptError } from './script-error.ts';
import { unsupportedSyntax } from './syntax.ts';

const compiled = new Map<string, Script>();

/**
 * The source as Apps Script would load it: one classic script, no modules. Throws what its parser refuses. The same
 * text is compiled once.
 */
export function compileProgram(source: string): Script {
  const known = compiled.get(source);
  if (known) return known;
  const script = parse(source);
  const refused = unsupportedSyntax(source);
  if (refused) throw new ScriptError(new SyntaxError(`Apps Script cannot parse ${refused}`));
  compiled.set(source, script);
  return script;
}

function parse(source: string): Script {
  try {
    return new Script(source, { filename: 'Code.js' });
  } catch (error) {
    throw new ScriptError(error);
  }
}
