import { PLAN_STATES, readPlanState } from '../../plan/life-cycle.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import { fieldLookup } from '../../reading/field-lookup.ts';
import { applyingSections } from '../../template/applying-sections.ts';
import type { TemplatePack, TemplateSection } from '../../template/pack.ts';
import { PACKS } from '../../template/packs/all-packs.ts';
import { interventionItems } from './interventions.ts';
import type { ChecklistItem, OwedPart } from './owed-part.ts';
import { type PlanUnderReview, planItem } from './plan-under-review.ts';
import { subjectItems } from './subject-goals.ts';

/** Sections that ask for more than that something stands there. */
const RULES: Readonly<
  Record<
    string,
    {
      readonly id: string;
      readonly itemsOf: (review: PlanUnderReview, heading: string) => readonly ChecklistItem[];
    }
  >
> = {
  subjectGoals: { id: 'elaAndMath', itemsOf: subjectItems },
  evidence: { id: 'intervention', itemsOf: interventionItems },
};

/** The sections of the form that this school owes, in the form's order, each with what is missing of it. */
export function sectionParts(
  sections: TemplatePack['beforeGoals'],
  pack: TemplatePack,
  review: PlanUnderReview,
): readonly OwedPart[] {
  const standing = standingHeadings(pack, review);
  return applyingSections(sections, review.school, pack).map((section) => {
    const rule = RULES[section.id];
    const id = rule?.id ?? (section.id || ownId(section));
    const requirement = { id, name: section.heading, references: section.meets };
    if (!isDue(section, review)) return { requirement, isThere: false, isDue: false, items: [] };
    const found = standing.get(section.heading);
    const items = [
      ...(isFilled(section, found, review) ? [] : [missing(id, section, found)]),
      ...(rule?.itemsOf(review, found?.heading ?? '') ?? []),
    ];
    return { requirement, isThere: items.length === 0, isDue: true, items };
  });
}

const ownId = ({ heading }: TemplateSection): string => `own:${normalizeLabel(heading)}`;

function isDue({ owedFrom }: TemplateSection, { plan }: PlanUnderReview): boolean {
  if (owedFrom === undefined) return true;
  const state = readPlanState(plan.facts.state);
  return state !== null && PLAN_STATES.indexOf(state) >= PLAN_STATES.indexOf(owedFrom);
}

type Standing = PlanUnderReview['sections'][number];

/** What stands under each of the form's headings, the one that is written where several do. */
function standingHeadings(pack: TemplatePack, { sections }: PlanUnderReview): ReadonlyMap<string, Standing> {
  const lookup = fieldLookup(
    [...pack.beforeGoals, ...pack.afterGoals].map(({ id, heading }) => ({
      key: heading,
      label: heading,
      synonyms: otherHeadings(id),
    })),
  );
  const found = new Map<string, Standing>();
  for (const section of sections) {
    const heading = lookup(section.heading)?.key;
    if (heading !== undefined && found.get(heading)?.isWritten !== true) found.set(heading, section);
  }
  return found;
}

/** A plan made before the district gave the section another heading has the template's own. */
const otherHeadings = (id: string): readonly string[] =>
  id === ''
    ? []
    : PACKS.flatMap(({ beforeGoals, afterGoals }) => [...beforeGoals, ...afterGoals])
        .filter((section) => section.id === id)
        .map(({ heading }) => normalizeLabel(heading));

const isFilled = (
  { table }: TemplateSection,
  found: Standing | undefined,
  { plan }: PlanUnderReview,
): boolean => found?.isWritten === true || (table !== undefined && plan[table].length > 0);

function missing(
  id: string,
  { heading, table }: TemplateSection,
  found: Standing | undefined,
): ChecklistItem {
  if (found === undefined) {
    return planItem(
      id,
      `The plan has no section with this heading. Add the heading “${heading}”, and write under it.`,
    );
  }
  const what = table === undefined ? 'Nothing is written here yet.' : 'Its table has no row filled in yet.';
  return planItem(id, what, found.heading);
}
