import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import { filledGoalOutline } from '../../../src/core/template/filled-goal-outline.ts';
import { genericPack } from '../../../src/core/template/packs/generic.ts';
import { planOutline } from '../../../src/core/template/plan-outline.ts';
import {
  type DocsElement,
  docsCell,
  docsJson,
  docsJsonOfOutline,
  docsJsonOfTabs,
  docsListItem,
  docsParagraph,
  docsTab,
  docsTable,
} from '../../support/docs-json.ts';

const heading = (text: string, level = 2) => docsParagraph(text, `HEADING_${level}`);
const textTable = (...rows: readonly (readonly string[])[]) =>
  docsTable(rows.map((row) => row.map((text) => docsCell(text))));
const read = (...content: readonly DocsElement[]) => readPlan(blocksOfDocsJson(docsJson('A plan', content)));

const facts = textTable(
  ['School', 'Cedar Elementary'],
  ['School ID', '101'],
  ['School year', '2025-2026'],
  ['Template', 'X'],
);
const priorities = textTable(
  ['ID', 'Priority', 'Description'],
  ['P1', 'Belonging', ''],
  ['P2', 'Instruction', ''],
);
const goalRows = (id: string, tag = 'P2 · Instruction'): readonly (readonly string[])[] => [
  ['Goal ID', id],
  ['Strategic priority', tag],
  ['Need addressed', 'N1'],
  ['SMART goal', 'By June 2026, 50% of grade 3 students will meet standard on MAP, up from 42%.'],
  ['Baseline', '42%'],
  ['Target', '50%'],
];
const goal = (id: string, tag?: string) => textTable(...goalRows(id, tag));

describe('readPlan', () => {
  test('reads a small plan', () => {
    const { plan, kind, findings } = read(
      heading('Plan', 1),
      facts,
      priorities,
      heading('Goal 1', 3),
      goal('G-7KQ2'),
    );
    expect(kind).toBe('template');
    expect(findings).toStrictEqual([]);
    expect(plan?.facts).toMatchObject({ school: 'Cedar Elementary', schoolId: '101', schoolYear: '2025-26' });
    expect(plan?.goals[0]).toMatchObject({
      id: 'G-7KQ2',
      title: 'Goal 1',
      priority: { text: 'P2 · Instruction', id: 'P2' },
      baseline: { text: '42%', value: 42, unit: 'percent' },
      source: 'template',
      confidence: 1,
      place: { heading: 'Goal 1', table: 3 },
    });
  });

  test('knows labels and headers by other names, whatever their case, marks and units', () => {
    const { plan } = read(
      heading('Goal 1'),
      textTable(
        ['GOAL CODE:', 'G-7KQ2'],
        ['Goal statement', 's'],
        ['Baseline (%)', '42'],
        ['Subject:', 'Math'],
      ),
      heading('What we will do'),
      docsParagraph('See below.'),
      textTable(['Person(s) Responsible', 'Action steps', 'TIMELINE'], ['Coach', 'Plan lessons', 'monthly']),
    );
    expect(plan?.goals[0]).toMatchObject({
      statement: 's',
      contentArea: 'Math',
      baseline: { value: 42 },
      activities: [],
    });
  });

  test('a heading of the goal’s own level ends the goal, one over its tables does not', () => {
    const activities = textTable(['Activity', 'Lead'], ['Plan lessons', 'Coach']);
    const { plan } = read(
      heading('Goal 1'),
      goal('G-7KQ2'),
      heading('Action steps'),
      activities,
      heading('Monitoring'),
      textTable(['Date', 'Value'], ['Jan 2026', '44%']),
      heading('How families are informed'),
      docsParagraph('In two languages.'),
      activities,
    );
    expect(plan?.goals[0]?.activities).toHaveLength(1);
    expect(plan?.goals[0]?.progress).toMatchObject([{ date: 'Jan 2026', value: { value: 44 } }]);
    expect(plan?.sections).toMatchObject([
      { heading: 'How families are informed', text: 'In two languages.' },
    ]);
  });

  test('a list table belongs to the nearest goal table above it, also when the heading between was lost', () => {
    const { plan } = read(
      heading('Goal 1'),
      goal('G-7KQ2'),
      textTable(['Activity', 'Lead'], ['one', '']),
      heading('Feedback', 4),
      textTable(['From', 'Comment'], ['Coach', 'Good']),
      goal('G-7KQ3'),
      textTable(['Activity', 'Lead'], ['two', '']),
      textTable(['Activity', 'Status'], ['three', 'Done']),
    );
    expect(
      plan?.goals.map(({ title, activities }) => [title, activities.map(({ activity }) => activity)]),
    ).toStrictEqual([
      ['Goal 1', ['one']],
      ['Goal 1', ['two', 'three']],
    ]);
    expect(plan?.goals[0]?.feedback).toMatchObject([{ from: 'Coach', comment: 'Good' }]);
  });

  test('a goal ends with its tab', () => {
    const json = docsJsonOfTabs('T', [
      docsTab('Goals', [heading('Goal 1'), goal('G-7KQ2')]),
      docsTab('Minutes', [textTable(['Action', 'Who'], ['Order chairs', 'Office'])]),
    ]);
    expect(readPlan(blocksOfDocsJson(json)).plan?.goals[0]?.activities).toStrictEqual([]);
  });

  test('tells tables that share headers apart by the heading above', () => {
    const dates = textTable(['Date', 'Comments'], ['Jan 12', 'On the way']);
    const { plan } = read(
      heading('Goal 1'),
      goal('G-7KQ2'),
      heading('Progress', 4),
      dates,
      heading('Feedback', 4),
      dates,
    );
    expect(plan?.goals[0]?.progress).toMatchObject([{ date: 'Jan 12', note: 'On the way' }]);
    expect(plan?.goals[0]?.feedback).toMatchObject([{ date: 'Jan 12', comment: 'On the way' }]);
  });
});

