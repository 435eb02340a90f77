import type { Plan } from '../plan/plan.ts';
import type { DocumentBlocks } from '../reading/blocks.ts';
import type { OwedPart } from '../review/owed/owed-part.ts';
import { owedState } from '../review/owed/owed-state.ts';
import type { OutlineParagraph, OutlineSection, OutlineTable } from '../template/outline.ts';
import { headedSection } from '../template/outline-parts.ts';
import type { TemplatePack } from '../template/pack.ts';
import type { IsoDate } from '../text/dates.ts';
import { dayInWords } from '../text/day-in-words.ts';
import { beyondForm } from './beyond-form.ts';
import { type FormText, formTexts } from './form-texts.ts';
import { type PacketPart, placeOf, referencesOf, textOfPart } from './packet-part.ts';

export interface PacketSource {
  readonly document: DocumentBlocks;
  readonly plan: Plan;
  readonly pack: TemplatePack;
  /** In the order of the form. */
  readonly owed: readonly OwedPart[];
  /** As the district names the school. */
  readonly school: string;
  /** The plan's address; '' where it has none. */
  readonly link: string;
  readonly today: IsoDate;
}

export interface ReviewPacket {
  readonly title: string;
  readonly sections: readonly OutlineSection[];
}

/** What the district looks at by itself and no form asks for. */
const NOT_OF_THE_FORM: readonly string[] = ['privacy', 'unread'];
const LEVEL = 2;

/**
 * A plan for reviewers who do not have the add-on: each requirement in the order of the form, with where it stands in the plan,
 * what is missing of it, and the plan's own text; at the end, what the plan says beyond its form.
 */
export function reviewPacket(source: PacketSource): ReviewPacket {
  const { document, plan, pack, owed } = source;
  const title = ['Review packet', source.school, plan.facts.schoolYear].filter(Boolean).join(', ');
  const texts = formTexts(
    document.blocks,
    pack,
    plan.goals.map(({ title: goal }) => goal),
  );
  const parts = owed
    .filter(({ requirement }) => !NOT_OF_THE_FORM.includes(requirement.id))
    .map((part) => partOf(part, pack, texts));
  return {
    title,
    sections: [
      opening(title, source),
      overview(parts, plan),
      ...parts.map((each) => requirementSection(each, plan)),
      ...beyondForm(plan, parts),
    ],
  };
}

function partOf(part: OwedPart, pack: TemplatePack, texts: ReadonlyMap<string, FormText>): PacketPart {
  const { name } = part.requirement;
  const section = [...pack.beforeGoals, ...pack.afterGoals].find(({ heading }) => heading === name);
  return { part, found: texts.get(name) ?? null, table: section?.table ?? null };
}

function opening(title: string, { plan, pack, school, link, today }: PacketSource): OutlineSection {
  const { facts } = plan;
  const state = [facts.state, dayInWords(facts.stateDate)].filter(Boolean).join(', ');
  const notice = `About this packet: put together on ${dayInWords(today)} from the school’s improvement plan, in the order of the template “${pack.name}”. It is not an official form. Under each heading, a table says who asks for it and what is missing; what follows “From the plan” is the school’s own text.`;
  const rows = [
    ['School', school],
    ['School ID', facts.schoolId],
    ['School year', facts.schoolYear],
    ['Improvement status', facts.improvementStatus],
    ['Plan state', state],
    ['The plan', link],
  ].filter(([, text]) => text !== '');
  return headedSection(1, title, quiet(notice), { kind: 'table', shape: 'labels', rows });
}

function overview(parts: readonly PacketPart[], plan: Plan): OutlineSection {
  const rows = parts.map((each) => [
    each.part.requirement.name,
    referencesOf(each.part),
    placeOf(each, plan),
    owedState(each.part),
  ]);
  const header = ['Requirement', 'Asked for by', 'In the plan', 'State'];
  const table: OutlineTable = { kind: 'table', shape: 'list', rows: [header, ...rows] };
  return headedSection(LEVEL, 'What the form asks for', table);
}

function requirementSection(each: PacketPart, plan: Plan): OutlineSection {
  const { part } = each;
  const { name } = part.requirement;
  const missing = part.items.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`));
  const rows = [
    ['Asked for by', referencesOf(part)],
    ['In the plan', placeOf(each, plan)],
    ['State', owedState(part)],
    ['What is missing', missing.join('\n')],
  ].filter(([, text]) => text !== '');
  const text = textOfPart(each, plan);
  return headedSection(
    LEVEL,
    name,
    { kind: 'table', shape: 'labels', rows },
    ...(text.length === 0 ? [] : [quiet('From the plan:'), ...text]),
  );
}

/** A line of the packet’s own. */
const quiet = (text: string): OutlineParagraph => ({
  kind: 'paragraph',
  headingLevel: 0,
  text,
  guidance: true,
});
