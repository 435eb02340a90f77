import type { Goal } from '../../plan/plan.ts';
import type { Verdicts } from '../../smart/verdicts.ts';
import type { ChecklistItem } from './owed-part.ts';
import { goalItem, type PlanUnderReview, planItem } from './plan-under-review.ts';

interface Subject {
  readonly name: string;
  readonly words: RegExp;
}

/** “English learners” and their language proficiency are no goal in English language arts. */
const NOT_A_SUBJECT = /\benglish (?:language )?(?:learners?|development|proficiency)\b/gi;
const SUBJECTS: readonly Subject[] = [
  {
    name: 'English language arts',
    words:
      /\b(?:ela|english|language arts|literacy|biliteracy|reading|readers?|read|writing|writers?|phonics|phonological|phonemic|decoding|comprehension|vocabulary|spelling|informational text|literature|foundational skills)\b/i,
  },
  {
    name: 'mathematics',
    words:
      /\b(?:math(?:s|ematics|ematical)?|numeracy|algebra(?:ic)?|arithmetic|geometry|fractions?|calculus|number sense|numbers? and operations|multiplication|place value|statistics)\b/i,
  },
];

/** The two subjects a plan has no goal of their own for; a goal in both is none of its own for either. */
export function subjectItems({ plan, checks }: PlanUnderReview, heading: string): readonly ChecklistItem[] {
  const goals = plan.goals.map((goal, at) => ({ goal, subjects: subjectsOf(goal, checks[at]) }));
  return SUBJECTS.flatMap((subject): readonly ChecklistItem[] => {
    const about = goals.filter(({ subjects }) => subjects.includes(subject));
    if (about.some(({ subjects }) => subjects.length === 1)) return [];
    const [both] = about;
    if (both !== undefined) {
      const message = `It is the only goal in ${subject.name}, and it is about another subject too. Write a goal for each.`;
      return [goalItem('elaAndMath', both.goal, 'SMART goal', message)];
    }
    return [planItem('elaAndMath', `No goal is about ${subject.name}. Write one that is.`, heading)];
  });
}

/** What the goal's own row says counts first, then what its sentence names, then its heading. */
function subjectsOf({ contentArea, title }: Goal, check: Verdicts | undefined): readonly Subject[] {
  const text = contentArea || check?.elements.contentArea?.text || title;
  const said = text.replace(NOT_A_SUBJECT, '');
  return SUBJECTS.filter(({ words }) => words.test(said));
}
