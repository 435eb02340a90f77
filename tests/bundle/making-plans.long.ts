import { isGoalId } from '../../src/core/plan/goal-id.ts';
import { placeHoldersIn } from '../../src/core/template/place-holders.ts';
import type { DocumentPerson } from '../../src/emulator/documents/person.ts';
import { ServiceError } from '../../src/emulator/execution.ts';
import { serverCall } from '../../src/studio/server-call.ts';
import { built } from '../support/bundle-add-ons.ts';
import { OFFICE, PRINCIPAL } from '../support/bundle-district.ts';
import { MakingDistrict } from '../support/bundle-making.ts';

const COLLEAGUE = 'colleague@harbor.example';
const TITLE_I = 'Schoolwide strategies (Title I)';

const factsOf = (plan: DocumentPerson): Record<string, string> =>
  Object.fromEntries((plan.tables()[0] ?? []).map(([label = '', value = '']) => [label, value]));

const goalIdsOf = (plan: DocumentPerson): string[] =>
  plan
    .tables()
    .flatMap((rows) =>
      rows.flatMap(([label, id]) => (label === 'Goal ID' && id !== 'Result' ? [id ?? ''] : [])),
    );

const linkedId = (link: string): string => /\/d\/([^/]+)/.exec(link)?.[1] ?? '';

describe('the master plan', () => {
  test('is made once, with place-holders, and its link stands on Setup', () => {
    const district = new MakingDistrict(['Maple']);
    const master = district.makeMaster();
    expect(factsOf(master)).toMatchObject({
      School: '{{School}}',
      'School ID': '{{School ID}}',
      'School year': '{{School year}}',
      'Improvement status': '{{Improvement status}}',
      'District profile': '{{District profile}}',
      'Plan state': 'Draft',
    });
    expect(goalIdsOf(master)).toEqual(['{{Goal ID 1}}', '{{Goal ID 2}}', '{{Goal ID 3}}']);
    expect(master.text()).toContain('{{Only for Title I schoolwide}}');
    expect(master.text()).toContain('Core mathematics');
    expect(district.setting('Master plan')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);

    const before = district.state();
    expect(() => district.makeMaster()).toThrow(expect.objectContaining({ code: 'hasAMaster' }));
    expect(district.state()).toEqual(before);
  });

  test('whose link was lost is linked again, not made again', () => {
    const district = new MakingDistrict(['Maple']);
    district.set('District', "St. Mary’s \\ St. John's");
    district.makeMaster();
    const link = district.setting('Master plan');
    district.set('Master plan', '');
    expect(serverCall(district.tracker(), 'makeMaster')).toEqual({ link, isNew: false });
  });
});

