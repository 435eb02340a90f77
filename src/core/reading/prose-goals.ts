import type { GoalKey } from '../plan/fields.ts';
import { readMeasure } from '../plan/measure.ts';
import type { Goal } from '../plan/plan.ts';
import type { ParagraphBlock } from './blocks.ts';
import type { Report } from './findings.ts';
import { type ProseLines, readLines } from './prose-lines.ts';
import type { GoalSegment, OpenGoal, ReadBlock } from './segments.ts';
import { goalFields, type KnownIds, listsOf } from './table-goals.ts';
import { isTargetSentence } from './target-sentence.ts';

const GOAL_START =
  /^(?:smart|smartie|school|annual|academic|priority|improvement|measurable)?\s*goal(?:\s+area)?\b\s*#?\d{0,2}\s*(?:[:.)–—-]|$)\s*/i;
const NUMBERED_GOAL = /^(?:\w+\s+)?goal(?:\s+area)?\s*#?\d{1,2}\b\s*[:.)–—-]?\s*/i;
const GOALS_HEADING = /\bgoals?\b|\bobjectives?\b|\btargets?\b/i;

/**
 * Starts of goals in a plan without goal tables: a heading or a line `Goal 1: …`, and sentences that name a target, in a
 * list or under a heading about goals. A line inside a goal that a heading started belongs to it.
 */
export function startsProseGoal(read: ReadBlock, open: OpenGoal | null): boolean {
  if (read.kind === 'table') return false;
  const { block } = read;
  const openedByHeading = open?.start.kind === 'paragraph' && open.start.block.headingLevel > 0;
  if (block.headingLevel > 0)
    return isGoalHeading(block.text) && !(openedByHeading && block.headingLevel > open.level);
  if (openedByHeading) return false;
  if (GOAL_START.test(block.text) && wordsAfterStart(block.text) > 3) return true;
  return isGoalInList(block) && isTargetSentence(block.text);
}

const isGoalHeading = (text: string): boolean => GOAL_START.test(text) || NUMBERED_GOAL.test(text);

const isGoalInList = ({ listLevel, place }: ParagraphBlock): boolean =>
  listLevel === 0 || (listLevel === null && GOALS_HEADING.test(place.heading));

const wordsAfterStart = (text: string): number => withoutStart(text).split(/\s+/).filter(Boolean).length;

const withoutStart = (text: string): string => text.replace(NUMBERED_GOAL, '').replace(GOAL_START, '');

/** The goal a segment of prose holds, with the confidence its form allows; null when it states none. */
export function goalOfProse(segment: GoalSegment, known: KnownIds, report: Report): Goal | null {
  const { start } = segment;
  if (start.kind === 'table') return null;
  const lines = readLines(segment.rest);
  const statement = statementOf(start.block, lines);
  if (statement === null) return null;
  const lists = listsOf(segment.rest, report);
  const textOf = (key: GoalKey) => (key === 'statement' ? statement : (lines.fields.get(key) ?? ''));
  return {
    title: segment.title,
    ...goalFields(textOf, known, (_key, text) => readMeasure(text)),
    otherFields: [],
    ...lists,
    activities: [...lines.activities, ...lists.activities],
    place: start.block.place,
    source: 'other',
    confidence: confidenceOf(start.block, statement),
  };
}

function statementOf(start: ParagraphBlock, lines: ProseLines): string | null {
  const own = withoutStart(start.text);
  if (start.headingLevel === 0) return own;
  const labelled = lines.fields.get('statement');
  if (labelled !== undefined) return labelled;
  if (isTargetSentence(own)) return own;
  return lines.sentences.find(isTargetSentence) ?? lines.sentences[0] ?? null;
}

/** A goal heading with a target below it is nearly certain; a lone sentence in a list is as likely as not. */
function confidenceOf(start: ParagraphBlock, statement: string): number {
  const target = isTargetSentence(statement);
  if (start.headingLevel > 0) return target ? 0.8 : 0.5;
  if (GOAL_START.test(start.text)) return target ? 0.7 : 0.5;
  return 0.5;
}
