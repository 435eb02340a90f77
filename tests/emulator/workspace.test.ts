import { DocxRefused } from '../../src/emulator/documents/docx-refused.ts';
import { Killed, NotEmulated, ServiceError } from '../../src/emulator/execution.ts';
import { type AddOn, Workspace } from '../../src/emulator/workspace.ts';
import { paragraph, run, wordFile } from '../support/word-file.ts';

const PAT = 'pat@district.example';
const SAM = 'sam@district.example';

const auth = (scope: string): string => `https://www.googleapis.com/auth/${scope}`;

function addOn(
  code: string,
  more: { scopes?: string[]; manifest?: object; html?: Record<string, string> } = {},
): AddOn {
  const scopes = more.scopes ?? ['documents.currentonly', 'script.container.ui', 'userinfo.email'];
  const manifest = {
    timeZone: 'America/New_York',
    runtimeVersion: 'V8',
    oauthScopes: scopes.map(auth),
    ...more.manifest,
  };
  return { name: 'Test', code, manifest, html: more.html ?? {} };
}

const newWorkspace = (): Workspace =>
  new Workspace({ now: '2026-01-20T17:00:00Z', timeZone: 'America/Los_Angeles', locale: 'en_US' });

interface Opened {
  readonly workspace: Workspace;
  readonly fileId: string;
  readonly session: ReturnType<Workspace['open']>;
}

function opened(
  code: string,
  more: Parameters<typeof addOn>[1] & { authMode?: 'NONE' | 'LIMITED' | 'FULL' } = {},
): Opened {
  const workspace = newWorkspace();
  const fileId = workspace.createDocument({ owner: PAT, name: 'Plan', html: '<p>Hello</p>' });
  const session = workspace.open(addOn(code, more), {
    user: PAT,
    fileId,
    ...(more.authMode ? { authMode: more.authMode } : {}),
  });
  return { workspace, fileId, session };
}

const MENU = `function onOpen(e) { DocumentApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
function go() { console.log('went'); }`;

describe('opening a file', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('in %s builds the menu', (authMode) => {
    const { session } = opened(MENU, { authMode });
    expect(session.menu()).toEqual([{ label: 'Go', functionName: 'go' }]);
    session.choose('Go');
    expect(session.log).toEqual(['log: went']);
  });

  test.each([
    [
      'an unfinished installation reads properties in onOpen',
      'NONE',
      'PropertiesService.getUserProperties();',
    ],
    ['an unfinished installation reads the document', 'NONE', 'DocumentApp.getActiveDocument();'],
    ['an unfinished installation takes a lock', 'NONE', 'LockService.getDocumentLock();'],
    ['onOpen fetches', 'LIMITED', 'UrlFetchApp.fetch("https://docs.googleapis.com/v1/documents/x");'],
    ['onOpen asks who is there', 'LIMITED', 'Session.getActiveUser();'],
    [
      'onOpen shows a sidebar',
      'LIMITED',
      'DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));',
    ],
    ['onOpen asks something', 'LIMITED', 'DocumentApp.getUi().alert("x");'],
    ['onOpen takes a token', 'LIMITED', 'ScriptApp.getOAuthToken();'],
    ['onOpen takes longer than 30 seconds', 'LIMITED', 'Utilities.sleep(31000);'],
    ['onOpen throws', 'LIMITED', 'throw new Error("x");'],
  ] as const)('shows no menu when %s', (_, authMode, statement) => {
    const code = MENU.replace('addToUi(); }', `addToUi(); ${statement} }`);
    const { session } = opened(code, { authMode });
    expect(session.menu()).toEqual([]);
    expect(session.log[0]).toMatch(/^onOpen failed: ./);
  });

  test.each([
    ['NONE', 'const store = PropertiesService.getScriptProperties();'],
    ['NONE', 'const doc = DocumentApp.getActiveDocument();'],
    ['LIMITED', 'const token = ScriptApp.getOAuthToken();'],
  ] as const)('in %s shows no menu when a service is called at module scope', (authMode, statement) => {
    expect(opened(`${statement}\n${MENU}`, { authMode }).session.menu()).toEqual([]);
  });

  test('throws what is not emulated, even when onOpen hides it', () => {
    const code = 'function onOpen() { try { DriveApp.getFiles(); } catch (e) {} }';
    expect(() => opened(code)).toThrow(new NotEmulated('DriveApp.getFiles'));
    expect(() => opened('function onOpen(e) { e.source; }')).toThrow(new NotEmulated('event.source'));
  });

  test('without an onOpen shows no menu and is no failure', () => {
    const { session } = opened('function f() {}');
    expect([session.menu(), session.log]).toEqual([[], []]);
  });

  test('leaves enums at module scope alone', () => {
    expect(
      opened(`const H = DocumentApp.ParagraphHeading.HEADING1;\n${MENU}`, {
        authMode: 'NONE',
      }).session.menu(),
    ).toHaveLength(1);
  });

  test('tells onOpen its mode', () => {
    const code = `function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.NONE) DocumentApp.getUi().createAddonMenu().addItem('Start', 'x').addToUi(); }`;
    expect(opened(code, { authMode: 'NONE' }).session.menu()).toHaveLength(1);
    expect(opened(code, { authMode: 'LIMITED' }).session.menu()).toHaveLength(0);
  });

  test('refuses who may not edit, and files without an editor', () => {
    const workspace = newWorkspace();
    const plan = workspace.createDocument({ owner: PAT, name: 'Plan' });
    const word = workspace.createUpload({
      owner: PAT,
      name: 'Plan.docx',
      mimeType: 'application/msword',
      bytes: new Uint8Array(2),
    });
    workspace.share(plan, SAM, 'commenter');
    expect(() => workspace.open(addOn(MENU), { user: SAM, fileId: plan })).toThrow(
      'sam@district.example may not edit Plan',
    );
    expect(() => workspace.open(addOn(MENU), { user: PAT, fileId: word })).toThrow(
      'Plan.docx is not open in an editor',
    );
    expect(() => workspace.open(addOn(MENU), { user: PAT, fileId: 'gone' })).toThrow('There is no file gone');
  });

  test.each([
    ['class A { #x = 1; }', 'Apps Script cannot parse the private member #x'],
    ['class A { static x = 1; }', 'Apps Script cannot parse the static class field x'],
    ['export const a = 1;', "Unexpected token 'export'"],
    ['function onOpen( {', 'Unexpected end of input'],
  ])('refuses code that Apps Script cannot parse: %s', (code, message) => {
    const workspace = newWorkspace();
    const fileId = workspace.createDocument({ owner: PAT, name: 'Plan' });
    expect(() => workspace.open(addOn(code), { user: PAT, fileId })).toThrow(message);
  });
});