describe('making plans', () => {
  test('copies the branded master for every school, which rolls up and which its principal opens', () => {
    const district = new MakingDistrict([
      { name: 'Maple', status: 'CSI', titleI: 'Schoolwide' },
      { name: 'Birch', grades: 'PK-2' },
    ]);
    const { link: profileLink } = serverCall(district.tracker(), 'publishProfile');
    district.makeMaster();
    district.changeMaster('What to write here', 'Harbor says');
    const { plans, left, notices } = district.makePlans(district.schoolIds());
    expect(plans.map(({ school, status }) => [school, status])).toEqual([
      ['Maple', 'made'],
      ['Birch', 'made'],
    ]);
    expect([left, notices]).toEqual([[], []]);
    expect(district.column('Plan link')).toEqual(plans.map(({ link }) => link));
    expect(district.inFolder()).toEqual([
      'School improvement plan, Maple, 2025-26',
      'School improvement plan, Birch, 2025-26',
    ]);
    const [maple, birch] = [district.made('Maple'), district.made('Birch')];
    expect(factsOf(maple)).toMatchObject({
      School: 'Maple',
      'School ID': 'maple',
      'School year': '2025-26',
      'Improvement status': 'CSI',
      'District profile': profileLink,
    });
    const ids = [maple, birch].flatMap(goalIdsOf);
    expect(ids.every(isGoalId)).toBe(true);
    expect(new Set(ids).size).toBe(6);
    for (const plan of [maple, birch]) {
      expect(placeHoldersIn(plan.text())).toEqual([]);
      expect(plan.text()).toContain('Harbor says');
    }
    expect(headings(district, 'Maple')).toContain(TITLE_I);
    expect(headings(district, 'Birch')).not.toContain(TITLE_I);

    expect(district.rollUp().plans).toMatchObject([
      { school: 'Maple', status: 'written', goals: 3 },
      { school: 'Birch', status: 'written', goals: 3 },
    ]);
    const id = district.idOfPlan('Maple');
    district.workspace.share(id, PRINCIPAL, 'writer');
    expect(serverCall(district.inPlan(id), 'openPlan')).toMatchObject({
      state: 'plan',
      facts: { school: 'Maple' },
      missingSections: [],
    });
  });

  test('gives a school the sections a plan from the template would have', () => {
    const schools = [
      { name: 'Maple', status: 'CSI', titleI: 'Schoolwide' },
      { name: 'Birch', grades: 'PK-2' },
      { name: 'Cedar', status: 'TSI', titleI: 'Targeted assistance', grades: '6-8' },
    ];
    const copied = new MakingDistrict(schools);
    copied.makeMaster();
    const direct = new MakingDistrict(schools);
    for (const district of [copied, direct]) district.makePlans(district.schoolIds());
    for (const { name } of schools) {
      expect([name, headings(copied, name)]).toEqual([name, headings(direct, name)]);
      expect(headings(copied, name)).toContain('Goal 3');
    }
  });

  test('without a master makes them from the template, and says what the profile lacks', () => {
    const district = new MakingDistrict(['Maple']);
    const { plans, notices } = district.makePlans(['maple']);
    expect(plans).toMatchObject([{ status: 'made' }]);
    expect(notices).toEqual([expect.stringContaining('has not been published')]);
    expect(goalIdsOf(district.made('Maple')).every(isGoalId)).toBe(true);
  });

  test('refuses a school by itself, and makes the others', () => {
    const district = new MakingDistrict(['Maple', 'Birch']);
    district.makePlans(['maple']);
    const { plans } = district.makePlans(['maple', 'nowhere', 'birch']);
    expect(plans.map(({ status }) => status)).toEqual(['refused', 'refused', 'made']);
    expect(plans.map(({ reason = '' }) => reason)).toEqual([
      expect.stringContaining('Maple has a plan link already (row 2'),
      expect.stringContaining('“nowhere”'),
      '',
    ]);
    expect(district.inFolder()).toHaveLength(2);
  });

  test('tells schools of one name apart', () => {
    const district = new MakingDistrict(['Lincoln', 'Birch']);
    district.office.typeIn('Schools', 3, 2, 'Lincoln');
    district.makePlans(['lincoln', 'birch']);
    expect(district.inFolder()).toEqual([
      'School improvement plan, Lincoln (lincoln), 2025-26',
      'School improvement plan, Lincoln (birch), 2025-26',
    ]);
  });

  test('begins no further plan after some time, and says which are left', () => {
    const schools = Array.from({ length: 10 }, (_, index) => `School ${index + 1}`);
    const district = new MakingDistrict(schools);
    district.makeMaster();
    const steps: number[] = [];
    let left: readonly string[] = district.schoolIds();
    while (left.length > 0) {
      const session = district.tracker();
      const step = serverCall(session, 'makePlans', { schoolIds: left });
      steps.push(step.plans.length);
      left = step.left;
      const { total, modelledMs } = session.lastCalls();
      // Copy, read, fill, find the row, link it, look again; and what every call begins with.
      expect(total).toBeLessThanOrEqual(7 * step.plans.length + 20);
      expect(modelledMs).toBeLessThan(20_000);
    }
    expect(steps.length).toBeGreaterThan(1);
    expect(Math.min(...steps.slice(0, -1))).toBeGreaterThan(1);
    expect(new Set(district.inFolder()).size).toBe(10);
    expect(district.column('Plan link')).not.toContain('');
  });

  test('stops at the daily limit with a sentence, and goes on the next day', () => {
    const district = new MakingDistrict(['Maple', 'Birch', 'Cedar']);
    district.makeMaster();
    const { workspace } = district;
    for (let made = 0; made < 1498; made += 1) workspace.files.takeNewDocument(OFFICE, workspace.clock.now());
    expect(district.tracker().call('makePlans', { schoolIds: district.schoolIds() })).toMatchObject({
      ok: false,
      problem: {
        code: 'stoppedHalfway',
        message: expect.stringMatching(
          /^1 plan was finished in this step.*The plan of Birch comes next\..*limit for today.*tomorrow/,
        ),
      },
    });
    expect(district.column('Plan link').map((link) => link !== '')).toEqual([true, false, false]);
    workspace.clock.advance(24 * 60 * 60 * 1000);
    expect(district.makePlans(['birch', 'cedar']).plans.map(({ status }) => status)).toEqual([
      'made',
      'made',
    ]);
    expect(district.inFolder()).toHaveLength(3);
  });

  test('reports a document in the folder that no school links, and leaves it', () => {
    const district = new MakingDistrict(['Maple', 'Birch']);
    const [first] = district.makePlans(['maple']).plans;
    district.office.typeIn('Schools', 2, 2, 'Maple Grove');
    district.office.typeIn('Schools', 2, district.office.columnOf('Schools', 'Plan link'), '');
    expect(district.makePlans(['birch']).notices).toContainEqual(
      expect.stringMatching(
        new RegExp(`“School improvement plan, Maple, 2025-26”.*${linkedId(first?.link ?? '')}`),
      ),
    );
  });

  test.each([
    ['copying', 'Files.copy', 1, true],
    ['reading the copy', 'fetch', 2, false],
    ['each reading of a tab', 'rangeRead', null, true],
    ['writing the first link', 'rangeWrite', 2, true],
    ['writing the second link, into whose row another school comes', 'rangeWrite', 3, false],
  ] as const)(
    'keeps every school’s own link, though someone sorts the schools right before %s',
    (_what, at, time, up) => {
      const district = new MakingDistrict(['Maple', 'Birch', 'Cedar']);
      const own = 'https://docs.google.com/document/d/aPlanOfCedarsOwnThatStandsInItsRow/edit';
      district.office.typeIn('Schools', 4, district.office.columnOf('Schools', 'Plan link'), own);
      district.makeMaster();
      let times = 0;
      district.workspace.interrupt = ({ kind, method }) => {
        if (kind !== at && method !== at) return;
        times += 1;
        if (time === null || times === time)
          district.office.sortBy('Schools', 2, time === null ? times % 2 > 0 : up);
      };
      district.makePlans(['maple', 'birch']);
      district.workspace.interrupt = null;
      expect(times).toBeGreaterThanOrEqual(time ?? 8);
      expect(factsOf(district.made('Maple'))['School']).toBe('Maple');
      expect(factsOf(district.made('Birch'))['School']).toBe('Birch');
      expect(district.rows('Schools').find(({ School }) => School === 'Cedar')?.['Plan link']).toBe(own);
    },
  );

  test('writes over no link that a person pasted meanwhile', () => {
    const district = new MakingDistrict(['Maple']);
    const column = district.office.columnOf('Schools', 'Plan link');
    district.workspace.interrupt = ({ method }) => {
      if (method === 'Files.create') district.office.typeIn('Schools', 2, column, 'mine');
    };
    const { plans } = district.makePlans(['maple']);
    district.workspace.interrupt = null;
    expect(plans).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('nothing was written over') },
    ]);
    expect(district.column('Plan link')).toEqual(['mine']);
  });

  function headings(district: MakingDistrict, school: string): string[] {
    const json = JSON.stringify(district.workspace.documentJson(district.idOfPlan(school)));
    const { tabs } = JSON.parse(json) as { tabs: { documentTab: { body: { content: Element[] } } }[] };
    return tabs.flatMap(({ documentTab }) =>
      documentTab.body.content.flatMap(({ paragraph }) =>
        paragraph?.paragraphStyle.namedStyleType.startsWith('HEADING')
          ? [
              paragraph.elements
                .map(({ textRun }) => textRun?.content ?? '')
                .join('')
                .trim(),
            ]
          : [],
      ),
    );
  }

  interface Element {
    readonly paragraph?: {
      readonly paragraphStyle: { readonly namedStyleType: string };
      readonly elements: readonly { readonly textRun?: { readonly content: string } }[];
    };
  }
});

