import type { DistrictProfile } from '../core/plan/district-profile.ts';
import { htmlOfOutline } from '../core/template/document-html.ts';
import { profileOutline } from '../core/template/profile-outline.ts';
import { ok, refuse } from '../core/text/result.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import type { DocumentMaker } from './ports.ts';
import type { Reply } from './sidebar-api.ts';
import type { PublishedProfile } from './sidebar-api-tracker.ts';
import { trackerCrosswalk } from './tracker-crosswalk.ts';
import { trackerTemplate } from './tracker-template.ts';
import { writeLink } from './write-setting.ts';

export interface PublishPorts extends TrackerPorts {
  readonly documents: DocumentMaker;
}

/**
 * Makes a Google Doc of the district profile and puts its link on the Setup tab. Publishing again makes a new document:
 * the earlier one stays as it is, for the plans that link to it.
 */
export function publishProfile(ports: PublishPorts): Reply<PublishedProfile> {
  const open = openTracker(ports);
  if (!open.ok) return open;
  const { setup } = open.value;
  const { settings, findings } = setup;
  const lacking = lackingParts(setup.profile);
  if (lacking !== null) return refuse('profileIncomplete', lacking);
  const chosen = trackerTemplate(ports.tracker, open.value);
  const pack = packOf(chosen);
  if (!pack.ok) return pack;
  const { crosswalk, findings: inCrosswalk } = trackerCrosswalk(ports.tracker, open.value, pack.value);
  const profile = { ...setup.profile, ...chosen, ...(crosswalk.length > 0 && { crosswalk }) };
  const title = `District profile, ${profile.district}, ${profile.schoolYear}`;
  const { id, link } = ports.documents.make(title, htmlOfOutline(title, profileOutline(profile)));
  const made = 'The profile was published';
  writeLink(ports.tracker, open.value, 'profileLink', { made, link, replaces: settings.profileLink });
  return ok({
    documentId: id,
    link,
    notices: [
      'The document is yours and shared with nobody yet: open it and share it with everyone in the district as viewers, so that principals can read it. A colleague who publishes next makes a document of their own.',
      ...(settings.profileLink === '' ? [] : [EARLIER]),
      ...[...findings, ...inCrosswalk]
        .filter(({ tab: where }) => where !== 'Schools')
        .map(({ message }) => message),
    ],
  });
}

const EARLIER =
  'An earlier profile had been published. Its document was kept, and plans begun with it still link to it; put the new link into their table of plan facts where they should follow the new one.';

function lackingParts({ district, schoolYear, priorities, schools }: DistrictProfile): string | null {
  const lacking = [
    ...(district === '' ? ['the name of the district (Setup tab)'] : []),
    ...(schoolYear === '' ? ['the school year (Setup tab)'] : []),
    ...(priorities.length === 0 ? ['at least one priority with its ID (Priorities tab)'] : []),
    ...(schools.length === 0 ? ['at least one school with its ID (Schools tab)'] : []),
  ];
  if (lacking.length === 0) return null;
  return `The district profile cannot be published yet. Fill in ${lacking.join(', ')}, and publish again.`;
}