test('a column of notes between label and value is passed over: the Goal ID shows which column holds the values', () => {
  const { plan } = read(
    heading('Goal 1'),
    textTable(
      ['Goal ID', 'do not change', 'G-7KQ2'],
      ['SMART goal', 'ask Pat', 'Read more'],
      ['Grades', '', '3-5'],
    ),
  );
  expect(plan?.goals[0]).toMatchObject({ id: 'G-7KQ2', statement: 'Read more', grades: '3-5' });
});

test('a list stays a list when its cells happen to say what a goal table’s labels say', () => {
  const { plan } = read(
    facts,
    textTable(['ID', 'Priority', 'Initiative'], ['I1', 'P1', 'SMART goal'], ['I2', 'P1', 'Goal ID']),
  );
  expect(plan?.initiatives.map(({ name }) => name)).toStrictEqual(['SMART goal', 'Goal ID']);
  expect(plan?.goals).toStrictEqual([]);
});

describe('merged cells', () => {
  const goalWith = (...rows: readonly (readonly object[])[]) =>
    read(heading('Goal 1'), docsTable([[docsCell('Goal ID'), docsCell('G-7KQ2'), docsCell('')], ...rows]))
      .plan?.goals[0];

  test('a label merged over a column, with its value beyond', () => {
    const found = goalWith([docsCell('SMART goal', 2), docsCell(''), docsCell('Read more')]);
    expect(found?.statement).toBe('Read more');
  });

  test('a value merged over two columns', () => {
    expect(goalWith([docsCell('SMART goal'), docsCell('Read more', 2), docsCell('')])?.statement).toBe(
      'Read more',
    );
  });

  test('a label merged over two rows has both lines', () => {
    const found = goalWith(
      [docsCell('SMART goal', 1, 2), docsCell('Read more'), docsCell('')],
      [docsCell(''), docsCell('by June'), docsCell('')],
      [docsCell('Grades'), docsCell('3-5'), docsCell('')],
    );
    expect([found?.statement, found?.grades]).toStrictEqual(['Read more\nby June', '3-5']);
  });

  test('a lead merged over three rows leads all three; a header over two columns takes both; a full-width row is a caption', () => {
    const { plan } = read(
      heading('Goal 1'),
      goal('G-7KQ2'),
      docsTable([
        [docsCell('Activity'), docsCell('Lead'), docsCell('Timeline', 2), docsCell('')],
        [docsCell('First semester', 4), docsCell(''), docsCell(''), docsCell('')],
        [docsCell('one'), docsCell('Coach', 1, 3), docsCell('Sep'), docsCell('Oct')],
        [docsCell('two'), docsCell(''), docsCell('Nov'), docsCell('')],
        [docsCell(''), docsCell(''), docsCell(''), docsCell('')],
      ]),
    );
    expect(plan?.goals[0]?.activities.map(({ activity, lead, end }) => [activity, lead, end])).toStrictEqual([
      ['one', 'Coach', 'Sep\nOct'],
      ['two', 'Coach', 'Nov'],
    ]);
  });
});

