import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildAddOn, buildStudio } from './bundle.mjs';
import { HOSTS } from './hosts.mjs';
import { checkRulesPage } from './rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

await Promise.all([buildAddOn(root), buildStudio(root), checkRulesPage(root)]);
for (const { name } of HOSTS) {
  for (const file of ['Code.js', 'sidebar.html']) {
    const { size } = await stat(`${root}/dist/${name}/${file}`);
    console.log(`dist/${name}/${file}  ${Math.round(size / 1000)} kB`);
  }
}
