import fc from 'fast-check';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { headingPlaces, type TabHeadings } from '../../../src/core/reading/heading-places.ts';
import { isOwed } from '../../../src/core/template/applying-sections.ts';
import { copyChanges } from '../../../src/core/template/copy-changes.ts';
import { masterOutline } from '../../../src/core/template/master-outline.ts';
import { markIn, onlyForMark } from '../../../src/core/template/only-for.ts';
import { PACKS } from '../../../src/core/template/packs/all-packs.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { PLACE_HOLDERS, placeHoldersIn } from '../../../src/core/template/place-holders.ts';
import { readMaster } from '../../../src/core/template/read-master.ts';
import {
  docsElementOf,
  docsJson,
  docsJsonOfOutline,
  docsJsonOfTabs,
  docsParagraph,
} from '../../support/docs-json.ts';

const DISTRICT = {
  priorities: [{ id: 'P1', name: 'Belonging', description: '' }],
  initiatives: [],
};
const tableOf = (rows: readonly (readonly string[])[]) =>
  docsElementOf({ kind: 'table', shape: 'labels', rows });
const FACTS = {
  school: ' Maple\nElementary ',
  schoolId: '101',
  schoolYear: '2025-26',
  improvementStatus: '',
  districtProfile: 'https://docs.google.com/document/d/x/edit',
};

describe('a mark', () => {
  test.each([
    [['CSI'], '{{Only for CSI}}'],
    [['CSI', 'TSI', 'ATSI'], '{{Only for CSI, TSI, ATSI}}'],
    [['titleISchoolwide'], '{{Only for Title I schoolwide}}'],
    [['testedGrades'], '{{Only for grades 3 to 12}}'],
    [['everySchool'], ''],
    [['everySchool', 'CSI'], ''],
  ] as const)('for %j says %s, and is read back', (conditions, mark) => {
    expect(onlyForMark(conditions)).toBe(mark);
    expect(markIn(`Heading ${mark}`)).toEqual(mark === '' ? null : { mark, conditions });
  });

  test.each([
    ['by hand', 'Family night {{ only for csi or Title I Schoolwide }}', ['CSI', 'titleISchoolwide']],
    ['for schools nobody knows', 'Family night {{Only for magnets}}', null],
    ['for nobody', '{{Only for}}', null],
    ['for one known and one not', '{{Only for CSI, magnets}}', null],
  ])('written %s', (_how, text, conditions) => {
    expect(markIn(text)).toMatchObject({ conditions });
  });

  test.each(['Only for CSI', '{{Onlyforms}}', '{Only for CSI}', ''])('is not “%s”', (text) => {
    expect(markIn(text)).toBeNull();
  });
});

describe.each(PACKS.map((pack) => [pack.name, pack] as const))('the master of %s', (_name, pack) => {
  const outline = masterOutline(pack, DISTRICT, 2);

  test('holds every section of the template, those for some schools marked, and will do as a master', () => {
    const headings = outline.map(({ heading }) => heading);
    for (const { heading, requiredWhen } of [...pack.beforeGoals, ...pack.afterGoals]) {
      expect(headings).toContain(`${heading} ${onlyForMark(requiredWhen)}`.trim());
    }
    expect(readMaster(blocksOfDocsJson(docsJsonOfOutline('Master', outline)))).toEqual({
      ok: true,
      value: { goalIds: ['{{Goal ID 1}}', '{{Goal ID 2}}'], notices: [] },
    });
  });
});

