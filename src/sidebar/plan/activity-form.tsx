import { useState } from 'preact/hooks';
import { TextField } from '../parts/field.tsx';
import { call } from '../server.ts';
import { GoalForm, type GoalFormProps } from './goal-form.tsx';

const TEXTS = {
  title: 'Add an activity',
  button: 'Add it to the plan',
  busy: 'Writing the activity into the plan…',
  said: 'The activity now stands in the goal’s table of key activities.',
};

/** What the school will do for a goal, written into its table of key activities. */
export function ActivityForm(props: GoalFormProps) {
  const [activity, setActivity] = useState('');
  const [lead, setLead] = useState('');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [howOften, setHowOften] = useState('');
  const row = { goalId: props.goal.id, activity, lead, start, end, howOften };
  const send = (isAgain: boolean) => call('addActivity', { ...row, isAgain });
  return (
    <GoalForm {...props} texts={TEXTS} row={row} send={send}>
      <TextField
        label="Activity"
        value={activity}
        onInput={setActivity}
        lines={3}
        hint="What adults will do."
      />
      <TextField label="Lead" value={lead} onInput={setLead} hint="A role, such as reading coach." />
      <div class="pair">
        <TextField label="Start" value={start} onInput={setStart} hint="Such as 9/2/2025" />
        <TextField label="End" value={end} onInput={setEnd} hint="Such as 5/29/2026" />
      </div>
      <TextField label="How often" value={howOften} onInput={setHowOften} hint="Such as weekly." />
    </GoalForm>
  );
}
