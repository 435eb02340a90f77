import { OWNER, openBook, PAT } from './spreadsheet-for-tests.ts';

describe('tabs', () => {
  it('are made, named, found, moved and deleted', () => {
    const { spreadsheet } = openBook();
    const names = () => spreadsheet.getSheets().map((sheet) => sheet.getName());
    spreadsheet.insertSheet('Goals');
    spreadsheet.insertSheet('Setup', 0);
    spreadsheet.insertSheet();
    expect(names()).toEqual(['Setup', 'Sheet4', 'Sheet1', 'Goals']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet4');
    spreadsheet.moveActiveSheet(4);
    expect(names()).toEqual(['Setup', 'Sheet1', 'Goals', 'Sheet4']);
    const goals = spreadsheet.getSheetByName('Goals');
    goals?.setName('All goals');
    expect(spreadsheet.getSheetByName('Goals')).toBeNull();
    expect(spreadsheet.getSheetByName('all goals')).toBeNull();
    spreadsheet.deleteSheet(goals);
    expect(names()).toEqual(['Setup', 'Sheet1', 'Sheet4']);
    expect(() => goals?.getLastRow()).toThrow('not found');
    expect(() => spreadsheet.setActiveSheet(goals)).toThrow('not found');
    expect(new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId())).size).toBe(3);
  });

  it('have names of their own', () => {
    const { spreadsheet, sheet } = openBook();
    const message = 'A sheet with the name "sheet1" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet('sheet1')).toThrow(message);
    sheet.setName('sheet1');
    expect(() => spreadsheet.insertSheet('')).toThrow('Sheet names');
    expect(() => spreadsheet.insertSheet('x', -1)).toThrow("don't match the method signature");
  });

  it('are never all gone or all hidden', () => {
    const { spreadsheet, sheet } = openBook();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const other = spreadsheet.insertSheet('Other');
    sheet.hideSheet();
    expect(sheet.isSheetHidden()).toBe(true);
    expect(() => spreadsheet.deleteSheet(other)).toThrow("You can't remove all the sheets");
    sheet.showSheet();
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
  });
});

describe('the grid', () => {
  it('tells what is in it', () => {
    const { sheet, range } = openBook();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    range('C5').setValue('x');
    range('E9').setFontWeight('bold');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C5');
    range('D7').setFormula('=""');
    expect(sheet.getLastRow()).toBe(7);
    sheet.clearContents();
    expect(sheet.getLastRow()).toBe(0);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it('grows only when told, or a row at a time by appendRow', () => {
    const { sheet, range } = openBook();
    sheet.insertRowsAfter(1000, 10).insertColumnsAfter(26, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1010, 28]);
    range('A1010').setValue('last');
    sheet.appendRow(['=1+1', "'x"]);
    expect(sheet.getMaxRows()).toBe(1011);
    expect(range('A1011:B1011').getValues()).toEqual([[2, 'x']]);
    expect(() => sheet.insertRowsAfter(1012, 1)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertColumnsAfter(29, 1)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.appendRow([])).toThrow("don't match the method signature");
    expect(() => sheet.insertRowsAfter(1, 10_000_000)).toThrow('above the limit of 10000000 cells');
  });

  it('has columns that are hidden, shown and sized', () => {
    const { sheet, range } = openBook();
    sheet.hideColumns(2, 2);
    sheet.showColumns(3);
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, false]);
    expect(() => sheet.hideColumns(26, 2)).toThrow('Those columns are out of bounds.');
    sheet.setColumnWidths(1, 2, 50).setColumnWidth(2, 70);
    range('C1').setValue('x'.repeat(40));
    sheet.autoResizeColumn(3);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([50, 70, 300, 100]);
    sheet.setFrozenRows(1);
    expect(sheet.getFrozenRows()).toBe(1);
    expect(() => sheet.setFrozenRows(1000)).toThrow('out of bounds');
  });

  it('has a filter that a person set', () => {
    const { sheet, range, person } = openBook();
    expect(sheet.getFilter()).toBeNull();
    range('A1:B3').setValues([
      ['School', 'State'],
      ['Elm', 'open'],
      ['Oak', 'closed'],
    ]);
    person().addFilter('Sheet1', { 2: ['closed'] });
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B1000');
    expect(sheet.getDataRange().getValues()).toHaveLength(3);
    sheet.insertColumnsAfter(1, 1);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:C1000');
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});

describe('protection', () => {
  it('keeps out everyone who is not an editor of it', () => {
    const roles = { [PAT]: 'writer' } as const;
    const owner = openBook({ roles });
    const protection = owner.sheet.protect().setDescription('Filled in by a script');
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER, PAT]);
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER]);
    const person = owner.person(PAT);
    expect(() => person.typeIn('Sheet1', 1, 1, 'x')).toThrow('protected cell or object');
    expect(() => person.renameTab('Sheet1', 'Mine')).toThrow('protected cell or object');
    protection.addEditor(PAT);
    person.typeIn('Sheet1', 1, 1, 'x');
    protection.removeEditor(PAT).setWarningOnly(true);
    person.typeIn('Sheet1', 1, 1, 'y');
    protection.setWarningOnly(false).remove();
    person.typeIn('Sheet1', 1, 1, 'z');
    expect(() => protection.remove()).toThrow('Protection not found');
    expect(() => owner.sheet.protect().addEditor('stranger@elsewhere.example')).toThrow('Invalid argument');
  });

  it('of a range leaves the rest open, and moves with its cells', () => {
    const { app, sheet, range, person } = openBook({ roles: { [PAT]: 'writer' } });
    range('B2:B3').protect().removeEditor(PAT);
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
    const pat = person(PAT);
    pat.typeIn('Sheet1', 1, 2, 'free');
    expect(() => pat.typeIn('Sheet1', 3, 2, 'x')).toThrow('protected cell or object');
    pat.insertColumn('Sheet1', 1, 'New');
    pat.typeIn('Sheet1', 3, 2, 'free');
    expect(() => pat.typeIn('Sheet1', 3, 3, 'x')).toThrow('protected cell or object');
    expect(() => pat.deleteTab('Sheet1')).toThrow('protected cell or object');
  });

  it('cannot be lifted by whom it keeps out', () => {
    const { app, sheet, person } = openBook({ user: PAT, roles: { [PAT]: 'writer' } });
    person(OWNER).protectTab('Sheet1');
    const [protection] = sheet.getProtections(app.ProtectionType.SHEET);
    expect(protection?.canEdit()).toBe(false);
    expect(() => protection?.remove()).toThrow('You do not have permission');
    expect(() => sheet.protect()).toThrow('protected cell or object');
  });
});
