import type { DocumentModel } from '../../src/emulator/documents/model.ts';
import { ServiceError } from '../../src/emulator/execution.ts';
import type { AddOn } from '../../src/emulator/workspace.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { idOf, OFFICE, TestDistrict } from '../support/bundle-district.ts';

const SCHOOLS = ['Alder', 'Maple'];
const COLLEAGUE = 'colleague@harbor.example';

const rolledUp = new TestDistrict(SCHOOLS);
rolledUp.rollUp();
const state = rolledUp.state();

/** A district rolled up before, with one goal of Maple's changed since. */
function changedDistrict(): TestDistrict {
  const district = new TestDistrict(SCHOOLS, state);
  district.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');
  district.workspace.share(district.trackerId, COLLEAGUE, 'writer');
  for (const school of SCHOOLS) district.workspace.share(idOf(school), COLLEAGUE, 'reader');
  return district;
}

const written = (district: TestDistrict) =>
  district.rows('Goals')[2]?.['SMART goal'] === 'Another goal altogether.';

/** Another script of the same person’s, which reads one document so many times at once. */
const anotherScript: AddOn = {
  name: 'Another script',
  code: `function read(id, times) {
    const url = 'https://docs.googleapis.com/v1/documents/' + id + '?fields=title';
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const requests = [];
    while (requests.length < times) requests.push({ url: url, headers: headers });
    UrlFetchApp.fetchAll(requests);
  }`,
  manifest: built('sheets').manifest,
  html: {},
};

describe('what passes by itself', () => {
  test('the limit of readings a minute, reached by another script: waited for in the same run', () => {
    const district = changedDistrict();
    const { workspace, trackerId } = district;
    workspace.open(anotherScript, { user: OFFICE, fileId: trackerId }).call('read', idOf('Alder'), 300);
    const start = workspace.clock.now();
    expect(district.rollUp().plans.map(({ status }) => status)).toEqual(['unchanged', 'written']);
    expect(workspace.clock.now() - start).toBeGreaterThan(30_000);
    expect(workspace.clock.now() - start).toBeLessThan(120_000);
  });

  test.each([
    [
      'a server fault',
      (model: DocumentModel, fetches: number) => {
        model.unservable = fetches === 1;
      },
    ],
    [
      'no answer at all',
      (_model: DocumentModel, fetches: number) => {
        if (fetches === 1) throw new ServiceError('Address unavailable: https://docs.googleapis.com');
      },
    ],
  ])('%s, once: asked again in the same run', (_what, atFetch) => {
    const district = changedDistrict();
    const model = district.workspace.files.get(idOf('Alder'))?.content as DocumentModel;
    let fetches = 0;
    district.workspace.interrupt = ({ kind }) => {
      if (kind !== 'fetch') return;
      fetches += 1;
      atFetch(model, fetches);
    };
    expect(district.rollUp().plans.map(({ status }) => status)).toEqual(['unchanged', 'written']);
    expect(fetches).toBe(2);
  });
});

describe('what stops a roll-up', () => {
  test('someone else’s: refused with a sentence, and done a minute later', () => {
    const district = changedDistrict();
    const { workspace, trackerId } = district;
    const before = district.state();
    workspace.holdLock(built('sheets'), 'document', trackerId, 60_000);
    expect(() => district.rollUp()).toThrow(
      expect.objectContaining({ code: 'alreadyRunning', message: expect.stringMatching(/Wait a minute/) }),
    );
    expect(district.state()).toEqual(before);
    workspace.clock.advance(60_000);
    district.rollUp();
    expect(written(district)).toBe(true);
  });

  test('a protected tab: refused with a sentence, nothing lost, and done by its owner', () => {
    const district = changedDistrict();
    const before = district.rows('Goals');
    district.office.protectTab('Goals');
    expect(district.tracker(COLLEAGUE).call('rollUp', { from: 0 })).toMatchObject({
      ok: false,
      problem: {
        code: 'unexpected',
        message: expect.stringMatching(/is protected\. Ask the owner of the spreadsheet.*Reference/),
      },
    });
    expect(district.rows('Goals')).toEqual(before);
    district.rollUp();
    expect(written(district)).toBe(true);
  });

  test('not being on the list on Setup: refused, and done once one is', () => {
    const district = changedDistrict();
    const row = district.rows('Setup').findIndex(({ Setting }) => Setting === 'Who may roll up') + 2;
    district.office.typeIn('Setup', row, 2, 'Office@Harbor.example');
    const before = district.state();
    for (const [name, argument] of [
      ['rollUp', { from: 0 }],
      ['takeSnapshot', { label: 'Mine' }],
      ['publishProfile', null],
      ['setUpTracker', null],
      ['makeMaster', null],
      ['makePlans', { schoolIds: ['maple'] }],
      ['sharePlans', { schoolIds: ['maple'] }],
      ['readDashboard', null],
    ] as const) {
      expect([name, district.tracker(COLLEAGUE).call(name, argument)]).toMatchObject([
        name,
        { ok: false, problem: { code: 'notAllowed', message: expect.stringMatching(/“Who may roll up”/) } },
      ]);
    }
    expect(district.state()).toEqual(before);
    district.office.typeIn('Setup', row, 2, `${OFFICE}, ${COLLEAGUE}`);
    serverCall(district.tracker(COLLEAGUE), 'rollUp', { from: 0 });
    expect(written(district)).toBe(true);
  });

  test.each(['rangeRead', 'rangeWrite', 'sheetChange', 'lock', 'session'] as const)(
    'an error of Google’s at a %s: a sentence without jargon, and done the next time',
    (kind) => {
      const district = changedDistrict();
      let isDone = false;
      district.workspace.interrupt = (call) => {
        if (call.kind !== kind || isDone) return;
        isDone = true;
        throw new ServiceError('Service Spreadsheets failed while accessing document with id 1x.');
      };
      expect(district.tracker().call('rollUp', { from: 0 })).toMatchObject({
        ok: false,
        problem: {
          code: 'unexpected',
          message: expect.stringMatching(/^Google did not complete this\..*Reference/),
        },
      });
      expect(isDone).toBe(true);
      district.rollUp();
      expect(written(district)).toBe(true);
    },
  );
});
