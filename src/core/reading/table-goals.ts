import { GOAL_FIELDS, type GoalKey } from '../plan/fields.ts';
import { isGoalId } from '../plan/goal-id.ts';
import type { Goal } from '../plan/plan.ts';
import { readTag } from '../plan/priority-tag.ts';
import type { TableBlock } from './blocks.ts';
import { cellPlace, finding, type Report } from './findings.ts';
import type { LabelTable } from './label-table.ts';
import { activitiesOf, feedbackOf, progressOf, reportedMeasure, resourcesOf } from './list-rows.ts';
import type { GoalSegment, ReadBlock } from './segments.ts';

/** The ids a plan's own tables list; a tag is read against them. */
export interface KnownIds {
  readonly priorities: readonly string[];
  readonly initiatives: readonly string[];
}

/** A goal table with fewer of the template's own labels than this was made by someone else. */
const TEMPLATE_LABELS = 4;
const OTHER_TABLE_CONFIDENCE = 0.9;

/** The goal whose table starts a segment, with the list tables that follow it. */
export function goalOfTable(
  segment: GoalSegment,
  labels: LabelTable<GoalKey>,
  known: KnownIds,
  report: Report,
): Goal {
  const { place } = segment.start.block;
  const id = labels.values.get('id')?.text ?? '';
  const isTemplate = isGoalId(id) || labels.canonical >= TEMPLATE_LABELS;
  return {
    title: segment.title,
    ...goalFields(
      (key) => labels.values.get(key)?.text ?? '',
      known,
      (key, text) => {
        const cell = labels.values.get(key);
        return reportedMeasure(
          text,
          LABELS.get(key) ?? key,
          cellPlace(place, cell?.row ?? null, cell?.column ?? null),
          report,
        );
      },
    ),
    otherFields: labels.others.map(({ label, text }) => ({ label, text })),
    ...listsOf(segment.rest, report),
    place,
    source: isTemplate ? 'template' : 'other',
    confidence: isTemplate ? 1 : OTHER_TABLE_CONFIDENCE,
  };
}

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
});

type GoalLists = Pick<Goal, 'activities' | 'resources' | 'progress' | 'feedback'>;

/** The list tables among the blocks of a goal; two tables of one kind are read as one. Reports tables of no known kind. */
export function listsOf(blocks: readonly ReadBlock[], report: Report): GoalLists {
  const lists = blocks.map((read) => listsOfBlock(read, report));
  return {
    activities: lists.flatMap(({ activities }) => activities ?? []),
    resources: lists.flatMap(({ resources }) => resources ?? []),
    progress: lists.flatMap(({ progress }) => progress ?? []),
    feedback: lists.flatMap(({ feedback }) => feedback ?? []),
  };
}

function listsOfBlock(read: ReadBlock, report: Report): Partial<GoalLists> {
  if (read.kind === 'paragraph') return {};
  const { place } = read.block;
  switch (read.known.kind) {
    case 'activities':
      return { activities: activitiesOf(read.known.list) };
    case 'resources':
      return { resources: resourcesOf(read.known.list, place, report) };
    case 'progress':
      return { progress: progressOf(read.known.list, place, report) };
    case 'feedback':
      return { feedback: feedbackOf(read.known.list) };
    case 'unknown':
      reportUnknown(read.block, report);
      return {};
    default:
      return {};
  }
}

function reportUnknown({ rows, place }: TableBlock, report: Report): void {
  if (rows.every((row) => row.every(({ text }) => text === ''))) return;
  report(
    finding(
      'unknownTable',
      place,
      'This table stands in a goal but its headers are not known, so it is not rolled up. If it holds activities, money, progress or feedback, give its columns the names the template uses, such as Activity and Lead.',
    ),
  );
}
