import { blankDocument, type DocumentModel } from '../../../src/emulator/documents/model.ts';
import { documentToJson } from '../../../src/emulator/documents/to-json.ts';
import { DriveService } from '../../../src/emulator/drive/drive-service.ts';
import { DOCUMENT, FileStore, FOLDER } from '../../../src/emulator/drive/file-store.ts';
import { NotEmulated, ServiceError } from '../../../src/emulator/execution.ts';
import { Utilities } from '../../../src/emulator/services/utilities.ts';
import { executionFor, PAT, SAM } from '../services/execution-for-tests.ts';

/** Pat's files: `mine` and `folder`, made with the add-on; `other`, made without; Sam's `shared` and `private`. */
function files(): FileStore {
  const store = new FileStore();
  const add = (id: string, owner: string, at: string, mimeType = DOCUMENT) =>
    store.add({
      id,
      name: `File ${id}`,
      mimeType,
      owner,
      content: mimeType === FOLDER ? null : blankDocument(),
      at: Date.parse(at),
    });
  add('mine', PAT, '2026-01-01T10:00:00Z').appGrants.add(PAT);
  add('folder', PAT, '2026-01-02T10:00:00Z', FOLDER).appGrants.add(PAT);
  add('other', PAT, '2026-01-03T10:00:00Z');
  const shared = add('shared', SAM, '2026-01-04T10:00:00Z');
  shared.permissions.set(PAT, 'reader');
  shared.appGrants.add(SAM);
  add('private', SAM, '2026-01-05T10:00:00Z').appGrants.add(SAM);
  return store;
}

interface Given {
  readonly scopes?: readonly string[];
  readonly user?: string;
  readonly store?: FileStore;
}

function drive({ scopes = ['drive.file'], user = PAT, store = files() }: Given = {}) {
  const { execution, meter, clock } = executionFor({ scopes, user, files: store });
  const { Files, Permissions } = new DriveService(execution);
  return { Files, Permissions, utilities: new Utilities(execution), meter, store, clock };
}

const textOf = (store: FileStore, id: string): string =>
  JSON.stringify(
    documentToJson(store.get(id)?.content as DocumentModel, {
      id,
      title: '',
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    }),
  );

describe('Drive.Files.create', () => {
  test('converts HTML to a document that its maker owns', () => {
    const { Files, utilities, meter, store } = drive();
    const html = utilities.newBlob('<h1>Annual report</h1><p>Text</p>', 'text/html');
    const made = Files.create({ name: 'Report', mimeType: DOCUMENT, parents: ['folder'] }, html, {
      fields: 'id,webViewLink,parents',
    });
    const id = String(made['id']);
    expect(made).toEqual({
      id,
      parents: ['folder'],
      webViewLink: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
    });
    expect(store.get(id)).toMatchObject({ name: 'Report', owner: PAT, mimeType: DOCUMENT });
    expect(textOf(store, id)).toContain('Annual report');
    expect(meter.read().byKind).toEqual({ drive: 1 });
    expect(Files.get(id)).toEqual({ kind: 'drive#file', id, name: 'Report', mimeType: DOCUMENT });
  });

  test.each([
    [
      'a scope it lacks',
      { scopes: ['drive.metadata.readonly'] },
      { mimeType: DOCUMENT },
      'failed with error: Request had insufficient authentication scopes.',
    ],
    [
      'a folder of another add-on',
      {},
      { mimeType: DOCUMENT, parents: ['other'] },
      'API call to drive.files.create failed with error: File not found: other.',
    ],
  ])('refuses %s', (_, given, resource, message) => {
    expect(() => drive(given).Files.create(resource)).toThrow(message);
  });

  test.each([
    [{ mimeType: 'text/plain' }, 'Drive.Files.create of text/plain from nothing is not emulated'],
    [
      { mimeType: DOCUMENT, description: 'x' },
      'The property description in Drive.Files.create is not emulated',
    ],
  ])('does not know %j', (resource, message) => {
    expect(() => drive().Files.create(resource)).toThrow(message);
    expect(() => drive().Files.create(resource)).toThrow(NotEmulated);
  });
});

