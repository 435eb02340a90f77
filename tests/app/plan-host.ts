import type { DistrictProfile } from '../../src/core/plan/district-profile.ts';
import type { MemoryDocument } from './memory-document.ts';
import { calendarAt, freeLock, MemoryReader, MemoryTimer, seededRandom } from './memory-ports.ts';
import { profileDocument } from './sample-district.ts';

/** What the use cases of the Docs script work with, in memory: a document, and a district profile it can read. */
export function planHost(document: MemoryDocument, district?: DistrictProfile) {
  const timer = new MemoryTimer();
  const profile = profileDocument('profile', district);
  const reader = new MemoryReader(timer)
    .add(
      document.id(),
      () => document.json(),
      () => document.acceptedJson(),
    )
    .add(profile.id(), () => profile.json());
  return {
    document,
    reader,
    timer,
    calendar: calendarAt('2026-01-20'),
    random: seededRandom(),
    lock: freeLock,
  };
}
