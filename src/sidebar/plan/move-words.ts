import type { PlanState } from '../../core/plan/life-cycle.ts';

interface MoveWords {
  readonly button: string;
  /** What it means, and what happens next. */
  readonly about: string;
  readonly said: string;
}

/** The steps a principal takes. */
export const MOVE_WORDS: Partial<Readonly<Record<PlanState, MoveWords>>> = {
  Submitted: {
    button: 'Submit the plan',
    about: 'This tells the district that the plan is ready to be read. You can still change the document.',
    said: 'The plan is submitted. The district sees it when it next reads all plans.',
  },
  Closed: {
    button: 'Close the plan',
    about: 'Close the plan when the results of the year stand in it, under “Progress” of each goal.',
    said: 'The plan is closed.',
  },
  Continued: {
    button: 'It is continued',
    about: 'Say so when next year’s plan has begun and goes on from this one.',
    said: 'The plan is marked as continued.',
  },
};
