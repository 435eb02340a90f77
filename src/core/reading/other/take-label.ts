import type { Place } from '../blocks.ts';
import { isTargetSentence } from '../target-sentence.ts';
import type { GoalDraft } from './goal-draft.ts';
import { addActivities } from './goal-rows.ts';
import { type OtherLabel, RANK, type StatementLabel } from './label-part.ts';
import type { LabelPiece, Walk } from './walk.ts';

/** Fewer words are a title, not a goal. */
const FEWEST_WORDS = 4;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A label with its value; without one, what follows is awaited. */
export function takeLabel(walk: Walk, piece: LabelPiece): void {
  const { label, name, text, place } = piece;
  if (label.part === 'statement') takeStatement(walk, label, name, text, place);
  else if (isTarget(label, text) && isOpenTo(walk.draft)) takeStatement(walk, MEASURABLE, name, text, place);
  else if (isActivity(label) && walk.hasTarget()) describe(walk, walk.openForActivities(place), piece);
  else if (walk.draft === null && !servesOnlyGoal(walk, piece)) walk.early.push(piece);
  else describe(walk, walk.draft ?? walk.openForActivities(place), piece);
}

/** A target is the goal where none is told yet, or where the one above has its activities. */
const isOpenTo = (draft: GoalDraft | null): boolean =>
  draft === null || draft.statement === '' || draft.isToldAndDone();

function describe(walk: Walk, draft: GoalDraft, piece: LabelPiece): void {
  const { label, name, text } = piece;
  walk.awaited = text === '' || isActivity(label) ? { label, name, hasItems: false } : null;
  // A second baseline may be the next goal's.
  if (label.part === 'goal' && draft.fields.has(label.key) && draft.isToldAndDone()) walk.early.push(piece);
  if (text !== '') applyLabel(draft, label, name, text);
}

const isActivity = (label: OtherLabel): boolean => label.part === 'activity' && label.key === 'activity';

/** An activity under another heading than the goal's, in a plan that has told one goal so far. */
const servesOnlyGoal = ({ isPlan, drafts }: Walk, { label, text }: LabelPiece): boolean =>
  isPlan && drafts.length === 1 && text !== '' && isActivity(label);

const MEASURABLE: StatementLabel = { part: 'statement', rank: RANK.measurable, numbered: false };

/** Puts what a label says where it belongs in a goal. */
export function applyLabel(draft: GoalDraft, label: OtherLabel, name: string, text: string): void {
  if (label.part === 'goal') draft.setField(label.key, name, text);
  else if (label.part === 'money') draft.addMoney(text);
  else if (label.part === 'statement') draft.state(text, label.rank);
  else if (label.key === 'activity') addActivities(draft, text);
  else draft.describeActivity(label.key, name, text);
}

function takeStatement(walk: Walk, label: StatementLabel, name: string, text: string, place: Place): void {
  const above = walk.draft;
  const isSame = above !== null && refines(above, label, text);
  if (!isSame && !label.numbered && text !== '' && wordCount(text) < FEWEST_WORDS) return;
  const draft = isSame ? above : openLabelled(walk, label, name, text, place);
  walk.awaited = text === '' ? { label, name, hasItems: false } : null;
  const isTitle = label.rank === RANK.area && wordCount(text) < FEWEST_WORDS;
  if (text === '' || isTitle) return;
  if (isTargetSentence(draft.statement) && !isTargetSentence(text)) draft.others.push({ label: name, text });
  else draft.state(text, label.rank);
}

function openLabelled(
  walk: Walk,
  { rank, numbered }: StatementLabel,
  name: string,
  text: string,
  place: Place,
): GoalDraft {
  const above = walk.draft?.start.origin === 'heading' ? walk.draft.start : null;
  const own = rank === RANK.area && text !== '' ? `${name}: ${text}` : name;
  const named = rank === RANK.area || numbered || walk.heading.title === '';
  const title = above !== null && rank > RANK.area ? above.title : named ? own : walk.heading.title;
  const { level } = above ?? walk.heading;
  return walk.open(place.table === null ? 'line' : 'table', { title, level }, place);
}

/** `Target: 46% of students will …` says the goal itself. */
const isTarget = (label: OtherLabel, text: string): boolean =>
  label.part === 'goal' && label.key === 'target' && isTargetSentence(text);

/** A goal told in vaguer words first, such as an outcome before the SMART goal, is the same goal. */
function refines(draft: GoalDraft, label: StatementLabel, text: string): boolean {
  if (draft.activities.length > 0) return false;
  if (draft.statement === '') return true;
  if (label.rank <= draft.rank) return false;
  return !(label.numbered && isTargetSentence(draft.statement) && isTargetSentence(text));
}
