import { Workspace } from '../../src/emulator/workspace.ts';

const OWNER = 'owner@harbor.example';
const workspace = (): Workspace =>
  new Workspace({ now: '2026-01-20T17:00:00Z', timeZone: 'America/Los_Angeles', locale: 'en_US' });

describe('what a file held', () => {
  test('a document is put back, with the keys it had', () => {
    const one = workspace();
    const id = one.createDocument({ owner: OWNER, name: 'Plan', html: '<p>First</p>' });
    const person = one.documentAs(OWNER, id);
    const [before, stamp, page] = [one.versionOf(id), one.stampOf(id), person.page()];
    person.appendParagraph('Second');
    const changed = one.stampOf(id);
    expect(changed).not.toBe(stamp);
    one.putBack(id, before);
    expect(person.page()).toEqual(page);
    expect([stamp, changed]).not.toContain(one.stampOf(id));
  });

  test('a spreadsheet is put back, and calculates anew', () => {
    const one = workspace();
    const id = one.createSpreadsheet({ owner: OWNER, name: 'Tracker' });
    const person = one.spreadsheetAs(OWNER, id);
    person.typeRow('Sheet1', 1, ['2', '=A1*2']);
    const [before, stamp] = [one.versionOf(id), one.stampOf(id)];
    person.typeIn('Sheet1', 1, 1, '5');
    expect(person.readCell('Sheet1', 1, 2).value).toBe(10);
    expect(one.stampOf(id)).not.toBe(stamp);
    one.putBack(id, before);
    expect(person.readCell('Sheet1', 1, 2).value).toBe(4);
    expect(one.stampOf(id)).not.toBe(stamp);
  });

  test('an upload has no versions', () => {
    const one = workspace();
    const bytes = new Uint8Array([1]);
    const id = one.createUpload({ owner: OWNER, name: 'a.docx', mimeType: 'application/msword', bytes });
    expect(() => one.versionOf(id)).toThrow('has no versions');
  });
});

test('a copy is the copier’s own, and goes its own way', () => {
  const one = workspace();
  const id = one.createSpreadsheet({ owner: OWNER, name: 'Tracker' });
  one.spreadsheetAs(OWNER, id).typeIn('Sheet1', 1, 1, 'x');
  const copy = one.copy(id, 'other@harbor.example');
  const person = one.spreadsheetAs('other@harbor.example', copy);
  person.typeIn('Sheet1', 1, 2, 'y');
  expect(person.readTab('Sheet1')[0]?.map(({ display }) => display)).toEqual(['x', 'y']);
  expect(one.spreadsheetAs(OWNER, id).readTab('Sheet1')[0]).toHaveLength(1);
  expect(one.files.get(copy)).toMatchObject({ name: 'Copy of Tracker', owner: 'other@harbor.example' });
  expect(() => one.spreadsheetAs(OWNER, copy)).toThrow();
});
