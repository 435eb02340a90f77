import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLDER } from '../../src/emulator/drive/file-store.ts';
import { type StudioContent, StudioFolder } from '../../src/studio/serve/studio-folder.ts';
import { built } from '../support/bundle-add-ons.ts';
import { OFFICE, PRINCIPAL, type SmallStudio, smallStudio } from './small-studio.ts';

let path: string;
let content: SmallStudio;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'studio-'));
  content = smallStudio();
});
afterEach(() => rmSync(path, { recursive: true }));

describe('the studio’s folder', () => {
  test('gives everything back as it was left', () => {
    const { workspace, planId, sheetId, uploadId } = content;
    workspace.spreadsheetAs(OFFICE, sheetId).typeRow('Sheet1', 1, ['1/5/2026', '=A1+1', "'=text"]);
    workspace.documentAs(PRINCIPAL, planId).suggestInsertion([0, 0, 1], '?');
    workspace.files.get(planId)?.appGrants.add(OFFICE);
    workspace.trash(content.blankId);
    const folder = {
      name: 'Plans',
      owner: OFFICE,
      mimeType: FOLDER,
      content: null,
      at: workspace.clock.now(),
    };
    workspace.files.get(planId)?.parents.push(workspace.files.add(folder).id);
    workspace.clock.advance(5000);
    new StudioFolder(path).save(content);

    const { workspace: again, people } = new StudioFolder(path).load();
    expect(people).toEqual(content.people);
    expect(again.clock.now()).toBe(workspace.clock.now());
    expect(again.documentJson(planId)).toEqual(workspace.documentJson(planId));
    expect(again.spreadsheetState(sheetId)).toEqual(workspace.spreadsheetState(sheetId));
    expect(Buffer.from(again.files.get(uploadId)?.content as Uint8Array).toString('hex')).toBe('0001ff');
    for (const file of workspace.files.all()) {
      const { content: _content, ...rest } = file;
      expect(again.files.get(file.id)).toMatchObject(rest);
    }
  });

  test('does not make the same random ids again after a restart', () => {
    const code = 'function dice() { return [Math.random(), Math.random()]; }';
    const addOn = { ...built('docs'), code };
    const diceOf = ({ workspace }: StudioContent) =>
      workspace.open(addOn, { user: PRINCIPAL, fileId: content.planId }).call('dice');
    const first = diceOf(content);
    new StudioFolder(path).save(content);
    const second = diceOf(new StudioFolder(path).load());
    expect(second).not.toEqual(first);
  });

  test('writes only what changed, and deletes what is gone', () => {
    const folder = new StudioFolder(path);
    folder.save(content);
    const file = (id: string) => join(path, 'files', `${id}.json`);
    const before = statSync(file(content.sheetId)).ino;
    content.workspace.documentAs(PRINCIPAL, content.planId).appendParagraph('More');
    content.workspace.deleteForever(content.blankId);
    const planBefore = statSync(file(content.planId)).ino;
    folder.save(content);
    expect(statSync(file(content.sheetId)).ino).toBe(before);
    expect(statSync(file(content.planId)).ino).not.toBe(planBefore);
    expect(readdirSync(join(path, 'files'))).toHaveLength(3);
  });

  test('is new until a save got to its end, and after it is cleared', () => {
    const folder = new StudioFolder(path);
    expect(folder.exists()).toBe(false);
    folder.save(content);
    expect(folder.exists()).toBe(true);
    folder.clear();
    expect(folder.exists()).toBe(false);
    expect(readdirSync(path)).toEqual([]);
  });

  test('says which file is damaged, and the way forward', () => {
    new StudioFolder(path).save(content);
    writeFileSync(join(path, 'files', `${content.planId}.json`), '{"id":');
    expect(() => new StudioFolder(path).load()).toThrow(/json is damaged\. Start with --reset/);
  });
});
