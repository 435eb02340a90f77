import { FACT_FIELDS, INITIATIVE_COLUMNS, PRIORITY_COLUMNS } from '../plan/fields.ts';
import type { Plan, PlanFacts, PlanLists } from '../plan/plan.ts';
import { PLAN_LIST_KINDS, PLAN_TABLES } from '../plan/plan-tables.ts';
import { applyingSections, type SchoolFacts } from './applying-sections.ts';
import { noticeText } from './guidance.ts';
import type { OutlineBlock, OutlineSection } from './outline.ts';
import { guidanceBlock, headedSection, labelsTable, listTable, textBlocks } from './outline-parts.ts';
import type { TemplatePack, TemplateSection } from './pack.ts';
import { planListTable } from './plan-list-table.ts';

/** What a plan document is made of: the facts, lists and tables of a plan, its prose, and its goals already laid out. */
export interface PlanContent extends Pick<Plan, 'facts' | 'priorities' | 'initiatives'>, Partial<PlanLists> {
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly goals: readonly OutlineSection[];
}

/**
 * The whole document in order: title and facts, district priorities, initiatives, the sections of the pack that this
 * school needs with the goals among them, then tables and prose the pack has no section for. Reading it back gives the
 * same plan.
 */
export function filledPlanOutline(
  pack: TemplatePack,
  content: PlanContent,
  school: SchoolFacts = content.facts,
): readonly OutlineSection[] {
  const before = applyingSections(pack.beforeGoals, school, pack);
  const after = applyingSections(pack.afterGoals, school, pack);
  const headings = new Set([...before, ...after].map(({ heading }) => heading));
  return [
    factsSection(pack, content.facts),
    section(
      'District priorities',
      listTable(PRIORITY_COLUMNS, content.priorities, (priority, key) => priority[key]),
    ),
    section(
      'Initiatives',
      listTable(INITIATIVE_COLUMNS, content.initiatives, (initiative, key) => initiative[key]),
    ),
    ...before.map((each) => packSection(each, content)),
    section('Goals', guidanceBlock(pack.goalsGuidance)),
    ...content.goals,
    ...after.map((each) => packSection(each, content)),
    ...tablesWithoutSection([...before, ...after], content),
    ...content.sections
      .filter(({ heading }) => !headings.has(heading))
      .map(({ heading, text }) => section(heading, ...textBlocks(text))),
  ];
}

function factsSection(pack: TemplatePack, facts: PlanFacts): OutlineSection {
  const title = ['School improvement plan', facts.school, facts.schoolYear]
    .filter((part) => part !== '')
    .join(', ');
  const heading = title.replace(/\s+/g, ' ');
  const notice = { ...guidanceBlock(''), text: noticeText(pack.notice) };
  return headedSection(
    1,
    heading,
    notice,
    labelsTable(FACT_FIELDS, (key) => facts[key]),
  );
}

const section = (heading: string, ...blocks: readonly OutlineBlock[]): OutlineSection =>
  headedSection(2, heading, ...blocks);

function packSection(
  { heading, guidance, meets, table }: TemplateSection,
  content: PlanContent,
): OutlineSection {
  const written = content.sections.filter((one) => one.heading === heading);
  const asked = meets.length === 0 ? '' : ` (Asked for by ${meets.map(({ text }) => text).join('; ')}.)`;
  return section(
    heading,
    ...(guidance === '' ? [] : [guidanceBlock(guidance + asked)]),
    ...(table === undefined ? [] : [planListTable(table, content)]),
    ...written.flatMap(({ text }) => textBlocks(text)),
  );
}

/** What a plan holds in tables that this template, for this school, has no place for. */
const tablesWithoutSection = (
  sections: readonly TemplateSection[],
  content: PlanContent,
): readonly OutlineSection[] =>
  PLAN_LIST_KINDS.filter(
    (kind) => (content[kind] || []).length > 0 && !sections.some(({ table }) => table === kind),
  ).map((kind) => section(PLAN_TABLES[kind].heading, planListTable(kind, content)));
