import type { Plan } from '../core/plan/plan.ts';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import { blocksOfDocsJson } from '../core/reading/docs-json.ts';
import { type PlanReading, readPlan } from '../core/reading/read-plan.ts';
import type { OwedPart } from '../core/review/owed/owed-part.ts';
import { goalRows } from '../core/smart/goal-rows.ts';
import { type CheckContext, goalToCheck } from '../core/smart/goal-to-check.ts';
import { type Verdicts, verdictsOf } from '../core/smart/verdicts.ts';
import type { PlanEntry } from '../core/tracker/read-setup.ts';
import { documentSentence } from './document-sentences.ts';
import { owedByPlan } from './owed-by-plan.ts';
import { type DocumentReading, type ReadingPorts, readDocuments } from './read-documents.ts';

/** A school's plan as its document says it, and what the district makes of it. */
export interface SchoolPlan {
  readonly entry: PlanEntry;
  readonly documentId: string;
  readonly document: DocumentBlocks;
  readonly plan: Plan;
  /** Of each goal, in their order. */
  readonly verdicts: readonly Verdicts[];
  /** What the plan owes, in the order of the district's form; null for a plan of another form. */
  readonly owed: readonly OwedPart[] | null;
}

export interface UnreadPlan {
  readonly kind: 'refused' | 'notReached';
  readonly entry: PlanEntry;
  /** Names the plan and says what to do. */
  readonly reason: string;
}

/** What every plan is checked with. */
export type District = Pick<CheckContext, 'profile' | 'today'>;

/**
 * Reads the plans of some lines of the plan list, in their order. What `make` makes of a plan is kept, and the document itself
 * let go: hundreds of them would not fit into memory at once.
 */
export function readSchoolPlans<Made>(
  ports: ReadingPorts,
  entries: readonly PlanEntry[],
  district: District,
  make: (plan: SchoolPlan) => Made,
): readonly (Made | UnreadPlan)[] {
  const ids = entries.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  const readings = readDocuments(ports, ids);
  let next = 0;
  return entries.map((entry) => {
    if (entry.documentId === null)
      return { kind: 'refused', entry, reason: entry.problem ?? withoutLink(entry) };
    const answer = readings[next] || { kind: 'notReached' };
    next += 1;
    const found = planIn(entry, answer);
    if ('reason' in found) return found;
    return make({ entry, documentId: entry.documentId, ...found, ...judged(entry, found.reading, district) });
  });
}

interface FoundPlan {
  readonly document: DocumentBlocks;
  readonly plan: Plan;
  readonly reading: PlanReading & { readonly plan: Plan };
}

function planIn(entry: PlanEntry, answer: DocumentReading): FoundPlan | UnreadPlan {
  const what = `The plan of ${nameOf(entry)}`;
  if (answer.kind === 'notReached') {
    return {
      kind: 'notReached',
      entry,
      reason: `${what} was not reached in this run. Roll up again to go on with it.`,
    };
  }
  if (answer.kind === 'refused')
    return { kind: 'refused', entry, reason: documentSentence(answer.problem, what) };
  const document = blocksOfDocsJson(answer.json);
  if (document.blocks.length === 0) {
    const reason = `${what} is an empty document. Ask the school to insert the plan template there, or put the link of its plan on the Schools tab.`;
    return { kind: 'refused', entry, reason };
  }
  const reading = readPlan(document);
  const { plan } = reading;
  if (plan === null) {
    const reason = `The document linked for ${nameOf(entry)} is not an improvement plan: it holds no table of plan facts and no goals. Put the link of the plan on the Schools tab.`;
    return { kind: 'refused', entry, reason };
  }
  if (plan.goals.length === 0) {
    const reason = `${what} has no goals. Ask the school to fill in a goal table, with its Goal ID and SMART goal.`;
    return { kind: 'refused', entry, reason };
  }
  return { document, plan, reading: { ...reading, plan } };
}

function judged(
  { schoolId }: PlanEntry,
  { plan, kind, sections, findings }: FoundPlan['reading'],
  district: District,
): Pick<SchoolPlan, 'verdicts' | 'owed'> {
  const { facts, priorities, goals } = plan;
  const context = { facts, priorities, ...district };
  const verdicts = goals.map((goal) => verdictsOf(goalToCheck({ ...goal, rows: goalRows(goal) }, context)));
  if (kind !== 'template') return { verdicts, owed: null };
  const read = { plan, sections, findings, checks: verdicts, schoolId };
  return { verdicts, owed: owedByPlan(read, district.profile) };
}

const withoutLink = (entry: PlanEntry): string =>
  `${nameOf(entry)} has no plan link. Paste the address of its plan into Plan link on the Schools tab.`;

/** A school as sentences name it. */
const nameOf = ({ school, schoolId, row }: PlanEntry): string =>
  school || (schoolId === '' ? `row ${row} of the Schools tab` : `school ${schoolId}`);
