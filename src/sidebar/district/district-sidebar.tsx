import { useEffect, useState } from 'preact/hooks';
import { LookAgain } from '../parts/look-again.ts';
import { Problem } from '../parts/problem.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { useServer } from '../use-server.ts';
import { BoardView } from './board-view.tsx';
import { DashboardView } from './dashboard-view.tsx';
import './district.css';
import { HomeView } from './home-view.tsx';
import { NotAllowedView } from './not-allowed-view.tsx';
import { ProfileView } from './profile-view.tsx';
import { RollUpView } from './roll-up-view.tsx';
import { SchoolsView } from './schools-view.tsx';
import { SetUpView } from './set-up-view.tsx';
import { SnapshotView } from './snapshot-view.tsx';
import { StandingsView } from './standings-view.tsx';
import { type District, useDistrict } from './use-district.ts';
import type { Going } from './views.ts';

/** The sidebar of the tracker: opens it in one server call, and shows what fits what it finds. */
export function DistrictSidebar() {
  const district = useDistrict();
  const again = {
    button: 'Look at the tracker again',
    words: 'Reading the tracker again',
    read: district.read,
  };
  return (
    <LookAgain.Provider value={again}>
      <OpeningSidebar district={district} />
    </LookAgain.Provider>
  );
}

function OpeningSidebar({ district }: { readonly district: District }) {
  const waiting = useServer(false);
  const open = () => waiting.run('Opening the tracker', district.read);
  useEffect(() => {
    open();
  }, []);
  if (district.tracker === null) {
    return (
      <main class="stack">
        <Title takesFocus={false}>District tracker</Title>
        <Working waiting={waiting} />
        <Problem problem={waiting.problem} />
        {waiting.problem && (
          <button type="button" class="main" onClick={open}>
            Try again
          </button>
        )}
      </main>
    );
  }
  return <OpenedSidebar district={district} />;
}

function OpenedSidebar({ district }: { readonly district: District }) {
  const [notices, setNotices] = useState<readonly string[]>([]);
  const { tracker, read } = district;
  if (tracker === null) return null;
  if (!tracker.mayChange) return <NotAllowedView {...district} />;
  if (!tracker.isSetUp) {
    const onSetUp = async (value: { readonly notices: readonly string[] }) => {
      setNotices(value.notices);
      await read();
    };
    return <SetUpView onSetUp={onSetUp} />;
  }
  return <Places district={district} notices={notices} />;
}

interface PlacesProps {
  readonly district: District;
  /** What setting up found that a person has to put right. */
  readonly notices: readonly string[];
}

/** One view at a time, with the overview to come back to. */
function Places({ district, notices }: PlacesProps) {
  const [going, setGoing] = useState<Going & { readonly isFirst?: boolean }>({ view: 'home', isFirst: true });
  const onBack = () => setGoing({ view: 'home' });
  const startsNow = going.start === true;
  switch (going.view) {
    case 'home':
      return (
        <HomeView district={district} notices={notices} isFirst={going.isFirst === true} go={setGoing} />
      );
    case 'schools':
      return <SchoolsView district={district} onBack={onBack} />;
    case 'standings':
      return <StandingsView district={district} go={setGoing} />;
    case 'board':
      return <BoardView district={district} onBack={() => setGoing({ view: 'standings' })} />;
    case 'profile':
      return <ProfileView district={district} startsNow={startsNow} onBack={onBack} />;
    case 'rollUp':
      return <RollUpView district={district} startsNow={startsNow} go={setGoing} />;
    case 'dashboard':
      return <DashboardView onBack={onBack} />;
    case 'snapshot':
      return <SnapshotView schoolYear={district.tracker?.schoolYear ?? ''} onBack={onBack} />;
  }
}
