import { ok } from '../core/text/result.ts';
import type { ReadingPorts } from './read-documents.ts';
import { readLinkedProfile } from './read-linked-profile.ts';
import type { Reply } from './sidebar-api.ts';
import type { ReadProfile, ReadProfileRequest } from './sidebar-api-plan.ts';

/** The district profile at a link, for choosing a school from. */
export function readProfile(ports: ReadingPorts, { profileLink }: ReadProfileRequest): Reply<ReadProfile> {
  const profile = readLinkedProfile(ports, profileLink);
  return profile.ok ? ok({ profile: profile.value }) : profile;
}
