import { nameOfSchool } from '../core/plan/school-name.ts';
import { reviewPacket } from '../core/report/review-packet.ts';
import { htmlOfOutline } from '../core/template/document-html.ts';
import { ok, refuse } from '../core/text/result.ts';
import { documentAddress } from '../core/tracker/plan-link.ts';
import { openTracker, type TrackerPorts } from './open-tracker.ts';
import { packOf } from './pack-of.ts';
import type { Calendar, DocumentMaker } from './ports.ts';
import type { ReadingPorts } from './read-documents.ts';
import { readSchoolPlans } from './school-plans.ts';
import { rowOfSchool } from './school-row.ts';
import type { Reply } from './sidebar-api.ts';
import type { MadePacket, MakePacketRequest } from './sidebar-api-tracker.ts';
import { trackerTemplate } from './tracker-template.ts';

export interface MakePacketPorts extends TrackerPorts, ReadingPorts {
  readonly documents: DocumentMaker;
  readonly calendar: Calendar;
}

/**
 * Makes a document of a school's plan for reviewers without the add-on: each requirement in the order of the district's form,
 * with the plan's text and what is missing. It changes neither the plan nor the tracker; each call makes another document.
 */
export function makeReviewPacket(ports: MakePacketPorts, { schoolId }: MakePacketRequest): Reply<MadePacket> {
  const open = openTracker(ports);
  if (!open.ok) return open;
  const { setup } = open.value;
  const entry = rowOfSchool(setup.plans, schoolId);
  if (!entry.ok) return entry;
  const profile = { ...setup.profile, ...trackerTemplate(ports.tracker, open.value) };
  const pack = packOf(profile);
  if (!pack.ok) return pack;
  const today = ports.calendar.today();
  const [found] = readSchoolPlans(ports, [entry.value], { profile, today }, (plan) => plan);
  if (found === undefined || 'reason' in found)
    return refuse('documentUnreadable', found?.reason ?? 'The plan was not reached. Try again.');
  const { plan, document, documentId, owed } = found;
  const school = nameOfSchool({ ...entry.value, school: entry.value.school || plan.facts.school });
  if (owed === null) {
    return refuse(
      'notComparable',
      `The plan of ${school} has a form of its own, so its text cannot be put in the order of the district’s form. Share the plan itself with the reviewers.`,
    );
  }
  const source = { document, plan, pack: pack.value, owed, school, today };
  const packet = reviewPacket({ ...source, link: documentAddress(documentId) });
  const made = ports.documents.make(packet.title, htmlOfOutline(packet.title, packet.sections));
  return ok({ documentId: made.id, link: made.link, notices: NOTICES });
}

const NOTICES = [
  'The packet is yours and shared with nobody yet: open it, see that it names no student, and share it with the people who review the plan.',
  'It says what the plan says today. When the plan has changed, make another packet.',
];
