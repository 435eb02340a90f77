import { normalizeLabel } from '../../plan/normalize-label.ts';
import type { TemplatePack } from '../pack.ts';
import { genericPack } from './generic.ts';
import { genericShortPack } from './generic-short.ts';
import { washingtonPack } from './washington.ts';
import { washingtonShortPack } from './washington-short.ts';

/** Every template a district can choose, the one for a district that chose none first. */
export const PACKS: readonly TemplatePack[] = [
  genericPack,
  genericShortPack,
  washingtonPack,
  washingtonShortPack,
];

/** The template of this name, however it is punctuated; the first for '', null for a name that none has. */
export function packNamed(name: string): TemplatePack | null {
  if (name.trim() === '') return genericPack;
  const words = (text: string) => normalizeLabel(text.replace(/[()]/g, ' '));
  return PACKS.find((pack) => words(pack.name) === words(name)) || null;
}
