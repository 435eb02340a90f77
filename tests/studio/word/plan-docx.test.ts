import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DocumentBlocks } from '../../../src/core/reading/blocks.ts';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { filledPlanOutline } from '../../../src/core/template/filled-plan-outline.ts';
import { PACKS } from '../../../src/core/template/packs/all-packs.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { planOutline } from '../../../src/core/template/plan-outline.ts';
import { documentFromDocx } from '../../../src/emulator/documents/docx-import.ts';
import { documentFromJson } from '../../../src/emulator/documents/from-json.ts';
import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { DocumentModel } from '../../../src/emulator/documents/model.ts';
import { documentToJson } from '../../../src/emulator/documents/to-json.ts';
import { ZipParts } from '../../../src/emulator/documents/zip-parts.ts';
import { planDocx } from '../../../src/studio/word/plan-docx.ts';
import { plan, withoutPlaces } from '../../core/reading/plan-arbitrary.ts';
import { docsJson, docsJsonOfOutline, docsJsonOfTabs, docsTab } from '../../support/docs-json.ts';
import { ROOT } from '../../support/root.ts';

const TITLE = 'A plan';
/** Milliseconds a property may take on a busy machine. */
const SLOW = 60_000;

const jsonOf = (model: DocumentModel) =>
  documentToJson(model, { id: 'x', title: TITLE, suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });

const blocksOf = (json: unknown): DocumentBlocks => ({ ...blocksOfDocsJson(json), title: TITLE });

const throughWord = async (model: DocumentModel): Promise<DocumentModel> =>
  (await documentFromDocx(await planDocx(model, TITLE))).model;

/** Word's XML for a document, as the file holds it. */
const xmlOf = async (model: DocumentModel, part = 'word/document.xml'): Promise<string> =>
  new ZipParts(await planDocx(model, TITLE), 10_000_000).read(part).toString('utf8');

const paragraph = (elements: readonly object[], more: object = {}) => ({
  paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, ...more },
});
const text = (content: string, textStyle: object = {}) => ({ textRun: { content, textStyle } });
const cell = (content: string, style: object = {}, look: object = {}) => ({
  content: [paragraph([text(`${content}\n`, look)])],
  tableCellStyle: style,
});
const table = (rows: readonly (readonly object[])[], more: object = {}, rowStyle: object = {}) => ({
  table: {
    columns: rows[0]?.length ?? 0,
    rows: rows.length,
    tableRows: rows.map((tableCells) => ({ tableCells, tableRowStyle: rowStyle })),
    ...more,
  },
});
const modelOf = (...content: readonly object[]): DocumentModel =>
  documentFromJson(docsJson(TITLE, content as never));

describe('a plan goes through Word and comes back the same', () => {
  const folder = join(ROOT, 'examples/plans');
  const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test.each(examples)('%s', async (name) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const back = jsonOf(await throughWord(documentFromJson(json)));
    expect(blocksOf(back)).toEqual(blocksOf(json));
    expect(readPlan(blocksOf(back))).toEqual(readPlan(blocksOf(json)));
  });

  test.each(PACKS.map((pack) => [pack.name, pack] as const))('a new plan of “%s”', async (_name, pack) => {
    const facts = {
      ...Object.fromEntries(FACTS.map((key) => [key, key])),
      template: '',
      templateVersion: '',
    };
    const sections = planOutline(pack, {
      facts: facts as never,
      priorities: [{ id: 'P1', name: 'Reading', description: 'Every child reads.' }],
      initiatives: [],
      goalIds: ['G-7KQ2'],
    });
    const json = docsJsonOfOutline(TITLE, sections);
    const back = jsonOf(await throughWord(documentFromJson(json)));
    expect(blocksOf(back)).toEqual(blocksOf(json));
  });

  test(
    'any plan',
    async () => {
      await fc.assert(
        fc.asyncProperty(plan, async (written) => {
          const goals = written.goals.map((goal) => filledGoalOutline(goal));
          const json = docsJsonOfOutline(TITLE, filledPlanOutline(genericPack, { ...written, goals }));
          const back = jsonOf(await throughWord(documentFromJson(json)));
          expect(withoutPlaces(readPlan(blocksOf(back)).plan)).toEqual(
            withoutPlaces(readPlan(blocksOf(json)).plan),
          );
        }),
        { numRuns: 6 },
      );
    },
    SLOW,
  );

  test(
    'any grid of merged cells',
    async () => {
      const span = fc.record({
        rowSpan: fc.integer({ min: 1, max: 3 }),
        columnSpan: fc.integer({ min: 1, max: 3 }),
      });
      const grid = fc.array(fc.tuple(fc.nat(15), span), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(grid, async (merged) => {
          const styles = new Map(merged);
          const rows = [0, 1, 2, 3].map((row) =>
            [0, 1, 2, 3].map((column) =>
              cell(styles.has(row * 4 + column) ? 'merged' : '', styles.get(row * 4 + column)),
            ),
          );
          const model = modelOf(paragraph([text('\n')]), table(rows), paragraph([text('\n')]));
          const texts = (blocks: DocumentBlocks) =>
            blocks.blocks.flatMap((block) =>
              block.kind === 'table' ? block.rows.map((row) => row.map((each) => each.text)) : [],
            );
          expect(texts(blocksOf(jsonOf(await throughWord(model))))).toEqual(texts(blocksOf(jsonOf(model))));
        }),
        { numRuns: 15 },
      );
    },
    SLOW,
  );
});

