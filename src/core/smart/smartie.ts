import type { GoalReading } from './reading.ts';
import { textAt } from './span.ts';

/** One of the two letters SMARTIE adds: whether the goal says it, and where. */
export interface SmartieItem {
  readonly name: 'Inclusive' | 'Equitable';
  readonly isSaid: boolean;
  readonly why: string;
}

/** Groups of the lexicon that are everybody, a grade, or chosen for their results rather than for how the school has served them. */
const EVERYBODY = new Set(
  'all students|students|seniors|freshmen|every grade|every graduate|kindergarten students|Pre-K students|preschoolers|gifted students|bubble students|focus group|CTE concentrators'.split(
    '|',
  ),
);
/** What stands in some students' way, or takes it away. */
const BARRIER =
  /\b(?:barriers?|obstacles?|gaps?|dispar(?:ity|ities)|disproportion\w+|inequit\w+|equitable|(?:equal )?access to|lack of|transportation|childcare|housing|translat(?:ed|ion|ors?)|interpret(?:ers?|ation)|home language|accommodations?|unmet needs?|removing|without (?:a |an |any )?[a-z]+ at home|over-?represent\w+|under-?represent\w+)\b/i;

/**
 * The optional SMARTIE checklist: a group is named whose results should catch up (inclusive), and what stands in its way is addressed
 * (equitable). It advises only; no verdict or finding depends on it.
 */
export function smartie({ terms, plain, text }: GoalReading): readonly SmartieItem[] {
  const group = terms.find(
    (term) => term.kind === 'group' && term.entry.who === 'student' && !EVERYBODY.has(term.entry.name),
  );
  const barrier = BARRIER.exec(plain);
  return [
    {
      name: 'Inclusive',
      isSaid: group !== undefined,
      why: group
        ? `It names a group whose results should catch up: “${textAt(text, group)}”.`
        : 'It names no student group whose results should catch up, such as “English learners”.',
    },
    {
      name: 'Equitable',
      isSaid: barrier !== null,
      why: barrier
        ? `It speaks of what stands in the way: “${text.slice(barrier.index, barrier.index + barrier[0].length)}”.`
        : 'It does not say what stands in these students’ way, or what will be done about it.',
    },
  ];
}
