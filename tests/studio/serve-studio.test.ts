import { userView } from '../../src/emulator/documents/user-view.ts';
import type { DriveFile } from '../../src/emulator/drive/file-store.ts';
import type { DocumentView } from '../../src/studio/serve/studio-api.ts';
import { OFFICE, PRINCIPAL, smallStudio, studioOf, VIEWER } from './small-studio.ts';

const content = smallStudio();
const { planId, blankId, sheetId, uploadId } = content;
const studio = studioOf(content);

const plan = (user = PRINCIPAL) => studio.file({ user, fileId: planId }) as DocumentView;
const blocks = () => plan().tabs[0]?.blocks ?? [];

describe('who may open what', () => {
  test.each([
    [OFFICE, ['Tracker']],
    [PRINCIPAL, ['Old plan.docx', 'Pier plan', 'Untitled document']],
    [VIEWER, ['Pier plan', 'Tracker']],
    ['stranger@harbor.example', []],
  ])('%s', (user, names) => {
    const view = studio.workspace({ user });
    expect(view.files.map(({ name }) => name).sort()).toEqual(names);
    expect(view.today).toBe('2026-01-20');
  });

  test('a viewer reads, and has neither a menu nor an edit', () => {
    expect(plan(VIEWER)).toMatchObject({ mayEdit: false, menu: [] });
    const ask = { user: VIEWER, fileId: planId };
    const key = blocks()[1]?.key ?? -1;
    expect(() =>
      studio.editDocument({ ...ask, edit: { kind: 'typeOver', key, seen: 'Why.', text: 'x' } }),
    ).toThrow('is no writer');
    expect(() => studio.choose({ ...ask, label: 'Check the goals', answers: [] })).toThrow('may not edit');
    expect(() => studio.share({ ...ask, email: OFFICE, role: 'reader' })).toThrow('not share it');
    expect(() =>
      studio.typeIn({ user: VIEWER, fileId: sheetId, tab: 'Sheet1', row: 1, column: 1, seen: '', text: 'x' }),
    ).toThrow();
  });

  test('what is not shared is not there', () => {
    expect(() => studio.file({ user: OFFICE, fileId: planId })).toThrow('not shared with you');
    studio.share({ user: PRINCIPAL, fileId: planId, email: OFFICE, role: 'writer' });
    expect(plan(OFFICE).mayEdit).toBe(true);
  });

  test('an upload has a size and no page', () => {
    expect(studio.file({ user: PRINCIPAL, fileId: uploadId })).toMatchObject({ kind: 'upload', bytes: 3 });
  });
});

describe('the add-on', () => {
  const ask = { user: PRINCIPAL, fileId: blankId };

  test('its menu opens the sidebar that ships', () => {
    const view = studio.file(ask) as DocumentView;
    expect(view.menu).toContain('Open the plan sidebar');
    const { sidebar } = studio.choose({ ...ask, label: 'Open the plan sidebar', answers: [] });
    expect(sidebar?.html).toContain('<div id="sidebar">');
  });

  test('a prompt waits for an answer, and the last answer runs the item', () => {
    const item = { user: OFFICE, fileId: sheetId, label: 'Take a midyear snapshot' };
    expect(studio.choose({ ...item, answers: [] })).toMatchObject({
      question: { title: 'Take a midyear snapshot' },
      messages: [],
    });
    const { question, messages } = studio.choose({ ...item, answers: ['Midyear'] });
    expect(question).toBeNull();
    expect(messages).toHaveLength(1);
  });

  test('server functions answer as google.script.run does', () => {
    const call = (functionName: string) => studio.call({ ...ask, functionName, args: [] });
    expect(call('openPlan')).toMatchObject({ value: { ok: true, value: { state: 'blank' } } });
    expect(call('noSuchFunction')).toMatchObject({ failed: expect.any(String) });
    const view = (cursor: { key: number; offset: number } | null) => {
      studio.call({ ...ask, functionName: 'fingerprint', args: [], cursor });
      return userView(content.workspace.files.get(ask.fileId) as DriveFile, ask.user).cursor;
    };
    const page = studio.file(ask);
    const key = page.kind === 'document' ? (page.tabs[0]?.blocks[0]?.key ?? 0) : 0;
    expect([view({ key, offset: 9 }), view({ key: 0, offset: 0 }), view(null)]).toEqual([
      { paragraph: key, offset: 0 },
      null,
      null,
    ]);
  });

  test('a script that puts the cursor somewhere says in which text, each time', () => {
    const [heading] = blocks();
    const show = (functionName: string, ...args: readonly unknown[]) =>
      studio.call({ user: PRINCIPAL, fileId: planId, functionName, args });
    const place = { goalId: '', heading: 'Our plan', label: '' };
    expect(show('showPlace', place)).toMatchObject({ value: { ok: true }, cursor: heading?.key });
    expect(show('showPlace', place)).toMatchObject({ cursor: heading?.key });
    expect(show('fingerprint')).not.toHaveProperty('cursor');
  });
});