const LINK = { link: { url: 'https://x.example' }, foregroundColor: { color: { rgbColor: { red: 1 } } } };

/** Null for JSON that is no document. */
function taken(json: unknown): DocumentModel | null {
  try {
    return documentFromJson(json);
  } catch {
    return null;
  }
}

const FACTS = [
  'school',
  'schoolId',
  'schoolYear',
  'improvementStatus',
  'state',
  'stateDate',
  'districtProfile',
  'continues',
];

describe('planDocx', () => {
  test('keeps looks, links, lists and merged cells', async () => {
    const html =
      '<h2>Our <i>plan</i></h2><p><b>bold</b> <u>under</u> <a href="https://x.example/?a=1&amp;b=2">link</a><br>below</p>' +
      '<ul><li>a<ol><li>b</li></ol></li></ul><ol><li>c</li></ol>' +
      '<table><tr><td rowspan="2">tall</td><td colspan="2">wide</td></tr><tr><td>x</td><td>y</td></tr></table><p></p>';
    const model = documentFromHtml(html);
    const withoutLists = (json: object) =>
      JSON.stringify(json)
        .replace(/"lists":.*/, '')
        .replace(/kix\.list\d/g, '');
    expect(withoutLists(jsonOf(await throughWord(model)))).toBe(withoutLists(jsonOf(model)));
  });

  test('names the document and its language for screen readers', async () => {
    expect(await xmlOf(modelOf(), 'docProps/core.xml')).toContain(`<dc:title>${TITLE}</dc:title>`);
    expect(await xmlOf(modelOf(), 'word/styles.xml')).toContain('w:val="en-US"');
  });

  const bold = { bold: true };
  test.each([
    [
      'three labels',
      [
        [cell('Fund'), cell('Amount'), cell('For')],
        [cell('a'), cell('b'), cell('c')],
      ],
      {},
      1,
    ],
    [
      'nothing but bold',
      [
        [cell('Fund', {}, bold), cell('Amount', {}, bold)],
        [cell('a'), cell('b')],
      ],
      {},
      1,
    ],
    [
      'a label and its value',
      [
        [cell('School', {}, bold), cell('Pier')],
        [cell('Year', {}, bold), cell('b')],
      ],
      {},
      0,
    ],
    [
      'a blank among the labels',
      [
        [cell('Fund'), cell(''), cell('For')],
        [cell('a'), cell('b'), cell('c')],
      ],
      {},
      0,
    ],
    ['one row', [[cell('a'), cell('b'), cell('c')]], {}, 0],
    ['no labels, but marked', [[cell('a')], [cell('b')]], { tableHeader: true }, 0],
  ])('repeats header rows: %s', async (_case, rows, rowStyle, count) => {
    const xml = await xmlOf(modelOf(table(rows, {}, rowStyle)));
    expect(xml.match(/<w:tblHeader/g)?.length ?? 0).toBe(count);
  });

  test('repeats the rows that Docs marks, and no others', async () => {
    const marked = { tableCells: [cell('a'), cell('')], tableRowStyle: { tableHeader: true } };
    const plain = { tableCells: [cell('b'), cell('c')] };
    const xml = await xmlOf(modelOf({ table: { tableRows: [marked, marked, plain] } }));
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
  });

  test.each([
    ['evenly over the page', {}, [3120, 3120, 3120]],
    [
      'as Docs has them',
      { tableColumnProperties: [{ width: { magnitude: 100 } }, {}, {}] },
      [2000, 3680, 3680],
    ],
    [
      'never wider than the text',
      { tableColumnProperties: [{ width: { magnitude: 936 } }, {}, {}] },
      [8022, 668, 668],
    ],
  ])('gives columns their widths: %s', async (_case, tableStyle, widths) => {
    const xml = await xmlOf(modelOf(table([[cell('a'), cell('b'), cell('c')]], { tableStyle })));
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual(widths);
  });

  test('keeps text that a broken merge would cover', async () => {
    const model = modelOf(table([[cell('a', { columnSpan: 2 }), cell('b')]]));
    expect(blocksOf(jsonOf(await throughWord(model))).blocks).toMatchObject([
      { rows: [[{ text: 'a' }, { text: 'b' }]] },
    ]);
  });

  test('leaves out pending suggestions and what Google does not give out, keeps what chips show', async () => {
    const added = { textRun: { content: 'new', suggestedInsertionIds: ['s1'] } };
    const chip = { startIndex: 1, endIndex: 2, person: { personProperties: { name: 'Pat Lee' } } };
    const model = modelOf(paragraph([text('old '), added, chip, text('\ue907 \u0007!\n')]));
    expect(blocksOf(jsonOf(await throughWord(model))).blocks).toMatchObject([{ text: 'old Pat Lee !' }]);
  });

  test('writes several tabs one after another, each under its title', async () => {
    const tabs = ['One', 'Two'].map((title) => docsTab(title, [paragraph([text(`in ${title}\n`)])] as never));
    const back = await throughWord(documentFromJson(docsJsonOfTabs(TITLE, tabs)));
    const texts = blocksOf(jsonOf(back)).blocks.map((block) =>
      block.kind === 'paragraph' ? block.text : '',
    );
    expect(texts).toEqual(['One', 'in One', 'Two', 'in Two']);
  });

  test(
    'writes what is taken for a document, whatever one value of it is',
    async () => {
      const bullet = { listId: 'l', nestingLevel: 1 };
      const grid = table([
        [cell('a', { columnSpan: 2, rowSpan: 1 }, { bold: true }), cell('')],
        [cell('b'), cell('c')],
      ]);
      const whole = JSON.stringify(
        docsJson(TITLE, [paragraph([text('x\\n', LINK)], { bullet }), grid] as never),
      );
      let values = 0;
      JSON.parse(whole, () => {
        values += 1;
      });
      for (const odd of [null, 'x', {}]) {
        for (let changed = 0; changed < values; changed += 1) {
          let at = -1;
          const json: unknown = JSON.parse(whole, (_key, part: unknown) => {
            at += 1;
            return at === changed ? odd : part;
          });
          const model = taken(json);
          if (model) expect((await planDocx(model, TITLE)).subarray(0, 2).toString()).toBe('PK');
        }
      }
    },
    SLOW,
  );

  test('takes paper and margins from the document', async () => {
    const model = modelOf(paragraph([text('a\n')]));
    for (const tab of model.tabs) {
      const length = (magnitude: number) => ({ magnitude, unit: 'PT' });
      const pageSize = { width: length(842), height: length(595) };
      tab.rest = { documentStyle: { pageSize, marginLeft: length(36), marginTop: 'odd' } };
    }
    const xml = await xmlOf(model);
    expect(xml).toMatch(/<w:pgSz w:w="16840" w:h="11900"/);
    expect(xml).toMatch(/<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="720"/);
  });
});
