import type { Criterion, CriterionResult, Finding, GoalElements, GoalToCheck } from './goal-check.ts';
import type { GoalReading } from './reading.ts';
import type { Range } from './span.ts';
import type { Thresholds } from './thresholds.ts';

/** What a rule may look at: what is known around the goal, the goal as read, its elements and its verdicts. */
export interface JudgedGoal {
  readonly facts: GoalToCheck;
  readonly limits: Thresholds;
  readonly reading: GoalReading;
  readonly elements: GoalElements;
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
}

/** A sentence on what was found and one on what to write; `{name}` stands for a value of the hit. */
type Message = readonly [message: string, advice: string];

/** A value a message names: words, a number, which is rounded to a tenth, or a place of the goal, whose words are quoted. */
export type Value = string | number | Range;

/** One place where a rule applies. */
interface Hit<MessageId extends string> {
  readonly messageId: MessageId;
  /** Undefined for the whole goal, where something is missing from it. */
  readonly span: Range | undefined;
  readonly data: Readonly<Record<string, Value>>;
  /** Text that may replace the span; only where the edit cannot be wrong. */
  readonly suggestion: string | undefined;
}

/** A hit of a rule, as its `check` gives it. */
export const hit = <const MessageId extends string>(
  messageId: MessageId,
  span?: Range,
  data: Hit<MessageId>['data'] = {},
  suggestion?: string,
): Hit<MessageId> => ({ messageId, span, data, suggestion });

/** A goal statement, with what its plan says around it where the rule looks at that. */
export type Example = string | ({ readonly text: string } & Partial<GoalToCheck>);

/** A rule as data: what it flags, why that matters, how it says so, and one goal it passes and one it flags. */
export interface Rule<MessageId extends string = string> {
  /** `criterion/what-is-wrong`. */
  readonly id: `${'specific' | 'measurable' | 'achievable' | 'relevant' | 'time-bound'}/${string}`;
  readonly severity: Finding['severity'];
  /** True where what is wrong as it stands shows while the goal is being typed; else words still to come may settle it. */
  readonly atOnce?: true;
  readonly summary: string;
  readonly why: string;
  readonly messages: Readonly<Record<MessageId, Message>>;
  readonly examples: { readonly pass: Example; readonly fail: Example };
  /** The district's limits that `check` compares with. */
  readonly limits?: readonly (keyof Thresholds)[];
  readonly check: (goal: JudgedGoal) => readonly Hit<MessageId>[];
}

/** Keeps the message ids of a rule a closed set: a hit with another does not compile. */
export const defineRule = <const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> => rule;

/** The criterion a rule belongs to, by its id. */
export const criterionOf = ({ id }: Rule): Criterion => {
  const [criterion] = id.split('/');
  return criterion === 'time-bound' ? 'timeBound' : (criterion as Criterion);
};

/** The whole goal, without the spaces around it. */
export const wholeGoal = ({ reading: { text } }: JudgedGoal): Range => {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
};