describe('what a person did to the master', () => {
  test.each([
    ['took away the School ID', ['{{School ID}}', 'here'], /no longer says {{School ID}}/],
    ['copied a goal', ['{{Goal ID 2}}', '{{Goal ID 1}}'], /Two of its goals.*Write {{Goal ID 2}}/],
    [
      'marked a section for nobody known',
      ['Title I schoolwide', 'Title IV'],
      /which schools {{Only for Title IV}}/,
    ],
    ['numbered a goal', ['{{Goal ID 3}}', '3'], /Beside Goal ID it says “3”/],
  ] as const)('%s: refused with a sentence before anything is made', (_what, [text, by], sentence) => {
    const district = new MakingDistrict(['Maple']);
    district.makeMaster();
    district.changeMaster(text, by);
    expect(() => district.makePlans(['maple'])).toThrow(
      expect.objectContaining({ code: 'badMaster', message: expect.stringMatching(sentence) }),
    );
    expect(district.folder()).toBeUndefined();
  });

  test('a place-holder nobody knows is named, and stays', () => {
    const district = new MakingDistrict(['Maple']);
    district.makeMaster();
    district.changeMaster('{{School year}}', '{{Mascot}}');
    expect(district.makePlans(['maple']).notices).toContainEqual(expect.stringContaining('{{Mascot}}'));
    expect(placeHoldersIn(district.made('Maple').text())).toContain('{{Mascot}}');
  });

  test('a goal with an ID of its own gets another in every plan', () => {
    const district = new MakingDistrict(['Maple']);
    district.makeMaster();
    district.changeMaster('{{Goal ID 2}}', 'G-7KQ2');
    district.makePlans(['maple']);
    const ids = goalIdsOf(district.made('Maple'));
    expect([ids.length, ids.includes('G-7KQ2'), new Set(ids).size]).toEqual([3, false, 3]);
  });
});

