import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildAddOn, buildStudio } from './bundle.mjs';
import { HOSTS } from './hosts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

await Promise.all([buildAddOn(root), buildStudio(root)]);
for (const { name } of HOSTS) {
  const { size } = await stat(`${root}/dist/${name}/Code.js`);
  console.log(`dist/${name}/Code.js  ${Math.round(size / 1000)} kB`);
}
