import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDay, School } from '../../src/core/plan/district-profile.ts';
import type { GoalKey } from '../../src/core/plan/fields.ts';
import type { Activity, FeedbackEntry, Initiative, PlanFacts, Priority } from '../../src/core/plan/plan.ts';
import { ROOT } from '../support/root.ts';

/** `examples/district.json`: the district profile and what the tracker holds besides. */
interface ExampleDistrict {
  readonly district: string;
  readonly schoolYear: string;
  readonly priorities: readonly (Priority & Record<'planYears' | 'owner' | 'districtMeasure', string>)[];
  readonly initiatives: readonly (Initiative & Record<'outcome' | 'lead' | 'phase', string>)[];
  readonly schools: readonly (School & { readonly titleI: boolean })[];
  readonly calendar: readonly CalendarDay[];
}

type Texts<Key extends string> = Readonly<Record<Key, string>>;

interface ExampleGoal extends Texts<GoalKey | 'title'> {
  readonly activities: readonly Texts<keyof Activity>[];
  readonly resources: readonly Texts<'fund' | 'amount' | 'fte' | 'purpose'>[];
  readonly progress: readonly Texts<'date' | 'value' | 'status' | 'note'>[];
  readonly feedback: readonly Texts<keyof FeedbackEntry>[];
}

interface TemplateSource {
  readonly kind: 'template';
  readonly schoolId: string;
  readonly title: string;
  readonly facts: Texts<Exclude<keyof PlanFacts, 'template' | 'templateVersion' | 'districtProfile'>>;
  readonly sections: readonly Texts<'heading' | 'text'>[];
  readonly goals: readonly ExampleGoal[];
}

interface DocumentSource {
  readonly kind: 'document';
  readonly schoolId: string;
  readonly title: string;
  readonly blocks: readonly (
    | { readonly kind: 'heading'; readonly level: number; readonly text: string }
    | { readonly kind: 'paragraph'; readonly text: string }
    | { readonly kind: 'bullets'; readonly items: readonly string[] }
    | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  )[];
}

interface WordSource extends Texts<'schoolId' | 'title' | 'mimeType'> {
  readonly kind: 'wordUpload';
  readonly paragraphs: readonly string[];
}

type ExampleSource = TemplateSource | DocumentSource | WordSource;

const SOURCES = join(ROOT, 'examples/sources');

export const readDistrict = (): ExampleDistrict =>
  JSON.parse(readFileSync(join(ROOT, 'examples/district.json'), 'utf8')) as ExampleDistrict;

export const readSources = (): ExampleSource[] =>
  readdirSync(SOURCES).map((name) => JSON.parse(readFileSync(join(SOURCES, name), 'utf8')) as ExampleSource);

export const templateSources = (): TemplateSource[] =>
  readSources().flatMap((source) => (source.kind === 'template' ? [source] : []));
