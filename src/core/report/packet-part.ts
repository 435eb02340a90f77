import type { Plan, PlanListKind } from '../plan/plan.ts';
import { PLAN_TABLES } from '../plan/plan-tables.ts';
import type { OwedPart } from '../review/owed/owed-part.ts';
import type { OutlineBlock } from '../template/outline.ts';
import { planListTable } from '../template/plan-list-table.ts';
import { blockOutline } from './block-outline.ts';
import type { FormText } from './form-texts.ts';
import { packetGoal } from './packet-goals.ts';

/** A requirement, and what the plan says to it. */
export interface PacketPart {
  readonly part: OwedPart;
  /** Null for what is no section of the form, and for a section the plan does not have. */
  readonly found: FormText | null;
  /** The table its section asks for. */
  readonly table: PlanListKind | null;
}

export const referencesOf = ({ requirement }: OwedPart): string =>
  requirement.references.map(({ text }) => text).join('; ');

/** The plan's own words to a requirement; none where it says nothing. */
export function textOfPart({ part, found, table }: PacketPart, plan: Plan): readonly OutlineBlock[] {
  if (part.requirement.id === 'goals') return plan.goals.flatMap(packetGoal);
  const blocks = found?.blocks || [];
  const isElsewhere =
    table !== null && plan[table].length > 0 && !blocks.some(({ kind }) => kind === 'table');
  return [...(isElsewhere ? [planListTable(table, plan)] : []), ...apart(blocks.map(blockOutline))];
}

/** Two tables in a row would run into one: an empty line comes between them. */
const apart = (blocks: readonly OutlineBlock[]): readonly OutlineBlock[] =>
  blocks.flatMap((block, at) =>
    block.kind === 'table' && blocks[at - 1]?.kind === 'table' ? [EMPTY_LINE, block] : [block],
  );

const EMPTY_LINE: OutlineBlock = { kind: 'paragraph', headingLevel: 0, text: '', guidance: false };

/** Where what is no section of the form stands in every plan. */
const PLACES: Readonly<Record<string, string>> = {
  facts: 'In the table of plan facts',
  activities: 'In the table “Key activities” of each goal',
  money: 'In the table “Resources” of each goal',
};

/** Where in the plan a requirement stands, in words for somebody who looks for it. */
export function placeOf({ part, found, table }: PacketPart, plan: Plan): string {
  const { id } = part.requirement;
  if (id === 'goals' && plan.goals.length > 0)
    return plan.goals.map(({ title, id: goal }) => title || goal).join('\n');
  const place = PLACES[id];
  if (place !== undefined) return place;
  if (found !== null)
    return found.tab === '' ? `Under “${found.heading}”` : `Under “${found.heading}”, tab “${found.tab}”`;
  if (table !== null && plan[table].length > 0) return `In the table “${PLAN_TABLES[table].heading}”`;
  return 'Not found';
}
