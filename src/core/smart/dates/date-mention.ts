import type { IsoDate } from '../../text/dates.ts';
import type { Grain } from '../goal-check.ts';
import type { Range } from '../span.ts';

/** How a date was said: with its own year, by the plan's year, or as time already past. */
export type Manner =
  | 'dated'
  /** `this year`, `end of the school year`, `June`: the plan's school year gives the year. */
  | 'planYear'
  /** `spring`, `EOY`, `midyear` with no year: a date only when a preposition makes it one. */
  | 'bare'
  /** `last year`, `previous year`. */
  | 'past'
  /** `over the next three years`: counted from the baseline's year. */
  | 'duration';

/** A time the goal names; `from..to` is the interval it means, both days included. */
export interface DateMention extends Range {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly grain: Grain;
  readonly manner: Manner;
  /** A whole period of its own (`fall to spring`): both a start and a deadline. */
  readonly period: boolean;
  /** Years of a duration. */
  readonly years?: number;
}
