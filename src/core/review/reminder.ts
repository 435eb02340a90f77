import type { PlanState } from '../plan/life-cycle.ts';
import type { IsoDate } from '../text/dates.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { Standing } from './standings.ts';

interface Sender {
  /** '' leaves the name to whoever sends it. */
  readonly district: string;
  readonly today: IsoDate;
}

/** What the school does next, by its plan's state; a plan in any other state waits for nobody at the school. */
const NEXT: Partial<Readonly<Record<PlanState, string>>> = {
  Draft: 'When it is ready, open the Throughline sidebar in the plan and choose “Submit the plan”.',
  'Changes asked':
    'You find the comments under each goal in the plan, and in the Throughline sidebar. When you have answered them, choose “Submit the plan”.',
  'Approved by the board':
    'When the results of the year are in it, open the Throughline sidebar in the plan and choose “Close the plan”.',
};

/** A mail to a school whose turn it is, ready to be pasted: subject, what is open, what to do. It names nobody. */
export function reminder({ plan, state, due }: Standing, { district, today }: Sender): string {
  const name = plan.school || `school ${plan.schoolId}`;
  const next =
    plan.link === ''
      ? 'We have no link to your plan yet. If you have begun one, please send us its link and share it with us.'
      : state === null
        ? undefined
        : NEXT[state];
  return [
    `Subject: Improvement plan of ${name}`,
    `Dear principal of ${name},`,
    [dueSentence(due, today), ...openSentence(plan.openFeedback)].join(' '),
    ...(next === undefined ? [] : [next]),
    ...(plan.link === '' ? [] : [`Your plan: ${plan.link}`]),
    'If something keeps you from it, please tell us. We are glad to help.',
    ['Thank you for your work on it,', district].filter(Boolean).join('\n'),
  ].join('\n\n');
}

function dueSentence(due: Standing['due'], today: IsoDate): string {
  if (due === null) return 'We are looking forward to your school improvement plan.';
  const day = `${dayInWords(due.day)} (${due.name})`;
  return due.day < today
    ? `The next step of your school improvement plan was due on ${day}.`
    : `The next step of your school improvement plan is due on ${day}.`;
}

function openSentence(open: number | null): string[] {
  if (open === null || open === 0) return [];
  return [
    open === 1 ? 'One comment in it waits for your answer.' : `${open} comments in it wait for your answer.`,
  ];
}
