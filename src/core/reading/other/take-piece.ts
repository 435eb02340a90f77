import type { Place } from '../blocks.ts';
import { isIntention, isTargetSentence, startsWithDeadline } from '../target-sentence.ts';
import type { GoalDraft } from './goal-draft.ts';
import { isHeadingOverGoals } from './goal-heading.ts';
import { RANK } from './label-part.ts';
import type { Piece } from './pieces.ts';
import { applyLabel, takeLabel } from './take-label.ts';
import type { Awaited, LabelPiece, Walk } from './walk.ts';

type TextPiece = Piece & { readonly kind: 'item' | 'sentence' };

/** A piece of text, wherever it stands: a label, an answer to the label above, a list item or a sentence. */
export function takePiece(walk: Walk, piece: Piece): void {
  const { awaited, draft } = walk;
  if (piece.kind === 'label' && draft !== null && awaited !== null && answers(piece, awaited))
    takeAwaited(walk, { kind: 'sentence', text: piece.name, place: piece.place }, awaited, draft);
  else if (piece.kind === 'label') takeLabel(walk, piece);
  else if (piece.kind === 'ownLabel') takeOwnLabel(walk, piece);
  else if (awaited !== null && draft !== null) takeAwaited(walk, piece, awaited, draft);
  else if (piece.kind === 'item') takeItem(walk, piece);
  else takeSentence(walk, piece.text, piece.place);
}

/** `Grade 3 lead` below `Lead:` says who; it asks for nothing more. */
const answers = ({ label, text }: LabelPiece, { label: asked }: Awaited): boolean =>
  text === '' &&
  label.part === 'activity' &&
  asked.part === 'activity' &&
  label.key === asked.key &&
  label.key !== 'activity';

function takeOwnLabel(walk: Walk, { name, text, place }: Piece & { kind: 'ownLabel' }): void {
  const { draft } = walk;
  if (EXAMPLE.test(name)) draft?.others.push({ label: name, text });
  else if (draft === null || draft.statement === '') takeOwnSentence(walk, name, text, place);
  else if (isTargetSentence(text) && !isTargetSentence(draft.statement)) draft.state(text, RANK.measurable);
  else draft.others.push({ label: name, text });
}

/** Left over from the form's instructions. */
const EXAMPLE = /^(?:example|sample|directions?|instructions?|note)\b/i;

function takeOwnSentence(walk: Walk, name: string, text: string, place: Place): void {
  if (isTargetSentence(text)) takeSentence(walk, `${name}: ${text}`, place);
  else walk.draft?.others.push({ label: name, text });
}

function takeAwaited(walk: Walk, piece: TextPiece, awaited: Awaited, draft: GoalDraft): void {
  const { label, name, hasItems } = awaited;
  const isItem = piece.kind === 'item';
  walk.awaited = null;
  if (hasItems && !isItem) takeSentence(walk, piece.text, piece.place);
  else if (hasItems && label.part === 'statement') takeItem(walk, { ...piece, kind: 'item', level: 0 });
  else applyLabel(draft, label, name, piece.text);
  if (isItem || takesParagraphs(awaited)) walk.awaited = { label, name, hasItems: isItem };
}

/** `Key strategies:` may be followed by a paragraph for each; `Strategy 1` by one only. */
const takesParagraphs = ({ label, name, hasItems }: Awaited): boolean =>
  !hasItems && label.part === 'activity' && label.key === 'activity' && !/\d$/.test(name);

function takeItem(walk: Walk, { level, text, place }: Piece & { kind: 'item' }): void {
  const { draft } = walk;
  if (draft === null || draft.start.origin === 'item') {
    if (level === 0 && isListedGoal(walk, text)) walk.openStated(walk.heading, place, text);
    else draft?.addActivity(text);
  } else if (!isTargetSentence(text)) draft.addActivity(text);
  else if (draft.statement === '') draft.state(text, RANK.goal);
  else if (level === 0 && startsWithDeadline(text) && draft.activities.length === 0)
    walk.openStated(draft.start, place, text);
  else draft.addActivity(text);
}

const isListedGoal = ({ heading }: Walk, text: string): boolean =>
  isTargetSentence(text) || (isHeadingOverGoals(heading.title) && isIntention(text));

function takeSentence(walk: Walk, text: string, place: Place): void {
  const { draft, heading } = walk;
  const isGoal = isTargetSentence(text);
  if (draft === null && !isGoal && isTitleOverGoals(text)) walk.heading = { ...heading, title: text };
  const isListed = isGoal && isHeadingOverGoals(heading.title);
  if (isListed && (draft === null || draft.start.origin === 'item')) walk.openStated(heading, place, text);
  else if (draft !== null && draft.rank < RANK.goal && isGoal) draft.state(text, RANK.goal);
  else if (isGoal && (draft === null || draft.isToldAndDone())) walk.noteTarget(text);
  else if (draft !== null) takeRemark(walk, draft, text);
}

/** After such a line a list has people or dates, not activities. */
const ASIDE =
  /^[^.:;!?]*\b(?:members?|team|council|committee|signatures?|participants|celebrations?|glossary)$|^(?:members?|participants|signatures?) of\b[^.:;!?]*$|^how (?:families|parents|you|we all) can\b/i;

function takeRemark(walk: Walk, draft: GoalDraft, text: string): void {
  if (ASIDE.test(text) && text.split(/\s+/).length <= MOST_WORDS_OF_TITLE)
    walk.endGoal({ ...walk.heading, title: text });
  else draft.notes.push(text);
}

const MOST_WORDS_OF_TITLE = 7;

/** `Our goals for this year` in bold instead of as a heading. */
const isTitleOverGoals = (text: string): boolean =>
  isHeadingOverGoals(text) && !/[.;!?]$/.test(text) && text.split(/\s+/).length <= MOST_WORDS_OF_TITLE;
