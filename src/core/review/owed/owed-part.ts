import type { Reference } from '../../template/references.ts';

/** Something a plan owes: a section of its form, or what is asked of its goals. */
interface Requirement {
  /**
   * Lasts from year to year: the section's id in the template (`own:` and the heading for one of the district's own), or one of
   * `facts`, `goals`, `activities`, `money`, `elaAndMath`, `intervention`, `privacy`, `unread`.
   */
  readonly id: string;
  /** As people see it: the heading the district gives the section. */
  readonly name: string;
  /** Where it is written; none for what no law asks for. */
  readonly references: readonly Reference[];
}

/** A requirement, and what of it a plan still lacks. */
export interface OwedPart {
  readonly requirement: Requirement;
  /** True when it is due and nothing of it is missing. */
  readonly isThere: boolean;
  /** False for what can only be written later in the year, such as the results: it has no items. */
  readonly isDue: boolean;
  readonly items: readonly ChecklistItem[];
}

/** Something to look at before a plan is handed in. It advises and keeps nobody from submitting. */
export interface ChecklistItem {
  /** The id of the requirement it belongs to. */
  readonly requirement: string;
  /** The goal's heading; '' for what belongs to no goal. */
  readonly where: string;
  /** The visible Goal ID; '' for what belongs to no goal, and for a goal that shows none. */
  readonly goalId: string;
  /** A sentence or two: what is missing, and what to write. */
  readonly message: string;
  /** Where in the document to look; null where there is nothing to look at. */
  readonly place: PlanPlace | null;
}

/** A place in a plan in words that last, to be found again when somebody goes there. */
export interface PlanPlace {
  /** The heading it stands under: a section's, or the goal's. */
  readonly heading: string;
  /** The label of a row of the goal's or the facts table, or the name of one of the goal's tables; '' for the whole. */
  readonly label: string;
}
