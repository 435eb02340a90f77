import type { DistrictProfile } from '../plan/district-profile.ts';
import type { DocumentBlocks, ReadingFinding } from './blocks.ts';

export interface ProfileReading {
  /** Null when the document holds none of a profile's tables. */
  readonly profile: DistrictProfile | null;
  readonly findings: readonly ReadingFinding[];
}

export function readProfile(document: DocumentBlocks): ProfileReading {
  return { profile: null, findings: document.blocks.length > 0 ? [] : [] };
}
