import type { suggestPriority } from '../core/alignment/suggest-priority.ts';
import type { DistrictProfile } from '../core/plan/district-profile.ts';
import type { FeedbackEntry, PlanFacts, Priority, Tag } from '../core/plan/plan.ts';
import type { ReadingFinding } from '../core/reading/blocks.ts';
import type { OwedPart, PlanPlace } from '../core/review/owed/owed-part.ts';
import type { GoalCheck } from '../core/smart/goal-check.ts';
import type { GoalRows } from '../core/smart/goal-rows.ts';
import type { IsoDate } from '../core/text/dates.ts';
import type { Reply } from './sidebar-api.ts';

/** Server functions of the Docs script. Each relies on the document's own sharing: who cannot edit, cannot write. */
export interface PlanApi {
  openPlan(): Reply<OpenPlan>;
  readLastPlan(request: InsertTemplateRequest): Reply<LastPlan>;
  insertTemplate(request: InsertTemplateRequest): Reply<InsertedTemplate>;
  removeTemplate(request: RemoveTemplateRequest): Reply<RemovedTemplate>;
  checkPlan(): Reply<CheckedPlan>;
  tagGoal(request: TagGoalRequest): Reply<TaggedGoal>;
  writeGoal(request: WriteGoalRequest): Reply<WrittenGoal>;
  readProfile(request: ReadProfileRequest): Reply<ReadProfile>;
  fingerprint(): Reply<Fingerprint>;
  addGoal(): Reply<AddedGoal>;
  writeOverview(): Reply<WrittenOverview>;
  addActivity(request: AddActivityRequest): Reply<AddedRow>;
  recordProgress(request: RecordProgressRequest): Reply<AddedRow>;
  movePlan(request: MovePlanRequest): Reply<MovedPlan>;
  addFeedback(request: AddFeedbackRequest): Reply<AddedRow>;
  answerFeedback(request: AnswerFeedbackRequest): Reply<AddedRow>;
  showPlace(place: PlaceToShow): Reply<PlaceToShow>;
}

/** All a sidebar opens with. A document that holds no plan is no refusal: `state` says what it is. */
export interface OpenPlan {
  /** `other` is a document that holds something, but no plan. */
  readonly state: 'blank' | 'plan' | 'other';
  /** Every fact is '' unless `state` is `plan`. */
  readonly facts: PlanFacts;
  readonly goals: readonly CheckedGoal[];
  /** What goals may be tagged to: the plan's own table, or the profile's priorities where the plan lists none. */
  readonly priorities: readonly Priority[];
  /** Null when the plan links to no profile, or it cannot be read; a notice says which. */
  readonly profile: DistrictProfile | null;
  readonly findings: readonly ReadingFinding[];
  readonly notices: readonly string[];
  /** Headings of template sections that an insertion which stopped half-way did not write; none in a plan that is whole. */
  readonly missingSections: readonly string[];
  /** Whether the plan holds the table that shows what its goals serve, and whether that says what the goals say. */
  readonly overview: 'none' | 'current' | 'old';
  /** What this school owes, in the order of the district's form; it keeps nobody from submitting. Empty unless `state` is `plan`. */
  readonly owed: readonly OwedPart[];
  /** The day the goals were checked on: the same goal checked for another day may be judged otherwise. */
  readonly today: IsoDate;
  /** Of the document this was read from, to compare with what `fingerprint` says later. */
  readonly fingerprint: string;
}

export interface GoalLine {
  /** '' where the plan shows none. */
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly tag: Tag;
}

export interface InsertTemplateRequest {
  /** Address or id of the district profile's document. */
  readonly profileLink: string;
  /** As in the profile's list of schools. */
  readonly schoolId: string;
  /** `2025-26`; '' takes the profile's year. */
  readonly schoolYear: string;
  /** Goal sections to make: 3 when left out, 20 at most, but one for each goal that goes on from last year. */
  readonly goals?: number;
  /** Address or id of last year's plan, for a plan that goes on from it. */
  readonly lastPlanLink?: string;
  /** Where the cursor stands, if that can be; otherwise at the end of the document. An insertion that stopped goes on where it did. */
  readonly atCursor?: boolean;
}

export interface LastPlan {
  /** Whose plan it is and for which year, as it says itself, in a sentence. */
  readonly about: string;
  /** The goals that go on; `about` says in sentences with which baseline and priority. */
  readonly goals: readonly { readonly title: string; readonly statement: string; readonly about: string }[];
  /** Sentences: why it may be the wrong plan. */
  readonly notices: readonly string[];
  /** Sentences: what else goes on, what does not, and what happens next. */
  readonly alsoSaid: readonly string[];
}

