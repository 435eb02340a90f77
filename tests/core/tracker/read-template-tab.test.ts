import { districtPack } from '../../../src/core/template/district-pack.ts';
import { PACKS } from '../../../src/core/template/packs/all-packs.ts';
import { washingtonPack } from '../../../src/core/template/packs/washington.ts';
import type { CellValue } from '../../../src/core/tracker/cells.ts';
import { readTemplateTab } from '../../../src/core/tracker/read-template-tab.ts';
import { missingTemplateRows } from '../../../src/core/tracker/template-rows.ts';

const HEADER = ['Section', 'In the plan', 'Order', 'Heading', 'Guidance'];
const read = (...rows: readonly (readonly CellValue[])[]) =>
  readTemplateTab('Washington', { header: HEADER, rows });

describe('readTemplateTab', () => {
  test('reads sections, the district’s own among them, and goal fields', () => {
    expect(
      read(
        ['equity', 'no', 10, '', ''],
        [null, 'Yes', 20, 'Our motto', 'Write it.'],
        ['Goal field', '', 30, 'Coach', ''],
        ['goal field', 'No', 40, 'Mentor', ''],
      ),
    ).toStrictEqual({
      pack: 'Washington',
      sections: [
        { id: 'equity', isOn: false, heading: '', guidance: '' },
        { id: '', isOn: true, heading: 'Our motto', guidance: 'Write it.' },
      ],
      goalFields: ['Coach'],
    });
  });

  test.each<[string, readonly (readonly CellValue[])[], string[]]>([
    [
      'by number',
      [
        ['a', '', 30],
        ['b', '', 10],
        ['c', '', 20],
      ],
      ['b', 'c', 'a'],
    ],
    [
      'with a number between two',
      [
        ['a', '', 10],
        ['b', '', 20],
        ['c', '', '15'],
      ],
      ['a', 'c', 'b'],
    ],
    [
      'without a number after the row above',
      [
        ['a', '', 20],
        ['b', '', null],
        ['c', '', 10],
      ],
      ['c', 'a', 'b'],
    ],
    [
      'with words for a number after the row above',
      [
        ['a', '', 5],
        ['b', '', 'last'],
      ],
      ['a', 'b'],
    ],
  ])('orders rows %s', (_how, rows, expected) => {
    expect(read(...rows).sections.map(({ id }) => id)).toStrictEqual(expected);
  });

  test('a tab that is not there changes nothing', () => {
    expect(readTemplateTab('', undefined)).toStrictEqual({ pack: '', sections: [], goalFields: [] });
  });
});

describe('missingTemplateRows', () => {
  test.each(PACKS.map((pack) => [pack.name, pack] as const))(
    'of %s, read back unchanged, are that template',
    (name, pack) => {
      const rows = missingTemplateRows(pack, { header: HEADER, rows: [] });
      expect(districtPack(pack, readTemplateTab(name, { header: HEADER, rows }))).toStrictEqual({
        ok: true,
        value: pack,
      });
    },
  );

  test('are none where all stand, and only the others where some do', () => {
    const rows = missingTemplateRows(washingtonPack, { header: HEADER, rows: [] });
    expect(missingTemplateRows(washingtonPack, { header: HEADER, rows })).toStrictEqual([]);
    const some = missingTemplateRows(washingtonPack, { header: HEADER, rows: rows.slice(0, 3) });
    expect(some).toStrictEqual(rows.slice(3));
  });
});
