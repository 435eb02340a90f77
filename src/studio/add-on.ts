import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddOn } from '../emulator/workspace.ts';

/** One of the two built scripts, as `dist` holds it: exactly what is pushed to Google. */
export function builtAddOn(root: string, host: 'docs' | 'sheets'): AddOn {
  const folder = join(root, 'dist', host);
  return {
    name: `Throughline for ${host === 'docs' ? 'Docs' : 'Sheets'}`,
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')),
    html: { sidebar: readFileSync(join(folder, 'sidebar.html'), 'utf8') },
  };
}
