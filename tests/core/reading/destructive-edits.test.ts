import fc from 'fast-check';
import {
  ACTIVITY_COLUMNS,
  FACT_FIELDS,
  FEEDBACK_COLUMNS,
  GOAL_FIELDS,
  GOAL_TABLE_HEADINGS,
  type GoalKey,
  PROGRESS_COLUMNS,
  RESOURCE_COLUMNS,
} from '../../../src/core/plan/fields.ts';
import { readMeasure } from '../../../src/core/plan/measure.ts';
import { normalizeLabel } from '../../../src/core/plan/normalize-label.ts';
import type { Goal, Plan } from '../../../src/core/plan/plan.ts';
import type { ReadingFindingCode } from '../../../src/core/reading/blocks.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import type { OutlineBlock, OutlineSection, OutlineTable } from '../../../src/core/template/outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { docsJsonOfOutline } from '../../support/docs-json.ts';
import { plan, withoutPlaces } from './plan-arbitrary.ts';

type ListKind = 'activities' | 'resources' | 'progress' | 'feedback';
const KINDS: readonly ListKind[] = ['activities', 'resources', 'progress', 'feedback'];

const LABELS = new Set(
  [
    FACT_FIELDS,
    GOAL_FIELDS,
    ACTIVITY_COLUMNS,
    RESOURCE_COLUMNS,
    PROGRESS_COLUMNS,
    FEEDBACK_COLUMNS,
    GOAL_TABLE_HEADINGS,
  ]
    .flat()
    .flatMap(({ label, synonyms }) => [normalizeLabel(label), ...synonyms]),
);

const NAMES = new Set(['source', 'heading', 'title', 'label']);

/** Without its header a row that says what headers say would be one; such texts are left to the other properties. */
const plain = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (key, text: unknown) =>
    typeof text === 'string' && !NAMES.has(key) && LABELS.has(normalizeLabel(text)) ? 'filled' : text,
  );

/** Plans with at least one goal, one row in each of its tables, and a goal picked from them. */
const planWithGoal = fc
  .tuple(plan, fc.nat())
  .filter(([written]) => written.goals.some(isFull))
  .map(([written, pick]) => {
    const full = written.goals.filter(isFull);
    const chosen = full[pick % full.length] as Goal;
    return { written: plain(written), goal: plain(chosen) };
  });

const isFull = (goal: Goal): boolean => KINDS.every((kind) => goal[kind].length > 0);

const outlineOf = (written: Plan): readonly OutlineSection[] =>
  filledPlanOutline(genericPack, { ...written, goals: written.goals.map((goal) => filledGoalOutline(goal)) });

const readBack = (sections: readonly OutlineSection[]) =>
  readPlan(blocksOfDocsJson(docsJsonOfOutline('A plan', sections)));

/** Edits the blocks of one goal's section. */
const inGoal = (
  written: Plan,
  goal: Goal,
  edit: (blocks: readonly OutlineBlock[]) => readonly OutlineBlock[],
): readonly OutlineSection[] =>
  outlineOf(written).map((section) =>
    section.heading === goal.title ? { ...section, blocks: edit(section.blocks) } : section,
  );

/** Edits a goal's nth table; 0 is the goal table, 1 to 4 its lists in the order of `KINDS`. */
const inTable =
  (number: number, edit: (table: OutlineTable) => readonly OutlineBlock[]) =>
  (blocks: readonly OutlineBlock[]): readonly OutlineBlock[] => {
    let table = -1;
    return blocks.flatMap((block) => {
      if (block.kind === 'table') table += 1;
      return block.kind === 'table' && table === number ? edit(block) : [block];
    });
  };

const withGoal = (written: Plan, goal: Goal, changed: Partial<Goal>): Plan => ({
  ...written,
  goals: written.goals.map((other) => (other.title === goal.title ? { ...other, ...changed } : other)),
});

const headingBefore = (written: Plan, goal: Goal): string => {
  const index = written.goals.findIndex(({ title }) => title === goal.title);
  return written.goals[index - 1]?.title ?? 'Goals';
};

const pick = { planAndGoal: planWithGoal, kind: fc.constantFrom(...KINDS), at: fc.nat() };
const RUNS = { numRuns: 30 };

