import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddOn } from '../../src/emulator/workspace.ts';
import { builtAddOn } from '../../src/studio/add-on.ts';
import { ROOT } from './root.ts';

/** One of the two scripts as the build left it in `dist`: exactly what is pushed to Google. */
export function built(host: 'docs' | 'sheets'): AddOn {
  if (!existsSync(join(ROOT, 'dist', host, 'Code.js'))) {
    throw new Error(`dist/${host}/Code.js is not there. Run npm run build first.`);
  }
  return builtAddOn(ROOT, host);
}
