import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrictProfile } from '../../core/plan/district-profile.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Problem } from '../parts/problem.tsx';

export interface Chosen {
  readonly schoolId: string;
  readonly schoolYear: string;
  /** '' for a plan that begins anew. */
  readonly lastPlanLink: string;
}

interface ChooseSchoolProps {
  readonly profile: DistrictProfile;
  /** What was chosen before, when the person comes back. */
  readonly chosen: Chosen | null;
  readonly busy: boolean;
  /** Why the template was not inserted, or not as a whole. */
  readonly trouble: ComponentChildren;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onBack: () => void;
}

const CHOOSE_FIRST = { message: 'Choose your school first.' };

/** Whose plan it is and for which year. */
export function ChooseSchool({ profile, chosen, busy, trouble, onChosen, onBack }: ChooseSchoolProps) {
  const [only] = profile.schools.length === 1 ? profile.schools : [];
  const [schoolId, setSchoolId] = useState(chosen?.schoolId ?? only?.id ?? '');
  const [schoolYear, setSchoolYear] = useState<string>(chosen?.schoolYear ?? profile.schoolYear);
  const [lastPlanLink, setLastPlanLink] = useState(chosen?.lastPlanLink ?? '');
  const [pressed, setPressed] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setPressed(true);
    if (schoolId !== '') onChosen({ schoolId, schoolYear, lastPlanLink: lastPlanLink.trim() });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <p>{profile.district}</p>
      {profile.schools.length === 0 && (
        <Notice>The district profile lists no schools yet. Ask the central office to add yours.</Notice>
      )}
      <Choice label="School" value={schoolId} onChange={setSchoolId} disabled={busy}>
        <option value="">Choose your school</option>
        {profile.schools.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <TextField
        label="School year"
        value={schoolYear}
        onInput={setSchoolYear}
        hint="Such as 2025-26."
        disabled={busy}
      />
      <TextField
        label="Last year’s plan (optional)"
        value={lastPlanLink}
        onInput={setLastPlanLink}
        hint="Paste its link to go on from its needs and unfinished goals. You see them first."
        disabled={busy}
      />
      {pressed && schoolId === '' ? <Problem problem={CHOOSE_FIRST} /> : trouble}
      <div class="row">
        <button type="submit" class="main" aria-disabled={busy}>
          {lastPlanLink.trim() === '' ? 'Insert the template' : 'Look at last year’s plan'}
        </button>
        <button type="button" disabled={busy} onClick={onBack}>
          Back
        </button>
      </div>
    </form>
  );
}
