import type { Place } from '../blocks.ts';
import type { Report } from '../findings.ts';
import { GoalDraft, type Origin } from './goal-draft.ts';
import { type OtherLabel, RANK } from './label-part.ts';
import type { Piece } from './pieces.ts';

export type LabelPiece = Piece & { readonly kind: 'label' };

/** A label whose value, or list of values, is still to come. */
export interface Awaited {
  readonly label: OtherLabel;
  readonly name: string;
  /** True once a list item has answered it: only items go on. */
  readonly hasItems: boolean;
}

/** What stands above a goal: a heading, or the goal before it. */
export interface Under {
  readonly title: string;
  readonly level: number;
}

const NOTHING_ABOVE: Under = { title: '', level: 6 };
const NOT_THIS_PLANS =
  /\b(?:district|board|state|division|system|superintendent)\b(?!.*\bschool\b).*\b(?:goals|priorities|objectives)$|\b(?:last|previous|prior)\s+year|\b(?:review|results|evaluation)\b.*\bgoals\b/i;
const SAYS_PLAN = /\bplan\b/i;

/** Where a walk through a document stands: the goals so far, the one that is open, and what was said before the next begins. */
export class Walk {
  readonly drafts: GoalDraft[] = [];
  /** The goal that takes what comes next; null between goals. */
  draft: GoalDraft | null = null;
  awaited: Awaited | null = null;
  heading: Under = NOTHING_ABOVE;
  /** Labels since the last heading that came before their goal, such as where the school stands now. */
  early: LabelPiece[] = [];
  /** A sentence since the last heading that names a target, for activities that come without any other goal. */
  private target = '';
  /** True once a title or heading called the document a plan, so that its tables of activities serve goals. */
  isPlan: boolean;
  readonly report: Report;
  private tab: string | null = null;

  constructor(title: string, report: Report) {
    this.isPlan = SAYS_PLAN.test(title);
    this.report = report;
  }

  /** A goal ends with its tab. */
  enterTab(tab: string): void {
    if (tab !== this.tab) this.endGoal(NOTHING_ABOVE);
    this.tab = tab;
  }

  /** A heading that is no goal's own. */
  enterSection(heading: Under): void {
    this.isPlan ||= SAYS_PLAN.test(heading.title);
    this.endGoal(heading);
  }

  endGoal(heading: Under): void {
    this.draft = null;
    this.awaited = null;
    this.early = [];
    this.target = '';
    this.heading = heading;
  }

  open(origin: Origin, { title, level }: Under, place: Place, ownText = ''): GoalDraft {
    const draft = new GoalDraft({ origin, title, level, place, ownText });
    this.drafts.push(draft);
    this.draft = draft;
    this.awaited = null;
    for (const { label, name: said, text } of this.early)
      if (label.part === 'goal' && text !== '') draft.setField(label.key, said, text);
    this.early = [];
    return draft;
  }

  openStated(under: Under, place: Place, statement: string): void {
    this.open('item', under, place).state(statement, RANK.goal);
  }

  /** True when a list of activities is about to answer a target that was told in passing. */
  hasTarget(): boolean {
    return this.target !== '';
  }

  /** Whether a table of activities that stands under no goal is one of the plan's: not when its goals have theirs. */
  takesActivities(): boolean {
    if (this.target !== '') return true;
    const { drafts } = this;
    return this.isPlan && (drafts.length < 2 || drafts.every(({ activities }) => activities.length === 0));
  }

  /** True in a section on the goals of the district or of last year, where no goal of this plan is told in text. */
  isAside(): boolean {
    return this.draft === null && NOT_THIS_PLANS.test(this.heading.title);
  }

  /** Keeps a sentence that names a target but stands where no goal is told. */
  noteTarget(sentence: string): void {
    if (this.target === '') this.target = sentence;
  }

  /** A goal for activities that stand under none: the plan's only one, else one of their own. */
  openForActivities(place: Place): GoalDraft {
    const [only, ...others] = this.drafts;
    const { target } = this;
    if (target === '' && only !== undefined && others.length === 0) {
      this.draft = only;
      return only;
    }
    this.target = '';
    const draft = this.open(target === '' ? 'activities' : 'line', this.heading, place);
    if (target !== '') draft.state(target, RANK.goal);
    return draft;
  }

  /** A goal that says nothing and does nothing was a caption over the one that follows. */
  dropEmpty(): void {
    const { draft } = this;
    if (draft !== null && draft.statement === '' && draft.activities.length === 0)
      this.drafts.splice(this.drafts.indexOf(draft), 1);
  }
}
