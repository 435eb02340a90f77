import { makeMaster } from '../../src/app/make-master.ts';
import { makePlans } from '../../src/app/make-plans.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import { masterOutline } from '../../src/core/template/master-outline.ts';
import { genericPack } from '../../src/core/template/packs/generic.ts';
import { MemoryDocument } from './memory-document.ts';
import { callerNamed, heldLock, MemoryPlanMaker, seededRandom } from './memory-ports.ts';
import type { MemoryTracker } from './memory-tracker.ts';
import { idOf, linkTo, PROFILE, sampleDistrict } from './sample-district.ts';

type Schools = Parameters<typeof sampleDistrict>[0];
const SCHOOLS: Schools = [
  ['101', 'Maple Elementary', linkTo('maple')],
  ['102', 'Birch Middle', ''],
  ['103', 'Cedar High', ''],
];
const BOTH = { schoolIds: ['102', '103'] };

const district = (schools = SCHOOLS) => ({
  ...sampleDistrict(schools),
  documents: new MemoryPlanMaker(),
  random: seededRandom(),
});

function put(tracker: MemoryTracker, setting: string, value: string): void {
  const row = tracker.rows('Setup').findIndex(({ Setting }) => Setting === setting) + 2;
  tracker.put('Setup', { row, column: 2, values: [[value]] });
}

const settingIn = (tracker: MemoryTracker, setting: string) =>
  tracker.rows('Setup').find(({ Setting }) => Setting === setting)?.['Value'] ?? '';
const linksIn = (tracker: MemoryTracker) => tracker.rows('Schools').map((row) => row['Plan link'] ?? '');

/** The district with a master, as it was made or as a person left it. */
function withMaster(sections = masterOutline(genericPack, PROFILE, 2)) {
  const ports = district();
  const blocks = sections.flatMap((section) => section.blocks);
  ports.reader.add(idOf('master'), () => new MemoryDocument(idOf('master'), blocks).json());
  put(ports.tracker, 'Master plan', linkTo('master'));
  return ports;
}

function made(reply: ReturnType<typeof makePlans>) {
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value;
}

