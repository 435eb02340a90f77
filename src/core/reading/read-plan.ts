import type { Plan } from '../plan/plan.ts';
import type { DocumentBlocks, ReadingFinding } from './blocks.ts';

/** What the reader made of a document. */
export interface PlanReading {
  /** Null only for `notAPlan`. */
  readonly plan: Plan | null;
  /** `template`: made from a Throughline template; `other`: goals were found another way; `notAPlan`: none were. */
  readonly kind: 'template' | 'other' | 'notAPlan';
  readonly findings: readonly ReadingFinding[];
}

export function readPlan(document: DocumentBlocks): PlanReading {
  return { plan: null, kind: document.blocks.length > 0 ? 'other' : 'notAPlan', findings: [] };
}
