import fc from 'fast-check';
import { blocksOfDocsJson } from '../../../src/core/reading/docs-json.ts';
import { readPlan } from '../../../src/core/reading/read-plan.ts';
import {
  type DocsElement,
  docsCell,
  docsJson,
  docsListItem,
  docsParagraph,
  docsTable,
} from '../../support/docs-json.ts';

const heading = (text: string, level = 2) => docsParagraph(text, `HEADING_${level}`);
const textTable = (...rows: readonly (readonly string[])[]) =>
  docsTable(rows.map((row) => row.map((text) => docsCell(text))));
const read = (title: string, ...content: readonly DocsElement[]) =>
  readPlan(blocksOfDocsJson(docsJson(title, content)));
const goalsIn = (...content: readonly DocsElement[]) => read('Old plan', ...content).plan?.goals ?? [];

const READING =
  'By June 2026, the share of grade 3 students meeting standard will increase from 42% to 50% on MAP Reading.';
const ATTENDANCE = 'By the end of the 2025-26 school year, chronic absence will fall from 23% to 15%.';

describe('plans not made from the template', () => {
  test('a labels table of another district, with its own words', () => {
    const [goal] = goalsIn(
      heading('Reading'),
      textTable(
        ['District goal', '2: Learning'],
        ['Improvement goal', READING],
        ['Target area', 'Comprehension'],
        ['Identified need', 'Weak vocabulary'],
        ['Baseline', '42% (spring 2025)'],
      ),
      textTable(
        ['Improvement strategy', 'Timeline', 'Who is responsible', 'Monitoring progress'],
        ['Small groups', 'Oct to May', 'Grade teams', 'Running records'],
      ),
    );
    expect(goal).toMatchObject({
      id: '',
      statement: READING,
      need: 'Weak vocabulary',
      baseline: { value: 42, unit: 'percent' },
      otherFields: [{ label: 'Target area', text: 'Comprehension' }],
      activities: [
        {
          activity: 'Small groups',
          end: 'Oct to May',
          lead: 'Grade teams',
          studentMeasure: 'Running records',
        },
      ],
      source: 'other',
      confidence: 0.9,
    });
  });

  test('goals one to a row, activities beside them', () => {
    const goals = goalsIn(
      docsTable([
        [
          docsCell('SMART Goal'),
          docsCell('Action step'),
          docsCell('Person responsible'),
          docsCell('Evidence'),
        ],
        [docsCell(READING, 1, 2), docsCell('Small groups'), docsCell('Teams'), docsCell('Notes')],
        [docsCell(''), docsCell('Book clubs'), docsCell('Librarian'), docsCell('')],
        [docsCell(ATTENDANCE), docsCell(''), docsCell(''), docsCell('')],
        [docsCell(''), docsCell('Calls home'), docsCell('Office'), docsCell('Log')],
      ]),
    );
    expect(
      goals.map(({ statement, activities }) => [statement, activities.map(({ activity }) => activity)]),
    ).toStrictEqual([
      [READING, ['Small groups', 'Book clubs']],
      [ATTENDANCE, ['Calls home']],
    ]);
    expect(goals[0]).toMatchObject({ source: 'other', confidence: 0.8, place: { table: 1, row: 2 } });
  });

  test('headings with the goal below, labelled lines and lists', () => {
    const goals = goalsIn(
      heading('About us'),
      docsParagraph('We are a school of 400 students.'),
      heading('Goal 1: Reading'),
      docsParagraph('Our data show a dip in grade 3.'),
      docsParagraph(READING),
      docsParagraph('Baseline: 42%'),
      docsParagraph('Need'),
      docsParagraph('Vocabulary'),
      heading('Strategies', 3),
      docsListItem('Small groups'),
      docsParagraph('Person responsible: grade teams'),
      docsListItem('Book clubs'),
      heading('Goal 2'),
      docsParagraph(ATTENDANCE),
      heading('Budget'),
      docsParagraph('To be decided.'),
    );
    expect(goals).toMatchObject([
      {
        title: 'Goal 1: Reading',
        statement: READING,
        baseline: { value: 42 },
        need: 'Vocabulary',
        activities: [{ activity: 'Small groups', lead: 'grade teams' }, { activity: 'Book clubs' }],
        source: 'other',
        confidence: 0.8,
      },
      { title: 'Goal 2', statement: ATTENDANCE, activities: [], confidence: 0.8 },
    ]);
  });

  test('a goal area with the goal in a labelled line', () => {
    const goals = goalsIn(
      heading('Goal Area 1 Safe and thriving'),
      docsParagraph('Measure: regular attendance'),
      docsParagraph(`SMART goal: ${ATTENDANCE}`),
      docsParagraph('Strategy: attendance team'),
      docsParagraph('Action: calls home'),
    );
    expect(goals).toMatchObject([
      {
        statement: ATTENDANCE,
        metric: 'regular attendance',
        activities: [{ activity: 'attendance team' }, { activity: 'calls home' }],
      },
    ]);
  });

  test('lines that begin with Goal', () => {
    const goals = goalsIn(
      docsParagraph(`Goal 1: ${READING}`),
      docsListItem('Small groups'),
      docsParagraph(`SMART Goal: ${ATTENDANCE}`),
    );
    expect(goals).toMatchObject([
      { statement: READING, activities: [{ activity: 'Small groups' }], confidence: 0.7 },
      { statement: ATTENDANCE, activities: [], confidence: 0.7 },
    ]);
  });

  test('goals in a flat list, strategies one level in', () => {
    const goals = goalsIn(
      heading('Our work this year'),
      docsListItem(READING),
      docsListItem('Small groups', 1),
      docsListItem(ATTENDANCE),
      docsListItem('Bring a water bottle'),
    );
    expect(goals.map(({ statement, confidence }) => [statement, confidence])).toStrictEqual([
      [READING, 0.5],
      [ATTENDANCE, 0.5],
    ]);
    expect(goals[0]?.activities).toMatchObject([{ activity: 'Small groups' }]);
  });

  test('facts from lines and a school year from the title', () => {
    const { plan, kind, findings } = read(
      'Cedar School Improvement Plan 2024-2025',
      docsParagraph('School name: Cedar Elementary'),
      heading('Goal 1'),
      docsParagraph(READING),
    );
    expect(kind).toBe('other');
    expect(plan?.facts).toMatchObject({ school: 'Cedar Elementary', schoolYear: '2024-25', template: '' });
    expect(findings.map(({ code }) => code)).toStrictEqual(['noFacts']);
  });

  test('two school years in the titles are none', () => {
    const { plan } = read(
      'Plan 2024-25',
      heading('Results 2023-24'),
      heading('Goal 1'),
      docsParagraph(READING),
    );
    expect(plan?.facts.schoolYear).toBe('');
  });

  test.each<[string, readonly DocsElement[]]>([
    [
      'a newsletter',
      [heading('News'), docsListItem('Picture day is May 4'), docsParagraph('All students will attend.')],
    ],
    [
      'goal as a word',
      [heading('Goal setting for teachers'), docsParagraph('Goals matter.'), docsParagraph('The goal: fun.')],
    ],
    ['a score table', [textTable(['Grade', 'Students', '% at standard'], ['3', '57', '42%'])]],
    [
      'a bare action plan',
      [textTable(['Task', 'Person responsible', 'Timeline'], ['Buy books', 'Principal', ''])],
    ],
    [
      'the minutes of a meeting',
      [
        heading('Minutes'),
        docsParagraph('Reading rose from 40% to 45% last spring.'),
        textTable(['Action item', 'Owner', 'Due'], ['Order books', 'Office', 'May 4']),
      ],
    ],
    [
      'a report on last year’s goals and the district’s',
      [
        heading('Review of our goals'),
        docsParagraph(READING),
        heading('Board goals'),
        docsListItem(ATTENDANCE),
        docsParagraph(`Goal 1: ${READING}`),
      ],
    ],
    ['a goal heading with nothing below', [heading('Goal 1'), heading('Goal 2')]],
  ])('%s is not a plan', (_name, content) => {
    const { plan, kind, findings } = read('Something else', ...content);
    expect([plan, kind, findings.map(({ code }) => code)]).toStrictEqual([null, 'notAPlan', ['notAPlan']]);
  });
});

