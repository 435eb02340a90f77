import type { DocumentBlocks } from '../core/reading/blocks.ts';
import type { DocumentReader, FileLock } from './ports.ts';
import { readDocuments } from './read-documents.ts';
import { blocksOr, type OpenPlanPorts } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';

/** What it takes to write only where nobody suggests a change, and while nobody else writes. */
export interface EditPlanPorts extends OpenPlanPorts {
  readonly reader: DocumentReader;
  readonly lock: FileLock;
}

/** The open document as it would read with all suggestions accepted. */
export function readAccepted({ reader, timer, document }: EditPlanPorts): Reply<DocumentBlocks> {
  const [outcome] = readDocuments({ reader: { read: reader.readAccepted }, timer }, [document.id()]);
  return blocksOr(outcome, 'This document');
}
