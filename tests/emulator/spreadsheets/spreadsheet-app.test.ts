import { SPREADSHEET } from '../../../src/emulator/drive/file-store.ts';
import { newSpreadsheetModel } from '../../../src/emulator/spreadsheets/model.ts';
import { OWNER, openBook, PAT } from './spreadsheet-for-tests.ts';

describe('scopes', () => {
  it.each([['spreadsheets.currentonly'], ['spreadsheets']])('%s opens the open spreadsheet', (scope) => {
    const { app } = openBook({ scopes: [scope] });
    expect(app.getActiveSpreadsheet()?.getId()).toBe('book');
    expect(app.getActive()?.getName()).toBe('Book');
    expect(app.getActiveSheet()?.getName()).toBe('Sheet1');
  });

  it('are asked for', () => {
    const { app } = openBook({ scopes: ['documents'] });
    expect(() => app.getActiveSpreadsheet()).toThrow(
      /not sufficient to call SpreadsheetApp.getActiveSpreadsheet/,
    );
    expect(() => openBook().app.openById('book')).toThrow(/Required permissions: \(.*spreadsheets\)/);
  });

  it('of a document’s script open no active spreadsheet', () => {
    expect(openBook({ container: 'document' }).app.getActiveSpreadsheet()).toBeNull();
  });
});

it('opens others by id, where the user may', () => {
  const { app, files } = openBook({ scopes: ['spreadsheets'], user: PAT, roles: { [PAT]: 'reader' } });
  const content = newSpreadsheetModel({ timeZone: 'UTC', locale: 'en_US' });
  files.add({ id: 'other', name: 'Other', mimeType: SPREADSHEET, owner: OWNER, content, at: 0 });
  files.add({ id: 'word', name: 'Word', mimeType: 'application/msword', owner: PAT, content: null, at: 0 });
  expect(app.openById('book').getUrl()).toBe('https://docs.google.com/spreadsheets/d/book/edit');
  expect(() => app.openById('other')).toThrow('You do not have permission to access the requested document.');
  expect(() => app.openById('word')).toThrow(
    'Unexpected error while getting the method or property openById',
  );
  expect(() => app.openById('nothing')).toThrow('Unexpected error');
});

it('is opened once in a run, and has one active tab in it', () => {
  const { app, meter } = openBook();
  app.getActiveSpreadsheet()?.insertSheet('Goals');
  expect(app.getActiveSheet()?.getName()).toBe('Goals');
  expect(meter.read().byKind.spreadsheetOpen).toBe(1);
  app.flush();
  expect(meter.read().byKind.sheetChange).toBe(2);
});

it('knows its settings', () => {
  const { spreadsheet } = openBook({ timeZone: 'America/Denver', roles: { [PAT]: 'writer' } });
  expect(spreadsheet.getSpreadsheetTimeZone()).toBe('America/Denver');
  expect(spreadsheet.getSpreadsheetLocale()).toBe('en_US');
  expect(spreadsheet.getNumSheets()).toBe(1);
  expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([OWNER, PAT]);
  spreadsheet.toast('Done', 'Roll-up', 5);
});

it('lets a person in between two calls', () => {
  const fixture = openBook({
    interrupt: ({ method }) => {
      if (method === 'Range.setValues') fixture.person().renameTab('Sheet1', 'Mine');
    },
  });
  fixture.range('A1:B1').setValues([['a', 'b']]);
  expect(fixture.person().tabNames()).toEqual(['Mine']);
  expect(fixture.person().readCell('Mine', 1, 2).display).toBe('b');
});
