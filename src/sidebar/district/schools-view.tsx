import { useEffect, useRef } from 'preact/hooks';
import type { MadeMaster } from '../../app/sidebar-api.ts';
import { Notice } from '../parts/notice.tsx';
import { MadePlans } from './made-plans.tsx';
import { MasterPart } from './master-part.tsx';
import { OpenLink } from './open-link.tsx';
import { Page } from './page.tsx';
import { PlanOfSchool } from './plan-of-school.tsx';
import { SchoolList } from './school-list.tsx';
import { Sentences } from './sentences.tsx';
import { SharePart } from './share-part.tsx';
import { StepsProgress } from './steps-progress.tsx';
import type { District } from './use-district.ts';
import { type PacketOf, useMaking } from './use-making.ts';
import { WithoutPlan } from './without-plan.tsx';

interface SchoolsViewProps {
  readonly district: District;
  readonly onBack: () => void;
}

/** Every school with its plan; making the master and the plans that are missing; letting principals into them. */
export function SchoolsView({ district, onBack }: SchoolsViewProps) {
  const { waiting, master, packet, making, sharing, ...make } = useMaking(district);
  const said = useRef<HTMLDivElement>(null);
  const isSaid = !making.isRunning && (master !== null || packet !== null || making.soFar !== null);
  useEffect(() => {
    if (isSaid) said.current?.scrollIntoView({ block: 'nearest' });
  }, [master, packet, making.soFar, isSaid]);
  const { tracker } = district;
  if (tracker === null) return null;
  const isBusy = waiting.busy !== null;
  const withPlan = tracker.schools.filter(({ link }) => link !== '');
  const without = tracker.schools.filter(({ link }) => link === '');
  const running = [making, sharing].find(({ isRunning }) => isRunning) ?? null;
  return (
    <Page
      title="Schools and plans"
      waiting={waiting}
      onBack={onBack}
      working={<StepsProgress waiting={waiting} steps={running} />}
    >
      {isSaid && (
        <div class="stack" ref={said}>
          {master !== null && <MadeMasterNotice master={master} />}
          {packet !== null && <MadePacketNotice packet={packet} />}
          {making.soFar !== null && <MadePlans soFar={making.soFar} />}
        </div>
      )}
      {(without.length > 0 || tracker.masterLink !== '') && (
        <MasterPart tracker={tracker} isBusy={isBusy} onMake={make.makeMaster} />
      )}
      <WithoutPlan schools={without} isBusy={isBusy} onMake={make.makePlans} />
      {withPlan.length > 0 && (
        <>
          <SharePart
            tracker={tracker}
            soFar={sharing.isRunning ? null : sharing.soFar}
            isBusy={isBusy}
            onShare={make.sharePlans}
          />
          <p class="quiet">
            A review packet is a document for people without the add-on, such as state coaches: the plan in
            the order of the form, with who asks for what and what is missing.
          </p>
        </>
      )}
      <SchoolList title="With a plan" schools={withPlan}>
        {(school) => <PlanOfSchool school={school} isBusy={isBusy} onMakePacket={make.makePacket} />}
      </SchoolList>
    </Page>
  );
}

const MadeMasterNotice = ({ master: { link, isNew } }: { readonly master: MadeMaster }) => (
  <Notice kind="done">
    {isNew ? 'The master plan is made.' : 'The master plan was there already, and is linked again.'}{' '}
    <OpenLink link={link}>Open it and make it yours</OpenLink> before you make the plans. A heading marked
    with {'{{Only for …}}'} goes only into the plans of those schools.
  </Notice>
);

const MadePacketNotice = ({ packet: { school, link, notices } }: { readonly packet: PacketOf }) => (
  <>
    <Notice kind="done">
      The review packet of {school} is made. <OpenLink link={link}>Open the packet</OpenLink>
    </Notice>
    <Sentences title="What to do now" sentences={notices} />
  </>
);
