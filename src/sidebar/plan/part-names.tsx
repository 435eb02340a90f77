import type { OwedPart } from '../../core/review/owed/owed-part.ts';
import { Icon } from '../parts/icon.tsx';

interface PartNamesProps {
  readonly title: string;
  readonly parts: readonly OwedPart[];
  readonly icon: 'check' | 'forward';
}

/** Requirements by their names alone; nothing where there are none. */
export function PartNames({ title, parts, icon }: PartNamesProps) {
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({parts.length})
      </h2>
      <ul class="reasons entries">
        {parts.map(({ requirement: { id, name } }) => (
          <li key={id}>
            <span class={icon === 'check' ? 'met' : 'quiet'}>
              <Icon name={icon} />
            </span>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
