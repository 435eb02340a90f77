import type { ParagraphBlock, Place, TableBlock } from '../blocks.ts';
import { goalTableHeading } from '../classify-table.ts';
import type { Report } from '../findings.ts';
import { feedbackOf, progressOf, resourcesOf } from '../list-rows.ts';
import type { ReadBlock, ReadTable } from '../segments.ts';
import { reportUnknown } from '../table-goals.ts';
import { isIntention, isTargetSentence, startsWithDeadline } from '../target-sentence.ts';
import { GoalDraft, type Origin } from './goal-draft.ts';
import { isGoalHeading, isHeadingOverGoals, isNumberedGoal, wordsOfGoalHeading } from './goal-heading.ts';
import { addActivities, addRow } from './goal-rows.ts';
import { isUsualLabel, type OtherLabel, RANK, type StatementLabel } from './other-label.ts';
import { type Piece, piecesOfText } from './pieces.ts';
import { type OtherRow, piecesOfTable } from './rows.ts';

/** A label whose value, or list of values, is still to come. */
interface Awaited {
  readonly label: OtherLabel;
  readonly name: string;
  /** True once a list item has answered it: only items go on. */
  readonly hasItems: boolean;
}

/** What stands above a goal: a heading, or the goal before it. */
interface Under {
  readonly title: string;
  readonly level: number;
}

type LabelPiece = Piece & { readonly kind: 'label' };
type TextPiece = Piece & { readonly kind: 'item' | 'sentence' };

const NOTHING_ABOVE: Under = { title: '', level: 6 };
const SAYS_PLAN = /\bplan\b/i;
/** Fewer words are a title, not a goal. */
const FEWEST_WORDS = 4;
const GOAL_NUMBER = /^(?:goal\s*)?#?\s*(\d{1,2})$/i;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Walks through a document block by block and gathers its goals. */
export class GoalWalk {
  readonly drafts: GoalDraft[] = [];
  private draft: GoalDraft | null = null;
  private awaited: Awaited | null = null;
  /** Labels since the last heading that came before their goal, such as where the school stands now. */
  private early: LabelPiece[] = [];
  private heading: Under = NOTHING_ABOVE;
  private tab: string | null = null;
  private isPlan: boolean;
  private readonly report: Report;

  constructor(title: string, report: Report) {
    this.isPlan = SAYS_PLAN.test(title);
    this.report = report;
  }

  /** True when the block is part of a goal. */
  take(read: ReadBlock): boolean {
    const { tab } = read.block.place;
    if (tab !== this.tab) this.endGoal(NOTHING_ABOVE);
    this.tab = tab;
    if (read.kind === 'table') this.takeTable(read);
    else if (read.block.headingLevel > 0) this.takeHeading(read.block);
    else this.takeText(read.block.text, read.block.listLevel, read.block.place);
    return this.draft !== null;
  }

  private endGoal(heading: Under): void {
    this.draft = null;
    this.awaited = null;
    this.early = [];
    this.heading = heading;
  }

  private open(origin: Origin, { title, level }: Under, place: Place, ownText = ''): GoalDraft {
    const draft = new GoalDraft({ origin, title, level, place, ownText });
    this.drafts.push(draft);
    this.draft = draft;
    this.awaited = null;
    for (const { label, name: said, text } of this.early)
      if (label.part === 'goal' && text !== '') draft.setField(label.key, said, text);
    this.early = [];
    return draft;
  }

  private openStated(under: Under, place: Place, statement: string): void {
    this.open('item', under, place).state(statement, RANK.goal);
  }

  private takeText(text: string, listLevel: number | null, place: Place): void {
    for (const piece of piecesOfText(text, listLevel, place)) this.takePiece(piece);
  }

  private takeHeading({ text, headingLevel: level, place }: ParagraphBlock): void {
    const [piece] = piecesOfText(text, null, place);
    const label = piece?.kind === 'label' ? piece : null;
    if (label !== null && this.isLabelOfGoal(label, text, level)) this.takeLabel(label);
    else if (isGoalHeading(text) || isTargetSentence(text)) this.openHeaded({ title: text, level }, place);
    else if (this.draft !== null && (goalTableHeading(text) !== null || level > this.draft.start.level)) {
      this.awaited = null;
      if (goalTableHeading(text) === null) this.draft.notes.push(text);
    } else {
      this.isPlan ||= SAYS_PLAN.test(text);
      this.endGoal({ title: text, level });
    }
  }

