import { htmlOfOutline } from '../../src/core/template/document-html.ts';
import type { TemplatePack } from '../../src/core/template/pack.ts';
import { PACKS } from '../../src/core/template/packs/all-packs.ts';
import { planOutline } from '../../src/core/template/plan-outline.ts';
import { PRINCIPAL } from '../studio/small-studio.ts';
import { studioForTests } from './studio-page.ts';

jest.setTimeout(60_000);
const studio = studioForTests();

/** A Title I elementary school identified for comprehensive support, which owes every section there is. */
function newPlanOf(pack: TemplatePack): string {
  const facts = {
    school: 'Pier Elementary',
    schoolId: '101',
    schoolYear: '2025-26',
    improvementStatus: 'CSI',
    state: '',
    stateDate: '',
    template: '',
    templateVersion: '',
    districtProfile: '',
    continues: '',
  };
  const school = { titleI: 'Schoolwide', grades: 'K-5', improvementStatus: 'CSI' };
  const priorities = [
    { id: 'P1', name: 'Every child reads', description: 'Reading by the end of grade 3.' },
    { id: 'P2', name: 'Welcoming schools', description: 'Every child is known and comes to school.' },
  ];
  const initiatives = [{ id: 'I1', priorityId: 'P1', name: 'Reading coaches' }];
  const plan = { facts, priorities, initiatives, goalIds: ['G-2A3B', 'G-4C5D'], school };
  return htmlOfOutline(pack.name, planOutline(pack, plan));
}

test.each(PACKS)('a new plan of the pack “$name” reads well and keeps nobody out', async (pack) => {
  const { now } = studio;
  const { workspace } = now.content;
  const name = `Plan, ${pack.id}`;
  workspace.createDocument({ owner: PRINCIPAL, name, html: newPlanOf(pack) });
  await now.be('Principal of Pier');
  await now.page.setViewportSize({ width: 1280, height: 7000 });
  await now.file(name).click();
  await now.page.getByText(pack.notice).waitFor();
  for (const { heading } of [...pack.beforeGoals, ...pack.afterGoals])
    await now.page.getByRole('textbox', { name: 'Heading' }).filter({ hasText: heading }).first().waitFor();
  expect(await now.look(`template-${pack.id}`)).toEqual([]);
});
