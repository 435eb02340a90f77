import { MadeNotices } from './made-notices.tsx';
import { MasterPart } from './master-part.tsx';
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
  const { waiting, master, packet, making, sharing, ...make } = useMaking(district);
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
      <MadeNotices master={master} packet={packet} making={making} />
      {(without.length > 0 || tracker.masterLink !== '') && (
        <MasterPart tracker={tracker} isBusy={isBusy} isNext={masterIsNext} onMake={make.makeMaster} />
      )}
      <WithoutPlan schools={without} isBusy={isBusy} isNext={!masterIsNext} onMake={make.makePlans} />
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
