import { documentFromJson } from '../../../src/emulator/documents/from-json.ts';
import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import { Desk, OTHER, textRuns } from './run.ts';

const WITHOUT = 'suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS';
const ACCEPTED = 'suggestionsViewMode=PREVIEW_SUGGESTIONS_ACCEPTED';

const texts = (json: unknown): string[] => textRuns(json).map(({ text }) => text);

/** A cell with “42%” struck out and “45%” put in, as a reviewer leaves it. */
function reviewed(): Desk {
  const desk = new Desk(documentFromHtml('<p>x</p><table><tr><td>Target</td><td>42%</td></tr></table>'));
  desk.file.permissions.set(OTHER, 'commenter');
  const reviewer = desk.person(OTHER);
  reviewer.suggestDeletion([0, 0, 1]);
  reviewer.suggestInsertion([0, 0, 1], '45%');
  return desk;
}

describe('a suggested change in a cell', () => {
  it('is not in the preview without suggestions', () => {
    expect(texts(reviewed().get(WITHOUT).json)).toEqual(['x\n', 'Target\n', '42%\n', '\n']);
  });

  it('is taken in the preview with suggestions accepted', () => {
    expect(texts(reviewed().get(ACCEPTED).json)).toEqual(['x\n', 'Target\n', '45%\n', '\n']);
  });

  it('stands inline with its ids for those who may comment, and only for them', () => {
    const desk = reviewed();
    const [deletion, insertion] =
      desk.get('').json.body.content[2].table.tableRows[0].tableCells[1].content[0].paragraph.elements;
    expect(deletion.textRun).toMatchObject({ content: '42%', suggestedDeletionIds: [expect.any(String)] });
    expect(insertion.textRun).toMatchObject({ content: '45%', suggestedInsertionIds: [expect.any(String)] });
    desk.file.permissions.set(OTHER, 'reader');
    expect(texts(desk.get('', { user: OTHER }).json)).toContain('42%\n');
    expect(desk.get('suggestionsViewMode=SUGGESTIONS_INLINE', { user: OTHER }).status).toBe(403);
  });

  it('runs both texts together for DocumentApp', () => {
    expect(reviewed().run((body) => body.getTables()[0]?.getCell(0, 1).getText())).toBe('42%45%');
  });
});

describe('suggested structure', () => {
  const run = (content: string, ids: object = {}): object => ({
    textRun: { content, textStyle: {}, ...ids },
  });
  const paragraph = (...elements: object[]): object => ({
    paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } },
  });
  const inserted = { suggestedInsertionIds: ['s.1'] };
  const deleted = { suggestedDeletionIds: ['s.1'] };
  const document = (...content: object[]): Desk =>
    new Desk(documentFromJson({ tabs: [{ documentTab: { body: { content } } }] }));

  it('joins paragraphs whose newline is a suggested insertion', () => {
    const desk = document(paragraph(run('One '), run('new\n', inserted)), paragraph(run('two\n')));
    expect(texts(desk.get(WITHOUT).json)).toEqual(['One two\n']);
    expect(texts(desk.get(ACCEPTED).json)).toEqual(['One new\n', 'two\n']);
  });

  it('joins paragraphs whose newline is a suggested deletion, once accepted', () => {
    const desk = document(paragraph(run('One'), run('\n', deleted)), paragraph(run('two\n')));
    expect(texts(desk.get(WITHOUT).json)).toEqual(['One\n', 'two\n']);
    expect(texts(desk.get(ACCEPTED).json)).toEqual(['Onetwo\n']);
  });

  it('drops suggested rows, and a table of nothing but suggested rows', () => {
    const row = (text: string, ids: object = {}): object => ({
      tableCells: [{ content: [paragraph(run(text))], tableCellStyle: {} }],
      ...ids,
    });
    const desk = document(
      paragraph(run('a\n')),
      { table: { tableRows: [row('kept\n'), row('new\n', inserted)] } },
      paragraph(run('b\n')),
      { table: { tableRows: [row('all new\n', inserted)] } },
      paragraph(run('c\n')),
    );
    expect(texts(desk.get(WITHOUT).json)).toEqual(['a\n', 'kept\n', 'b\n', 'c\n']);
  });
});