describe('drive.file and drive.metadata.readonly', () => {
  const both = ['drive.file', 'drive.metadata.readonly'];
  test.each([
    ['drive.file', 'mine', ['drive.file'], true],
    ['drive.file', 'other', ['drive.file'], false],
    ['drive.file', 'shared', ['drive.file'], false],
    ['drive.metadata.readonly', 'other', ['drive.metadata.readonly'], true],
    ['drive.metadata.readonly', 'shared', ['drive.metadata.readonly'], true],
    ['both', 'private', both, false],
    ['both', 'missing', both, false],
  ])('under %s, %s', (_, id, scopes, visible) => {
    const { Files } = drive({ scopes });
    if (visible) expect(Files.get(id)).toMatchObject({ id });
    else
      expect(() => Files.get(id)).toThrow(
        `API call to drive.files.get failed with error: File not found: ${id}.`,
      );
  });

  test('what one colleague made, another does not see, though it is shared', () => {
    const { Files, store } = drive();
    const id = String(Files.create({ name: 'Plan', mimeType: DOCUMENT })['id']);
    store.get(id)?.permissions.set(SAM, 'writer');
    expect(() => drive({ user: SAM, store }).Files.copy({ name: 'Mine' }, id)).toThrow(
      `File not found: ${id}.`,
    );
  });

  test('in the trash a file is seen by its owner only', () => {
    const { Files, store } = drive({ scopes: ['drive.metadata.readonly'] });
    for (const id of ['mine', 'shared']) Object.assign(store.get(id) ?? {}, { trashed: true });
    expect(Files.get('mine', { fields: 'trashed' })).toEqual({ trashed: true });
    expect(() => Files.get('shared')).toThrow('File not found: shared.');
  });

  test('without either, nothing is seen', () => {
    expect(() => drive({ scopes: [] }).Files.list()).toThrow('insufficient authentication scopes');
  });
});

describe('Drive.Files.copy and update', () => {
  test('a copy is a document of its own', () => {
    const { Files, utilities, store } = drive();
    const html = utilities.newBlob('<p>Master</p>', 'text/html');
    const master = String(Files.create({ name: 'Master', mimeType: DOCUMENT }, html)['id']);
    const copy = String(Files.copy({ name: 'Copy' }, master, { fields: 'id' })['id']);
    expect(textOf(store, copy)).toContain('Master');
    expect(store.get(copy)?.content).not.toBe(store.get(master)?.content);
    expect(Files.copy(null, master)).toMatchObject({ name: 'Copy of Master' });
  });

  test('renames and trashes what the add-on made', () => {
    const { Files, store } = drive();
    expect(Files.update({ name: 'New name' }, 'mine')).toMatchObject({ name: 'New name' });
    Files.update({ trashed: true }, 'mine');
    expect(store.get('mine')).toMatchObject({ name: 'New name', trashed: true });
    expect(() => Files.update({ name: 'x' }, 'other')).toThrow('File not found: other.');
    expect(() => Files.update({ parents: ['x'] }, 'mine')).toThrow(NotEmulated);
  });

  test('only the owner may trash', () => {
    const { store } = drive();
    const file = store.get('mine');
    file?.permissions.set(SAM, 'writer');
    file?.appGrants.add(SAM);
    const { Files } = drive({ user: SAM, store });
    expect(Files.update({ name: 'By Sam' }, 'mine')).toMatchObject({ name: 'By Sam' });
    expect(() => Files.update({ trashed: true }, 'mine')).toThrow(ServiceError);
  });
});

describe('Drive.Files.list', () => {
  const ids = (given: object | null, scopes = ['drive.metadata.readonly']): unknown => {
    const listed = drive({ scopes }).Files.list({ fields: 'files(id)', ...given })['files'];
    return (listed as { id: string }[]).map(({ id }) => id).filter((id) => id !== 'plan');
  };

  test.each([
    [null, ['mine', 'folder', 'other', 'shared']],
    ["name = 'File mine'", ['mine']],
    [`mimeType = '${FOLDER}'`, ['folder']],
    [`mimeType != '${FOLDER}' and 'me' in owners`, ['mine', 'other']],
    ["modifiedTime > '2026-01-03T10:00:00'", ['shared']],
    ["modifiedTime >= '2026-01-03T10:00:00Z' and trashed = false", ['other', 'shared']],
    ["modifiedTime < '2026-01-02T00:00:00-08:00'", ['mine']],
    ["'folder' in parents", []],
    ["name = 'It\\'s and that' and trashed = true", []],
  ])('by %s', (q, expected) => {
    expect(ids(q === null ? null : { q })).toEqual(expected);
  });

  test('under drive.file lists what the user made with the add-on', () => {
    expect(ids(null, ['drive.file'])).toEqual(['mine', 'folder']);
  });

  test('gives pages', () => {
    const { Files } = drive();
    const first = Files.list({ pageSize: 1, fields: 'nextPageToken, files(id, modifiedTime)' });
    expect(first['files']).toEqual([{ id: 'mine', modifiedTime: '2026-01-01T10:00:00.000Z' }]);
    const second = Files.list({
      pageSize: 1,
      fields: 'nextPageToken, files/id',
      pageToken: first['nextPageToken'],
    });
    expect(second).toEqual({ files: [{ id: 'folder' }] });
  });

  test.each([
    [{ q: "fullText contains 'x'" }, "The search term “fullText contains 'x'” of files.list is not emulated"],
    [{ orderBy: 'name' }, 'The order name of files.list is not emulated'],
    [{ fields: 'files(id,owner)' }, 'Invalid field selection owner'],
    [{ fields: 'id' }, 'Invalid field selection id'],
    [{ pageSize: 1001 }, 'API call to drive.files.list failed with error: Invalid Value'],
  ])('refuses %j', (options, message) => {
    expect(() => drive().Files.list(options)).toThrow(message);
  });
});

