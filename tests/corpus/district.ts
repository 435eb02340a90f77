import type { LabelledGoal } from './score.ts';

/** Hosts where many districts keep their pages; the first part of the path tells them apart. */
const SHARED = /^(?:sites|docs|drive)\.google\.com$/;

/** The district a goal is from: as it says, else by the address it was found at (`lincoln.springfield.k12.or.us` is Springfield's). */
export function districtOf({ source, district }: Pick<LabelledGoal, 'source' | 'district'>): string {
  if (district !== undefined) return district;
  if (source === undefined || !URL.canParse(source)) return 'no source';
  const { hostname, pathname } = new URL(source);
  const host = hostname.replace(/\.$/, '');
  if (SHARED.test(host)) return `${host}/${pathname.split('/')[1] ?? ''}`;
  const labels = host.split('.');
  return labels.slice(labels[labels.length - 3] === 'k12' ? -4 : -2).join('.');
}
