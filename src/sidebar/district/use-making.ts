import { useState } from 'preact/hooks';
import type {
  MadeMaster,
  MadePacket,
  MadePlan,
  SchoolLine,
  SharedPlan,
} from '../../app/sidebar-api-tracker.ts';
import { nameOfSchool } from '../../core/plan/school-name.ts';
import { call } from '../server.ts';
import { useServer, type Waiting } from '../use-server.ts';
import type { District } from './use-district.ts';
import { type RunningSteps, useSchoolSteps } from './use-school-steps.ts';

export interface PacketOf extends MadePacket {
  readonly school: string;
}

/** What can be done about plans as documents, one thing at a time, and what came of the latest. */
export interface Making {
  readonly waiting: Waiting;
  readonly master: MadeMaster | null;
  /** A review packet, with the school it is about. */
  readonly packet: PacketOf | null;
  readonly making: RunningSteps<MadePlan>;
  readonly sharing: RunningSteps<SharedPlan>;
  readonly makeMaster: () => Promise<void>;
  readonly makePacket: (school: SchoolLine) => Promise<void>;
  readonly makePlans: (words: string, schools: readonly SchoolLine[]) => Promise<void>;
  readonly sharePlans: (schoolIds: readonly string[]) => Promise<void>;
}

export function useMaking(district: District): Making {
  const waiting = useServer();
  const [master, setMaster] = useState<MadeMaster | null>(null);
  const [packet, setPacket] = useState<PacketOf | null>(null);
  const making = useSchoolSteps<MadePlan>({
    waiting,
    district,
    ask: (schoolIds) => call('makePlans', { schoolIds }),
  });
  const sharing = useSchoolSteps<SharedPlan>({
    waiting,
    district,
    ask: (schoolIds) => call('sharePlans', { schoolIds }),
  });
  const forget = () => {
    setMaster(null);
    setPacket(null);
    making.forget();
    sharing.forget();
  };
  const makeMaster = async () => {
    const made = await waiting.run('Making the master plan', () => call('makeMaster'));
    if (made === null) return;
    forget();
    setMaster(made);
    await waiting.run('Reading the tracker again', district.read);
  };
  const makePacket = async ({ schoolId, school: name }: SchoolLine) => {
    const school = nameOfSchool({ school: name, schoolId });
    forget();
    const made = await waiting.run(`Making the review packet of ${school}`, () =>
      call('makeReviewPacket', { schoolId }),
    );
    if (made !== null) setPacket({ ...made, school });
  };
  const makePlans = (words: string, schools: readonly SchoolLine[]) => {
    forget();
    return making.start(
      words,
      schools.map(({ schoolId }) => schoolId),
    );
  };
  const sharePlans = (schoolIds: readonly string[]) => {
    forget();
    return sharing.start('Sharing the plans', schoolIds);
  };
  return { waiting, master, packet, making, sharing, makeMaster, makePacket, makePlans, sharePlans };
}
