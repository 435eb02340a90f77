import fc from 'fast-check';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import {
  docsCell,
  docsJson,
  docsJsonOfTabs,
  docsListItem,
  docsParagraph,
  docsTab,
  docsTable,
} from '../../support/docs-json.ts';

const blocks = (...content: Parameters<typeof docsJson>[1]) =>
  blocksOfDocsJson(docsJson('T', content)).blocks;
const paragraphOf = (...elements: object[]) => ({ paragraph: { elements } });
const texts = (...content: Parameters<typeof docsJson>[1]) =>
  blocks(...content).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );

describe('blocksOfDocsJson', () => {
  test('keeps headings, list depth and places', () => {
    const read = blocks(
      docsParagraph('Our plan', 'TITLE'),
      docsParagraph('A subtitle', 'SUBTITLE'),
      docsParagraph('Goals', 'HEADING_2'),
      docsListItem('first'),
      docsListItem('inner', 2),
      docsTable([[docsCell('cell')]]),
    );
    const place = { tab: '', heading: 'Goals', table: null, row: null, column: null };
    expect(read).toStrictEqual([
      {
        kind: 'paragraph',
        headingLevel: 1,
        listLevel: null,
        text: 'Our plan',
        place: { ...place, heading: 'Our plan' },
      },
      {
        kind: 'paragraph',
        headingLevel: 0,
        listLevel: null,
        text: 'A subtitle',
        place: { ...place, heading: 'Our plan' },
      },
      { kind: 'paragraph', headingLevel: 2, listLevel: null, text: 'Goals', place },
      { kind: 'paragraph', headingLevel: 0, listLevel: 0, text: 'first', place },
      { kind: 'paragraph', headingLevel: 0, listLevel: 2, text: 'inner', place },
      {
        kind: 'table',
        rows: [[{ text: 'cell', hasUnreadableChip: false, columnSpan: 1, rowSpan: 1 }]],
        place: { ...place, table: 1 },
      },
    ]);
  });

  test('joins text runs, and reads chips as what they show', () => {
    const chips = paragraphOf(
      { textRun: { content: 'Lead: ' } },
      { person: { personProperties: { name: 'Dana Reyes', email: 'dana@example.org' } } },
      { textRun: { content: ', ' } },
      { person: { personProperties: { email: 'sam@example.org' } } },
      { textRun: { content: ' by ' } },
      {
        dateElement: {
          dateElementProperties: { displayText: 'Jun 12, 2026', timestamp: '2026-06-12T12:00:00Z' },
        },
      },
      { textRun: { content: ' or ' } },
      { dateElement: { dateElementProperties: { timestamp: '2026-06-13T12:00:00Z' } } },
      { textRun: { content: ', see ' } },
      { richLink: { richLinkProperties: { title: 'Data sheet', uri: 'https://example.org/d' } } },
      { textRun: { content: ' ' } },
      { richLink: { richLinkProperties: { uri: 'https://example.org/e' } } },
      { inlineObjectElement: { inlineObjectId: 'x' } },
      { footnoteReference: { footnoteNumber: '1' } },
      { textRun: { content: '\n' } },
    );
    expect(texts(chips)).toStrictEqual([
      'Lead: Dana Reyes, sam@example.org by Jun 12, 2026 or 2026-06-13, see Data sheet https://example.org/e',
    ]);
  });

  test('marks a cell with a chip Google does not give out, and keeps the rest of its text', () => {
    const [table] = blocks(docsTable([[docsCell('Status'), docsCell('\ue907 since May')]]));
    expect(table?.kind === 'table' && table.rows[0]).toStrictEqual([
      { text: 'Status', hasUnreadableChip: false, columnSpan: 1, rowSpan: 1 },
      { text: 'since May', hasUnreadableChip: true, columnSpan: 1, rowSpan: 1 },
    ]);
  });

  test('reads vertical tabs as line breaks and drops blank paragraphs, tables of contents and breaks', () => {
    expect(
      texts(
        docsParagraph('one\ntwo'),
        docsParagraph(''),
        docsParagraph('  \u00a0 '),
        { tableOfContents: { content: [docsParagraph('Contents')] } },
        { sectionBreak: {} },
        docsTable([[docsCell('a\n\nb\n')]]),
      ),
    ).toStrictEqual(['one\ntwo', [['a\n\nb']]]);
  });

  test('a table inside a cell is part of the cell’s text and a table of its own', () => {
    const inner = docsTable([[docsCell('Goal ID'), docsCell('G-7KQ2')]]);
    const outer = docsTable([[{ content: [docsParagraph('Box'), inner] }]]);
    expect(texts(outer, docsTable([[docsCell('next')]]))).toStrictEqual([
      [['Box\nGoal ID\nG-7KQ2']],
      [['Goal ID', 'G-7KQ2']],
      [['next']],
    ]);
    expect(blocks(outer, inner).map(({ place }) => place.table)).toStrictEqual([1, 1, 2]);
  });

  test('a cell’s index is its column, whether covered cells are listed or left out', () => {
    const listed = docsTable([
      [docsCell('wide', 2), docsCell(''), docsCell('c')],
      [docsCell('tall', 1, 2), docsCell('b'), docsCell('c')],
      [docsCell(''), docsCell('b2'), docsCell('c2')],
    ]);
    const leftOut = docsTable([
      [docsCell('wide', 2), docsCell('c')],
      [docsCell('tall', 1, 2), docsCell('b'), docsCell('c')],
      [docsCell('b2'), docsCell('c2')],
    ]);
    const expected = [
      ['wide', '', 'c'],
      ['tall', 'b', 'c'],
      ['', 'b2', 'c2'],
    ];
    expect(texts(listed, leftOut)).toStrictEqual([expected, expected]);
  });

  test('names the tab in places when there are several, child tabs after their parent', () => {
    const json = docsJsonOfTabs('T', [
      docsTab(
        'Plan',
        [docsParagraph('A', 'HEADING_1'), docsTable([[docsCell('t')]])],
        [docsTab('Data', [docsParagraph('B')])],
      ),
      docsTab('Notes', [docsTable([[docsCell('u')]])]),
    ]);
    expect(
      blocksOfDocsJson(json).blocks.map(({ place }) => [place.tab, place.heading, place.table]),
    ).toStrictEqual([
      ['Plan', 'A', null],
      ['Plan', 'A', 1],
      ['Data', '', null],
      ['Notes', '', 1],
    ]);
  });

  test('reads the legacy form, where the body stands outside tabs', () => {
    const json = { title: 'Old', body: { content: [docsParagraph('text')] } };
    expect(blocksOfDocsJson(json)).toMatchObject({ title: 'Old', blocks: [{ text: 'text' }] });
  });

  test.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { tabs: 3 },
    { tabs: [null, 4, {}] },
    { body: { content: [null, 1, { table: 2 }] } },
  ])('%j is no document, and no error', (json) => {
    expect(blocksOfDocsJson(json).blocks.filter((block) => block.kind === 'paragraph')).toStrictEqual([]);
  });

  test('never throws, whatever stands where Google’s values should', () => {
    const anything = fc.anything({ withNullPrototype: true });
    const broken = fc.record({
      title: anything,
      tabs: fc.array(
        fc.record({
          tabProperties: anything,
          documentTab: fc.record({
            body: fc.record({
              content: fc.array(
                fc.oneof(
                  anything,
                  fc.record({
                    paragraph: fc.record({ elements: anything, bullet: anything, paragraphStyle: anything }),
                  }),
                  fc.record({
                    table: fc.record({
                      columns: anything,
                      tableRows: fc.array(fc.record({ tableCells: anything })),
                    }),
                  }),
                ),
              ),
            }),
          }),
          childTabs: anything,
        }),
      ),
    });
    fc.assert(fc.property(broken, (json) => readPlan(blocksOfDocsJson(json)).findings.length > 0));
  });
});
