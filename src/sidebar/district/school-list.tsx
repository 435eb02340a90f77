import type { ComponentChildren } from 'preact';
import type { SchoolLine } from '../../app/sidebar-api-tracker.ts';
import { ShortList } from '../parts/short-list.tsx';

const SHOWN_FIRST = 20;

interface SchoolListProps {
  readonly title: string;
  readonly schools: readonly SchoolLine[];
  /** What stands above the first school. */
  readonly lead?: ComponentChildren;
  /** What stands below the name of each school. */
  readonly children: (school: SchoolLine) => ComponentChildren;
}

/** Schools under a heading that counts them, the first of a long list; nothing when there are none. */
export function SchoolList({ title, schools, lead, children }: SchoolListProps) {
  if (schools.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({schools.length})
      </h2>
      {lead}
      <ShortList items={schools} first={SHOWN_FIRST}>
        {(school) => (
          <>
            <div class="name">{school.school || school.schoolId}</div>
            {children(school)}
          </>
        )}
      </ShortList>
    </section>
  );
}
