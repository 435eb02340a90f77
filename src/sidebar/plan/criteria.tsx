import type { Criterion, GoalCheck, Verdict } from '../../core/smart/goal-check.ts';
import { Icon } from '../parts/icon.tsx';

const CRITERIA: readonly { readonly key: Criterion; readonly name: string }[] = [
  { key: 'specific', name: 'Specific' },
  { key: 'measurable', name: 'Measurable' },
  { key: 'achievable', name: 'Achievable' },
  { key: 'relevant', name: 'Relevant' },
  { key: 'timeBound', name: 'Time-bound' },
];

const SAID: Readonly<
  Record<
    Verdict,
    { readonly mark: 'check' | 'cross' | 'question'; readonly word: string; readonly look: string }
  >
> = {
  met: { mark: 'check', word: 'met', look: 'met' },
  notMet: { mark: 'cross', word: 'not met yet', look: 'not-met' },
  cannotTell: { mark: 'question', word: 'cannot tell', look: 'cannot-tell' },
};

interface CriteriaProps {
  readonly criteria: GoalCheck['criteria'];
}

/** The five verdicts in two lines, for a list of goals. */
export function CriteriaMarks({ criteria }: CriteriaProps) {
  return (
    <ul class="marks">
      {CRITERIA.map(({ key, name }) => {
        const { mark, word, look } = SAID[criteria[key].status];
        return (
          <li key={key} class={look}>
            <Icon name={mark} /> {name}
            <span class="unseen">: {word}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The five verdicts with their reasons. */
export function CriteriaReasons({ criteria }: CriteriaProps) {
  return (
    <ul class="entries reasons">
      {CRITERIA.map(({ key, name }) => {
        const { mark, word, look } = SAID[criteria[key].status];
        return (
          <li key={key}>
            <span class={look}>
              <Icon name={mark} />
            </span>
            <div>
              <strong>{name}</strong> <span class={look}>{word}</span>
              <div class="quiet">{criteria[key].why}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
