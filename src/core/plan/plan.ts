import type { Place } from '../reading/blocks.ts';
import type { SchoolYear } from '../text/dates.ts';

/**
 * One school's improvement plan for one school year, as its document says it. Every `string` is the visible text of
 * a cell, trimmed; an empty string means the cell is empty or not there.
 */
export interface Plan extends PlanLists {
  readonly facts: PlanFacts;
  /** The priorities the plan's own table lists; a goal's tag refers to one by its stable id. */
  readonly priorities: readonly Priority[];
  readonly initiatives: readonly Initiative[];
  /** Prose sections in document order, goals and tables left out. */
  readonly sections: readonly NarrativeSection[];
  readonly goals: readonly Goal[];
}

export interface PlanFacts {
  readonly school: string;
  readonly schoolId: string;
  /** `2025-26` when the cell could be read as a school year, else the text as found. */
  readonly schoolYear: SchoolYear;
  /** For example `None`, `CSI`, `TSI`, `ATSI`, or a state's own tier. */
  readonly improvementStatus: string;
  readonly state: string;
  readonly stateDate: string;
  readonly template: string;
  readonly templateVersion: string;
  /** Address or document id of the district profile. */
  readonly districtProfile: string;
  /** Address of last year's plan, where this one goes on from it. */
  readonly continues: string;
}

/** A strategic-plan priority. `id` is stable from year to year (`P2`); the name may change. */
export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A district initiative under a priority, such as `I3` under `P2`. */
export interface Initiative {
  readonly id: string;
  readonly priorityId: string;
  readonly name: string;
}

export interface NarrativeSection {
  readonly heading: string;
  readonly text: string;
  readonly place: Place;
}

/** A tag such as `P2 · Instruction`: the text as found, and the id when one could be read from it. */
export interface Tag {
  readonly text: string;
  readonly id: string | null;
}

/** A value such as `42%`: the text as found, and the number only when the text holds exactly one. Never guessed. */
export interface Measure {
  readonly text: string;
  readonly value: number | null;
  readonly unit: 'percent' | 'number' | null;
}

export interface Goal {
  /** The visible Goal ID (`G-7KQ2`), or '' where the plan shows none. */
  readonly id: string;
  /** The heading the goal stands under. */
  readonly title: string;
  readonly priority: Tag;
  readonly initiative: Tag;
  readonly need: string;
  readonly statement: string;
  readonly studentGroup: string;
  readonly grades: string;
  readonly contentArea: string;
  readonly instrument: string;
  readonly metric: string;
  readonly baseline: Measure;
  readonly baselineDate: string;
  readonly target: Measure;
  readonly targetDate: string;
  readonly checkpoint: Measure;
  readonly checkpointDate: string;
  /** The goal of last year's plan this one goes on from: its id, the year and the plan's address. */
  readonly continues: string;
  /** Rows of the goal table whose label this version does not know, label as found. */
  readonly otherFields: readonly { readonly label: string; readonly text: string }[];
  /** Prose of the goal's section that stands in none of its tables: paragraphs joined by line feeds, guidance left out. */
  readonly notes: string;
  readonly activities: readonly Activity[];
  readonly resources: readonly Resource[];
  readonly progress: readonly ProgressEntry[];
  readonly feedback: readonly FeedbackEntry[];
  readonly place: Place;
  /** `template` when read from a goal table with a known heading row, `other` when found another way. */
  readonly source: 'template' | 'other';
  /** From 0 to 1: how sure the reader is that this is a goal with these fields; 1 for template goals. */
  readonly confidence: number;
}

export interface Activity {
  readonly activity: string;
  readonly lead: string;
  readonly start: string;
  readonly end: string;
  readonly howOften: string;
  readonly mtssTier: string;
  readonly evidenceTier: string;
  readonly adultMeasure: string;
  readonly studentMeasure: string;
  readonly status: string;
}

export interface Resource {
  readonly fund: string;
  /** Dollars. */
  readonly amount: Measure;
  readonly fte: Measure;
  readonly purpose: string;
}

/** One report on a goal: the value found at a checkpoint and what the school makes of it. */
export interface ProgressEntry {
  readonly date: string;
  readonly value: Measure;
  readonly status: string;
  readonly note: string;
}

export interface FeedbackEntry {
  readonly from: string;
  readonly date: string;
  readonly comment: string;
  readonly answer: string;
  readonly done: string;
}

/**
 * What a plan holds beside its goals, each a table with a header row; empty where the plan has no such table. A row
 * refers to a need or goal by the id that stands in the plan.
 */
export interface PlanLists {
  readonly team: readonly TeamMember[];
  readonly voices: readonly Voice[];
  readonly needs: readonly Need[];
  readonly inequities: readonly ResourceInequity[];
  readonly interventions: readonly Intervention[];
  readonly combinedFunds: readonly CombinedFund[];
  readonly results: readonly GoalResult[];
}

export type PlanListKind = keyof PlanLists;

interface TeamMember {
  readonly role: string;
  readonly name: string;
  /** Staff, families, students, community, or a part of them. */
  readonly group: string;
}

/** One group that was heard while the plan was made. */
interface Voice {
  readonly group: string;
  readonly how: string;
  readonly date: string;
  readonly howMany: string;
  readonly heard: string;
  readonly changed: string;
}

interface Need {
  /** Such as `N1`; a goal's “Need addressed” names it. */
  readonly id: string;
  readonly need: string;
  readonly data: string;
  readonly rootCause: string;
}

interface ResourceInequity {
  readonly inequity: string;
  readonly group: string;
  readonly evidence: string;
  readonly response: string;
}

interface Intervention {
  readonly intervention: string;
  /** ESSA’s 1 to 4, or its name. */
  readonly evidenceTier: string;
  readonly citation: string;
  readonly goalId: string;
}

/** One program whose money a schoolwide program combines with others. */
interface CombinedFund {
  readonly program: string;
  readonly purpose: string;
  /** Dollars. */
  readonly amount: Measure;
  readonly howMet: string;
}

/** How a goal ended. */
interface GoalResult {
  readonly goalId: string;
  readonly result: Measure;
  readonly date: string;
  readonly met: string;
  readonly next: string;
}