describe('after one destructive edit a plan lacks that piece and no other:', () => {
  test('a row of a list', () => {
    fc.assert(
      fc.property(fc.record(pick), ({ planAndGoal: { written, goal }, kind, at }) => {
        const gone = at % goal[kind].length;
        const sections = inGoal(
          written,
          goal,
          inTable(KINDS.indexOf(kind) + 1, (table) => [
            { ...table, rows: table.rows.filter((_row, index) => index !== gone + 1) },
          ]),
        );
        const rest: readonly unknown[] = goal[kind].filter((_item, index) => index !== gone);
        expect(withoutPlaces(readBack(sections).plan)).toStrictEqual(
          withoutPlaces(withGoal(written, goal, { [kind]: rest })),
        );
      }),
      RUNS,
    );
  });

  test('the header of a list: its table is named', () => {
    fc.assert(
      fc.property(fc.record(pick), ({ planAndGoal: { written, goal }, kind }) => {
        const sections = inGoal(
          written,
          goal,
          inTable(KINDS.indexOf(kind) + 1, (table) => [{ ...table, rows: table.rows.slice(1) }]),
        );
        const { plan: read, findings } = readBack(sections);
        expect(withoutPlaces(read)).toStrictEqual(withoutPlaces(withGoal(written, goal, { [kind]: [] })));
        expect(findings.filter(({ code }) => code === 'unknownTable')).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test('a list’s whole table, or the heading over it', () => {
    fc.assert(
      fc.property(fc.record(pick), fc.boolean(), ({ planAndGoal: { written, goal }, kind }, onlyHeading) => {
        const label = GOAL_TABLE_HEADINGS.find(({ key }) => key === kind)?.label;
        const sections = inGoal(written, goal, (blocks) =>
          onlyHeading
            ? blocks.filter((block) => block.kind === 'table' || block.text !== label)
            : inTable(KINDS.indexOf(kind) + 1, () => [])(blocks),
        );
        const expected = onlyHeading ? written : withGoal(written, goal, { [kind]: [] });
        expect(withoutPlaces(readBack(sections).plan)).toStrictEqual(withoutPlaces(expected));
      }),
      RUNS,
    );
  });

  const EMPTIED: Readonly<Partial<Record<GoalKey, ReadingFindingCode>>> = {
    id: 'goalWithoutId',
    statement: 'goalWithoutStatement',
    priority: 'untaggedGoal',
  };

  test('a value of the goal table, or its row: a missing ID, goal or priority is named', () => {
    fc.assert(
      fc.property(
        planWithGoal,
        fc.constantFrom(...GOAL_FIELDS),
        fc.boolean(),
        ({ written, goal }, { key, label }, wholeRow) => {
          const sections = inGoal(
            written,
            goal,
            inTable(0, (table) => [
              {
                ...table,
                rows: table.rows.flatMap((row) =>
                  row[0] === label ? (wholeRow ? [] : [[label, '']]) : [row],
                ),
              },
            ]),
          );
          const { plan: read, findings } = readBack(sections);
          const old = goal[key];
          const empty =
            typeof old === 'string' ? '' : 'unit' in old ? readMeasure('') : { text: '', id: null };
          expect(withoutPlaces(read)).toStrictEqual(withoutPlaces(withGoal(written, goal, { [key]: empty })));
          const code = EMPTIED[key];
          if (code !== undefined)
            expect(
              findings.filter((found) => found.code === code && found.place.heading === goal.title),
            ).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the heading of a goal: it is read under the heading above', () => {
    fc.assert(
      fc.property(planWithGoal, ({ written, goal }) => {
        const sections = inGoal(written, goal, (blocks) => blocks.slice(1));
        expect(withoutPlaces(readBack(sections).plan)).toStrictEqual(
          withoutPlaces(withGoal(written, goal, { title: headingBefore(written, goal) })),
        );
      }),
      RUNS,
    );
  });

  test('a goal’s section', () => {
    fc.assert(
      fc.property(planWithGoal, ({ written, goal }) => {
        const sections = outlineOf(written).filter(({ heading }) => heading !== goal.title);
        expect(withoutPlaces(readBack(sections).plan)).toStrictEqual(
          withoutPlaces({
            ...written,
            goals: written.goals.filter(({ title }) => title !== goal.title),
          }),
        );
      }),
      RUNS,
    );
  });

  test('the goal table alone: each table that is left without a goal is named', () => {
    fc.assert(
      fc.property(planWithGoal, ({ written, goal }) => {
        const { plan: read, findings } = readBack(
          inGoal(
            written,
            goal,
            inTable(0, () => []),
          ),
        );
        const others = written.goals.filter(({ title }) => title !== goal.title);
        expect(withoutPlaces(read?.goals as unknown as Plan)).toStrictEqual(
          withoutPlaces(others as unknown as Plan),
        );
        const stray = findings.filter(
          ({ code, place }) => code === 'tableWithoutGoal' && place.table !== null,
        );
        expect(stray).toHaveLength(KINDS.length);
      }),
      RUNS,
    );
  });
});
