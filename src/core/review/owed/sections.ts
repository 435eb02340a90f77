import { PLAN_STATES, readPlanState } from '../../plan/life-cycle.ts';
import { normalizeLabel } from '../../plan/normalize-label.ts';
import { applyingSections } from '../../template/applying-sections.ts';
import { formHeadings } from '../../template/form-headings.ts';
import type { TemplatePack, TemplateSection } from '../../template/pack.ts';
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

/**
 * The sections of the form that this school owes, in the form's order, each with what is missing of it. One that may not apply to
 * this school is owed while its heading stands: where the school took it off, that is its answer.
 */
export function sectionParts(
  sections: TemplatePack['beforeGoals'],
  pack: TemplatePack,
  review: PlanUnderReview,
): readonly OwedPart[] {
  const standing = standingHeadings(pack, review);
  const sure = applyingSections(sections, knownOf(review), pack);
  return applyingSections(sections, review.school, pack).flatMap((section) => {
    const found = standing.get(section.heading);
    const isOptional = section.mayBeLeftOut === true || !sure.includes(section);
    if (isOptional && found === undefined && !isFilled(section, found, review)) return [];
    return [partOf(section, { found, isOptional }, review)];
  });
}

/** The school as if nothing that is not known of it applied. */
const knownOf = ({ school }: PlanUnderReview): PlanUnderReview['school'] => ({
  ...school,
  titleI: school.titleI || 'No',
  grades: school.grades || 'K',
});

interface Place {
  readonly found: Standing | undefined;
  readonly isOptional: boolean;
}

function partOf(section: TemplateSection, place: Place, review: PlanUnderReview): OwedPart {
  const rule = RULES[section.id];
  const id = rule?.id ?? (section.id || ownId(section));
  const requirement = { id, name: section.heading, references: section.meets };
  if (!isDue(section, review)) return { requirement, isThere: false, isDue: false, items: [] };
  const items = [
    ...(isFilled(section, place.found, review) ? [] : [missing(id, section, place)]),
    ...(rule?.itemsOf(review, place.found?.heading || '') || []),
  ];
  return { requirement, isThere: items.length === 0, isDue: true, items };
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
  const sectionOf = formHeadings(pack);
  const found = new Map<string, Standing>();
  for (const section of sections) {
    const heading = sectionOf(section.heading);
    if (heading !== null && found.get(heading)?.isWritten !== true) found.set(heading, section);
  }
  return found;
}

const isFilled = (
  { table }: TemplateSection,
  found: Standing | undefined,
  { plan }: PlanUnderReview,
): boolean => found?.isWritten === true || (table !== undefined && plan[table].length > 0);

function missing(
  id: string,
  { heading, table }: TemplateSection,
  { found, isOptional }: Place,
): ChecklistItem {
  if (found === undefined) {
    return planItem(
      id,
      `The plan has no section with this heading. Add the heading “${heading}”, and write under it.`,
    );
  }
  const what = table === undefined ? 'Nothing is written here yet.' : 'Its table has no row filled in yet.';
  const orNot = isOptional ? ' If it does not apply to this school, delete the section.' : '';
  return planItem(id, what + orNot, found.heading);
}