describe('another person of the central office', () => {
  test('is told who can go on, and makes everything with a master and folder of their own', () => {
    const district = new MakingDistrict(['Maple', 'Birch']);
    district.makeMaster();
    district.makePlans(['maple']);
    const { workspace, trackerId } = district;
    workspace.share(trackerId, COLLEAGUE, 'writer');
    workspace.share(linkedId(district.setting('Master plan')), COLLEAGUE, 'writer');
    workspace.share(district.folder()?.id ?? '', COLLEAGUE, 'writer');
    for (const cell of ['Master plan', 'Plans folder']) {
      expect(() => district.makePlans(['birch'], COLLEAGUE)).toThrow(
        expect.objectContaining({
          code: 'outOfReach',
          message: expect.stringMatching(new RegExp(`“${cell}”.*Ask the colleague who made it`)),
        }),
      );
      district.set(cell, '');
    }
    district.makeMaster(COLLEAGUE);
    expect(district.makePlans(['birch'], COLLEAGUE).plans).toMatchObject([{ status: 'made' }]);
  });
});

describe('sharing plans', () => {
  const HEAD = 'head@harbor.example';
  const STRANGER = 'typo@nowhere.example';

  function withPlans(): MakingDistrict {
    const district = new MakingDistrict([
      { name: 'Maple', principal: PRINCIPAL },
      { name: 'Birch', principal: `${HEAD}, ${STRANGER}` },
      'Cedar',
    ]);
    district.workspace.files.withoutAccount.add(STRANGER);
    district.makePlans(district.schoolIds());
    return district;
  }

  test('lets each principal in, names the address that is refused, and keeps whom it shared with', () => {
    const district = withPlans();
    const { plans, left } = district.sharePlans(['maple', 'birch']);
    expect(plans).toEqual([
      { schoolId: 'maple', school: 'Maple', sharedWith: [PRINCIPAL], reasons: [] },
      {
        schoolId: 'birch',
        school: 'Birch',
        sharedWith: [HEAD],
        reasons: [expect.stringContaining(`${STRANGER} is not a Google account`)],
      },
    ]);
    expect(left).toEqual([]);
    expect(district.column('Shared with')).toEqual([PRINCIPAL, HEAD, '']);
    const { files } = district.workspace;
    const may = (school: string, user: string) => {
      const file = files.get(district.idOfPlan(school));
      return file !== undefined && files.may(file, user, 'writer');
    };
    expect([may('Maple', PRINCIPAL), may('Birch', HEAD), may('Birch', PRINCIPAL)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(serverCall(district.inPlan(district.idOfPlan('Maple')), 'openPlan').state).toBe('plan');
  });

  test('a second time shares the rest only', () => {
    const district = withPlans();
    district.sharePlans(['maple']);
    const session = district.tracker();
    serverCall(session, 'sharePlans', { schoolIds: ['maple'] });
    expect(session.lastCalls().byKind).not.toHaveProperty('drive');
    expect(session.lastCalls().byKind).not.toHaveProperty('rangeWrite');
    district.workspace.files.withoutAccount.delete(STRANGER);
    district.sharePlans(['maple', 'birch']);
    expect(district.column('Shared with')).toEqual([PRINCIPAL, `${HEAD}, ${STRANGER}`, '']);
  });

  test('shares the folder with the district’s group, and then nothing with anyone', () => {
    const district = withPlans();
    const { files } = district.workspace;
    files.groups.set('principals@harbor.example', new Set([PRINCIPAL]));
    district.set('Plans group', 'Principals@harbor.example');
    const { notices } = district.sharePlans([]);
    expect(notices).toEqual([expect.stringContaining('is shared with principals@harbor.example')]);
    const plan = files.get(district.idOfPlan('Cedar'));
    expect(plan && files.may(plan, PRINCIPAL, 'writer')).toBe(true);
    district.set('Plans group', PRINCIPAL);
    expect(district.sharePlans([]).notices).toEqual([expect.stringContaining('address of a group')]);
  });

  test('of what a colleague made says who can, and writes nothing', () => {
    const district = withPlans();
    district.workspace.share(district.trackerId, COLLEAGUE, 'writer');
    district.workspace.share(district.idOfPlan('Maple'), COLLEAGUE, 'writer');
    expect(district.sharePlans(['maple'], COLLEAGUE).plans).toMatchObject([
      { sharedWith: [], reasons: [expect.stringContaining('Only the person who made the plan of Maple')] },
    ]);
    expect(district.column('Shared with')).toEqual(['', '', '']);
  });

  test('stops at Google’s limit with a sentence, and goes on there', () => {
    const district = withPlans();
    let shares = 0;
    district.workspace.interrupt = ({ method }) => {
      if (method !== 'Permissions.create') return;
      shares += 1;
      if (shares > 1)
        throw new ServiceError(
          'API call to drive.permissions.create failed with error: Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
        );
    };
    expect(district.tracker().call('sharePlans', { schoolIds: ['maple', 'birch'] })).toMatchObject({
      problem: {
        code: 'stoppedHalfway',
        message: expect.stringMatching(/^1 plan is shared.*Birch comes next.*limit for sharing/),
      },
    });
    district.workspace.interrupt = null;
    expect(district.column('Shared with')).toEqual([PRINCIPAL, '', '']);
    district.sharePlans(['birch']);
    expect(district.column('Shared with')).toEqual([PRINCIPAL, HEAD, '']);
  });

  test.each([
    'Sharing outside of your organization is not allowed.',
    'The domain policy has disabled third-party Drive apps.',
  ])('names an address the domain does not let in: %s', (message) => {
    const district = withPlans();
    district.workspace.interrupt = ({ method }) => {
      if (method === 'Permissions.create')
        throw new ServiceError(`API call to drive.permissions.create failed with error: ${message}`);
    };
    expect(district.sharePlans(['maple']).plans).toMatchObject([
      { sharedWith: [], reasons: [expect.stringContaining('Your domain does not let you share')] },
    ]);
  });

  test('is refused while nobody is named, and while the tracker has no place to keep it', () => {
    const district = withPlans();
    expect(() => district.sharePlans([])).toThrow(expect.objectContaining({ code: 'nothingToShare' }));
    district.office.typeIn('Schools', 1, district.office.columnOf('Schools', 'Shared with'), 'Other');
    expect(() => district.sharePlans(['maple'])).toThrow(
      expect.objectContaining({ message: expect.stringContaining('“Shared with”') }),
    );
    district.workspace.holdLock(built('sheets'), 'document', district.trackerId, 60_000);
    expect(() => district.sharePlans(['maple'])).toThrow(expect.objectContaining({ code: 'alreadyRunning' }));
  });
});
