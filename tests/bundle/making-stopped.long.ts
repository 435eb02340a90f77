import { placeHoldersIn } from '../../src/core/template/place-holders.ts';
import type { ServiceCall } from '../../src/emulator/cost-model.ts';
import { Killed, ServiceError } from '../../src/emulator/execution.ts';
import { MakingDistrict } from '../support/bundle-making.ts';

const SCHOOLS = [
  { name: 'Maple', status: 'CSI', titleI: 'Schoolwide' },
  { name: 'Birch', grades: 'PK-2' },
];

/** Between two of these nothing changes anywhere, so a run that ends there leaves the same. */
const CHANGES = ['Files.create', 'Files.copy', 'fetch', 'Range.setValues', 'Range.setValue'];
const changes = ({ kind, method }: ServiceCall): boolean => kind === 'rangeWrite' || CHANGES.includes(method);

/** Does something, and lets something happen right before one of its calls. */
function during(
  district: MakingDistrict,
  work: () => unknown,
  happening: (number: number, call: ServiceCall) => void,
): unknown {
  district.workspace.interrupt = (call, number) => happening(number, call);
  try {
    return work();
  } catch (error) {
    return error;
  } finally {
    district.workspace.interrupt = null;
  }
}

/** The calls that change something in an undisturbed run. */
function changingCalls(district: MakingDistrict, work: () => unknown): number[] {
  const numbers: number[] = [];
  during(district, work, (number, call) => {
    if (changes(call)) numbers.push(number);
  });
  return numbers;
}

/** A short template, so that many runs take little time. */
const ready = (): MakingDistrict => {
  const district = new MakingDistrict(SCHOOLS);
  district.set('Template', 'Any state (ESSA), short form');
  district.makeMaster();
  return district;
};
const makeAll = (district: MakingDistrict) =>
  district.tracker().call('makePlans', { schoolIds: ['maple', 'birch'] });

const straight = ready();
const numbers = changingCalls(straight, () => makeAll(straight));

/** What is in Drive and in the tracker, Goal IDs apart. */
const outcome = (district: MakingDistrict) => ({
  folders: district.workspace.files.all().filter(({ mimeType }) => mimeType.endsWith('folder')).length,
  plans: district.inFolder(),
  linked: district.column('Plan link').map((link) => link !== ''),
  texts: SCHOOLS.map(({ name }) =>
    district
      .made(name)
      .text()
      .replace(/\bG-\w{4}\b/g, 'G-'),
  ),
});
const wanted = outcome(straight);

/** Asks again until every school has its plan, as a person does. */
function goOn(district: MakingDistrict): void {
  const waiting = district.rows('Schools').filter((row) => !row['Plan link']);
  const { plans } = district.makePlans(waiting.map((row) => String(row['School ID'])));
  expect(plans.filter(({ status }) => status === 'refused')).toEqual([]);
}

describe('making plans that stops', () => {
  test('has calls enough to stop at, and fills everything in', () => {
    expect(numbers.length).toBeGreaterThan(9);
    expect(wanted.texts.flatMap(placeHoldersIn)).toEqual([]);
  });

  test('dead at any change, and chosen again, makes each plan once and whole', () => {
    for (const at of numbers) {
      const district = ready();
      const died = during(
        district,
        () => makeAll(district),
        (number) => {
          if (number === at) throw new Killed('Exceeded maximum execution time');
        },
      );
      expect([at, died]).toEqual([at, expect.any(Killed)]);
      goOn(district);
      expect([at, outcome(district)]).toEqual([at, wanted]);
    }
  });

  test('with an error of Google’s says what stands, and chosen again makes the rest', () => {
    // Every second one: what is left is the same as above, and what is said differs between copying, filling and linking only.
    for (const at of numbers.filter((_, index) => index % 2 === 1)) {
      const district = ready();
      const reply = during(
        district,
        () => makeAll(district),
        (number) => {
          if (number === at) throw new ServiceError('We’re sorry, a server error occurred.');
        },
      );
      expect([at, reply]).toMatchObject([
        at,
        { ok: false, problem: { message: expect.stringMatching(/Reference/) } },
      ]);
      const linked = district.column('Plan link').filter((link) => link !== '').length;
      const { message } = (reply as { problem: { message: string } }).problem;
      if (linked === 1) expect([at, message]).toEqual([at, expect.stringMatching(/^1 plan was finished/)]);
      const begun = district.inFolder().length > linked;
      expect([at, /begun at https:\/\/docs/.test(message)]).toEqual([at, begun]);
      goOn(district);
      expect([at, outcome(district)]).toEqual([at, wanted]);
    }
  });
});

test('making the master, dead at any change and chosen again, makes one', () => {
  const calm = new MakingDistrict(SCHOOLS);
  const moments = changingCalls(calm, () => calm.makeMaster());
  expect(moments.length).toBeGreaterThan(1);
  for (const at of moments) {
    const district = new MakingDistrict(SCHOOLS);
    during(
      district,
      () => district.makeMaster(),
      (number) => {
        if (number === at) throw new Killed('Exceeded maximum execution time');
      },
    );
    district.makeMaster();
    const masters = district.workspace.files.all().filter(({ name }) => name.startsWith('Master plan'));
    expect([at, masters.length, district.setting('Master plan')]).toEqual([
      at,
      1,
      expect.stringContaining(masters[0]?.id ?? '?'),
    ]);
  }
});

test('sharing, dead at any change and chosen again, lets everyone in once and keeps it', () => {
  const principal = { principal: 'one@harbor.example, two@harbor.example' };
  const shareable = () => {
    const district = new MakingDistrict(SCHOOLS.map((school) => ({ ...school, ...principal })));
    district.makePlans(['maple', 'birch']);
    return district;
  };
  const share = (district: MakingDistrict) => district.sharePlans(['maple', 'birch']);
  const calm = shareable();
  const calls: number[] = [];
  during(
    calm,
    () => share(calm),
    (number, call) => {
      if (changes(call) || call.method === 'Permissions.create') calls.push(number);
    },
  );
  expect(calls).toHaveLength(6);
  for (const at of calls) {
    const district = shareable();
    during(
      district,
      () => share(district),
      (number) => {
        if (number === at) throw new Killed('Exceeded maximum execution time');
      },
    );
    share(district);
    expect([at, district.column('Shared with')]).toEqual([at, SCHOOLS.map(() => principal.principal)]);
    for (const { name } of SCHOOLS) {
      const file = district.workspace.files.get(district.idOfPlan(name));
      expect([at, file?.permissions.size]).toEqual([at, 2]);
    }
  }
});
