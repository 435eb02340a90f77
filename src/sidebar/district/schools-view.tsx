import { useEffect, useRef } from 'preact/hooks';
import type { MadeMaster } from '../../app/sidebar-api.ts';
import { Notice } from '../parts/notice.tsx';
import { MadePlans } from './made-plans.tsx';
import { MasterPart } from './master-part.tsx';
import { OpenLink } from './open-link.tsx';
import { Page } from './page.tsx';
import { PlanOfSchool } from './plan-of-school.tsx';
import { SchoolList } from './school-list.tsx';
import { SharePart } from './share-part.tsx';
import { StepsProgress } from './steps-progress.tsx';
import type { District } from './use-district.ts';
import { useMaking } from './use-making.ts';
import { WithoutPlan } from './without-plan.tsx';

interface SchoolsViewProps {
  readonly district: District;
  readonly onBack: () => void;
}

/** Every school with its plan; making the master and the plans that are missing; letting principals into them. */
export function SchoolsView({ district, onBack }: SchoolsViewProps) {
  const { waiting, master, making, sharing, makeMaster, makePlans, sharePlans } = useMaking(district);
  const said = useRef<HTMLDivElement>(null);
  const isSaid = !making.isRunning && (master !== null || making.soFar !== null);
  useEffect(() => {
    if (isSaid) said.current?.scrollIntoView({ block: 'nearest' });
  }, [master, making.soFar, isSaid]);
  const { tracker } = district;
  if (tracker === null) return null;
  const isBusy = waiting.busy !== null;
  const withPlan = tracker.schools.filter(({ link }) => link !== '');
  const without = tracker.schools.filter(({ link }) => link === '');
  const masterIsNext = tracker.masterLink === '' && without.length > 1;
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
          {making.soFar !== null && <MadePlans soFar={making.soFar} />}
        </div>
      )}
      {(without.length > 0 || tracker.masterLink !== '') && (
        <MasterPart tracker={tracker} isBusy={isBusy} isNext={masterIsNext} onMake={makeMaster} />
      )}
      <WithoutPlan schools={without} isBusy={isBusy} isNext={!masterIsNext} onMake={makePlans} />
      {withPlan.length > 0 && (
        <SharePart
          tracker={tracker}
          soFar={sharing.isRunning ? null : sharing.soFar}
          isBusy={isBusy}
          onShare={sharePlans}
        />
      )}
      <SchoolList title="With a plan" schools={withPlan}>
        {(school) => <PlanOfSchool {...school} />}
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