describe('findings', () => {
  const base = [facts, priorities, heading('Goal 1')];
  const chip = docsTable([
    [docsCell('Goal ID'), docsCell('G-7KQ2')],
    [docsCell('SMART goal'), docsCell('Read more')],
    [docsCell('Strategic priority'), docsCell('\ue907')],
    [docsCell('Grades'), docsCell('3')],
  ]);
  const cases: readonly [string, readonly DocsElement[], string, readonly (number | null)[]][] = [
    [
      'a second goal with one id',
      [...base, goal('G-7KQ2'), heading('Goal 2'), goal('g-7kq2')],
      'repeatedGoalId',
      [4, null, null],
    ],
    ['a goal without an id', [...base, goal('')], 'goalWithoutId', [3, null, null]],
    [
      'a goal that says nothing',
      [
        ...base,
        textTable(
          ...goalRows('G-7KQ2').map(([label = '', text = '']) => [label, label === 'SMART goal' ? '' : text]),
        ),
      ],
      'goalWithoutStatement',
      [3, null, null],
    ],
    ['a goal without a priority', [...base, goal('G-7KQ2', '')], 'untaggedGoal', [3, null, null]],
    [
      'a priority the plan does not list',
      [...base, goal('G-7KQ2', 'P9 · Space')],
      'unknownPriority',
      [3, null, null],
    ],
    [
      'a priority without its id',
      [...base, goal('G-7KQ2', 'Instruction')],
      'unknownPriority',
      [3, null, null],
    ],
    [
      'a baseline that is a range',
      [...base, textTable(...goalRows('G-7KQ2'), ['Interim checkpoint', '44-46%'])],
      'unreadableNumber',
      [3, 7, 2],
    ],
    [
      'an amount that is a change',
      [
        ...base,
        goal('G-7KQ2'),
        textTable(['Fund', 'Amount'], ['Levy', '$1,000'], ['Title I', 'up 5%, then 7%']),
      ],
      'unreadableNumber',
      [4, 3, 2],
    ],
    ['a dropdown chip', [...base, chip], 'unreadableChip', [3, 3, 2]],
    [
      'a table in a goal with unknown headers',
      [...base, goal('G-7KQ2'), textTable(['Colour', 'Shape'], ['red', 'round'])],
      'unknownTable',
      [4, null, null],
    ],
    ['no facts table', [priorities, heading('Goal 1'), goal('G-7KQ2')], 'noFacts', [null, null, null]],
    ['no goals in the template', [facts, priorities], 'noGoals', [null, null, null]],
    [
      'a cell no tracker can hold',
      [...base, goal('G-7KQ2'), textTable(['Activity', 'Lead'], ['a'.repeat(49_001), 'Coach'])],
      'textTooLong',
      [4, 2, 1],
    ],
    ['an empty document', [docsParagraph('')], 'emptyDocument', [null, null, null]],
    ['an empty table', [textTable(['', ''])], 'emptyDocument', [null, null, null]],
    [
      'minutes of a meeting',
      [heading('Minutes', 1), docsParagraph('We met.')],
      'notAPlan',
      [null, null, null],
    ],
  ];

  test.each(cases)('%s', (_name, content, code, place) => {
    const { findings } = read(...content);
    const found = findings.find((finding) => finding.code === code);
    expect(
      found === undefined ? findings : [found.place.table, found.place.row, found.place.column],
    ).toStrictEqual(place);
    expect(found?.message).toMatch(/^[“A-Z].*\.$/);
    expect(found?.message).not.toMatch(/!|undefined|null/);
  });

  test('every new plan of the template has its goals, and says only what is still to be written', () => {
    const outline = planOutline(genericPack, {
      facts: {
        school: 'Cedar',
        schoolId: '1',
        schoolYear: '2025-26',
        improvementStatus: 'CSI',
        state: '',
        stateDate: '',
        template: '',
        templateVersion: '',
        districtProfile: '',
        continues: '',
      },
      priorities: [{ id: 'P1', name: 'Belonging', description: '' }],
      initiatives: [],
      goalIds: ['G-2222', 'G-3333'],
    });
    const { plan, findings } = readPlan(blocksOfDocsJson(docsJsonOfOutline('New', outline)));
    expect(plan?.facts).toMatchObject({ state: 'Draft', template: 'Any state (ESSA)', templateVersion: '2' });
    expect(plan?.goals.map(({ id, title }) => [id, title])).toStrictEqual([
      ['G-2222', 'Goal 1'],
      ['G-3333', 'Goal 2'],
    ]);
    expect(plan?.sections).toStrictEqual([]);
    expect(new Set(findings.map(({ code }) => code))).toStrictEqual(
      new Set(['goalWithoutStatement', 'untaggedGoal']),
    );
  });
});

