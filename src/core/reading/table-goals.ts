import { GOAL_FIELDS, type GoalKey } from '../plan/fields.ts';
import { isGoalId } from '../plan/goal-id.ts';
import type { Goal } from '../plan/plan.ts';
import { readTag } from '../plan/priority-tag.ts';
import { isGuidance } from '../template/guidance.ts';
import type { ParagraphBlock, TableBlock } from './blocks.ts';
import { goalTableHeading } from './classify-table.ts';
import { cellPlace, finding, type Report } from './findings.ts';
import type { LabelTable } from './label-table.ts';
import { activitiesOf, feedbackOf, progressOf, reportedMeasure, resourcesOf } from './list-rows.ts';
import type { GoalSegment, ReadBlock, ReadTable } from './segments.ts';

/** The ids a plan's own tables list; a tag is read against them. */
export interface KnownIds {
  readonly priorities: readonly string[];
  readonly initiatives: readonly string[];
}

/** A goal table with fewer of the template's own labels than this was made by someone else. */
const TEMPLATE_LABELS = 4;
const OTHER_TABLE_CONFIDENCE = 0.9;

/** True for a goal table the template made, as its Goal ID or most of its labels show. */
export const isTemplateGoal = (read: ReadBlock): boolean =>
  read.kind === 'table' && read.known.kind === 'goal' && isTemplateTable(read.known.labels);

const isTemplateTable = ({ values, canonical }: LabelTable<GoalKey>): boolean =>
  isGoalId(values.get('id')?.text || '') || canonical >= TEMPLATE_LABELS;

/** The goal whose table starts a segment, with the list tables that follow it. */
export function goalOfTable(
  segment: GoalSegment,
  labels: LabelTable<GoalKey>,
  known: KnownIds,
  report: Report,
): Goal {
  const { place } = segment.start.block;
  const isTemplate = isTemplateTable(labels);
  return {
    title: segment.title,
    ...goalFields(
      (key) => labels.values.get(key)?.text || '',
      known,
      (key, text) => {
        const cell = labels.values.get(key);
        return reportedMeasure(
          text,
          LABELS.get(key) ?? key,
          () => cellPlace(place, cell?.row ?? null, cell?.column ?? null),
          report,
        );
      },
    ),
    otherFields: labels.others.map(({ label, text }) => ({ label, text })),
    notes: notesOf(segment),
    ...listsOf(segment.rest, report),
    place,
    source: isTemplate ? 'template' : 'other',
    confidence: isTemplate ? 1 : OTHER_TABLE_CONFIDENCE,
  };
}

/** The prose of a goal's section, guidance and the headings over its tables left out. */
function notesOf({ before, rest }: GoalSegment): string {
  const lines: string[] = [];
  for (const reads of [before, rest])
    for (const read of reads)
      if (read.kind === 'paragraph' && isNote(read.block)) lines.push(read.block.text);
  return lines.join('\n');
}

const isNote = ({ text, headingLevel }: ParagraphBlock): boolean =>
  text !== '' && (headingLevel === 0 ? !isGuidance(text) : goalTableHeading(text) === null);

const LABELS: ReadonlyMap<GoalKey, string> = new Map(GOAL_FIELDS.map(({ key, label }) => [key, label]));

/** The values of a goal from its texts by key; a key without text gives an empty value. */
export const goalFields = (
  textOf: (key: GoalKey) => string,
  known: KnownIds,
  measureOf: (key: GoalKey, text: string) => Goal['baseline'],
): Pick<Goal, GoalKey> => ({
  id: textOf('id'),
  priority: readTag(textOf('priority'), known.priorities),
  initiative: readTag(textOf('initiative'), known.initiatives),
  need: textOf('need'),
  statement: textOf('statement'),
  studentGroup: textOf('studentGroup'),
  grades: textOf('grades'),
  contentArea: textOf('contentArea'),
  instrument: textOf('instrument'),
  metric: textOf('metric'),
  baseline: measureOf('baseline', textOf('baseline')),
  baselineDate: textOf('baselineDate'),
  target: measureOf('target', textOf('target')),
  targetDate: textOf('targetDate'),
  checkpoint: measureOf('checkpoint', textOf('checkpoint')),
  checkpointDate: textOf('checkpointDate'),
  continues: textOf('continues'),
});

type GoalLists = Pick<Goal, 'activities' | 'resources' | 'progress' | 'feedback'>;

/** The list tables among the blocks of a goal; two tables of one kind are read as one. Reports tables of no known kind. */
function listsOf(blocks: readonly ReadBlock[], report: Report): GoalLists {
  const lists = { activities: [], resources: [], progress: [], feedback: [] } as Lists;
  for (const read of blocks) if (read.kind === 'table') addList(lists, read, report);
  return lists;
}

type Lists = { -readonly [Kind in keyof GoalLists]: GoalLists[Kind][number][] };

function addList(lists: Lists, { block, known }: ReadTable, report: Report): void {
  if (known.kind === 'activities') lists.activities.push(...activitiesOf(known.list));
  else if (known.kind === 'resources') lists.resources.push(...resourcesOf(known.list, block.place, report));
  else if (known.kind === 'progress') lists.progress.push(...progressOf(known.list, block.place, report));
  else if (known.kind === 'feedback') lists.feedback.push(...feedbackOf(known.list));
  else if (known.kind === 'unknown') reportUnknown(block, report);
}

/** Reports a table in a goal whose headers say nothing to the reader; an empty one is passed over. */
export function reportUnknown({ rows, place }: TableBlock, report: Report): void {
  if (rows.every((row) => row.every(({ text }) => text === ''))) return;
  report(
    finding(
      'unknownTable',
      place,
      'This table stands in a goal but its headers are not known, so it is not rolled up. If it holds activities, money, progress or feedback, give its columns the names the template uses, such as Activity and Lead.',
    ),
  );
}
