import type { CalendarDay } from '../core/plan/district-profile.ts';
import type { Priority } from '../core/plan/plan.ts';
import type { SchoolPlan } from '../core/review/standings.ts';
import type { IsoDate } from '../core/text/dates.ts';
import type { Reply } from './sidebar-api.ts';

/** Server functions of the Sheets script. Each refuses callers the Setup tab does not name, when it names any. */
export interface TrackerApi {
  setUpTracker(): Reply<TrackerSetUp>;
  publishProfile(): Reply<PublishedProfile>;
  rollUp(request: RollUpRequest): Reply<RollUp>;
  takeSnapshot(request: TakeSnapshotRequest): Reply<Snapshot>;
  readDashboard(): Reply<DashboardTable>;
  openTracker(): Reply<OpenDistrict>;
  makeMaster(): Reply<MadeMaster>;
  makePlans(request: SchoolsRequest): Reply<MadePlans>;
  sharePlans(request: SchoolsRequest): Reply<SharedPlans>;
  makeReviewPacket(request: MakePacketRequest): Reply<MadePacket>;
}

export interface TrackerSetUp {
  /** Tabs this call made; empty when all were there. */
  readonly made: readonly string[];
  readonly notices: readonly string[];
}

export interface PublishedProfile {
  readonly documentId: string;
  readonly link: string;
  readonly notices: readonly string[];
}

export interface RollUpRequest {
  /** Position in the plan list to start at: 0, then what the last reply gave as `next`. */
  readonly from: number;
}

export interface RollUp {
  readonly plans: readonly RolledUpPlan[];
  readonly notices: readonly string[];
  /** Where the next execution starts, or null when every plan has been reached. */
  readonly next: number | null;
  /** How long to wait before it, so that Google's limit of 300 readings a minute holds. */
  readonly waitSeconds: number;
}

export interface RolledUpPlan {
  /** '' when the plan list holds no usable link. */
  readonly documentId: string;
  readonly school: string;
  readonly status: 'written' | 'unchanged' | 'refused' | 'notReached';
  readonly goals: number;
  /** Present when refused or not reached: a sentence naming the plan and what to do. */
  readonly reason?: string;
}

export interface TakeSnapshotRequest {
  /** Such as `Midyear 2025-26`. */
  readonly label: string;
}

export interface Snapshot {
  readonly label: string;
  readonly rows: number;
}

export interface DashboardTable {
  /** As the Dashboard tab shows it, formatted text, blank rows included. */
  readonly rows: readonly (readonly string[])[];
  /** What the same cells hold, null where that is no number. */
  readonly numbers: readonly (readonly (number | null)[])[];
}

/** All the district sidebar opens with. Nobody is refused: `mayChange` says what the other functions would. */
export interface OpenDistrict {
  /** False while a tab people fill in is missing; everything below is empty then. */
  readonly isSetUp: boolean;
  /** Whether the Setup tab lets the caller change the tracker. */
  readonly mayChange: boolean;
  readonly district: string;
  /** `2025-26` when it could be read as a school year, else the text as found. */
  readonly schoolYear: string;
  /** '' before the profile was published. */
  readonly profileLink: string;
  /** '' before the master plan was made. */
  readonly masterLink: string;
  /** Address of the folder for plans; '' before there is one. */
  readonly folderLink: string;
  /** Of the group that may edit every plan; '' for none. */
  readonly plansGroup: string;
  /** Every filled row of the Schools tab, in its order. */
  readonly schools: readonly SchoolLine[];
  readonly priorities: readonly Priority[];
  /** Days of the Setup tab, in its order. */
  readonly calendar: readonly CalendarDay[];
  /** Where the spreadsheet is. */
  readonly today: IsoDate;
  /** Sentences: what has to be put right in the tabs people fill in, and why the caller may not change them. */
  readonly notices: readonly string[];
}

/** A filled row of the Schools tab, with what the last roll-up wrote beside it. */
export interface SchoolLine extends SchoolPlan {
  readonly goals: number | null;
  /** Requirements of its form of which something is missing; null where the roll-up could not tell. */
  readonly lacking: number | null;
  /** `Read`, `Not read` or `Not reached yet`. */
  readonly result: string;
  readonly message: string;
  /** Addresses of those who write the plan, and of those it has been shared with from here; in lower case. */
  readonly principals: readonly string[];
  readonly sharedWith: readonly string[];
}

export interface MadeMaster {
  readonly link: string;
  /** False when it had been made before, and only its link was missing on the Setup tab. */
  readonly isNew: boolean;
}

/** Schools by their School ID, in the order to take them in; as many are done as one call has time for. */
export interface SchoolsRequest {
  readonly schoolIds: readonly string[];
}

export interface MadePlans {
  /** One for each school that was reached, in the order asked. */
  readonly plans: readonly MadePlan[];
  /** School IDs that were not reached, to be asked for in the next call. */
  readonly left: readonly string[];
  /** Sentences about the master and the folder. */
  readonly notices: readonly string[];
}

export interface MadePlan {
  readonly schoolId: string;
  readonly school: string;
  /** `found`: its document had been made before, and only the link was missing. */
  readonly status: 'made' | 'found' | 'refused';
  /** '' where there is no document. */
  readonly link: string;
  /** Present when refused: a sentence naming the school and what to do. */
  readonly reason?: string;
}

export interface SharedPlans {
  /** One for each school that was reached, in the order asked. */
  readonly plans: readonly SharedPlan[];
  readonly left: readonly string[];
  /** Sentences about the folder and the group it is shared with. */
  readonly notices: readonly string[];
}

export interface SharedPlan {
  readonly schoolId: string;
  readonly school: string;
  /** Everyone the plan has been shared with from here, as the Schools tab now says. */
  readonly sharedWith: readonly string[];
  /** Sentences: whom it could not be shared with, and why. */
  readonly reasons: readonly string[];
}

export interface MakePacketRequest {
  readonly schoolId: string;
}

export interface MadePacket {
  readonly documentId: string;
  readonly link: string;
  /** Sentences: whom to share the document with, and what it does not hold. */
  readonly notices: readonly string[];
}