describe('prose in a goal’s section', () => {
  const goals = (...content: readonly DocsElement[]) =>
    read(facts, priorities, ...content).plan?.goals.map(({ notes }) => notes);
  const own = docsParagraph('We chose this because of grade 3.');

  test('is kept in the goal’s notes, wherever it stands among the goal’s tables', () => {
    expect(
      goals(
        heading('Goals'),
        docsParagraph('Three goals this year.'),
        heading('Goal 1', 3),
        own,
        goal('G-7KQ2'),
        docsParagraph('What to write here: a goal.'),
        docsParagraph('Between the tables.'),
        heading('Key activities', 4),
        textTable(['Activity', 'Lead'], ['one', 'Coach']),
        heading('Our theory of action', 4),
        docsListItem('If we plan together, lessons improve.'),
        heading('Goal 2', 3),
        goal('G-7KQ3'),
        heading('How families are informed'),
        docsParagraph('In two languages.'),
      ),
    ).toStrictEqual([
      'We chose this because of grade 3.\nBetween the tables.\nOur theory of action\nIf we plan together, lessons improve.',
      '',
    ]);
  });

  test('below the heading of all goals stays a section of the plan', () => {
    const { plan } = read(facts, heading('Goals'), docsParagraph('Three goals.'), goal('G-7KQ2'));
    expect(plan?.sections).toMatchObject([{ heading: 'Goals', text: 'Three goals.' }]);
    expect(plan?.goals[0]?.notes).toBe('');
  });
});

describe('who a goal is', () => {
  const first = [heading('Goal 1', 3), goal('G-7KQ2')];
  const second = [heading('Goal 2', 3), goal('G-7KQ3')];
  const noIdRow = textTable(...goalRows('G-7KQ2').slice(1));
  const cases: readonly [string, readonly DocsElement[], readonly string[], readonly string[]][] = [
    ['two goals as inserted', [...first, ...second], ['G-7KQ2', 'G-7KQ3'], []],
    ['a goal cut and pasted below', [...second, ...first], ['G-7KQ3', 'G-7KQ2'], []],
    [
      'a goal copied below itself: the lower one is told',
      [...first, ...first, ...second],
      ['G-7KQ2', 'G-7KQ2', 'G-7KQ3'],
      ['repeatedGoalId at table 4'],
    ],
    [
      'a goal copied to the top: the one that is now lower is told',
      [...second, ...first, heading('Goal 2 again', 3), goal('G-7KQ3')],
      ['G-7KQ3', 'G-7KQ2', 'G-7KQ3'],
      ['repeatedGoalId at table 5'],
    ],
    [
      'a goal copied twice: each copy is told',
      [...first, ...first, ...first],
      ['G-7KQ2', 'G-7KQ2', 'G-7KQ2'],
      ['repeatedGoalId at table 4', 'repeatedGoalId at table 5'],
    ],
    [
      'a goal table duplicated without its heading',
      [...first, goal('G-7KQ2')],
      ['G-7KQ2', 'G-7KQ2'],
      ['repeatedGoalId at table 4'],
    ],
    [
      'an ID deleted',
      [heading('Goal 1', 3), goal(''), ...second],
      ['', 'G-7KQ3'],
      ['goalWithoutId at table 3'],
    ],
    [
      'the row of an ID deleted',
      [heading('Goal 1', 3), noIdRow, ...second],
      ['', 'G-7KQ3'],
      ['goalWithoutId at table 3'],
    ],
    ['an ID typed again', [heading('Goal 1', 3), goal(' G-7KQ2 '), ...second], ['G-7KQ2', 'G-7KQ3'], []],
    [
      'another goal’s ID typed, in small letters',
      [...first, heading('Goal 2', 3), goal('g-7kq2')],
      ['G-7KQ2', 'g-7kq2'],
      ['repeatedGoalId at table 4'],
    ],
    [
      'a copy without its ID',
      [...first, heading('Goal 2', 3), goal('')],
      ['G-7KQ2', ''],
      ['goalWithoutId at table 4'],
    ],
  ];

  test.each(cases)('%s', (_name, content, ids, told) => {
    const { plan, findings } = read(facts, priorities, ...content);
    expect(plan?.goals.map(({ id }) => id)).toStrictEqual(ids);
    expect(findings.map(({ code, place }) => `${code} at table ${place.table}`)).toStrictEqual(told);
  });

  test('a duplicated document says the same: the document’s own id tells the copies apart', () => {
    const content = [facts, priorities, ...first];
    const copy = readPlan(blocksOfDocsJson(docsJson('Copy of A plan', content)));
    expect(copy).toStrictEqual(read(...content));
  });

  test('a copy in another tab is told by its tab', () => {
    const json = docsJsonOfTabs('T', [docsTab('Plan', [facts, ...first]), docsTab('Old draft', [...first])]);
    const [found] = readPlan(blocksOfDocsJson(json)).findings.filter(({ code }) => code === 'repeatedGoalId');
    expect(found?.place).toMatchObject({ tab: 'Old draft', heading: 'Goal 1', table: 1 });
  });
});