describe('making plans', () => {
  it('makes each school’s document in one folder, and writes links into those rows only', () => {
    const ports = district();
    const { plans, left } = made(makePlans(ports, { schoolIds: [' 102', '103'] }));
    expect(ports.documents.made.map(({ title }) => title)).toEqual([
      'School improvement plan, Birch Middle, 2025-26',
      'School improvement plan, Cedar High, 2025-26',
    ]);
    for (const text of ['Birch Middle', 'Core mathematics', 'P2 · Instruction', 'Goal 3'])
      expect(ports.documents.made[0]?.html).toContain(text);
    expect(linksIn(ports.tracker)).toEqual([linkTo('maple'), ...plans.map(({ link }) => link)]);
    expect(left).toEqual([]);
    const [folder, ...documents] = ports.documents.files;
    expect(folder?.name).toBe('School improvement plans, Sample District, 2025-26');
    expect(documents.map((file) => file.folder)).toEqual([folder?.id, folder?.id]);
    expect(settingIn(ports.tracker, 'Plans folder')).toContain(folder?.id);
  });

  it('copies the master instead, and gives its goals ids of their own in each', () => {
    const ports = withMaster();
    made(makePlans(ports, BOTH));
    expect(ports.documents.copies.map((copy) => copy.of)).toEqual([idOf('master'), idOf('master')]);
    expect(ports.documents.made).toEqual([]);
    const goalIds = ports.documents.changes.map(({ changes }) =>
      changes.replacements.filter(({ text }) => text.includes('Goal ID')),
    );
    expect(goalIds.map((ids) => ids.map(({ text }) => text))).toEqual(
      Array(2).fill(['{{Goal ID 1}}', '{{Goal ID 2}}']),
    );
    expect(new Set(goalIds.flat().map(({ by }) => by)).size).toBe(4);
    expect(ports.documents.changes[0]?.changes.replacements).toContainEqual({
      text: '{{School}}',
      by: 'Birch Middle',
    });
  });

  it('writes to a school’s row, wherever it was sorted meanwhile', () => {
    const ports = district();
    ports.documents.hook = (what) => {
      if (what === 'make')
        ports.tracker.sortRows('Schools', (one, other) => (String(one[0]) < String(other[0]) ? 1 : -1));
    };
    const { plans } = made(makePlans(ports, { schoolIds: ['102'] }));
    expect(linksIn(ports.tracker)).toEqual(['', plans[0]?.link, linkTo('maple')]);
  });

  it('leaves a link that was put there meanwhile, and says where the new document is', () => {
    const ports = district();
    ports.documents.hook = (what) => {
      if (what === 'make') ports.tracker.put('Schools', { row: 3, column: 5, values: [[linkTo('birch')]] });
    };
    const { plans } = made(makePlans(ports, { schoolIds: ['102'] }));
    expect(plans).toMatchObject([
      { status: 'refused', reason: expect.stringMatching(/is at https.*nothing was written over/) },
    ]);
    expect(linksIn(ports.tracker)).toEqual([linkTo('maple'), linkTo('birch'), '']);
  });

  it('names a document twice in the folder, when Google’s list came late', () => {
    const ports = district();
    ports.documents.hook = (what) => {
      if (what !== 'make') return;
      ports.tracker.hook = ({ name }) => {
        if (name === 'write') throw new Error('Exceeded maximum execution time');
      };
    };
    expect(() => makePlans(ports, { schoolIds: ['102'] })).toThrow(StoppedHalfway);
    ports.documents.hook = () => undefined;
    ports.tracker.hook = () => undefined;
    const lost = ports.documents.files[1]?.id ?? '';
    ports.documents.late.add(lost);
    expect(made(makePlans(ports, { schoolIds: ['102'] })).plans).toMatchObject([{ status: 'made' }]);
    ports.documents.late.clear();
    expect(made(makePlans(ports, { schoolIds: ['103'] })).notices).toContainEqual(
      expect.stringMatching(new RegExp(`Birch Middle.*no school links.*${lost}`)),
    );
  });

  it('says how far it came when Google stops it, and where the plan is that was begun', () => {
    const ports = withMaster();
    let changes = 0;
    ports.documents.hook = (what) => {
      if (what !== 'change') return;
      changes += 1;
      if (changes === 2) throw new Error('Quota exceeded');
    };
    const make = () => makePlans(ports, BOTH);
    expect(make).toThrow(
      /^1 plan was finished in this step.*The plan of Cedar High was begun at https:.*not made twice/,
    );
    expect(made(makePlans(ports, { schoolIds: ['103'] })).plans).toMatchObject([{ status: 'found' }]);
    expect(ports.documents.copies).toHaveLength(2);
  });

  it.each([
    ['a school with a plan', '101', /row 2 of the Schools tab/],
    ['a school that is not listed', '999', /“999”/],
    ['no school', '', /School ID “”/],
  ])('refuses %s without touching Drive', (_case, schoolId, sentence) => {
    const ports = district();
    expect(makePlans(ports, { schoolIds: [schoolId] })).toMatchObject({
      value: { plans: [{ status: 'refused', reason: expect.stringMatching(sentence) }], left: [] },
    });
    expect([ports.documents.files, ports.tracker.writeCalls()]).toEqual([[], []]);
  });

  it('refuses an ID two schools have', () => {
    const twice = district([...SCHOOLS, ['102', 'Dogwood', '']]);
    expect(makePlans(twice, { schoolIds: ['102'] })).toMatchObject({
      value: { plans: [{ status: 'refused', reason: expect.stringContaining('Rows 3 and 5') }] },
    });
  });

  it.each<[string, (ports: ReturnType<typeof district>) => object, string, RegExp]>([
    ['while someone rolls up', (ports) => ({ ...ports, lock: heldLock }), 'alreadyRunning', /Wait a minute/],
    [
      'to a person who is not named',
      (ports) => {
        put(ports.tracker, 'Who may roll up', 'office@example.org');
        return { ...ports, caller: callerNamed('colleague@example.org') };
      },
      'notAllowed',
      /not on that list/,
    ],
    [
      'before there is a school year and a priority',
      (ports) => {
        put(ports.tracker, 'School year', '');
        ports.tracker.put('Priorities', { row: 2, column: 1, values: Array(2).fill(['', '', '']) });
        return ports;
      },
      'profileIncomplete',
      /school year.* and .*priority/,
    ],
    [
      'with another text for the folder',
      (ports) => {
        put(ports.tracker, 'Plans folder', 'Plans');
        return ports;
      },
      'badLink',
      /not the address of a folder/,
    ],
    [
      'with a folder of someone else’s',
      (ports) => {
        put(ports.tracker, 'Plans folder', `https://drive.google.com/drive/folders/${idOf('theirs')}`);
        ports.documents.outOfReach.add(idOf('theirs'));
        return ports;
      },
      'outOfReach',
      /“Plans folder”.*Ask the colleague/,
    ],
    [
      'with another text for the master',
      (ports) => {
        put(ports.tracker, 'Master plan', 'our master');
        return ports;
      },
      'badLink',
      /not the address of a Google Doc/,
    ],
    [
      'with a master that cannot be read',
      (ports) => {
        put(ports.tracker, 'Master plan', linkTo('gone'));
        return ports;
      },
      'documentUnreadable',
      /The master plan/,
    ],
  ])('is refused %s', (_case, change, code, sentence) => {
    const ports = district();
    const changed = change(ports) as typeof ports;
    expect(makePlans(changed, { schoolIds: ['102'] })).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(sentence) },
    });
    expect(ports.documents.files).toEqual([]);
    expect(linksIn(ports.tracker)).toEqual([linkTo('maple'), '', '']);
  });
});

describe('making the master', () => {
  it('says where the document is when someone wrote beside “Master plan” meanwhile, and writes nothing over', () => {
    const ports = district();
    ports.documents.hook = () => put(ports.tracker, 'Master plan', linkTo('mine'));
    expect(() => makeMaster(ports)).toThrow(/^The master plan is at https:.*Paste it there/);
    expect(settingIn(ports.tracker, 'Master plan')).toBe(linkTo('mine'));
  });

  it('is refused while someone rolls up, and before there is a priority', () => {
    const ports = district();
    expect(makeMaster({ ...ports, lock: heldLock })).toMatchObject({ problem: { code: 'alreadyRunning' } });
    put(ports.tracker, 'School year', 'soon');
    expect(makeMaster(ports)).toMatchObject({ problem: { code: 'profileIncomplete' } });
    expect(ports.documents.files).toEqual([]);
  });
});
