import { useEffect, useRef } from 'preact/hooks';
import type { MadeMaster } from '../../app/sidebar-api-tracker.ts';
import { Notice } from '../parts/notice.tsx';
import { MadePlans } from './made-plans.tsx';
import { OpenLink } from './open-link.tsx';
import { Sentences } from './sentences.tsx';
import type { Making, PacketOf } from './use-making.ts';

/** What was made last, brought into sight; nothing while more is being made. */
export function MadeNotices({ master, packet, making }: Pick<Making, 'master' | 'packet' | 'making'>) {
  const said = useRef<HTMLDivElement>(null);
  const { isRunning, soFar } = making;
  useEffect(() => {
    if (!isRunning) said.current?.scrollIntoView({ block: 'nearest' });
  }, [master, packet, soFar, isRunning]);
  if (isRunning || (master === null && packet === null && soFar === null)) return null;
  return (
    <div class="stack" ref={said}>
      {master !== null && <MasterNotice master={master} />}
      {packet !== null && <PacketNotice packet={packet} />}
      {soFar !== null && <MadePlans soFar={soFar} />}
    </div>
  );
}

const MasterNotice = ({ master: { link, isNew } }: { readonly master: MadeMaster }) => (
  <Notice kind="done">
    {isNew ? 'The master plan is made.' : 'The master plan was there already, and is linked again.'}{' '}
    <OpenLink link={link}>Open it and make it yours</OpenLink> before you make the plans. A heading marked
    with {'{{Only for …}}'} goes only into the plans of those schools.
  </Notice>
);

const PacketNotice = ({ packet: { school, link, notices } }: { readonly packet: PacketOf }) => (
  <>
    <Notice kind="done">
      The review packet of {school} is made. <OpenLink link={link}>Open the packet</OpenLink>
    </Notice>
    <Sentences title="What to do now" sentences={notices} />
  </>
);