describe('chips that cannot be read', () => {
  const sentence =
    ' holds a dropdown or another chip that Google does not let add-ons read. Delete the chip and type its text instead.';
  const cases: readonly [string, readonly DocsElement[], string, readonly (number | null)[]][] = [
    [
      'beside a label',
      [textTable(['Goal ID', 'G-7KQ2'], ['SMART goal', 's'], ['Grades', '\ue907'])],
      'The cell beside “Grades”',
      [3, 3, 2],
    ],
    [
      'in a list',
      [goal('G-7KQ2'), textTable(['Activity', 'Lead'], ['Plan lessons', 'Pat \ue907'])],
      'The cell under “Lead” in the row “Plan lessons”',
      [4, 2, 2],
    ],
    [
      'in the first column of a list',
      [goal('G-7KQ2'), textTable(['Activity', 'Lead'], ['\ue907', 'Pat'])],
      'The cell under “Activity” in row 2 of its table',
      [4, 2, 1],
    ],
    [
      'in a table of their own',
      [goal('G-7KQ2'), textTable(['Colour', 'Shape'], ['red', '\ue907'])],
      'The cell beside “red”',
      [4, 2, 2],
    ],
    [
      'in a line of text',
      [goal('G-7KQ2'), docsParagraph('We meet on \ue907')],
      'The line “We meet on” under “Goal 1”',
      [null, null, null],
    ],
    [
      'alone on a line',
      [goal('G-7KQ2'), docsParagraph('\ue907')],
      'A line under “Goal 1”',
      [null, null, null],
    ],
    ['in a heading', [goal('G-7KQ2'), heading('Results \ue907')], 'The line “Results”', [null, null, null]],
  ];

  test.each(cases)('%s', (_name, content, where, place) => {
    const { findings } = read(facts, priorities, heading('Goal 1', 3), ...content);
    const [found, ...others] = findings.filter(({ code }) => code === 'unreadableChip');
    expect(found?.message).toBe(where + sentence);
    expect([found?.place.table, found?.place.row, found?.place.column]).toStrictEqual(place);
    expect(others).toStrictEqual([]);
  });
});

test('a document of many pages is read in well under a second', () => {
  const { plan } = read(facts, priorities, heading('Goal 1', 3), goal('G-7KQ2'));
  const one = plan?.goals[0];
  if (one === undefined) throw new Error('Expected a goal to copy');
  const activity = {
    activity: 'a '.repeat(100),
    lead: 'l',
    start: '',
    end: '',
    howOften: '',
    mtssTier: '',
    evidenceTier: '',
    adultMeasure: '',
    studentMeasure: '',
    status: '',
  };
  const sections = Array.from({ length: 60 }, (_, page) =>
    filledGoalOutline({
      ...one,
      id: `G-${page}`,
      title: `Goal ${page + 1}`,
      activities: Array.from({ length: 20 }, () => activity),
    }),
  );
  const json = docsJsonOfOutline('Long', sections);
  const started = performance.now();
  const long = readPlan(blocksOfDocsJson(json));
  expect(performance.now() - started).toBeLessThan(1000);
  expect(long.plan?.goals).toHaveLength(60);
  expect(long.plan?.goals[59]?.activities).toHaveLength(20);
});
