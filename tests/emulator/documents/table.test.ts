import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { Table } from '../../../src/emulator/documents/table.ts';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { Desk } from './run.ts';

const TWO_BY_TWO = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';

function withTable<T>(html: string, script: (table: Table) => T): { result: T; desk: Desk } {
  const desk = new Desk(documentFromHtml(html));
  const result = desk.run((body) => {
    const [table] = body.getTables();
    if (!table) throw new Error('No table');
    return script(table);
  });
  return { result, desk };
}

describe('a table', () => {
  it('gives rows, cells and texts', () => {
    const { result } = withTable(TWO_BY_TWO, (table) => [
      table.getNumRows(),
      table.getRow(1).getNumCells(),
      table.getCell(1, 0).getText(),
      table.getText(),
      table.getRow(0).getText(),
      table.getParent()?.getType().name(),
      table.getCell(0, 0).getParentRow()?.getType().name(),
      table.getRow(0).getParentTable()?.getType().name(),
    ]);
    expect(result).toEqual([2, 2, 'c', 'a\nb\nc\nd', 'a\nb', 'BODY_SECTION', 'TABLE_ROW', 'TABLE']);
  });

  it('takes rows and cells', () => {
    const { desk } = withTable(TWO_BY_TWO, (table) => {
      const row = table.appendTableRow();
      row.appendTableCell('e');
      row.appendTableCell().setText('f');
      table.insertTableRow(0, table.getRow(0).copy()).getCell(0).setText('copy');
      row.insertTableCell(1, row.getCell(0).copy());
      expect(() => table.appendTableRow(row)).toThrow('Element must be detached.');
      expect(() => table.appendTableRow('x')).toThrow("don't match the method signature");
    });
    expect(desk.person().tables()).toEqual([
      [
        ['copy', 'b'],
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'e', 'f'],
      ],
    ]);
  });

  it('loses rows and cells, but not the last', () => {
    const { desk } = withTable(TWO_BY_TWO, (table) => {
      table.removeRow(0);
      table.getRow(0).removeCell(0);
      expect(() => table.removeRow(0)).toThrow(NotEmulated);
      expect(() => table.getRow(0).getCell(0).removeFromParent()).toThrow(NotEmulated);
      expect(() => table.getRow(1)).toThrow('Row index (1) must be less than the number of rows (1).');
      expect(() => table.getCell(0, 1)).toThrow('Cell index (1)');
    });
    expect(desk.person().tables()).toEqual([[['d']]]);
  });

  it('keeps widths, heights, colours and padding for the Docs API', () => {
    const { result, desk } = withTable(TWO_BY_TWO, (table) => {
      table.setColumnWidth(0, 120).setBorderColor('#ff0000');
      table.getRow(0).setMinimumHeight(30);
      const cell = table.getCell(0, 0).setBackgroundColor('#00ff80').setPaddingLeft(2);
      return [table.getColumnWidth(0), table.getRow(0).getMinimumHeight(), cell.getBackgroundColor()];
    });
    expect(result).toEqual([120, 30, '#00ff80']);
    const { table } = desk.get('').json.body.content[2];
    expect(table.tableStyle.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: { magnitude: 120, unit: 'PT' } },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ]);
    expect(table.tableRows[0].tableCells[0].tableCellStyle).toMatchObject({
      paddingLeft: { magnitude: 2, unit: 'PT' },
      borderTop: { color: { color: { rgbColor: { red: 1, green: 0, blue: 0 } } } },
    });
  });

  it('tells how far a merged cell reaches, and which cells it covers', () => {
    const html = '<table><tr><td colspan="2" rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    const { result } = withTable(html, (table) =>
      [0, 1].map((row) =>
        [0, 1, 2].map((column) => {
          const cell = table.getCell(row, column);
          return `${cell.getText()}${cell.getColSpan()}${cell.getRowSpan()}`;
        }),
      ),
    );
    expect(result).toEqual([
      ['a22', '00', 'b11'],
      ['00', '00', 'c11'],
    ]);
  });
});

describe('a cell', () => {
  it('setText leaves one paragraph of the style of the first', () => {
    const { desk } = withTable('<table><tr><td><h3>a</h3><p>b</p></td></tr></table>', (table) => {
      const cell = table.getCell(0, 0);
      expect(cell.getNumChildren()).toBe(2);
      cell.setText('new');
    });
    const [paragraph, ...others] = desk.get('').json.body.content[2].table.tableRows[0].tableCells[0].content;
    expect(paragraph.paragraph.paragraphStyle.namedStyleType).toBe('HEADING_3');
    expect(others).toEqual([]);
  });

  it('setText replaces suggestions with the text alone', () => {
    const desk = new Desk(documentFromHtml(TWO_BY_TWO));
    desk.person().suggestInsertion([0, 0, 0], 'more');
    desk.run((body) => body.getTables()[0]?.getCell(0, 0).setText('settled'));
    expect(
      desk.get('suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS').json.body.content[2].table.tableRows[0]
        .tableCells[0].content[0].paragraph.elements[0].textRun.content,
    ).toBe('settled\n');
  });

  it('takes paragraphs, keeps its last one, and is emptied', () => {
    const { desk } = withTable(TWO_BY_TWO, (table) => {
      const cell = table.getCell(0, 0);
      cell.appendParagraph('second');
      cell.getChild(0).removeFromParent();
      expect(() => cell.getChild(0).removeFromParent()).toThrow("Can't remove the last paragraph");
      table.getCell(0, 1).clear();
      table.getCell(1, 0).setText('');
    });
    expect(desk.person().tables()).toEqual([
      [
        ['second', ''],
        ['', 'd'],
      ],
    ]);
  });

  it('refuses what is no text, and a line break by name', () => {
    withTable(TWO_BY_TWO, (table) => {
      const cell = table.getCell(0, 0);
      expect(() => cell.setText(3 as never)).toThrow(
        "The parameters (number) don't match the method signature for TableCell.setText.",
      );
      expect(() => cell.setText('a\nb')).toThrow('A line break in the text given to TableCell.setText');
    });
  });
});
