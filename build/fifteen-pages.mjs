const GOALS = 6;
const WORDS =
  'students teachers reading mathematics team meets every week looks at grades work plans lessons together and asks families what helps by June with notes from fall winter spring results for each group'.split(
    ' ',
  );

/** Words that differ from place to place but are the same in every run. */
function words(count, seed) {
  return Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index * 11) % WORDS.length]).join(' ');
}

const CELL_LOOK = '"paragraphStyle":{"namedStyleType":"NORMAL_TEXT"}';

/**
 * A plan made from the template and filled in, about 15 pages: its JSON as the Docs API gives it under the read's field mask,
 * the same with the styles a full answer has, and how many table cells it has.
 */
export function fifteenPages({ planOutline, genericPack }) {
  const sections = planOutline(genericPack, {
    facts: {
      school: 'Cedar Hollow Elementary',
      schoolId: '101',
      schoolYear: '2025-26',
      improvementStatus: 'CSI',
      state: 'Draft',
      stateDate: '2025-10-01',
      template: '',
      templateVersion: '',
      districtProfile: '',
    },
    priorities: [1, 2, 3, 4].map((number) => ({
      id: `P${number}`,
      name: words(2, number),
      description: words(12, number),
    })),
    initiatives: [1, 2, 3].map((number) => ({
      id: `I${number}`,
      priorityId: `P${number}`,
      name: words(4, number),
    })),
    goalIds: Array.from({ length: GOALS }, (_, index) => `G-${index + 2}222`),
  });
  const blocks = sections.flatMap((section, index) => [
    ...section.blocks.map(filled),
    ...proseOf(section, index),
  ]);
  const document = {
    title: 'A plan',
    tabs: [
      {
        tabProperties: { title: 'Tab 1' },
        documentTab: { body: { content: [{}, ...blocks.map(elementOf)] } },
      },
    ],
  };
  const cells = blocks.reduce((sum, { rows = [] }) => sum + rows.flat().length, 0);
  const text = JSON.stringify(document);
  return {
    text,
    styledText: text
      .replace('{},', '')
      .replaceAll('"textRun":{', '"textRun":{"textStyle":{},')
      .replaceAll('}}]}}],"tableCellStyle"', `}}],${CELL_LOOK}}}],"tableCellStyle"`),
    cells,
  };
}

/** Fills the empty cells of a table; a table of lists gets its rows. */
function filled(block, at) {
  if (block.kind !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row, index) =>
      row.map((text, column) => text || valueFor(block, row, index, column + at, column)),
    ),
  };
}

function valueFor({ shape, rows }, [first], row, column, cell) {
  const label = shape === 'labels' ? first : rows[0][cell];
  if (shape === 'labels') return VALUES[label] ?? words(6, row);
  return VALUES[label] ?? words(3 + ((row + column) % 5), row + column);
}

const VALUES = {
  'Strategic priority': 'P2 · Instruction',
  'SMART goal':
    'By June 2026, 50% of grade 3 students will meet standard on MAP Reading, up from 42% in spring 2025.',
  Baseline: '42%',
  Target: '50%',
  'Interim checkpoint': '46%',
  Amount: '$12,500',
  FTE: '0.5',
  Value: '46%',
};

/** A school writes under every heading that is not a goal's. */
function proseOf({ blocks }, seed) {
  if (blocks.some(({ kind }) => kind === 'table')) return [];
  return [1, 2, 3].map((number) => ({ kind: 'paragraph', headingLevel: 0, text: words(45, seed + number) }));
}

const elementOf = (block) =>
  block.kind === 'table' ? tableOf(block) : paragraphOf(block.text, block.headingLevel);

const elementsOf = (text) => [{ textRun: { content: `${text}\n` } }];

const paragraphOf = (text, level) => ({
  paragraph: {
    elements: elementsOf(text),
    paragraphStyle: { namedStyleType: level === 0 ? 'NORMAL_TEXT' : `HEADING_${level}` },
  },
});

const tableOf = ({ rows }) => ({
  table: {
    columns: rows[0].length,
    tableRows: rows.map((row) => ({
      tableCells: row.map((text) => ({
        content: [{ paragraph: { elements: elementsOf(text) } }],
        tableCellStyle: { rowSpan: 1, columnSpan: 1 },
      })),
    })),
  },
});
