import { inspect } from 'node:util';

/** Adds one line to the log of a run. */
export type WriteLine = (line: string) => void;

function text(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');
}

/** `console`. Not behind the membrane: anything may be logged, errors and functions too. */
export function scriptConsole(write: WriteLine): Readonly<Record<string, (...values: unknown[]) => void>> {
  const level =
    (name: string) =>
    (...values: unknown[]) =>
      write(`${name}: ${text(values)}`);
  return { log: level('log'), info: level('info'), warn: level('warn'), error: level('error') };
}

/** `Logger.log(value)` or `Logger.log(format, ...values)` with `%s`. */
export function logLine(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || rest.length === 0) return `log: ${text(values)}`;
  const left = [...rest];
  return `log: ${first.replace(/%s/g, () => text([left.shift()]))}`;
}