test('a section after the goals is no part of the last one, whatever words its heading has', () => {
  const [goal] = goalsIn(
    heading('Goal 1: Reading'),
    docsParagraph(READING),
    heading('Strategies'),
    docsListItem('Small groups'),
    heading('Evaluation and monitoring of our plan'),
    docsListItem('The team meets monthly'),
  );
  expect(goal?.activities.map(({ activity }) => activity)).toStrictEqual(['Small groups']);
});

test('whatever people write, nothing throws and every goal and activity is made of their words', () => {
  const words = fc.constantFrom(
    'Goal 1',
    'Goal:',
    'SMART goal',
    'Goal II: Reading',
    'Strategies:',
    'Who:',
    'Objective 1.1: more reading',
    READING,
    ATTENDANCE,
    'Small groups. Person responsible: coach. Timeline: May.',
    'Baseline: 42%',
    '$1,200, levy',
    'What do we want?',
    'one\ntwo',
    '',
    '1',
    '\ue907',
  );
  const block = fc.oneof(
    fc.tuple(words, fc.integer({ min: 1, max: 4 })).map(([text, level]) => heading(text, level)),
    words.map((text) => docsParagraph(text)),
    fc.tuple(words, fc.nat(2)).map(([text, level]) => docsListItem(text, level)),
    fc
      .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map((rows) => textTable(...rows)),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (content) => {
      const said = JSON.stringify(content).replace(/\\[nv]/g, ' ');
      for (const { statement, activities } of goalsIn(...content))
        for (const text of [statement, ...activities.map(({ activity }) => activity)])
          for (const part of text.split(/\s+/)) expect(said).toContain(part.replace(/:$/, ''));
    }),
    { numRuns: 300 },
  );
});

test('200 pages in another format are read in a few seconds, however their lines run on', () => {
  const long = `We by in will to from ${'word by 2025 in will be to 40% '.repeat(12)}`;
  const content = Array.from({ length: 1000 }, (_, index) => [
    heading(`Goal ${1 + (index % 90)}: More students read`),
    docsParagraph(READING),
    docsParagraph(long),
    docsParagraph('x'.repeat(5000)),
    docsListItem('A step (Who: all'.repeat(20)),
    docsListItem('Small groups. Person responsible: coach. Timeline: May.'),
  ]).flat();
  const started = performance.now();
  expect(goalsIn(...content)).toHaveLength(1000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
