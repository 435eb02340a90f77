import { CRITERIA, VERDICT_WORDS } from '../../core/smart/criterion-words.ts';
import type { GoalCheck, Verdict } from '../../core/smart/goal-check.ts';
import { Icon } from '../parts/icon.tsx';

const LOOKS: Readonly<
  Record<Verdict, { readonly mark: 'check' | 'cross' | 'question'; readonly look: string }>
> = {
  met: { mark: 'check', look: 'met' },
  notMet: { mark: 'cross', look: 'not-met' },
  cannotTell: { mark: 'question', look: 'cannot-tell' },
};

interface CriteriaProps {
  readonly criteria: GoalCheck['criteria'];
}

/** The five verdicts in two lines, for a list of goals. */
export function CriteriaMarks({ criteria }: CriteriaProps) {
  return (
    <ul class="marks">
      {CRITERIA.map(({ key, name }) => {
        const { status } = criteria[key];
        const { mark, look } = LOOKS[status];
        return (
          <li key={key} class={look}>
            <Icon name={mark} /> {name}
            <span class="unseen">: {VERDICT_WORDS[status]}</span>
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
        const { status } = criteria[key];
        const { mark, look } = LOOKS[status];
        return (
          <li key={key}>
            <span class={look}>
              <Icon name={mark} />
            </span>
            <div>
              <strong>{name}</strong> <span class={look}>{VERDICT_WORDS[status]}</span>
              <div class="quiet">{criteria[key].why}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
