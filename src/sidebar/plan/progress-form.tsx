import { useState } from 'preact/hooks';
import { ON_TRACK_LABELS } from '../../core/progress/on-track.ts';
import { DayField } from '../parts/day-field.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { call } from '../server.ts';
import { GoalForm, type GoalFormProps } from './goal-form.tsx';

const TEXTS = {
  title: 'Record progress',
  button: 'Add it to the plan',
  busy: 'Writing the progress into the plan…',
  said: 'The progress now stands in the goal’s table “Progress”.',
};

const STATUSES = Object.values(ON_TRACK_LABELS).filter((label) => label !== ON_TRACK_LABELS.noData);

/** What was found at a checkpoint, written into the goal's table of progress. */
export function ProgressForm(props: GoalFormProps) {
  const [date, setDate] = useState<string>(props.opened.today);
  const [value, setValue] = useState('');
  const [status, setStatus] = useState('');
  const [note, setNote] = useState('');
  const row = { goalId: props.goal.id, date, value, status, note };
  const send = (isAgain: boolean) => call('recordProgress', { ...row, isAgain });
  return (
    <GoalForm {...props} texts={TEXTS} row={row} send={send}>
      <DayField label="Date of the result" value={date} onInput={setDate} />
      <TextField label="Value" value={value} onInput={setValue} hint="One number as measured, such as 48%." />
      <Choice label="Status, as you see it" value={status} onChange={setStatus}>
        <option value="">Not said</option>
        {STATUSES.map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Choice>
      <TextField
        label="Note"
        value={note}
        onInput={setNote}
        lines={3}
        hint="What you make of it and do next."
      />
    </GoalForm>
  );
}
