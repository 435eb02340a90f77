import { useEffect, useState } from 'preact/hooks';
import type { PublishedProfile } from '../../app/sidebar-api-tracker.ts';
import { Notice } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useServer } from '../use-server.ts';
import { OpenLink } from './open-link.tsx';
import { Page } from './page.tsx';
import { Sentences } from './sentences.tsx';
import type { District } from './use-district.ts';

interface ProfileViewProps {
  readonly district: District;
  readonly startsNow: boolean;
  readonly onBack: () => void;
}

/** The document every plan links to: where it is, and publishing it. */
export function ProfileView({ district, startsNow, onBack }: ProfileViewProps) {
  const waiting = useServer();
  const [published, setPublished] = useState<PublishedProfile | null>(null);
  const publish = async () => {
    const value = await waiting.run('Making the document', () => call('publishProfile'));
    if (value === null) return;
    setPublished(value);
    await waiting.run('Reading the tracker again', district.read);
  };
  useEffect(() => {
    if (startsNow) publish();
  }, []);
  const link = published?.link ?? district.tracker?.profileLink ?? '';
  return (
    <Page title="District profile" waiting={waiting} onBack={onBack}>
      <p>
        A Google Doc with your priorities, initiatives, schools and calendar. Principals paste its link once,
        and their plan begins with all of it.
      </p>
      {published && <Notice kind="done">The district profile is published.</Notice>}
      <OpenLink link={link}>Open the district profile</OpenLink>
      <Sentences title="What to do now" sentences={published?.notices ?? []} />
      {published === null && (
        <button
          type="button"
          class={link === '' ? 'main' : ''}
          aria-disabled={waiting.busy !== null}
          onClick={publish}
        >
          {link === '' ? 'Publish the district profile' : 'Publish it again'}
        </button>
      )}
      {published === null && link !== '' && (
        <p class="quiet">
          Publish it again when priorities or schools have changed. That makes a new document; plans that link
          to the earlier one keep it.
        </p>
      )}
    </Page>
  );
}
