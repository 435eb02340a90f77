import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../serve/studio-api.ts';

interface Props {
  readonly people: readonly Person[];
  readonly user: string;
  readonly today: string;
  readonly onSwitch: (user: string) => void;
}

/** Says what this is, what day it is here, and who is at the screen. */
export function TopBar({ people, user, today, onSwitch }: Props) {
  const [chosen, setChosen] = useState(user);
  useEffect(() => setChosen(user), [user]);
  return (
    <header class="top-bar">
      <div>
        <h1>Throughline studio</h1>
        <p class="quiet">
          A local stand-in for Google Workspace. Nothing here reaches Google. It is {longDay(today)} here.
        </p>
      </div>
      <form
        class="who"
        onSubmit={(event) => {
          event.preventDefault();
          onSwitch(chosen);
        }}
      >
        <label for="who">You are</label>
        <select id="who" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {people.map(({ email, name }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" disabled={chosen === user}>
          Switch
        </button>
      </form>
    </header>
  );
}

function longDay(day: string): string {
  const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(new Date(`${day}T00:00:00Z`));
}
