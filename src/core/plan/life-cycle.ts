import type { IsoDate } from '../text/dates.ts';
import { isIsoDate } from '../text/iso-date.ts';
import { ok, type Result, refuse } from '../text/result.ts';
import { normalizeLabel } from './normalize-label.ts';

/** The states a plan passes through, in order; the words a plan's facts table and the tracker show. */
export const PLAN_STATES = [
  'Draft',
  'Submitted',
  'Changes asked',
  'Approved by the district',
  'Approved by the board',
  'Closed',
  'Continued',
] as const;

export type PlanState = (typeof PLAN_STATES)[number];

/** Who takes a step. A document's script cannot tell who uses it, so this decides what a view offers, not who may use it. */
export type Mover = 'principal' | 'district';

type Move = readonly [from: PlanState, to: PlanState, by: Mover];

/** Every step a plan may take. */
const MOVES: readonly Move[] = [
  ['Draft', 'Submitted', 'principal'],
  ['Changes asked', 'Submitted', 'principal'],
  ['Submitted', 'Approved by the district', 'district'],
  ['Submitted', 'Changes asked', 'district'],
  ['Approved by the district', 'Approved by the board', 'district'],
  ['Approved by the district', 'Changes asked', 'district'],
  ['Approved by the board', 'Closed', 'principal'],
  ['Closed', 'Continued', 'principal'],
];

/** What a state means and who goes on, as a sentence or two. */
export const STATE_MEANS: Readonly<Record<PlanState, string>> = {
  Draft: 'The school is writing it. The principal submits it when it is ready.',
  Submitted: 'It is with the district, which reads it and asks for changes or approves it.',
  'Changes asked': 'The district asked for changes. The school answers the comments and submits it again.',
  'Approved by the district': 'The district approved it. The board’s approval comes next.',
  'Approved by the board':
    'The board approved it. The principal closes it when the results of the year are in it.',
  Closed: 'The year is over. Say that it is continued once next year’s plan goes on from it.',
  Continued: 'Next year’s plan goes on from it. Nothing more has to be done here.',
};

/** The state a text names, whatever its capitals and spaces; a plan that says nothing is a draft. Null for other words. */
export function readPlanState(text: string): PlanState | null {
  const found = normalizeLabel(text);
  return found === '' ? 'Draft' : (PLAN_STATES.find((state) => normalizeLabel(state) === found) ?? null);
}

/** Where a plan may go from a state by someone's hand, the ordinary way first. */
export const movesBy = (by: Mover, from: PlanState | null): readonly PlanState[] =>
  MOVES.filter(([at, , mover]) => mover === by && at === from).map(([, to]) => to);

/** Whose step comes next; null when none does, or the state is not known. */
export const turnOf = (state: PlanState | null): Mover | null =>
  MOVES.find(([from]) => from === state)?.[2] ?? null;

export interface AskedMove {
  /** The plan's state as its facts say it. */
  readonly from: string;
  readonly to: string;
  /** Since when; '' for today. The board's approval needs the day of its meeting. */
  readonly date: string;
  readonly today: IsoDate;
}

/** The state a plan is to have, and since when; refused with the reason when it may not go there from where it is. */
export function planMove(
  asked: AskedMove,
): Result<{ state: PlanState; date: IsoDate }, 'badState' | 'badDate'> {
  const { today } = asked;
  const from = readPlanState(asked.from);
  const to = asked.to.trim() === '' ? null : readPlanState(asked.to);
  if (to === null) return refuse('badState', `“${asked.to}” is none of the states of a plan: ${LISTED}.`);
  if (from === null) {
    return refuse(
      'badState',
      `Beside “Plan state” the plan says “${asked.from.trim()}”, which is none of the states of a plan, so it cannot be told what comes next. Write one of these there: ${LISTED}.`,
    );
  }
  if (!MOVES.some(([at, next]) => at === from && next === to)) {
    return refuse(
      'badState',
      `The plan is “${from}”, and from there it does not become “${to}”. ${STATE_MEANS[from]}`,
    );
  }
  const date = asked.date.trim();
  if (date === '' && to !== 'Approved by the board') return ok({ state: to, date: today });
  if (!isIsoDate(date)) {
    return refuse('badDate', `Choose the day from which the plan is “${to}”, such as ${today}.`);
  }
  if (date > today) {
    return refuse('badDate', `${date} has not come yet. Record “${to}” on that day or later.`);
  }
  return ok({ state: to, date });
}

const LISTED = PLAN_STATES.join(', ');
