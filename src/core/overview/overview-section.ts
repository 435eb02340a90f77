import type { OutlineSection } from '../template/outline.ts';
import { headingBlock } from '../template/outline-parts.ts';
import type { IsoDate } from '../text/dates.ts';
import { OVERVIEW_HEADING, overviewMark } from './overview-mark.ts';
import { OVERVIEW_COLUMNS, type OverviewRow } from './overview-rows.ts';

/** Of its columns, in points: most for the goal, least for the money. */
const WIDTHS = [66, 78, 68, 120, 80, 56];

/** The overview as it is put into a plan. */
export const overviewSection = (rows: readonly OverviewRow[], day: IsoDate): OutlineSection => ({
  heading: OVERVIEW_HEADING,
  blocks: [
    headingBlock(2, OVERVIEW_HEADING),
    { kind: 'paragraph', headingLevel: 0, text: overviewMark(rows, day), guidance: true },
    { kind: 'table', shape: 'list', rows: [OVERVIEW_COLUMNS, ...rows], widths: WIDTHS },
  ],
});
