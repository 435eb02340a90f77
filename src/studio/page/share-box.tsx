import { useState } from 'preact/hooks';
import type { Person } from '../serve/studio-api.ts';
import { ask } from './api.ts';
import { Box } from './boxes.tsx';
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
    <Box title="Share this file" onClose={() => onDone('')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void share();
        }}
      >
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
        <div class="box-buttons">
          <button type="button" onClick={() => onDone('')}>
            Cancel
          </button>
          <button type="submit" class="main">
            Share
          </button>
        </div>
      </form>
    </Box>
  );
}
