import type { Plan } from '../core/plan/plan.ts';
import type { DocumentBlocks } from '../core/reading/blocks.ts';
import { blocksOfDocsJson } from '../core/reading/docs-json.ts';
import { type PlanReading, readPlan } from '../core/reading/read-plan.ts';
import { ok, refuse } from '../core/text/result.ts';
import { documentSentence } from './document-sentences.ts';
import type { OpenDocument } from './ports.ts';
import { type DocumentReading, type ReadingPorts, readDocuments } from './read-documents.ts';
import type { Reply } from './sidebar-api.ts';

export interface OpenPlanPorts extends ReadingPorts {
  readonly document: OpenDocument;
}

export interface ReadOpenPlan {
  readonly document: DocumentBlocks;
  readonly reading: PlanReading;
}

/** The open document as the roll-up would read it. Its text must have been saved. */
export function readOpenPlan(ports: OpenPlanPorts): Reply<ReadOpenPlan> {
  const [outcome] = readDocuments(ports, [ports.document.id()]);
  const document = blocksOr(outcome, 'This document');
  return document.ok ? ok({ document: document.value, reading: readPlan(document.value) }) : document;
}

/** The plan of a reading, or a refusal when there is none to work on. */
export function planOr({ document, reading }: ReadOpenPlan): Reply<Plan> {
  if (document.blocks.length === 0) {
    return refuse(
      'emptyDocument',
      'This document is empty. Choose “Insert the plan template…” to begin a plan here.',
    );
  }
  if (reading.plan === null) {
    return refuse(
      'notAPlan',
      'No improvement plan was found in this document: it holds no table of plan facts and no goals. Open the plan, or choose “Insert the plan template…” to begin one at the end of this document.',
    );
  }
  return ok(reading.plan);
}

/** The blocks of a document that was read, or the sentence that says why it was not. */
export function blocksOr(outcome: DocumentReading | undefined, what: string): Reply<DocumentBlocks> {
  if (outcome?.kind === 'document') return ok(blocksOfDocsJson(outcome.json));
  const problem = outcome?.kind === 'refused' ? outcome.problem : 'noAnswer';
  return refuse('documentUnreadable', documentSentence(problem, what));
}
