import type { DistrictProfile } from '../core/plan/district-profile.ts';
import { readProfile } from '../core/reading/read-profile.ts';
import { ok, refuse } from '../core/text/result.ts';
import { documentIdOf } from '../core/tracker/plan-link.ts';
import { type ReadingPorts, readDocuments } from './read-documents.ts';
import { blocksOr } from './read-open-plan.ts';
import type { Reply } from './sidebar-api.ts';

/** The district profile a link leads to; refused with a sentence when there is no link, document or profile. */
export function readLinkedProfile(ports: ReadingPorts, link: string): Reply<DistrictProfile> {
  const id = documentIdOf(link);
  if (id === null) {
    return refuse(
      'badLink',
      'The link to the district profile is not the address of a Google Doc. Copy the whole address of the profile from your browser; the central office can tell you where it is.',
    );
  }
  const [outcome] = readDocuments(ports, [id]);
  const document = blocksOr(outcome, 'The district profile');
  if (!document.ok) return document;
  const { profile } = readProfile(document.value);
  if (profile !== null) return ok(profile);
  return refuse(
    'profileUnreadable',
    'The document at that link is not a district profile: it holds no table of priorities. Ask the central office for the link of the profile it published from the tracker.',
  );
}
