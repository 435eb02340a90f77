import type { OwedPart } from '../../core/review/owed/owed-part.ts';
import { Icon } from '../parts/icon.tsx';

interface PartNamesProps {
  readonly title: string;
  readonly parts: readonly OwedPart[];
}

/** Requirements by their names alone, ticked where they are there; nothing where there are none. */
export function PartNames({ title, parts }: PartNamesProps) {
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({parts.length})
      </h2>
      <ul>
        {parts.map(({ requirement: { id, name }, isThere }) => (
          <li key={id} class={isThere ? 'met' : ''}>
            {name} {isThere && <Icon name="check" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
