import type { SchoolLine } from '../../app/sidebar-api-tracker.ts';
import { SchoolList } from './school-list.tsx';

interface WithoutPlanProps {
  readonly schools: readonly SchoolLine[];
  readonly isBusy: boolean;
  /** Nothing should be done before making all of them. */
  readonly isNext: boolean;
  readonly onMake: (words: string, schools: readonly SchoolLine[]) => void;
}

/** The schools without a plan, with a button for all of them and one for each. */
export function WithoutPlan({ schools, isBusy, isNext, onMake }: WithoutPlanProps) {
  const able = schools.filter(({ schoolId }) => schoolId !== '');
  const all = able.length > 1 && (
    <p>
      <button
        type="button"
        class={isNext ? 'main' : ''}
        aria-disabled={isBusy}
        onClick={() => onMake('Making the plans', able)}
      >
        Make all {able.length} plans
      </button>
    </p>
  );
  return (
    <SchoolList title="Without a plan" schools={schools} lead={all}>
      {(school) =>
        school.schoolId === '' ? (
          <div class="quiet">Give it a School ID in the Schools tab; then its plan can be made here.</div>
        ) : (
          <button
            type="button"
            aria-disabled={isBusy}
            aria-label={`Make a plan for ${school.school || school.schoolId}`}
            onClick={() => onMake(`Making a plan for ${school.school || school.schoolId}`, [school])}
          >
            Make a plan
          </button>
        )
      }
    </SchoolList>
  );
}
