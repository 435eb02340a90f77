import { documentAddress } from '../../src/core/tracker/plan-link.ts';
import type { DocumentModel } from '../../src/emulator/documents/model.ts';
import { idOf, OFFICE, PRINCIPAL, TestDistrict } from '../support/bundle-district.ts';

const SCHOOLS = ['Alder', 'Maple'];
const ALDER = idOf('Alder');
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const rolledUp = new TestDistrict(SCHOOLS);
rolledUp.rollUp();
rolledUp.office.insertColumn('Goals', 3, 'Our note');
for (const row of [2, 3, 4, 5]) rolledUp.office.typeIn('Goals', row, 3, `Note of row ${row}`);
const state = rolledUp.state();

/** Alder's file, made anew as something else. */
function replaced(
  { workspace }: TestDistrict,
  make: (file: { id: string; owner: string; name: string }) => void,
) {
  workspace.deleteForever(ALDER);
  make({ id: ALDER, owner: PRINCIPAL, name: 'Alder plan' });
  workspace.share(ALDER, OFFICE, 'reader');
}

const withHtml = (html?: string) => (district: TestDistrict) =>
  replaced(district, (file) =>
    district.workspace.createDocument(html === undefined ? file : { ...file, html }),
  );

/** Types over the link of Alder's plan. */
const withLink =
  (link: string) =>
  ({ office }: TestDistrict) =>
    office.typeIn('Schools', 2, office.columnOf('Schools', 'Plan link'), link);

interface Case {
  readonly what: string;
  readonly arrange: (district: TestDistrict) => void;
  readonly sentence: RegExp;
}

const CASES: readonly Case[] = [
  {
    what: 'an empty document',
    arrange: withHtml(),
    sentence: /^The plan of Alder is an empty document\. Ask the school to insert the plan template/,
  },
  {
    what: 'minutes of a meeting',
    arrange: withHtml('<h1>Minutes</h1><p>Present: all.</p>'),
    sentence: /^The document linked for Alder is not an improvement plan.*Put the link of the plan/,
  },
  {
    what: 'a plan whose goals were all deleted',
    arrange: (district) => {
      const plan = district.plan('Alder');
      for (const _table of plan.tables().slice(3)) plan.deleteTable(3);
    },
    sentence: /^The plan of Alder has no goals\. Ask the school to fill in a goal table/,
  },
  {
    what: 'a plan that is no longer shared',
    arrange: ({ workspace }) => workspace.files.get(ALDER)?.permissions.clear(),
    sentence: /^The plan of Alder could not be opened.*ask to be made a viewer/,
  },
  {
    what: 'a plan in the trash',
    arrange: ({ workspace }) => workspace.trash(ALDER),
    sentence: /^The plan of Alder could not be opened.*if it was deleted, put the link/,
  },
  {
    what: 'a plan that is gone for good',
    arrange: ({ workspace }) => workspace.deleteForever(ALDER),
    sentence: /^The plan of Alder could not be opened.*if it was deleted, put the link/,
  },
  {
    what: 'a Word file',
    arrange: (district) =>
      replaced(district, (file) =>
        district.workspace.createUpload({ ...file, mimeType: WORD, bytes: new Uint8Array(9) }),
      ),
    sentence: /^The plan of Alder is a Word file.*Save as Google Docs/,
  },
  {
    what: 'a document Google cannot serve',
    arrange: ({ workspace }) => {
      (workspace.files.get(ALDER)?.content as DocumentModel).unservable = true;
    },
    sentence: /^The plan of Alder is there, but Google cannot serve it.*Make a copy/,
  },
  {
    what: 'no link',
    arrange: withLink(''),
    sentence: /^Alder .*has no plan link\. Paste the address/,
  },
  {
    what: 'a link to a spreadsheet',
    arrange: withLink('https://docs.google.com/spreadsheets/d/1abcdefghijklmnopqrstuvwxyz/edit'),
    sentence: /Alder .*leads to a spreadsheet\. Open the plan, copy the address/,
  },
  {
    what: 'a word in place of the link',
    arrange: withLink('see email'),
    sentence: /Alder .*holds no address of a Google Doc\./,
  },
];

const goalsOf = (district: TestDistrict, school: string) =>
  district.rows('Goals').filter((row) => row['School'] === school);

describe('a school with', () => {
  test.each(CASES)('$what: a sentence, the other plan, and nothing lost', ({ arrange, sentence }) => {
    const district = new TestDistrict(SCHOOLS, state);
    const before = goalsOf(district, 'Alder');
    arrange(district);
    district.plan('Maple').setLabelled('SMART goal', 'Another goal altogether.');
    const { plans } = district.rollUp();

    expect(plans.map(({ school, status }) => [school, status])).toEqual([
      ['Alder', 'refused'],
      ['Maple', 'written'],
    ]);
    expect(plans[0]?.reason).toMatch(sentence);
    expect(district.rows('Schools')).toMatchObject([
      { School: 'Alder', Result: 'Not read', Message: plans[0]?.reason },
      { School: 'Maple', Result: 'Read', Message: null },
    ]);
    expect(goalsOf(district, 'Maple')[0]).toMatchObject({
      'SMART goal': 'Another goal altogether.',
      'Our note': 'Note of row 4',
    });
    expect(goalsOf(district, 'Alder')).toEqual(before);
  });

  test('the link of another school’s plan: the upper row is read, the lower one is told', () => {
    const district = new TestDistrict(SCHOOLS, state);
    const column = district.office.columnOf('Schools', 'Plan link');
    district.office.typeIn('Schools', 3, column, documentAddress(ALDER));
    const { plans } = district.rollUp();
    expect(plans.map(({ status }) => status)).toEqual(['unchanged', 'refused']);
    expect(plans[1]?.reason).toMatch(/^Maple \(row 3.*same plan as Alder \(row 2\).*Paste the address/);
    expect(goalsOf(district, 'Maple')).toHaveLength(2);
  });

  test('a row that was deleted from the Schools tab: its goals are marked, not deleted', () => {
    const district = new TestDistrict(SCHOOLS, state);
    const before = goalsOf(district, 'Alder');
    district.office.deleteRow('Schools', 2);
    expect(district.rollUp().plans.map(({ school }) => school)).toEqual(['Maple']);
    const marked = before.map((row) => ({ ...row, Status: 'Plan no longer listed' }));
    expect(goalsOf(district, 'Alder')).toEqual(marked);
  });

  test('a document nobody could read, mended: the next roll-up goes on as if nothing had been', () => {
    const district = new TestDistrict(SCHOOLS, state);
    const before = district.rows('Goals');
    const file = district.workspace.files.get(ALDER);
    file?.permissions.clear();
    district.rollUp();
    file?.permissions.set(OFFICE, 'reader');
    expect(district.rollUp().plans[0]?.status).toBe('unchanged');
    expect(district.rows('Goals')).toEqual(before);
    expect(district.rows('Schools')[0]).toMatchObject({ Result: 'Read', Message: null });
  });
});
