import type { ParagraphBlock, Place } from '../blocks.ts';
import { goalTableHeading } from '../classify-table.ts';
import { isTargetSentence } from '../target-sentence.ts';
import type { GoalDraft } from './goal-draft.ts';
import { isGoalHeading, isNumberedGoal, wordsOfGoalHeading } from './goal-heading.ts';
import { type OtherLabel, RANK } from './label-part.ts';
import { isUsualLabel } from './other-label.ts';
import { piecesOfText } from './pieces.ts';
import { takeLabel } from './take-label.ts';
import type { LabelPiece, Under, Walk } from './walk.ts';

/** A heading begins a goal, is a label of the open one, stands within it, or ends it. */
export function takeHeading(walk: Walk, { text, headingLevel: level, place }: ParagraphBlock): void {
  const [piece] = piecesOfText(text, null, place);
  const label = piece?.kind === 'label' ? piece : null;
  if (label !== null && isLabelOfGoal(walk, label, text, level)) takeLabel(walk, label);
  else if (isGoalHeading(text) || isTargetSentence(text)) openHeaded(walk, { title: text, level }, place);
  else if (walk.draft !== null && isWithin(walk.draft, text, level)) {
    walk.awaited = null;
    if (goalTableHeading(text) === null) walk.draft.notes.push(text);
  } else walk.enterSection({ title: text, level });
}

/** What stands deeper than the goal's heading, or at its level over one of its tables or its measures, is part of it. */
const isWithin = ({ start }: GoalDraft, text: string, level: number): boolean =>
  level > start.level ||
  goalTableHeading(text) !== null ||
  (level === start.level && OVER_MEASURES.test(text));

const OVER_MEASURES = /\b(?:outcomes|targets|measures|metrics|indicators|benchmarks|milestones)$/i;

function openHeaded(walk: Walk, heading: Under, place: Place): void {
  walk.endGoal(heading);
  const own = wordsOfGoalHeading(heading.title);
  const draft = walk.open('heading', heading, place, own);
  if (isTargetSentence(own)) draft.state(own, RANK.goal);
}

/**
 * `Strategies` or `Goal statement` below `Goal 1` is a label; a heading with a number starts a goal of its own. At the goal's
 * own level only a usual label belongs to it: `Evaluation of our plan` there is a section.
 */
function isLabelOfGoal({ draft }: Walk, { label, name }: LabelPiece, text: string, level: number): boolean {
  if (draft === null) return false;
  const isBelow = level > draft.start.level;
  if (label.part !== 'statement')
    return (isBelow || isUsualLabel(name)) && !isGoalHeading(text) && !namesArea(label);
  return draft.statement === '' && isBelow && !isNumberedGoal(text);
}

/** `Priority area: Literacy` stands over goals. */
const namesArea = (label: OtherLabel): boolean =>
  label.part === 'goal' && (label.key === 'priority' || label.key === 'contentArea');
