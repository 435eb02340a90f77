import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import { DocumentPerson } from '../../../src/emulator/documents/person.ts';
import { Desk, OTHER } from './run.ts';

const HTML =
  '<h1>Plan</h1><h2>One</h2><table><tr><td>Name</td><td>x</td></tr></table>' +
  '<h2>Two</h2><table><tr><td>Name</td><td>y</td></tr></table><h1>End</h1>';

const desk = (): Desk => new Desk(documentFromHtml(HTML));

describe('a person', () => {
  it('types in cells by place and by label, line by line', () => {
    const one = desk();
    const person = one.person();
    person.typeInCell([0, 0, 1], 'first\nsecond');
    person.setLabelled('Name', 'z', { near: 'Two' });
    expect(person.tables()).toEqual([[['Name', 'first\nsecond']], [['Name', 'z']]]);
    person.setLabelled('Name', 'top');
    expect(person.tables()[0]).toEqual([['Name', 'top']]);
    expect(() => person.setLabelled('Name', 'z', { near: 'End' })).toThrow('no row “Name” below “End”');
    expect(() => person.typeInCell([0, 5, 0], 'x')).toThrow('Table 0 has no cell 5, 0');
  });

  it('copies a section with all below it', () => {
    const person = desk().person();
    person.duplicateSection('One');
    person.renameHeading('One', 'Zero');
    expect(person.text()).toBe('Plan\nZero\nName\nx\nOne\nName\nx\nTwo\nName\ny\nEnd');
    person.setLabelled('Name', 'copy', { near: 'One' });
    expect(person.tables().map(([row]) => row?.[1])).toEqual(['x', 'copy', 'y']);
  });

  it('changes tables', () => {
    const person = desk().person();
    person.addRow(0, ['a', 'b']);
    person.moveColumn(0, 1, 0);
    expect(person.tables()[0]).toEqual([
      ['x', 'Name'],
      ['b', 'a'],
    ]);
    person.mergeCells([0, 1, 0], 2);
    expect(person.tables()[0]?.[1]).toEqual(['b\na', '']);
    person.deleteRow(0, 0);
    person.deleteRow(0, 0);
    expect(person.tables()).toHaveLength(1);
    person.deleteTable(0);
    expect(person.text()).toBe('Plan\nOne\nTwo\nEnd');
  });

  it('adds paragraphs, tables and pasted text at the end', () => {
    const person = desk().person();
    person.appendParagraph('More', 'HEADING_2');
    person.appendTable([['p', 'q']]);
    person.pasteHtml('<p>pasted <b>bold</b></p><table><tr><td>r</td></tr></table>');
    expect(person.text().split('End\n')[1]).toBe('More\np\nq\n\npasted bold\nr\n');
  });

  it('needs the role for what they do', () => {
    const one = desk();
    expect(() => one.person(OTHER)).toThrow(`${OTHER} is no reader of the document`);
    one.file.permissions.set(OTHER, 'reader');
    const reader = one.person(OTHER);
    expect(reader.text()).toContain('Plan');
    expect(() => reader.suggestInsertion([0, 0, 1], 'x')).toThrow('is no commenter');
    one.file.permissions.set(OTHER, 'commenter');
    reader.suggestInsertion([0, 0, 1], '!');
    expect(() => reader.typeInCell([0, 0, 1], 'x')).toThrow('is no writer');
    expect(reader.tables()[0]).toEqual([['Name', 'x!']]);
    expect(
      new DocumentPerson({ files: one.files, clock: one.clock, user: OTHER, fileId: one.file.id }),
    ).toBeDefined();
  });

  it('leaves the version an open script works on as it was', () => {
    const one = desk();
    const before = JSON.stringify(one.file.content);
    const { content } = one.file;
    one.clock.advance(5000);
    one.person().typeInCell([0, 0, 1], 'changed');
    expect(JSON.stringify(content)).toBe(before);
    expect(one.file.modifiedTime).toBe(one.clock.now());
  });
});
