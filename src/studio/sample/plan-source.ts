import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoalKey } from '../../core/plan/fields.ts';
import type { Activity, FeedbackEntry, PlanFacts, PlanListKind, PlanLists } from '../../core/plan/plan.ts';

/** A sample plan as its school would write it; see examples/README.md. */
type PlanSource = TemplateSource | DocumentSource | WordSource;

interface AnySource {
  readonly schoolId: string;
  /** Name of the document in Drive. */
  readonly title: string;
}

/** Typed into the add-on's own template. */
export interface TemplateSource extends AnySource {
  readonly kind: 'template';
  readonly facts: Texts<TypedFact>;
  readonly sections: readonly Texts<'heading' | 'text'>[];
  /** Rows of the plan's own tables. A Goal ID is written as the number of the goal. */
  readonly lists?: {
    readonly [Kind in PlanListKind]?: readonly Texts<Extract<keyof PlanLists[Kind][number], string>>[];
  };
  readonly goals: readonly SourceGoal[];
}

/** The facts a person fills in. */
export type TypedFact = Exclude<
  keyof PlanFacts,
  'template' | 'templateVersion' | 'districtProfile' | 'continues'
>;

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** Cells of the goal table by key, and the rows of its lists, as a person types them. Goal IDs come from the add-on. */
export interface SourceGoal extends Texts<Exclude<GoalKey, 'id' | 'continues'> | 'title'> {
  readonly activities: readonly Texts<keyof Activity>[];
  readonly resources: readonly Texts<'fund' | 'amount' | 'fte' | 'purpose'>[];
  readonly progress: readonly Texts<'date' | 'value' | 'status' | 'note'>[];
  readonly feedback: readonly Texts<keyof FeedbackEntry>[];
}

/** A document that was not made from the template. */
interface DocumentSource extends AnySource {
  readonly kind: 'document';
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A plan left in Drive as a Word file. */
interface WordSource extends AnySource {
  readonly kind: 'wordUpload';
  readonly mimeType: string;
  readonly paragraphs: readonly string[];
}

/** A source with the name its plan's file gets. */
export interface NamedSource {
  readonly name: string;
  readonly source: PlanSource;
}

/** All sample plans, by file name. */
export function planSources(root: string): readonly NamedSource[] {
  const folder = join(root, 'examples/sources');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      source: JSON.parse(readFileSync(join(folder, file), 'utf8')) as PlanSource,
    }));
}
