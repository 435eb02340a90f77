import type { DistrictProfile } from '../plan/district-profile.ts';
import { onlyForMark } from './only-for.ts';
import type { OutlineSection } from './outline.ts';
import type { TemplatePack, TemplateSection } from './pack.ts';
import { goalIdHolder, PLACE_HOLDERS } from './place-holders.ts';
import { planOutline } from './plan-outline.ts';

/**
 * The plan every school's plan is copied from: all sections any school can owe, those for some schools with a mark in their
 * heading, and a place-holder wherever schools differ. One document for all, so that a district brands it once.
 */
export function masterOutline(
  pack: TemplatePack,
  { priorities, initiatives }: Pick<DistrictProfile, 'priorities' | 'initiatives'>,
  goals: number,
): readonly OutlineSection[] {
  const empty = { state: '', stateDate: '', template: '', templateVersion: '', continues: '' };
  const facts = { ...PLACE_HOLDERS, ...empty };
  const goalIds = Array.from({ length: goals }, (_, index) => goalIdHolder(index + 1));
  const whole = {
    ...pack,
    beforeGoals: pack.beforeGoals.map(markedSection),
    afterGoals: pack.afterGoals.map(markedSection),
  };
  return planOutline(whole, { facts, priorities, initiatives, goalIds });
}

function markedSection(section: TemplateSection): TemplateSection {
  const heading = `${section.heading} ${onlyForMark(section.requiredWhen)}`.trim();
  return { ...section, heading, requiredWhen: ['everySchool'] };
}
