import type { GoalKey } from '../../plan/fields.ts';
import { readMeasure } from '../../plan/measure.ts';
import type { Activity, FeedbackEntry, Goal, ProgressEntry, Resource } from '../../plan/plan.ts';
import type { Place } from '../blocks.ts';
import { activityOf } from '../list-rows.ts';
import { goalFields, type KnownIds } from '../table-goals.ts';
import { isTargetSentence } from '../target-sentence.ts';
import { moneyIn } from './money.ts';
import { saidInStatement } from './said-in-statement.ts';

/** What began a goal; tells how sure the reader can be of it. */
export type Origin = 'heading' | 'line' | 'item' | 'table' | 'row' | 'activities';

/** Where and how a goal begins. */
export interface GoalStart {
  readonly origin: Origin;
  readonly title: string;
  /** A heading of this level or above ends the goal. */
  readonly level: number;
  readonly place: Place;
  /** What the heading says of the goal besides its number. */
  readonly ownText?: string;
}

/** A goal of another district's plan while its part of the document is walked through. */
export class GoalDraft {
  readonly fields = new Map<GoalKey, string>();
  readonly others: { label: string; text: string }[] = [];
  readonly activities: Activity[] = [];
  readonly resources: Resource[] = [];
  readonly progress: ProgressEntry[] = [];
  readonly feedback: FeedbackEntry[] = [];
  readonly notes: string[] = [];
  statement = '';
  rank = 0;

  readonly start: GoalStart;

  constructor(start: GoalStart) {
    this.start = start;
  }

  /** Takes a goal's words; a goal already there in vaguer words is kept beside it. */
  state(text: string, rank: number): void {
    if (this.statement !== '') this.others.push({ label: 'Goal', text: this.statement });
    this.statement = text;
    this.rank = rank;
  }

  /** True for a goal of flowing text that has its activities: what names a target next may be another goal. */
  isToldAndDone(): boolean {
    const { origin, place } = this.start;
    return origin === 'line' && place.table === null && this.activities.length > 0;
  }

  setField(key: GoalKey, name: string, text: string): void {
    if (this.fields.has(key)) this.others.push({ label: name, text });
    else this.fields.set(key, text);
  }

  addActivity(text: string): void {
    this.activities.push(activityOf((key) => (key === 'activity' ? text : '')));
  }

  /** Says something of the activity last named; of the goal where there is none. */
  describeActivity(key: keyof Activity, name: string, text: string): void {
    const last = this.activities.pop();
    if (last === undefined) this.others.push({ label: name, text });
    else this.activities.push({ ...last, [key]: last[key] === '' ? text : `${last[key]}\n${text}` });
  }

  addMoney(text: string): void {
    const money = moneyIn(text, this.activities[this.activities.length - 1]?.activity ?? '');
    if (money !== null) this.resources.push(money);
  }

  /** Null where nothing says what the goal is and nothing is done for it, as below a heading `Goal 3` nobody has written under. */
  toGoal(known: KnownIds): Goal | null {
    const statement = this.statement || this.wordsOfHeading() || this.firstNote();
    if (statement === '' && this.activities.length === 0) return null;
    const said = saidInStatement(statement);
    const textOf = (key: GoalKey) =>
      key === 'statement' ? statement : (this.fields.get(key) ?? said[key] ?? '');
    return {
      title: this.start.title,
      ...goalFields(textOf, known, (_key, text) => readMeasure(text)),
      otherFields: this.others,
      notes: this.notes.join('\n'),
      activities: this.activities,
      resources: this.resources,
      progress: this.progress,
      feedback: this.feedback,
      place: this.start.place,
      source: 'other',
      confidence: this.confidence(statement),
    };
  }

  private wordsOfHeading(): string {
    const { ownText = '' } = this.start;
    const words = ownText.split(/\s+/).filter(Boolean).length;
    return words >= FEWEST_WORDS || this.activities.length > 0 ? ownText : '';
  }

  private firstNote(): string {
    return this.start.origin === 'heading' ? (this.notes.shift() ?? '') : '';
  }

  private confidence(statement: string): number {
    const [sure, unsure] = CONFIDENCE[this.start.origin];
    return isTargetSentence(statement) ? sure : unsure;
  }
}

/** A heading of fewer words names a subject, not a goal. */
const FEWEST_WORDS = 4;

/** With a sentence that names a target, and without one. */
const CONFIDENCE: Readonly<Record<Origin, readonly [number, number]>> = {
  table: [0.9, 0.7],
  row: [0.8, 0.6],
  heading: [0.8, 0.5],
  line: [0.7, 0.5],
  item: [0.5, 0.4],
  activities: [0.3, 0.3],
};
