import type { Plan } from '../plan/plan.ts';
import { finding, quoted, type Report } from './findings.ts';

/** Reports goals whose need is none of those the plan's own table lists by ID. A goal without a need is not reported here. */
export function reportNeeds({ needs, goals }: Plan, report: Report): void {
  const ids = needs.map(({ id }) => id.trim()).filter((id) => id !== '');
  if (ids.length === 0) return;
  for (const { need, title, place } of goals) {
    if (need === '' || namesOneOf(need, ids)) continue;
    report(
      finding(
        'unknownNeed',
        place,
        `The goal under ${quoted(title)} answers ${quoted(need)}, which is none of the needs this plan lists (${ids.join(', ')}). Begin “Need addressed” with the ID of one, so that readers can follow the goal back to the data.`,
      ),
    );
  }
}

function namesOneOf(need: string, ids: readonly string[]): boolean {
  const lower = need.toLowerCase();
  const named = ids.map((id) => id.toLowerCase()).filter((id) => lower.includes(id));
  return named.length > 0 && lower.split(/[^\p{L}\p{N}-]+/u).some((word) => named.includes(word));
}