  private openHeaded(heading: Under, place: Place): void {
    this.endGoal(heading);
    const own = wordsOfGoalHeading(heading.title);
    const draft = this.open('heading', heading, place, own);
    if (isTargetSentence(own)) draft.state(own, RANK.goal);
  }

  /**
   * `Strategies` or `Goal statement` below `Goal 1` is a label; a heading with a number starts a goal of its own. At the goal's
   * own level only a usual label belongs to it: `Evaluation of our plan` there is a section.
   */
  private isLabelOfGoal({ label, name }: LabelPiece, text: string, level: number): boolean {
    if (this.draft === null) return false;
    const isBelow = level > this.draft.start.level;
    if (label.part !== 'statement')
      return (isBelow || isUsualLabel(name)) && !isGoalHeading(text) && !namesArea(label);
    return this.draft.statement === '' && isBelow && !isNumberedGoal(text);
  }

  private takePiece(piece: Piece): void {
    if (piece.kind === 'label') this.takeLabel(piece);
    else if (piece.kind === 'ownLabel') this.takeOwnLabel(piece);
    else if (this.awaited !== null && this.draft !== null) this.takeAwaited(piece, this.awaited, this.draft);
    else if (piece.kind === 'item') this.takeItem(piece);
    else this.takeSentence(piece.text, piece.place);
  }

  private takeLabel(piece: LabelPiece): void {
    const { label, name, text, place } = piece;
    if (label.part === 'statement') this.takeStatement(label, name, text, place);
    else if (isTarget(label, text) && (this.draft === null || this.draft.statement === ''))
      this.takeStatement({ part: 'statement', rank: RANK.measurable, numbered: false }, name, text, place);
    else if (this.draft === null) this.early.push(piece);
    else {
      const isActivity = label.part === 'activity' && label.key === 'activity';
      this.awaited = text === '' || isActivity ? { label, name, hasItems: false } : null;
      if (text !== '') this.apply(this.draft, label, name, text);
    }
  }

  private apply(draft: GoalDraft, label: OtherLabel, name: string, text: string): void {
    if (label.part === 'goal') draft.setField(label.key, name, text);
    else if (label.part === 'money') draft.addMoney(text);
    else if (label.part === 'statement') draft.state(text, label.rank);
    else if (label.key === 'activity') addActivities(draft, text);
    else draft.describeActivity(label.key, name, text);
  }

  private takeStatement(label: StatementLabel, name: string, text: string, place: Place): void {
    const above = this.draft;
    const isSame = above !== null && refines(above, label, text);
    if (!isSame && !label.numbered && text !== '' && wordCount(text) < FEWEST_WORDS) return;
    const draft = isSame ? above : this.openLabelled(label, name, text, place);
    this.awaited = text === '' ? { label, name, hasItems: false } : null;
    const isTitle = label.rank === RANK.area && wordCount(text) < FEWEST_WORDS;
    if (text === '' || isTitle) return;
    if (isTargetSentence(draft.statement) && !isTargetSentence(text))
      draft.others.push({ label: name, text });
    else draft.state(text, label.rank);
  }

  private openLabelled(
    { rank, numbered }: StatementLabel,
    name: string,
    text: string,
    place: Place,
  ): GoalDraft {
    const above = this.draft?.start.origin === 'heading' ? this.draft.start : null;
    const own = rank === RANK.area && text !== '' ? `${name}: ${text}` : name;
    const named = rank === RANK.area || numbered || this.heading.title === '';
    const title = above !== null && rank > RANK.area ? above.title : named ? own : this.heading.title;
    const { level } = above ?? this.heading;
    return this.open(place.table === null ? 'line' : 'table', { title, level }, place);
  }

  private takeOwnLabel({ name, text, place }: Piece & { kind: 'ownLabel' }): void {
    if (this.draft?.statement === '' && isTargetSentence(text)) this.takeSentence(`${name}: ${text}`, place);
    else this.draft?.others.push({ label: name, text });
  }