test('files in a folder are looked for only where the folder is seen', () => {
  const list = (folder: string) =>
    drive().Files.list({ q: `'${folder}' in parents`, orderBy: 'createdTime' });
  expect(list('folder')).toEqual({ files: [] });
  expect(() => list('other')).toThrow('API call to drive.files.list failed with error: File not found: .');
  expect(() => list('root')).toThrow(NotEmulated);
});

describe('Drive.Permissions.create', () => {
  const SILENT = { sendNotificationEmail: false, fields: 'id' };
  const writer = (emailAddress: string, type = 'user') => ({ type, role: 'writer', emailAddress });

  test('lets one person in without a mail, a second time the same', () => {
    const { Permissions, store, meter } = drive();
    const first = Permissions.create(writer('Sam@District.example'), 'mine', SILENT);
    expect(Permissions.create(writer(SAM), 'mine', SILENT)).toEqual(first);
    expect([...(store.get('mine')?.permissions ?? [])]).toEqual([[SAM, 'writer']]);
    expect(meter.read().byKind).toEqual({ drive: 2 });
    Permissions.create(writer(PAT), 'mine', SILENT);
    expect(store.get('mine')?.permissions.has(PAT)).toBe(false);
  });

  test('of a folder reaches everything in it, and for a group all its members', () => {
    const { Files, Permissions, store } = drive();
    store.groups.set('heads@district.example', new Set([SAM]));
    const id = String(Files.create({ name: 'In it', mimeType: DOCUMENT, parents: ['folder'] })['id']);
    const may = () => {
      const file = store.get(id);
      return file && store.may(file, SAM, 'writer');
    };
    expect(may()).toBe(false);
    Permissions.create(writer('heads@district.example', 'group'), 'folder', SILENT);
    expect(may()).toBe(true);
  });

  test.each([
    ['what the add-on did not make', 'other', writer(SAM), SILENT, 'File not found: other.'],
    ['no address', 'mine', writer('Sam'), SILENT, 'emailAddress is invalid or not applicable'],
    ['a person as a group', 'mine', writer(SAM, 'group'), SILENT, 'emailAddress is invalid'],
    ['a group as a person', 'mine', writer('heads@district.example'), SILENT, 'emailAddress is invalid'],
    ['a stranger', 'mine', writer('x@nowhere.example'), SILENT, 'no Google account associated'],
    ['a mail', 'mine', writer(SAM), { fields: 'id' }, 'with a mail is not emulated'],
    ['everyone', 'mine', { type: 'anyone', role: 'writer' }, SILENT, 'type anyone is not emulated'],
    ['an owner', 'mine', { ...writer(SAM), role: 'owner' }, SILENT, 'role owner'],
    ['other fields', 'mine', writer(SAM), { ...SILENT, fields: 'role' }, 'fields role'],
    [
      'an expiry',
      'mine',
      { ...writer(SAM), expirationTime: 'x' },
      SILENT,
      'expirationTime in Drive.Permissions',
    ],
  ])('refuses %s', (_, id, resource, options, message) => {
    const { Permissions, store } = drive();
    store.groups.set('heads@district.example', new Set([SAM]));
    store.withoutAccount.add('x@nowhere.example');
    expect(() => Permissions.create(resource, id, options)).toThrow(message);
    expect(store.get('mine')?.permissions.size).toBe(0);
  });
});

test('one person makes so many documents in 24 hours, and folders besides', () => {
  const { Files, store, clock } = drive();
  const make = (mimeType = DOCUMENT) => Files.create({ name: 'One more', mimeType });
  for (let made = 0; made < 1499; made += 1) store.takeNewDocument(PAT, clock.now());
  make();
  expect(make).toThrow('Service invoked too many times for one day');
  expect(() => Files.copy({ name: 'Copy' }, 'mine')).toThrow('too many times');
  make(FOLDER);
  expect(store.takeNewDocument(PAT, clock.now())).toBe(false);
  expect(store.takeNewDocument(SAM, clock.now())).toBe(true);
  expect(store.takeNewDocument(PAT, clock.now() + 24 * 60 * 60 * 1000)).toBe(true);
});
