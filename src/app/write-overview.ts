import {
  type OverviewChanges,
  overviewChanges,
  overviewTable,
  ownCells,
} from '../core/overview/overview-changes.ts';
import { fitsMark, overviewMark, UNFINISHED_MARK } from '../core/overview/overview-mark.ts';
import { overviewRows } from '../core/overview/overview-rows.ts';
import { overviewSection } from '../core/overview/overview-section.ts';
import { normalizeLabel } from '../core/plan/normalize-label.ts';
import type { Plan } from '../core/plan/plan.ts';
import { type FoundOverview, overviewIn } from '../core/reading/overview-blocks.ts';
import { ok, refuse } from '../core/text/result.ts';
import { planToWrite } from './plan-to-write.ts';
import type { Calendar, DocumentBlock, FileLock, OpenDocument } from './ports.ts';
import type { OpenPlanPorts } from './read-open-plan.ts';
import { AT_THE_END, insertAt, type SectionPlace } from './section-place.ts';
import type { Reply } from './sidebar-api.ts';
import type { WrittenOverview } from './sidebar-api-plan.ts';
import { StoppedHalfway } from './stopped-halfway.ts';

export interface WriteOverviewPorts extends OpenPlanPorts {
  readonly calendar: Calendar;
  readonly lock: FileLock;
}

/**
 * Puts a table into the plan that shows for each written goal what it serves and what it takes, or brings the one that
 * stands there up to date. Columns, rows and texts of a person's own stay. Where somebody wrote into the table's own
 * cells, nothing is written.
 */
export function writeOverview(ports: WriteOverviewPorts): Reply<WrittenOverview> {
  const open = planToWrite(ports);
  if (!open.ok) return open;
  const wanted = overviewRows(open.value.plan);
  if (wanted.length === 0) {
    return refuse(
      'noGoals',
      'No goal of this plan is written yet. Write one first; the table is made from them.',
    );
  }
  const blocks = ports.document.blocks();
  const found = overviewIn(blocks, seenInDocument);
  if (found === null) return inserted(ports, open.value.plan, blocks);
  const { mark, table } = found;
  if (mark === null || !isUntouched(ports.document, mark, table)) return changedByHand();
  const changes = overviewChanges(overviewTable(withObjects(ports.document, table)), wanted);
  if (!isCurrent(mark, changes)) bringUpToDate(ports, { mark, table }, changes);
  return ok({ goals: wanted.length, isNew: false });
}

const seenInDocument = ({ kind, rows }: DocumentBlock) =>
  kind === 'table' ? { header: rows[0] ?? [] } : { text: rows[0]?.[0] ?? '' };

/** Whether its own cells hold what was written there, and nothing beside text. */
function isUntouched(document: OpenDocument, mark: DocumentBlock, table: DocumentBlock): boolean {
  const seen = overviewTable(table.rows);
  const hasAll = seen.columns.every((column) => column >= 0);
  return (
    hasAll &&
    fitsMark(mark.rows[0]?.[0] ?? '', ownCells(seen)) &&
    table.rows.every((_, row) =>
      seen.columns.every((column) => document.holdsOnlyText(table, { row, column })),
    )
  );
}

const OBJECT = '\ufffc';

/** The rows of a table, with a cell that holds an image or a chip and no text told from an empty one. */
const withObjects = (document: OpenDocument, table: DocumentBlock): DocumentBlock['rows'] =>
  table.rows.map((cells, row) =>
    cells.map((text, column) =>
      text.trim() !== '' || document.holdsOnlyText(table, { row, column }) ? text : OBJECT,
    ),
  );

const isCurrent = (mark: DocumentBlock, { cells, added, removed }: OverviewChanges): boolean =>
  cells.length + added.length + removed.length === 0 && mark.rows[0]?.[0]?.trim() !== UNFINISHED_MARK;

function inserted(
  { document, calendar }: WriteOverviewPorts,
  plan: Plan,
  blocks: readonly DocumentBlock[],
): Reply<WrittenOverview> {
  const rows = overviewRows(plan);
  const section = overviewSection(rows, calendar.today());
  try {
    insertAt(document, placeAboveGoals(blocks), section);
  } catch (error) {
    throw new StoppedHalfway(
      `“${section.heading}” may have been added in part only. Look for it above the goals: if something is missing, delete what stands of it and try again.`,
      error,
    );
  }
  return ok({ goals: rows.length, isNew: true });
}

function placeAboveGoals(blocks: readonly DocumentBlock[]): SectionPlace {
  const goals = blocks.find(({ level, rows }) => level > 0 && normalizeLabel(rows[0]?.[0] ?? '') === 'goals');
  return goals === undefined ? AT_THE_END : { before: goals, tab: goals.tab };
}

type Overview = FoundOverview<DocumentBlock>;

/** The line above says so while it is done: should Google stop in between, the cells are still known for the table's own. */
function bringUpToDate(
  { document, calendar }: WriteOverviewPorts,
  { mark, table }: Overview & { readonly mark: DocumentBlock },
  changes: OverviewChanges,
): void {
  try {
    document.setText(mark, UNFINISHED_MARK);
    document.save();
    const now = shownOverview(document, table);
    for (const { row, column, text } of changes.cells) document.setCell(now.table, row, column, text);
    for (const row of changes.added) document.appendRow(now.table, row);
    for (const row of [...changes.removed].reverse()) document.removeRow(now.table, row);
    document.setText(now.mark, overviewMark(changes.after, calendar.today()));
    document.save();
  } catch (error) {
    throw new StoppedHalfway(
      'The table was brought up to date in part only. Choose the same once more: it is completed.',
      error,
    );
  }
}

/** The table as it is to be written to. Others write too: where it says something else by now, nothing is. */
function shownOverview(document: OpenDocument, before: DocumentBlock) {
  const blocks = document.blocks();
  const found = overviewIn(blocks, seenInDocument);
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const table = found === null ? undefined : document.tables()[tables.indexOf(found.table)];
  const isSame = JSON.stringify(table?.rows) === JSON.stringify(before.rows);
  if (table === undefined || !isSame || !found?.mark) throw new Error('The document was changed meanwhile');
  return { table, mark: found.mark };
}

const changedByHand = (): Reply<never> =>
  refuse(
    'changedSince',
    'Somebody wrote into the table’s own cells, changed its columns or the line above it, and nothing was written over that. Copy what was written there to a place of its own, delete the table with the line above it, and have it made anew.',
  );