  private takeAwaited(piece: TextPiece, awaited: Awaited, draft: GoalDraft): void {
    const { label, name, hasItems } = awaited;
    const isItem = piece.kind === 'item';
    this.awaited = null;
    if (hasItems && !isItem) this.takeSentence(piece.text, piece.place);
    else if (hasItems && label.part === 'statement') this.takeItem({ ...piece, kind: 'item', level: 0 });
    else this.apply(draft, label, name, piece.text);
    if (isItem || takesParagraphs(awaited)) this.awaited = { label, name, hasItems: isItem };
  }

  private takeItem({ level, text, place }: Piece & { kind: 'item' }): void {
    const { draft } = this;
    if (draft === null || draft.start.origin === 'item') {
      if (level === 0 && this.isListedGoal(text)) this.openStated(this.heading, place, text);
      else draft?.addActivity(text);
    } else if (!isTargetSentence(text)) draft.addActivity(text);
    else if (draft.statement === '') draft.state(text, RANK.goal);
    else if (level === 0 && startsWithDeadline(text) && draft.activities.length === 0)
      this.openStated(draft.start, place, text);
    else draft.addActivity(text);
  }

  private isListedGoal(text: string): boolean {
    return isTargetSentence(text) || (isHeadingOverGoals(this.heading.title) && isIntention(text));
  }

  private takeSentence(text: string, place: Place): void {
    const { draft } = this;
    const isGoal = isTargetSentence(text);
    const isListed = isGoal && isHeadingOverGoals(this.heading.title);
    if (isListed && (draft === null || draft.start.origin === 'item'))
      this.openStated(this.heading, place, text);
    else if (draft !== null && draft.rank < RANK.goal && isGoal) draft.state(text, RANK.goal);
    else draft?.notes.push(text);
  }

  private takeTable({ block, known }: ReadTable): void {
    const { draft } = this;
    this.awaited = null;
    if (known.kind === 'facts' || known.kind === 'priorities' || known.kind === 'initiatives') return;
    if (draft === null) this.takeRows(block);
    else if (known.kind === 'resources')
      draft.resources.push(...resourcesOf(known.list, block.place, this.report));
    else if (known.kind === 'progress')
      draft.progress.push(...progressOf(known.list, block.place, this.report));
    else if (known.kind === 'feedback') draft.feedback.push(...feedbackOf(known.list));
    else this.takeRows(block);
  }

  private takeRows(table: TableBlock): void {
    const pieces = piecesOfTable(table);
    for (const piece of pieces) {
      if (piece.kind === 'row') this.takeRow(piece);
      else if (piece.kind !== 'unknownRow') this.takePiece(piece);
    }
    if (this.draft !== null && pieces.some(({ kind }) => kind === 'unknownRow'))
      reportUnknown(table, this.report);
  }

  private takeRow(row: OtherRow): void {
    const statement = row.texts.get('goal:statement') ?? '';
    const numbered = this.drafts[Number(GOAL_NUMBER.exec(statement)?.[1]) - 1];
    if (numbered !== undefined) this.draft = numbered;
    else if (statement !== '' && !row.sameGoal) this.takeRowGoal(statement, row.place);
    if (this.draft === null && this.isPlan && !row.hasGoals) this.open('activities', this.heading, row.place);
    if (this.draft !== null) addRow(this.draft, row);
  }

  /** The goal in a row's cell, which may itself have labels, such as an overall goal and this year's. */
  private takeRowGoal(statement: string, place: Place): void {
    const above = this.draft;
    if (above?.start.origin === 'row' && above.statement === statement) return;
    if (above !== null && above.statement === '' && above.activities.length === 0)
      this.drafts.splice(this.drafts.indexOf(above), 1);
    const draft = this.open('row', above?.start ?? this.heading, place);
    const pieces = piecesOfText(statement, null, place);
    if (!pieces.some(({ kind }) => kind === 'label')) draft.state(statement, RANK.measurable);
    else for (const piece of pieces) this.takePiece(piece);
    this.awaited = null;
  }
}

/** `Key strategies:` may be followed by a paragraph for each; `Strategy 1` by one only. */
const takesParagraphs = ({ label, name, hasItems }: Awaited): boolean =>
  !hasItems && label.part === 'activity' && label.key === 'activity' && !/\d$/.test(name);

/** `Priority area: Literacy` stands over goals. */
const namesArea = (label: OtherLabel): boolean =>
  label.part === 'goal' && (label.key === 'priority' || label.key === 'contentArea');

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
