import type { Goal, Plan } from '../plan/plan.ts';
import type { Block, DocumentBlocks, ReadingFinding } from './blocks.ts';
import { reportUnreadable } from './cell-findings.ts';
import { factsOfProse, factsOfTables } from './facts.ts';
import { DOCUMENT, finding, type Report } from './findings.ts';
import { initiativesOf, prioritiesOf } from './list-rows.ts';
import { narrativeSections } from './narrative.ts';
import { reportNeeds } from './need-findings.ts';
import { otherGoals } from './other/other-goals.ts';
import { withoutOverview } from './overview-blocks.ts';
import { reportPlan } from './plan-findings.ts';
import { planListsOf } from './plan-lists.ts';
import {
  type GoalSegment,
  type ReadBlock,
  readBlocks,
  segmentsOf,
  startsTableGoal,
  tablesIn,
} from './segments.ts';
import { type StandingSection, standingSections } from './standing-sections.ts';
import { reportWithoutGoal } from './stray-tables.ts';
import { goalOfTable, isTemplateGoal, type KnownIds } from './table-goals.ts';

/** What the reader made of a document. */
export interface PlanReading {
  /** Null only for `notAPlan`. */
  readonly plan: Plan | null;
  /** `template`: made from a Throughline template; `other`: goals were found another way; `notAPlan`: none were. */
  readonly kind: 'template' | 'other' | 'notAPlan';
  /** The headings that belong to no goal; none for `notAPlan`. */
  readonly sections: readonly StandingSection[];
  readonly findings: readonly ReadingFinding[];
}

/**
 * Reads a plan from a document's blocks: tables by their labels and headers, never by position. Any document is
 * accepted; what could not be read is a finding. Documents not made from the template are read as far as their tables and
 * goal sentences allow, with a confidence for each goal.
 */
export function readPlan(document: DocumentBlocks): PlanReading {
  const findings: ReadingFinding[] = [];
  const report: Report = (found) => findings.push(found);
  if (isEmpty(document.blocks)) return notAPlan(finding('emptyDocument', DOCUMENT, EMPTY));
  const blocks = readBlocks(withoutOverview(document.blocks));
  const facts = factsOfTables(blocks);
  const tables = tablesIn(blocks);
  const priorities = tables.flatMap(({ known }) =>
    known.kind === 'priorities' ? prioritiesOf(known.list) : [],
  );
  const initiatives = tables.flatMap(({ known }) =>
    known.kind === 'initiatives' ? initiativesOf(known.list) : [],
  );
  const known: KnownIds = {
    priorities: priorities.map(({ id }) => id),
    initiatives: initiatives.map(({ id }) => id),
  };
  const fromTemplate = (facts?.template ?? '') !== '';
  const { goals, outside } = goalsOf(document.title, blocks, known, fromTemplate, report);
  const isTemplate = fromTemplate || goals.some(({ source }) => source === 'template');
  if (goals.length === 0 && !isTemplate) return notAPlan(finding('notAPlan', DOCUMENT, NOT_A_PLAN));
  const plan: Plan = {
    facts: facts ?? factsOfProse(document.title, blocks),
    priorities,
    initiatives,
    sections: narrativeSections(outside),
    goals,
    ...planListsOf(tables, report),
  };
  if (facts === null) report(finding('noFacts', DOCUMENT, NO_FACTS));
  for (const read of blocks) reportUnreadable(read, report);
  for (const read of outside) reportWithoutGoal(read, report);
  reportPlan(plan, report);
  reportNeeds(plan, report);
  return { plan, kind: isTemplate ? 'template' : 'other', sections: standingSections(outside), findings };
}

const EMPTY =
  'This document is empty. Insert the plan template, or paste the link of the document that holds the plan.';
const NOT_A_PLAN =
  'No goal was found in this document, so it is not read as a plan. If it is one, insert the plan template and copy the goals into it, or give each goal a heading such as “Goal 1” or a table row labelled “Goal”.';
const NO_FACTS =
  'The table with School, School ID and School year was not found, so the district cannot tell which school this plan is for. Insert it from the template, near the top of the document.';

const isEmpty = (blocks: readonly Block[]): boolean =>
  blocks.every((block) =>
    block.kind === 'paragraph'
      ? block.text === ''
      : block.rows.every((row) => row.every(({ text }) => text === '')),
  );

const notAPlan = (found: ReadingFinding): PlanReading => ({
  plan: null,
  kind: 'notAPlan',
  sections: [],
  findings: [found],
});

interface FoundGoals {
  readonly goals: readonly Goal[];
  /** The blocks that belong to no goal. */
  readonly outside: readonly ReadBlock[];
}

/** The template's goal tables; where there are none and the template was not used, goals in any other form. */
function goalsOf(
  title: string,
  blocks: readonly ReadBlock[],
  known: KnownIds,
  fromTemplate: boolean,
  report: Report,
): FoundGoals {
  if (!fromTemplate && !blocks.some(isTemplateGoal)) return otherGoals(title, blocks, known, report);
  const { goals, outside } = segmentsOf(blocks, startsTableGoal);
  return { goals: goals.flatMap((segment) => goalOfSegment(segment, known, report)), outside };
}

function goalOfSegment(segment: GoalSegment, known: KnownIds, report: Report): readonly Goal[] {
  const { start } = segment;
  if (start.kind !== 'table' || start.known.kind !== 'goal') return [];
  return [goalOfTable(segment, start.known.labels, known, report)];
}
