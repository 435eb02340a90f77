import type { DocumentBlocks } from '../../core/reading/blocks.ts';
import { reviewPacket } from '../../core/report/review-packet.ts';
import { htmlOfOutline } from '../../core/template/document-html.ts';
import type { IsoDate } from '../../core/text/dates.ts';
import { documentFromHtml } from '../../emulator/documents/html-import.ts';
import type { OwedInPlan } from '../owed-in-plan.ts';
import { planDocx } from './plan-docx.ts';

/** A plan's review packet as a Word file, laid out as the add-on's Google Doc. */
export function packetDocx(
  document: DocumentBlocks,
  { plan, pack, owed }: OwedInPlan,
  today: IsoDate,
): Promise<Buffer> {
  const school = plan.facts.school || 'School not named';
  const packet = reviewPacket({ document, plan, pack, owed, school, link: '', today });
  return planDocx(documentFromHtml(htmlOfOutline(packet.title, packet.sections)), packet.title);
}