describe('google.script.run', () => {
  const call = (code: string, name: string, ...args: unknown[]): unknown =>
    opened(code).session.call(name, ...args);

  test('carries arguments and results as copies', () => {
    const given = { rows: [[1, 'x', undefined]], gone: undefined };
    expect(
      call('function f(a, b) { a.rows[0].push(b, a instanceof Object); return a; }', 'f', given, null),
    ).toEqual({
      rows: [[1, 'x', null, null, true]],
    });
    expect(given.rows[0]).toHaveLength(3);
    expect(call('function f() {}', 'f')).toBeNull();
  });

  test.each([
    [
      'a date as argument',
      'function f() {}',
      [new Date(0)],
      'Argument 1 of f is illegal: google.script.run carries no Date',
    ],
    [
      'a date in the result',
      'function f() { return { at: [new Date()] }; }',
      [],
      'The value returned by f.at[0] is illegal: google.script.run carries no Date',
    ],
    [
      'a promise',
      'async function f() { return 1; }',
      [],
      'The value returned by f is illegal: google.script.run carries no Promise',
    ],
    [
      'a document',
      'function f() { return DocumentApp.getActiveDocument(); }',
      [],
      'The value returned by f is illegal: google.script.run carries no Document',
    ],
    [
      'a function',
      'function f() {}',
      [() => 1],
      'Argument 1 of f is illegal: google.script.run carries no function',
    ],
  ])('refuses %s', (_, code, args, message) => {
    expect(() => call(code, 'f', ...args)).toThrow(message);
  });

  test.each([
    ['private_', 'function private_() {}'],
    ['missing', ''],
    ['inner', 'var App = { inner() {} };'],
    ['App.inner', 'var App = { inner() {} };'],
    ['number', 'var number = 5;'],
    ['eval', ''],
    ['Object', ''],
    ['parseInt', ''],
    ['DocumentApp', ''],
    ['constructor', ''],
    ['x;y', ''],
  ])('does not reach %s', (name, code) => {
    expect(() => call(code, name)).toThrow(`Script function not found: ${name}`);
  });

  test.each(['function f() { return 7; }', 'var f = function () { return 7; };', 'const f = () => 7;'])(
    'reaches %s',
    (code) => {
      expect(call(code, 'f')).toBe(7);
    },
  );

  test.each([
    ['throw new TypeError("no such goal")', 'no such goal'],
    ['throw "text"', 'text'],
    ['null.x', "Cannot read properties of null (reading 'x')"],
    ['DocumentApp.openById("x")', 'Specified permissions are not sufficient to call DocumentApp.openById'],
    ['Utilities.sleep(300000); Utilities.sleep(300000)', 'Exceeded maximum execution time'],
    ['setTimeout(() => 1)', 'setTimeout is not defined'],
    ['Drive.Files.list()', 'Drive is not defined'],
  ])('%s fails with the message', (statement, message) => {
    expect(() => call(`function f() { ${statement}; }`, 'f')).toThrow(message);
  });

  test('every call is a world of its own', () => {
    const { session } = opened('var n = 0; function f() { n += 1; return n; }');
    expect([session.call('f'), session.call('f')]).toEqual([1, 1]);
  });

  test('what is not emulated reaches the caller even when the script catches it', () => {
    const code = 'function f() { try { GmailApp.sendEmail(); } catch (e) { return "fine"; } }';
    expect(() => call(code, 'f')).toThrow(new NotEmulated('GmailApp.sendEmail'));
  });

  test('an advanced service exists where the manifest turns it on', () => {
    const service = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };
    const { session } = opened(
      'function f() { return Drive.Files.create({ name: "A", mimeType: "application/vnd.google-apps.document" }).name; }',
      {
        scopes: ['drive.file'],
        manifest: {
          dependencies: {
            enabledAdvancedServices: [service, { ...service, userSymbol: 'Docs', serviceId: 'docs' }],
          },
        },
      },
    );
    expect(session.call('f')).toBe('A');
    expect(session.lastCalls()).toMatchObject({ total: 1, byKind: { drive: 1 } });
  });
});

