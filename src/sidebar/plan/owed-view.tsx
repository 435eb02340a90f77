import type { OpenPlan } from '../../app/sidebar-api-plan.ts';
import type { OwedPart } from '../../core/review/owed/owed-part.ts';
import { Icon } from '../parts/icon.tsx';
import { Title } from '../parts/title.tsx';
import { MissingPart } from './missing-part.tsx';
import { PartNames } from './part-names.tsx';
import type { View } from './view.ts';

interface OwedViewProps {
  readonly plan: OpenPlan;
  readonly show: (view: View) => void;
}

/** How much of what is due is there, in words. */
export const owedInWords = (owed: readonly OwedPart[]): string =>
  `${owed.filter(({ isThere }) => isThere).length} of ${owed.filter(({ isDue }) => isDue).length} parts are complete`;

export const missingParts = (owed: readonly OwedPart[]): readonly OwedPart[] =>
  owed.filter(({ items }) => items.length > 0);

/** What this school owes by the district's form: what is missing first, then what is there, then what comes later. */
export function OwedView({ plan: { owed }, show }: OwedViewProps) {
  return (
    <main class="stack">
      <button type="button" class="plain" onClick={() => show({ kind: 'goals' })}>
        <Icon name="back" /> All goals
      </button>
      <Title>What this school owes</Title>
      <p>{owedInWords(owed)}.</p>
      {missingParts(owed).map((part) => (
        <MissingPart key={part.requirement.id} part={part} />
      ))}
      <PartNames title="Complete" parts={owed.filter(({ isThere }) => isThere)} />
      <PartNames title="Later in the year" parts={owed.filter(({ isDue }) => !isDue)} />
    </main>
  );
}
