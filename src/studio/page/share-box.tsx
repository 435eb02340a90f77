import { useState } from 'preact/hooks';
import type { Person } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import { FormBox } from './boxes.tsx';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly people: readonly Person[];
  /** With words for what was done; empty when nothing was. */
  readonly onDone: (said: string) => void;
}

/** Gives someone else the open file to view or to edit. */
export function ShareBox({ studio, people, onDone }: Props) {
  const [email, setEmail] = useState(people[0]?.email ?? '');
  const [role, setRole] = useState<'reader' | 'writer'>('reader');
  const share = async (): Promise<void> => {
    const done = await studio.attempt(() => ask('share', { ...studio.place, email, role }));
    const name = people.find((person) => person.email === email)?.name ?? email;
    onDone(done ? `Shared with ${name}` : '');
  };
  return (
    <FormBox title="Share this file" button="Share" onSubmit={() => void share()} onClose={() => onDone('')}>
      <label for="share-with">With</label>
      <select id="share-with" value={email} onChange={(event) => setEmail(event.currentTarget.value)}>
        {people.map((person) => (
          <option key={person.email} value={person.email}>
            {person.name}
          </option>
        ))}
      </select>
      <label for="share-as">They may</label>
      <select
        id="share-as"
        value={role}
        onChange={(event) => setRole(event.currentTarget.value === 'writer' ? 'writer' : 'reader')}
      >
        <option value="reader">view</option>
        <option value="writer">view and edit</option>
      </select>
    </FormBox>
  );
}
