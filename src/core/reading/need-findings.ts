import type { Plan } from '../plan/plan.ts';
import { finding, quoted, type Report } from './findings.ts';

/** Reports goals whose need is none of those the plan's own table lists by ID. A goal without a need is not reported here. */
export function reportNeeds({ needs, goals }: Plan, report: Report): void {
  const ids = needs.map(({ id }) => id.trim()).filter((id) => id !== '');
  if (ids.length === 0) return;
  for (const { need, title, place } of goals) {
    if (need === '' || ids.some((id) => wordsOf(need).includes(id.toLowerCase()))) continue;
    report(
      finding(
        'unknownNeed',
        place,
        `The goal under ${quoted(title)} answers ${quoted(need)}, which is none of the needs this plan lists (${ids.join(', ')}). Begin “Need addressed” with the ID of one, so that readers can follow the goal back to the data.`,
      ),
    );
  }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
