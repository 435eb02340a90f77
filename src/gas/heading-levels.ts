import { invariant } from '../core/text/invariant.ts';

type Heading = GoogleAppsScript.Document.ParagraphHeading;

/** By level; 0 is body text. Google's names are read when somebody called, never while the script is loaded. */
function headings(): readonly Heading[] {
  const { NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 } = DocumentApp.ParagraphHeading;
  return [NORMAL, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6];
}

export function headingOf(level: number): Heading {
  const heading = headings()[level];
  invariant(heading !== undefined, 'a heading level from 0 to 6');
  return heading;
}

/** 0 for what is no heading, a subtitle included; a document title counts as 1. */
export function levelOf(heading: Heading): number {
  return heading === DocumentApp.ParagraphHeading.TITLE ? 1 : Math.max(0, headings().indexOf(heading));
}
