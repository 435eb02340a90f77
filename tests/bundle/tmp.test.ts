import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import { profileOutline } from '../../src/core/template/profile-outline.ts';
import { newWorkspace, idOf } from '../support/bundle-district.ts';
import { built } from '../support/bundle-add-ons.ts';
import { PROFILE } from '../support/bundle-plans.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { documentLink } from '../../src/studio/district/list-plans.ts';
test('calls', () => {
  const workspace = newWorkspace();
  const schools = [{ id: 'maple', name: 'Maple', improvementStatus: 'None', grades: 'K-5' }];
  const id = workspace.createDocument({ owner: 'p@x.example', name: 'Profile', id: idOf('profile'), html: htmlOfOutline('P', profileOutline({ ...PROFILE, schools })) });
  const log: string[] = [];
  for (const goals of [1, 3]) {
  const plan = workspace.createDocument({ owner: 'p@x.example', name: 'Plan' });
  log.length = 0;
  workspace.interrupt = (c, n) => log.push(`${n} ${c.kind} ${c.method} ${c.units ?? ''}`);
  const s = workspace.open(built('docs'), { user: 'p@x.example', fileId: plan });
  const t = performance.now();
  const r = serverCall(s, 'insertTemplate', { profileLink: documentLink(id), schoolId: 'maple', schoolYear: '', goals });
  process.stdout.write(JSON.stringify(r) + log.length + ' ' + (performance.now() - t) + '\n');
  process.stdout.write(log.filter((l) => !/documentElement/.test(l)).join('\n') + '\n');
  process.stdout.write(JSON.stringify(s.lastCalls()) + '\n');
  const p = workspace.documentAs('p@x.example', plan);
  process.stdout.write(p.text().slice(0, 3000) + '\n');
  }
});