describe('a run', () => {
  test('has local time in the zone of the manifest and the simulated clock', () => {
    const { session } = opened(
      'function f() { return [new Date().getHours(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }',
    );
    expect(session.call('f')).toEqual([12, 'America/New_York', 'en']);
  });

  test('writes into the document, saved at its end', () => {
    const { workspace, session, fileId } = opened(
      'function f() { DocumentApp.getActiveDocument().getBody().appendParagraph("New"); }',
    );
    session.call('f');
    expect(workspace.documentAs(PAT, fileId).text()).toContain('New');
    expect(JSON.stringify(workspace.documentJson(fileId))).toContain('New');
  });

  test('keeps what it wrote when the script throws', () => {
    const { workspace, session, fileId } = opened(
      'function f() { DocumentApp.getActiveDocument().getBody().appendParagraph("New"); null.x; }',
    );
    expect(() => session.call('f')).toThrow();
    expect(workspace.documentAs(PAT, fileId).text()).toContain('New');
  });

  const THREE = `function f() {
    const store = PropertiesService.getUserProperties();
    for (const key of ['a', 'b', 'c']) {
      try { store.setProperty(key, key); } catch (e) { console.log(e.message); }
    }
    return store.getKeys();
  }
  function keys() { return PropertiesService.getUserProperties().getKeys(); }`;

  test.each([1, 2, 3, 4])('killed at call %d stops dead, and the next run finds what was done', (at) => {
    const { workspace, session } = opened(THREE);
    workspace.interrupt = (_, number) => {
      if (number === at) throw new Killed('stopped');
    };
    expect(() => session.call('f')).toThrow(new Killed('stopped'));
    workspace.interrupt = null;
    expect(session.call('keys')).toEqual(['a', 'b', 'c'].slice(0, at - 1));
  });

  test('whose service fails goes on when the script catches it', () => {
    const { workspace, session } = opened(THREE);
    workspace.interrupt = (_, number) => {
      if (number === 2) throw new ServiceError('Service invoked too many times');
    };
    expect(session.call('f')).toEqual(['a', 'c']);
    expect(session.log).toEqual(['log: Service invoked too many times']);
  });

  test('is counted alone and with all others', () => {
    const { workspace, session } = opened(THREE);
    session.call('f');
    expect(session.lastCalls()).toEqual({ total: 4, byKind: { property: 4 }, modelledMs: 1500 + 4 * 47 });
    session.call('keys');
    expect(session.lastCalls().total).toBe(1);
    expect(workspace.meter.read().total).toBe(5);
  });

  test('lets a person act between two calls', () => {
    const { workspace, session, fileId } = opened(`function f() {
      const lock = LockService.getUserLock();
      lock.tryLock(0);
      return DocumentApp.getActiveDocument().getBody().getText();
    }`);
    workspace.interrupt = (call) => {
      if (call.service === 'LockService')
        workspace.documentAs(PAT, fileId).appendParagraph('Typed meanwhile');
    };
    expect(session.call('f')).toContain('Typed meanwhile');
  });

  test('meets the locks of another run that it overlaps, and they are let go however it ends', () => {
    const code = `function f() {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(1000)) return 'busy';
      PropertiesService.getUserProperties().getKeys();
      return 'done';
    }`;
    const { workspace, session, fileId } = opened(code);
    workspace.share(fileId, SAM, 'writer');
    const other = workspace.open(addOn(code), { user: SAM, fileId });
    const seen: unknown[] = [];
    workspace.interrupt = (call) => {
      if (call.kind !== 'property') return;
      workspace.interrupt = null;
      seen.push(other.call('f'));
      throw new Killed('stopped');
    };
    expect(() => session.call('f')).toThrow('stopped');
    expect(seen).toEqual(['busy']);
    expect(other.call('f')).toBe('done');
  });

  test('waits for a lock someone else holds', () => {
    const { workspace, session, fileId } = opened(
      'function f() { return LockService.getDocumentLock().tryLock(5000); }',
    );
    const script = addOn('');
    workspace.holdLock(script, 'document', fileId, 20_000);
    expect(session.call('f')).toBe(false);
    workspace.holdLock(script, 'document', fileId, 4000);
    expect(session.call('f')).toBe(true);
  });

  test('asks the person, shows pages, knows its user', () => {
    const code = `function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('Ask', 'ask').addToUi(); }
      function ask() {
        const ui = DocumentApp.getUi();
        const year = ui.prompt('Year', 'Which year?', ui.ButtonSet.OK_CANCEL);
        if (year.getSelectedButton() !== ui.Button.OK) return;
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle(year.getResponseText()));
        console.log(Session.getActiveUser().getEmail());
      }`;
    const { session } = opened(code, { html: { page: '<p>Page</p>' } });
    session.answers.push('CANCEL', '2026');
    session.choose('Ask');
    session.choose('Ask');
    expect(session.shown.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'prompt Year',
      'prompt Year',
      'sidebar 2026',
    ]);
    expect(session.log).toEqual([`log: ${PAT}`]);
    expect(() => session.choose('Other')).toThrow('There is no menu item “Other”');
  });
});

