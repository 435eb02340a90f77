import type { PackChanges, SectionChange } from '../plan/district-template.ts';
import { GOAL_FIELDS, GOAL_TABLE_HEADINGS } from '../plan/fields.ts';
import { normalizeLabel } from '../plan/normalize-label.ts';
import { ok, type Result, refuse } from '../text/result.ts';
import type { TemplatePack, TemplateSection } from './pack.ts';

/** The id under which the place of the goals among the sections can be changed. */
export const GOALS_ID = 'goals';

/** Headings that mean something else in a plan. */
const RESERVED = new Set(
  ['goals', 'district priorities', 'initiatives', ...GOAL_TABLE_HEADINGS.map(({ label }) => label)].map(
    normalizeLabel,
  ),
);
const KNOWN_FIELDS = new Set(
  GOAL_FIELDS.flatMap(({ label, synonyms }) => [label, ...synonyms]).map(normalizeLabel),
);

/**
 * A template as a district changed it. Sections the changes do not name stay, after the section they followed. A
 * change to a section this template does not have is left out. Refused where two sections would have one heading, a
 * heading or goal field means something else already, or a section of the district's own has none.
 */
export function districtPack(
  pack: TemplatePack,
  { sections, goalFields }: PackChanges,
): Result<TemplatePack, 'badTemplate'> {
  const all = [...pack.beforeGoals, GOALS, ...pack.afterGoals];
  const known = sections.filter(({ id }) => id === '' || all.some((section) => section.id === id));
  const ordered = inOrder(all, known);
  const changed = ordered.filter(({ isOn }) => isOn).map(({ section }) => section);
  const problem = headingProblem(changed) ?? fieldProblem(goalFields);
  if (problem !== null) return refuse('badTemplate', problem);
  const goalsAt = changed.findIndex(({ id }) => id === GOALS_ID);
  const goals = changed[goalsAt];
  return ok({
    ...pack,
    beforeGoals: changed.slice(0, goalsAt),
    goalsGuidance: goals?.guidance || pack.goalsGuidance,
    goalFields: [...pack.goalFields, ...goalFields],
    afterGoals: changed.slice(goalsAt + 1),
  });
}

const GOALS: TemplateSection = {
  id: GOALS_ID,
  heading: 'Goals',
  guidance: '',
  requiredWhen: ['everySchool'],
  meets: [],
};

interface PlacedSection {
  readonly section: TemplateSection;
  readonly isOn: boolean;
}

function inOrder(
  all: readonly TemplateSection[],
  changes: readonly SectionChange[],
): readonly PlacedSection[] {
  const placed: PlacedSection[] = changes.map((change) => {
    const section = all.find(({ id }) => id === change.id) || { ...GOALS, id: '' };
    const isGoals = section.id === GOALS_ID;
    const heading = isGoals ? section.heading : change.heading || (section.id === '' ? '' : section.heading);
    return {
      section: { ...section, heading, guidance: change.guidance || section.guidance },
      isOn: change.isOn || isGoals,
    };
  });
  all.forEach((section, index) => {
    if (placed.some((one) => one.section.id === section.id)) return;
    let at = placed.findIndex((one) => one.section.id === all[index - 1]?.id) + 1;
    // The district put its own section here: it stays below what it follows.
    while (placed[at]?.section.id === '') at += 1;
    placed.splice(at, 0, { section, isOn: true });
  });
  return placed;
}

function headingProblem(sections: readonly TemplateSection[]): string | null {
  const seen = new Set<string>();
  for (const { id, heading } of sections) {
    const name = normalizeLabel(heading);
    if (name === '')
      return 'A section of your own has no heading. Write what it is called in its Heading column.';
    if (seen.has(name))
      return `Two sections of the template are called “${heading}”, so their texts could not be told apart. Give one of them another heading.`;
    if (id !== GOALS_ID && RESERVED.has(name))
      return `A section cannot be called “${heading}”, because another part of the plan has that name. Give it another heading.`;
    seen.add(name);
  }
  return null;
}

function fieldProblem(labels: readonly string[]): string | null {
  const used = new Set<string>();
  for (const label of labels) {
    const name = normalizeLabel(label);
    if (KNOWN_FIELDS.has(name) || used.has(name))
      return `The goal table has a row for “${label}” already. Give your goal field another name, or leave it out.`;
    used.add(name);
  }
  return null;
}