export interface InsertedTemplate {
  /** Headings of the sections this call added, in document order. */
  readonly sections: readonly string[];
  /** True when an earlier insertion had stopped half-way and this one added the rest. */
  readonly continued: boolean;
  readonly goalIds: readonly string[];
  readonly school: string;
  /** `middle` where something stands below it. */
  readonly place: 'end' | 'middle';
}

/** What was asked for, and what came of it. */
export interface RemoveTemplateRequest
  extends InsertTemplateRequest,
    Pick<InsertedTemplate, 'goalIds' | 'place'> {}

export interface RemovedTemplate {
  /** How many sections this call took out. */
  readonly removed: number;
  /** Headings of sections that stay, because something in them was changed. */
  readonly kept: readonly string[];
}

export interface CheckedPlan {
  readonly goals: readonly CheckedGoal[];
  /** The priorities goals may be tagged to, as the plan's own table lists them. */
  readonly priorities: readonly Priority[];
  readonly findings: readonly ReadingFinding[];
}

export interface CheckedGoal extends GoalLine {
  /** What the check took from the rows of the goal's table. */
  readonly rows: GoalRows;
  readonly check: GoalCheck;
  /** Null for goals that carry a priority already, and where the plan lists no priorities. */
  readonly suggestion: ReturnType<typeof suggestPriority> | null;
  /** Rows of its Feedback table that hold a comment, from the top. */
  readonly feedback: readonly FeedbackEntry[];
}

export interface TagGoalRequest {
  readonly goalId: string;
  readonly priorityId: string;
  /** The tag as the person saw it; when the cell holds other words, nothing is written. */
  readonly replaces: string;
}

export interface TaggedGoal {
  readonly goalId: string;
  /** As written into the plan, such as `P2 · Instruction`. */
  readonly tag: string;
  /** What the cell held before. */
  readonly replaced: string;
}

export interface WriteGoalRequest {
  readonly goalId: string;
  /** Lines become paragraphs of the cell; '' is refused. */
  readonly statement: string;
  /** The statement as the person saw it; when the cell holds other words, nothing is written. */
  readonly replaces: string;
}

export interface WrittenGoal {
  readonly goalId: string;
  /** As written, without spaces around it. */
  readonly statement: string;
  /** What the cell held before. */
  readonly replaced: string;
}

export interface ReadProfileRequest {
  /** Address or id of the district profile's document. */
  readonly profileLink: string;
}

export interface ReadProfile {
  readonly profile: DistrictProfile;
}

export interface Fingerprint {
  /** Another one means that the document's text has changed; suggested changes count as text. */
  readonly fingerprint: string;
}

export interface AddedGoal {
  readonly goalId: string;
  /** The heading it was given, such as `Goal 4`. */
  readonly title: string;
}

export interface WrittenOverview {
  /** How many goals the table shows. */
  readonly goals: number;
  /** False where it stood in the plan before. */
  readonly isNew: boolean;
}

/** A form that was sent and got no answer cannot know whether its row was written. */
interface SentAgain {
  /** True when the same row is sent once more: where it stands already, it is not written again. */
  readonly isAgain?: boolean;
}

export interface AddActivityRequest extends SentAgain {
  readonly goalId: string;
  /** The one text that must not be ''. */
  readonly activity: string;
  readonly lead: string;
  /** Days as the person writes them; `September 2025` will do. */
  readonly start: string;
  readonly end: string;
  readonly howOften: string;
}

export interface RecordProgressRequest extends SentAgain {
  readonly goalId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** One number such as `48%`; '' when the note says it all. */
  readonly value: string;
  readonly status: string;
  readonly note: string;
}

export interface AddedRow {
  readonly goalId: string;
  /** 1-based row of the goal's table, its heading row counted. */
  readonly row: number;
  /** Present when an earlier attempt had written the row. */
  readonly wasThere?: true;
}

export interface MovePlanRequest {
  /** One of the states of `core/plan/life-cycle`. */
  readonly to: string;
  /** The state as the person saw it; when the plan says other words, nothing is written. */
  readonly replaces: string;
  /** `YYYY-MM-DD`; left out for today. The board's approval needs the day of its meeting. */
  readonly date?: string;
}

export interface MovedPlan {
  readonly state: string;
  readonly date: string;
  /** What the cell held before. */
  readonly replaced: string;
}

export interface AddFeedbackRequest {
  readonly goalId: string;
  /** As the reviewer types it: a document's script may not know who uses it. */
  readonly from: string;
  readonly comment: string;
}

/** The comment's row as it was read, and what to write beside it. */
export interface AnswerFeedbackRequest extends Pick<FeedbackEntry, 'from' | 'date' | 'comment'> {
  readonly goalId: string;
  /** '' leaves the answer as it is. */
  readonly answer: string;
  readonly isDone: boolean;
}

/** Where a line of what is owed points. */
export interface PlaceToShow extends PlanPlace {
  /** '' for what belongs to no goal, and for a goal that shows no id. */
  readonly goalId: string;
}