describe('a workspace', () => {
  test('shares, trashes and deletes', () => {
    const workspace = newWorkspace();
    const id = workspace.createDocument({ owner: PAT, name: 'Plan', id: 'my-id' });
    workspace.share(id, SAM, 'reader');
    workspace.trash(id);
    expect(workspace.files.get('my-id')).toMatchObject({
      trashed: true,
      modifiedTime: Date.parse('2026-01-20T17:00:00Z'),
    });
    expect(workspace.files.get(id)?.permissions.get(SAM)).toBe('reader');
    workspace.deleteForever(id);
    expect(workspace.files.get(id)).toBeUndefined();
    expect(() => workspace.trash(id)).toThrow('There is no file my-id');
  });

  test('makes a document of a Word file, beside it, for the one who asked', async () => {
    const workspace = newWorkspace();
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const upload = (name: string, bytes: Uint8Array) =>
      workspace.createUpload({ owner: PAT, name, mimeType, bytes });
    const word = upload('Our plan.DOCX', wordFile(paragraph(run('Hello'))));
    workspace.files.get(word)?.parents.push('a-folder');
    await expect(workspace.saveAsGoogleDoc(SAM, word)).rejects.toThrow('sam@district.example may not open');
    workspace.share(word, SAM, 'reader');
    const made = workspace.files.get(await workspace.saveAsGoogleDoc(SAM, word));
    expect(made).toMatchObject({ name: 'Our plan', owner: SAM, parents: ['a-folder'] });
    expect(JSON.stringify(workspace.documentJson(made?.id ?? ''))).toContain('Hello');
    expect(workspace.files.get(word)?.mimeType).toBe(mimeType);
    await expect(workspace.saveAsGoogleDoc(SAM, made?.id ?? '')).rejects.toThrow('is not an uploaded file');
    await expect(workspace.saveAsGoogleDoc(PAT, upload('x.docx', new Uint8Array(3)))).rejects.toThrow(
      new DocxRefused('notWord'),
    );
  });

  test('keeps documents and spreadsheets as plain state', () => {
    const first = newWorkspace();
    const document = first.createDocument({ owner: PAT, name: 'Plan', html: '<h1>A</h1><p>b</p>' });
    const sheet = first.createSpreadsheet({ owner: PAT, name: 'Tracker' });
    const second = newWorkspace();
    const json = JSON.parse(JSON.stringify(first.documentJson(document)));
    const copy = second.createDocument({ owner: PAT, name: 'Plan', id: document, json });
    expect(second.documentJson(copy)).toEqual(first.documentJson(document));
    const state = JSON.parse(JSON.stringify(first.spreadsheetState(sheet)));
    const tracker = second.createSpreadsheet({ owner: PAT, name: 'Tracker', state });
    expect(second.spreadsheetState(tracker)).toEqual(state);
  });
});
