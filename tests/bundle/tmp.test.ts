import { TestDistrict } from '../support/bundle-district.ts';
import { Session } from 'node:inspector';
import { writeFileSync } from 'node:fs';
test('prof', () => {
  const d = new TestDistrict(['Maple', 'Birch', 'Cedar']);
  d.rollUp(); 
  const s = new Session(); s.connect();
  s.post('Profiler.enable'); s.post('Profiler.start');
  const t = performance.now();
  for (let i = 0; i < 20; i += 1) { const e = new TestDistrict(['Maple', 'Birch', 'Cedar']); e.rollUp(); }
  process.stdout.write(`${(performance.now() - t) / 20} ms each\n`);
  s.post('Profiler.stop', (_e, { profile }) => writeFileSync('/tmp/h9/p.cpuprofile', JSON.stringify(profile)));
});
