import { FIELDS } from '../../../src/emulator/documents/fields.ts';
import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import { docsMessages, validatorOf } from './json-schema.ts';
import { haveRecorded, recorded } from './recorded.ts';
import { Desk } from './run.ts';

const describeSchema = haveRecorded('discovery/docs-v1.json') ? describe : describe.skip;

/** A document with everything the emulator makes: by import, by script, by hand. */
function fullDesk(): Desk {
  const html =
    '<h1>T</h1><ol><li>a<ul><li>b</li></ul></li></ol><p><a href="https://x.example">l</a><br><i>i</i></p>' +
    '<table><tr><th colspan="2">h</th></tr><tr><td>1</td><td>2</td></tr></table>';
  const desk = new Desk(documentFromHtml(html));
  desk.run((body, _doc, app) => {
    body.appendParagraph('Heading').setHeading(app.ParagraphHeading.HEADING2);
    body.appendListItem('item').setGlyphType(app.GlyphType.BULLET).setNestingLevel(1);
    body.appendPageBreak();
    body.appendHorizontalRule();
    const table = body
      .appendTable([['a', 'b']])
      .setBorderColor('#ff0000')
      .setColumnWidth(0, 50);
    table.getRow(0).setMinimumHeight(20);
    table.getCell(0, 0).setBackgroundColor('#00ff00').setPaddingTop(3).editAsText().setFontSize(9);
    table.getCell(0, 1).editAsText().setLinkUrl('https://x.example').setForegroundColor('#123456');
  });
  const person = desk.person();
  person.insertPersonChip([0, 1, 0], { name: 'Ana', email: 'ana@district.example' });
  person.insertDropdownChip([0, 1, 0]);
  person.suggestDeletion([0, 1, 1]);
  person.suggestInsertion([0, 1, 1], 'new');
  person.addTab('More');
  return desk;
}

describeSchema("Google's schema of the Docs API", () => {
  it.each([
    'includeTabsContent=true',
    'includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS',
    '',
    'fields=tabs(documentTab(body(content(paragraph(elements(textRun(content)))))))',
  ])('fits what documents.get answers to ?%s', (query) => {
    const validate = validatorOf('Document');
    validate(fullDesk().get(query).json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('fits what documents.batchUpdate answers', () => {
    const validate = validatorOf('BatchUpdateDocumentResponse');
    const request = { replaceAllText: { containsText: { text: 'a' }, replaceText: 'b' } };
    validate(fullDesk().post([request]).json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('rejects a wrong answer, and takes a recorded one', () => {
    const validate = validatorOf('Document');
    expect(validate({ titel: 'x' })).toBe(false);
    expect(validate({ suggestionsViewMode: 'INLINE' })).toBe(false);
    expect(validate(recorded('docs-json/arezzo/11_kitchen_sink.json'))).toBe(true);
  });

  it.each(Object.keys(FIELDS))('has every field of %s that a mask may name', (message) => {
    const schema = docsMessages()[message];
    const known = Object.keys(schema?.properties ?? {});
    expect(Object.keys(FIELDS[message] ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  });
});
