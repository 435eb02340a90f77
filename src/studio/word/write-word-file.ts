import { existsSync, writeFileSync } from 'node:fs';
import { CannotRun } from '../cannot-run.ts';

/** Writes a Word file; throws `CannotRun` for a name that does not end in .docx, and over a file only with `force`. */
export async function writeWordFile(
  path: string,
  force: boolean,
  bytes: () => Promise<Buffer>,
): Promise<void> {
  if (!path.endsWith('.docx')) throw new CannotRun(`${path} must end in .docx.`);
  if (existsSync(path) && !force)
    throw new CannotRun(`${path} is there already. Add --force to overwrite it.`);
  const made = await bytes();
  try {
    writeFileSync(path, made);
  } catch {
    throw new CannotRun(
      `${path} could not be written. Check that its folder is there and that you may write in it.`,
    );
  }
}
