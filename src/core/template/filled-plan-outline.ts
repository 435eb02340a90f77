import { FACT_FIELDS, INITIATIVE_COLUMNS, PRIORITY_COLUMNS } from '../plan/fields.ts';
import type { Plan, PlanFacts } from '../plan/plan.ts';
import { applyingSections } from './applying-sections.ts';
import { noticeText } from './guidance.ts';
import type { OutlineSection } from './outline.ts';
import { guidanceBlock, headingBlock, labelsTable, listTable, textBlocks } from './outline-parts.ts';
import type { TemplatePack, TemplateSection } from './pack.ts';

const SECTION_LEVEL = 2;

/** What a plan document is made of: the facts and lists of a plan, its prose, and its goals already laid out. */
export interface PlanContent extends Pick<Plan, 'facts' | 'priorities' | 'initiatives'> {
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly goals: readonly OutlineSection[];
}

/**
 * The whole document in order: title and facts, district priorities, initiatives, the pack's sections before the goals,
 * the goals, its sections after them, then prose sections the pack does not know. Reading it back gives the same plan.
 */
export function filledPlanOutline(pack: TemplatePack, content: PlanContent): readonly OutlineSection[] {
  const before = applyingSections(pack.beforeGoals, content.facts.improvementStatus);
  const after = applyingSections(pack.afterGoals, content.facts.improvementStatus);
  const packHeadings = new Set([...before, ...after].map(({ heading }) => heading));
  return [
    factsSection(pack, content.facts),
    prioritiesSection(content),
    initiativesSection(content),
    ...before.map((section) => narrativeSection(section, content)),
    goalsSection(pack),
    ...content.goals,
    ...after.map((section) => narrativeSection(section, content)),
    ...content.sections.filter(({ heading }) => !packHeadings.has(heading)).map(ownSection),
  ];
}

function factsSection(pack: TemplatePack, facts: PlanFacts): OutlineSection {
  const title = ['School improvement plan', facts.school, facts.schoolYear]
    .filter((part) => part !== '')
    .join(', ');
  const heading = title.replace(/\s+/g, ' ');
  const notice = { ...guidanceBlock(''), text: noticeText(pack.notice) };
  return {
    heading,
    blocks: [headingBlock(1, heading), notice, labelsTable(FACT_FIELDS, (key) => facts[key])],
  };
}

const prioritiesSection = ({ priorities }: PlanContent): OutlineSection => ({
  heading: 'District priorities',
  blocks: [
    headingBlock(SECTION_LEVEL, 'District priorities'),
    listTable(PRIORITY_COLUMNS, priorities, (priority, key) => priority[key]),
  ],
});

const initiativesSection = ({ initiatives }: PlanContent): OutlineSection => ({
  heading: 'Initiatives',
  blocks: [
    headingBlock(SECTION_LEVEL, 'Initiatives'),
    listTable(INITIATIVE_COLUMNS, initiatives, (initiative, key) => initiative[key]),
  ],
});

const goalsSection = (pack: TemplatePack): OutlineSection => ({
  heading: 'Goals',
  blocks: [headingBlock(SECTION_LEVEL, 'Goals'), guidanceBlock(pack.goalsGuidance)],
});

function narrativeSection(section: TemplateSection, { sections }: PlanContent): OutlineSection {
  const written = sections.filter(({ heading }) => heading === section.heading);
  const meets = section.meets === '' ? '' : ` (Asked for by ${section.meets}.)`;
  return {
    heading: section.heading,
    blocks: [
      headingBlock(SECTION_LEVEL, section.heading),
      guidanceBlock(section.guidance + meets),
      ...written.flatMap(({ text }) => textBlocks(text)),
    ],
  };
}

const ownSection = ({
  heading,
  text,
}: {
  readonly heading: string;
  readonly text: string;
}): OutlineSection => ({
  heading,
  blocks: [headingBlock(SECTION_LEVEL, heading), ...textBlocks(text)],
});
