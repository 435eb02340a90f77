import type { Plan } from '../core/plan/plan.ts';
import { blocksOfDocsJson } from '../core/reading/docs-json.ts';
import { type PlanReading, readPlan } from '../core/reading/read-plan.ts';
import { goalRows } from '../core/smart/goal-rows.ts';
import { type CheckContext, goalToCheck } from '../core/smart/goal-to-check.ts';
import { verdictsOf } from '../core/smart/verdicts.ts';
import { goalKeys } from '../core/tracker/goal-keys.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import type { PlanEntry } from '../core/tracker/read-setup.ts';
import { type PlanRows, rowsOfPlan } from '../core/tracker/rows-of-plan.ts';
import { documentSentence } from './document-sentences.ts';
import { owedByPlan } from './owed-by-plan.ts';
import { type DocumentReading, type ReadingPorts, readDocuments } from './read-documents.ts';

/** What came of one line of the plan list. */
export type PlanOutcome = ReadPlan | UnreadPlan;

export interface ReadPlan {
  readonly kind: 'read';
  readonly entry: PlanEntry;
  readonly documentId: string;
  readonly plan: Plan;
  readonly rows: PlanRows;
}

interface UnreadPlan {
  readonly kind: 'refused' | 'notReached';
  readonly entry: PlanEntry;
  /** Names the plan and says what to do. */
  readonly reason: string;
}

/** What every plan's goals are checked with. */
export type District = Pick<CheckContext, 'profile' | 'today'>;

/** Reads the plans of some lines of the plan list, in their order, and turns each into tracker rows. */
export function readPlans(
  ports: ReadingPorts,
  entries: readonly PlanEntry[],
  district: District,
): readonly PlanOutcome[] {
  const ids = entries.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  const readings = readDocuments(ports, ids);
  let next = 0;
  return entries.map((entry) => {
    if (entry.documentId === null)
      return { kind: 'refused', entry, reason: entry.problem ?? withoutLink(entry) };
    const reading = readings[next];
    next += 1;
    return outcomeOf(entry, entry.documentId, reading ?? { kind: 'notReached' }, district);
  });
}

function outcomeOf(
  entry: PlanEntry,
  documentId: string,
  answer: DocumentReading,
  district: District,
): PlanOutcome {
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
  return {
    kind: 'read',
    entry,
    documentId,
    plan,
    rows: planRows(entry, documentId, { ...reading, plan }, district),
  };
}

function planRows(
  { schoolId, school }: PlanEntry,
  documentId: string,
  { plan, kind, sections, findings }: ReadSchoolPlan,
  district: District,
): PlanRows {
  const { facts, priorities } = plan;
  const context = { facts, priorities, ...district };
  const verdicts = plan.goals.map((goal) =>
    verdictsOf(goalToCheck({ ...goal, rows: goalRows(goal) }, context)),
  );
  const isComparable = kind === 'template';
  const owed = isComparable
    ? owedByPlan({ plan, sections, findings, checks: verdicts, schoolId }, district.profile)
    : null;
  const keys = goalKeys(plan.goals);
  const checks = Object.fromEntries(verdicts.map((verdict, index) => [keys[index] ?? '', verdict]));
  const link = documentAddress(documentId);
  return rowsOfPlan({ documentId, link, schoolId, school, checks, owed }, plan);
}

/** A reading that found a plan. */
type ReadSchoolPlan = PlanReading & { readonly plan: Plan };

const withoutLink = (entry: PlanEntry): string =>
  `${nameOf(entry)} has no plan link. Paste the address of its plan into Plan link on the Schools tab.`;

/** A school as sentences name it. */
const nameOf = ({ school, schoolId, row }: PlanEntry): string =>
  school || (schoolId === '' ? `row ${row} of the Schools tab` : `school ${schoolId}`);