describe('where headings stand', () => {
  test('is read tab by tab, child tabs too, whatever else stands there', () => {
    const placed = (element: object, startIndex: number, endIndex: number) => ({
      ...element,
      startIndex,
      endIndex,
    });
    const tab = (tabId: string, content: readonly object[], childTabs: readonly object[] = []) => ({
      tabProperties: { tabId },
      documentTab: { body: { content } },
      childTabs,
    });
    const json = docsJsonOfTabs('Plan', [
      tab(
        't.0',
        [
          { sectionBreak: {}, endIndex: 1 },
          placed(docsParagraph('Plan', 'TITLE'), 1, 6),
          placed(docsParagraph('', 'HEADING_1'), 6, 7),
          placed(docsParagraph('Text'), 7, 12),
          placed(tableOf([['HEADING_1']]), 12, 30),
          placed(docsParagraph('Goals', 'HEADING_2'), 30, 36),
        ],
        [tab('t.1', [placed(docsParagraph('Notes', 'HEADING_3'), 1, 7)])],
      ),
    ]);
    expect(headingPlaces(json)).toEqual([
      {
        tabId: 't.0',
        headings: [
          { level: 1, text: 'Plan', start: 1 },
          { level: 2, text: 'Goals', start: 30 },
        ],
        end: 36,
      },
      { tabId: 't.1', headings: [{ level: 3, text: 'Notes', start: 1 }], end: 7 },
    ]);
  });

  test.each([null, 'text', {}, { tabs: [null, { documentTab: 1 }] }])('of %j is nowhere', (json) => {
    expect(headingPlaces(json).flatMap(({ headings }) => headings)).toEqual([]);
  });
});

const tabOf = (...headings: readonly (readonly [level: number, text: string])[]): TabHeadings => ({
  tabId: 't.0',
  headings: headings.map(([level, text], index) => ({ level, text, start: 1 + index * 10 })),
  end: 1 + headings.length * 10,
});

const changesFor = (tabs: readonly TabHeadings[], school = { improvementStatus: 'None', titleI: 'No' }) =>
  copyChanges(tabs, {
    pack: genericPack,
    school,
    facts: FACTS,
    goalIds: [{ text: '{{Goal ID 1}}', by: 'G-7KQ2' }],
  });

describe('what makes a copy one school’s plan', () => {
  test('fills each place-holder with one line', () => {
    expect(changesFor([])).toEqual({
      deletions: [],
      replacements: [
        { text: '{{School}}', by: 'Maple Elementary' },
        { text: '{{School ID}}', by: '101' },
        { text: '{{School year}}', by: '2025-26' },
        { text: '{{Improvement status}}', by: '' },
        { text: '{{District profile}}', by: FACTS.districtProfile },
        { text: '{{Goal ID 1}}', by: 'G-7KQ2' },
      ],
    });
    expect(Object.keys(PLACE_HOLDERS)).toHaveLength(5);
  });

  test.each<[string, TabHeadings, object[], string[]]>([
    [
      'goes with its text up to the next heading that is no lower',
      tabOf([2, 'One'], [2, 'Two {{Only for CSI}}'], [3, 'Part'], [2, 'Three']),
      [{ tabId: 't.0', start: 11, end: 31, leavesParagraph: false }],
      [],
    ],
    [
      'at the end goes up to the last line feed',
      tabOf([2, 'One'], [2, 'Two {{Only for CSI}}'], [3, 'Part']),
      [{ tabId: 't.0', start: 11, end: 30, leavesParagraph: true }],
      [],
    ],
    [
      'within one that goes is not deleted twice',
      tabOf([2, 'One {{Only for CSI}}'], [3, 'Part {{Only for TSI}}'], [1, 'Two']),
      [{ tabId: 't.0', start: 1, end: 21, leavesParagraph: false }],
      [],
    ],
    [
      'and another go from the last to the first',
      tabOf([2, 'One {{Only for CSI}}'], [2, 'Two'], [2, 'Three {{Only for TSI}}'], [2, 'Four']),
      [
        { tabId: 't.0', start: 21, end: 31, leavesParagraph: false },
        { tabId: 't.0', start: 1, end: 11, leavesParagraph: false },
      ],
      [],
    ],
    [
      'that the school owes loses its mark, with the space before it',
      tabOf([2, 'One {{Only for grades 3 to 12}}'], [2, '{{Only for grades 3 to 12}}Two']),
      [],
      [' {{Only for grades 3 to 12}}', '{{Only for grades 3 to 12}}'],
    ],
    ['whose mark is not understood stays as it is', tabOf([2, 'One {{Only for magnets}}']), [], []],
  ])('a section %s', (_what, tab, deletions, marks) => {
    const changes = changesFor([tab]);
    expect(changes.deletions).toEqual(deletions);
    expect(
      changes.replacements.filter(({ by, text }) => by === '' && markIn(text)).map(({ text }) => text),
    ).toEqual(marks);
  });

  test('deletes no heading the school owes, whatever the headings', () => {
    const heading = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('Text', 'A {{Only for CSI}}', 'B {{Only for Title I schoolwide}}', 'C {{Only for x}}'),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
        const tab = tabOf(...headings);
        const { deletions } = changesFor([tab], { improvementStatus: 'CSI', titleI: 'No' });
        const owed = (text: string) =>
          isOwed(
            markIn(text)?.conditions ?? ['everySchool'],
            { improvementStatus: 'CSI', titleI: 'No' },
            genericPack,
          );
        const above = (index: number) => {
          const { level, start } = tab.headings[index] ?? { level: 0, start: 0 };
          return deletions.some((range) => {
            const opening = tab.headings.find((one) => one.start === range.start);
            return range.start < start && start < range.end && (opening?.level ?? 9) < level;
          });
        };
        tab.headings.forEach(({ text, start }, index) => {
          const goes = deletions.some((range) => range.start <= start && start < range.end);
          expect([text, goes]).toEqual([text, !owed(text) || above(index)]);
        });
        const starts = deletions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((one, other) => other - one));
      }),
    );
  });
});

