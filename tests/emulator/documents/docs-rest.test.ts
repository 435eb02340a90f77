import { handleDocsRequest } from '../../../src/emulator/documents/docs-rest.ts';
import { documentFromHtml } from '../../../src/emulator/documents/html-import.ts';
import type { DocumentModel } from '../../../src/emulator/documents/model.ts';
import { SPREADSHEET } from '../../../src/emulator/drive/file-store.ts';
import { NotEmulated } from '../../../src/emulator/execution.ts';
import { Desk, OTHER, OWNER, scopes, TOKEN, textRuns } from './run.ts';

const READ = 'includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS&prettyPrint=false';

const NOT_FOUND = {
  status: 404,
  json: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } },
};

function desk(): Desk {
  return new Desk(
    documentFromHtml(
      '<h1>Plan</h1><p>A <b>bold</b> word</p><table><tr><td>One</td><td>Two</td></tr></table>',
    ),
  );
}

describe('documents.get', () => {
  it('gives tabs and nothing beside them, with positions in UTF-16 units', () => {
    const { status, json } = new Desk(documentFromHtml('<h1>🎯</h1><p>after</p>')).get(READ);
    expect(status).toBe(200);
    expect(Object.keys(json).sort()).toEqual([
      'documentId',
      'revisionId',
      'suggestionsViewMode',
      'tabs',
      'title',
    ]);
    expect(textRuns(json)).toEqual([
      { text: '🎯\n', at: 1 },
      { text: 'after\n', at: 4 },
    ]);
  });

  it('places a table as Google does: one unit for the table, each row and each cell', () => {
    const runs = textRuns(desk().get(READ).json);
    expect(runs.slice(-3)).toEqual([
      { text: 'One\n', at: 21 },
      { text: 'Two\n', at: 26 },
      { text: '\n', at: 31 },
    ]);
  });

  it('gives the first tab in the legacy form without includeTabsContent', () => {
    const { json } = desk().get('');
    expect(json.tabs).toBeUndefined();
    expect(json.body.content[1].paragraph.paragraphStyle.namedStyleType).toBe('HEADING_1');
  });

  it('leaves out what a mask does not name', () => {
    const mask =
      'title,tabs(tabProperties/tabId,documentTab/body(content(paragraph(elements(textRun(content))))))';
    const { json } = desk().get(`${READ}&fields=${encodeURIComponent(mask)}`);
    expect(Object.keys(json)).toEqual(['title', 'tabs']);
    expect(json.tabs[0].tabProperties).toEqual({ tabId: 't.0' });
    expect(json.tabs[0].documentTab.body.content[2]).toEqual({
      paragraph: {
        elements: ['A ', 'bold', ' word\n'].map((content) => ({ textRun: { content } })),
      },
    });
  });

  it('takes a mask that names tabs for includeTabsContent', () => {
    expect(desk().get('fields=tabs(tabProperties(title))').json).toEqual({
      tabs: [{ tabProperties: { title: 'Tab 1' } }],
    });
  });

  it.each([
    ['body beside tabs', 'includeTabsContent=true&fields=title,body'],
    ['a name the API does not have', 'fields=titel'],
    ['a name in the wrong place', 'fields=tabs(body)'],
    ['an open bracket', 'fields=tabs(documentTab'],
    ['nothing between commas', 'fields=title,,body'],
    ['an unknown parameter', 'includeTabContent=true'],
    ['a value that is no boolean', 'includeTabsContent=yes'],
    ['a view mode that does not exist', 'suggestionsViewMode=PREVIEW'],
  ])('answers 400 to %s', (_case, query) => {
    const { status, json } = desk().get(query);
    expect([status, json.error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  });

  it('is pretty unless told not to be', () => {
    const request = (query: string): string =>
      handleDocsRequest(one.execution(), {
        method: 'GET',
        url: `https://docs.googleapis.com/v1/documents/${one.file.id}?${query}`,
        headers: TOKEN,
      }).body;
    const one = desk();
    expect(request('')).toContain('\n  "title"');
    expect(request('prettyPrint=false')).not.toContain('\n');
  });
});

describe('who may read what', () => {
  it.each([
    ['a document of that id does not exist', (one: Desk) => one.get(READ, {}, 'no-such-document')],
    ['the user has no access', (one: Desk) => one.get(READ, { user: OTHER })],
    [
      'it is deleted for good',
      (one: Desk) => {
        one.files.deleteForever(one.file.id);
        return one.get(READ);
      },
    ],
    [
      'the owner put it in the trash',
      (one: Desk) => {
        one.file.permissions.set(OTHER, 'reader');
        one.file.trashed = true;
        return one.get(READ, { user: OTHER });
      },
    ],
    ['drive.file was not granted for it', (one: Desk) => one.get(READ, scopes('drive.file'))],
    [
      'it is a spreadsheet',
      (one: Desk) => {
        const { id } = one.files.add({ name: 's', mimeType: SPREADSHEET, owner: OWNER, content: {}, at: 0 });
        return one.get(READ, {}, id);
      },
    ],
  ])('gives one and the same 404 when %s', (_case, ask) => {
    expect(ask(desk())).toEqual(NOT_FOUND);
  });

  it('lets readers, the owner of trash and granted drive.file read', () => {
    const one = desk();
    one.file.permissions.set(OTHER, 'reader');
    expect(one.get(READ, { user: OTHER }).json.revisionId).toBeUndefined();
    one.file.trashed = true;
    expect(one.get(READ, scopes('documents.readonly')).json.revisionId).toBeDefined();
    one.file.appGrants.add(OWNER);
    expect(one.get(READ, scopes('drive.file')).status).toBe(200);
  });

  it('refuses a token without a scope of the API; documents.currentonly is none', () => {
    const { status, json } = desk().get(READ, scopes('documents.currentonly'));
    expect([status, json.error.message]).toEqual([403, 'Request had insufficient authentication scopes.']);
  });

  it('refuses a request without a token', () => {
    const one = desk();
    const url = `https://docs.googleapis.com/v1/documents/${one.file.id}`;
    expect(handleDocsRequest(one.execution(), { method: 'get', url, headers: {} }).status).toBe(401);
  });

  it('answers 400 for a Word file and 500 for a document that cannot be served', () => {
    const one = desk();
    const word = {
      name: 'w',
      mimeType: 'application/msword',
      owner: OWNER,
      content: new Uint8Array(),
      at: 0,
    };
    const refused = one.get(READ, {}, one.files.add(word).id);
    expect([refused.status, refused.json.error.status]).toEqual([400, 'FAILED_PRECONDITION']);
    (one.file.content as DocumentModel).unservable = true;
    expect(one.get(READ).status).toBe(500);
  });
});

describe('documents.batchUpdate', () => {
  const replace = (text: string, replaceText: string, matchCase = true): object => ({
    replaceAllText: { containsText: { text, matchCase }, replaceText },
  });

  it('replaces in body and tables, across runs, and counts', () => {
    const one = desk();
    const { json } = one.post([
      replace('BOLD w', 'plain w', false),
      replace('One', '1'),
      replace('none', 'x'),
    ]);
    expect(json.replies).toEqual([
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ]);
    expect(one.person().text()).toBe('Plan\nA plain word\n1\nTwo\n');
  });

  it('treats the search text as text and the replacement as text', () => {
    const one = new Desk(documentFromHtml('<p>{{a.b}} and {{axb}}</p>'));
    one.post([replace('{{a.b}}', '$& $1')]);
    expect(one.person().text()).toBe('$& $1 and {{axb}}');
  });

  it('moves the revision and the modified time', () => {
    const one = desk();
    const before = one.get(READ).json.revisionId;
    one.clock.advance(1000);
    one.post([replace('One', '1')]);
    expect(one.get(READ).json.revisionId).not.toBe(before);
    expect(one.file.modifiedTime).toBe(one.clock.now());
  });

  it('needs a writer and a writing scope', () => {
    const one = desk();
    one.file.permissions.set(OTHER, 'commenter');
    expect(one.post([replace('One', '1')], { user: OTHER }).status).toBe(403);
    expect(one.post([replace('One', '1')], scopes('documents.readonly')).status).toBe(403);
    expect(one.person().text()).toContain('One');
  });

  it('deletes whole paragraphs and tables, and writes only to the revision asked for', () => {
    const one = desk();
    const { revisionId, tabs } = one.get('includeTabsContent=true').json;
    const [, heading, text, table, end] = tabs[0].documentTab.body.content;
    const remove = (startIndex: number, endIndex: number) => ({
      deleteContentRange: { range: { tabId: 't.0', startIndex, endIndex } },
    });
    expect(one.post([remove(text.startIndex, text.endIndex)]).status).toBe(400);
    expect(one.post([remove(heading.startIndex, end.endIndex)]).status).toBe(400);
    expect(() => one.post([remove(heading.startIndex + 1, text.endIndex)])).toThrow(NotEmulated);
    expect(one.post([replace('One', '1')]).status).toBe(200);
    const stale = { writeControl: { requiredRevisionId: revisionId } };
    expect(one.post([remove(text.startIndex, end.endIndex - 1)], {}, stale)).toMatchObject({ status: 400 });
    expect(one.person().text()).toContain('bold');

    const { status, json } = one.post([remove(heading.startIndex, heading.endIndex), replace('A', 'The')]);
    expect([status, json.replies]).toEqual([200, [{}, { replaceAllText: { occurrencesChanged: 1 } }]]);
    expect(one.person().text()).toBe('The bold word\n1\nTwo\n');
    expect(table.endIndex).toBeGreaterThan(table.startIndex);
  });

  it('leaves the paragraph every body ends with, in the look of what was deleted, which can be changed', () => {
    const one = desk();
    const body = () => one.get('includeTabsContent=true').json.tabs[0].documentTab.body.content;
    const [, heading] = body();
    const end = body()[body().length - 1].endIndex - 1;
    const range = { startIndex: heading.startIndex, endIndex: end };
    one.post([{ deleteContentRange: { range } }]);
    const style = (): unknown[] =>
      body().map(
        (block: { paragraph?: { paragraphStyle: { namedStyleType: string } } }) =>
          block.paragraph?.paragraphStyle.namedStyleType,
      );
    expect(style()).toEqual([undefined, 'HEADING_1']);
    const named = (fields: string) => ({
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields,
      },
    });
    one.post([named('namedStyleType')]);
    expect(style()).toEqual([undefined, 'NORMAL_TEXT']);
    expect(() => one.post([named('*')])).toThrow(NotEmulated);
  });

  it.each([
    ['insertText', { insertText: { text: 'x', location: { index: 1 } } }],
    ['tabsCriteria', { replaceAllText: { containsText: { text: 'a' }, tabsCriteria: { tabIds: ['t.0'] } } }],
    ['searchByRegex', { replaceAllText: { containsText: { text: 'a', searchByRegex: true } } }],
    ['line break', replace('One', 'a\nb')],
  ])('names what it does not do: %s', (name, request) => {
    expect(() => desk().post([request])).toThrow(NotEmulated);
    expect(() => desk().post([request])).toThrow(name);
  });

  it('names a method it does not have', () => {
    const one = desk();
    const request = { method: 'post', url: 'https://docs.googleapis.com/v1/documents', headers: TOKEN };
    expect(() => handleDocsRequest(one.execution(), request)).toThrow('POST /v1/documents of the Docs API');
  });
});