describe('a document as the master', () => {
  const FACT_TABLE = [
    ['School', '{{School}}'],
    ['School ID', '{{school id}}'],
    ['Plan state', 'Draft'],
  ];
  const goal = (id: string) =>
    tableOf([
      ['Goal ID', id],
      ['SMART goal', ''],
      ['Baseline', ''],
      ['Target', ''],
    ]);
  const read = (...content: Parameters<typeof docsJson>[1]) =>
    readMaster(blocksOfDocsJson(docsJson('Master', [tableOf(FACT_TABLE), ...content])));

  test.each<[string, Parameters<typeof docsJson>[1], string[], string[]]>([
    ['without goals', [], [], []],
    ['with an empty Goal ID', [goal('')], [], []],
    [
      'with a place-holder and an ID',
      [goal('{{Goal ID 1}}'), goal('G-7KQ2')],
      ['{{Goal ID 1}}', 'G-7KQ2'],
      [],
    ],
    ['with a place-holder of its own', [docsParagraph('Go {{Mascot}}, {{Mascot}}!')], [], ['{{Mascot}}']],
    [
      'with a table of results',
      [
        tableOf([
          ['Goal ID', 'Result'],
          ['', ''],
        ]),
      ],
      [],
      [],
    ],
    ['with a marked heading', [docsParagraph('More {{Only for TSI}}', 'HEADING_2')], [], []],
  ])('%s will do', (_what, content, goalIds, named) => {
    expect(read(...content)).toEqual({
      ok: true,
      value: { goalIds, notices: named.map((name) => expect.stringContaining(name)) },
    });
  });

  test.each<[string, Parameters<typeof docsJson>[1], RegExp]>([
    [
      'with one ID twice',
      [goal('{{Goal ID 1}}'), goal('{{Goal ID 1}}')],
      /ID {{Goal ID 1}}.*Write {{Goal ID 2}}/,
    ],
    ['with a number for an ID', [goal('1')], /says “1”\. Write {{Goal ID 1}} there/],
    ['marked in a text', [docsParagraph('All of it {{Only for TSI}}')], /{{Only for TSI}} stands in a text/],
    [
      'marked for nobody known',
      [docsParagraph('A {{Only for x}}', 'HEADING_2')],
      /{{Only for x}} means\. It may name CSI/,
    ],
  ])('%s has to be put right', (_what, content, sentence) => {
    expect(read(...content)).toMatchObject({
      ok: false,
      problem: { code: 'badMaster', message: expect.stringMatching(sentence) },
    });
  });

  test('that says nowhere whose plan it is has to be put right', () => {
    expect(readMaster(blocksOfDocsJson(docsJson('Any', [docsParagraph('Text')])))).toMatchObject({
      problem: { message: expect.stringMatching(/{{School}}.*{{School ID}}/) },
    });
  });
});

test('place-holders are found as they are written', () => {
  expect(placeHoldersIn('{{School}} and {{ a b }}, {x}, {{}}, {{{y}}}')).toEqual([
    '{{School}}',
    '{{ a b }}',
    '{{}}',
    '{{y}}',
  ]);
});
