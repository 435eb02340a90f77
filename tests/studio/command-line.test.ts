import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwedPart } from '../../src/core/review/owed/owed-part.ts';
import { blocksOf, readPlanFile } from '../../src/studio/plan-file.ts';
import { ROOT } from '../support/root.ts';
import { linesOf, throughline } from '../support/throughline.ts';
import { paragraph, run, wordFile } from '../support/word-file.ts';

const PRIORITIES = [
  {
    id: 'P1',
    name: 'High-quality instruction',
    description: 'Students learn mathematics and reading at grade level.',
  },
  { id: 'P2', name: 'Belonging', description: 'Students attend school and feel safe.' },
];

const SEED =
  "Students scoring in the 'on/above grade level' range for the 'Numbers and Operations' domain will increase by 10% from spring 2025 to spring 2026, as measured by the iReady Math Diagnostic assessment";

const CEDAR = 'examples/plans/cedar-hollow-elementary.json';
const ALDER = 'examples/plans/alder-ridge-high-school.json';
const BRIDGE = 'examples/plans/bridge-street-academy.docx';

describe('throughline', () => {
  test.each(['check', 'suggest', 'read', 'rollup', 'sample'])('%s --help shows an example', (command) => {
    const { code, out } = throughline([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Example:\n`);
  });

  test.each([
    ['no such command', ['weave'], 'unknown command'],
    ['no such option', ['check', '--loud'], 'unknown option'],
    ['a plan that is not there', ['read', 'no-such-plan.json'], 'could not be opened'],
    ['a file that is no document', ['read', 'package.json'], 'does not hold a Google document'],
    ['a Word file that is none', ['read', 'LICENSE'], 'LICENSE is neither a Word file'],
    ['to check what is no plan file', ['check', 'LICENSE'], 'LICENSE is neither a Word file'],
    ['an output that is no .docx', ['read', CEDAR, '--docx', 'plan.pdf'], 'must end in .docx'],
    ['an output that is there', ['read', CEDAR, '--docx', BRIDGE], 'Add --force to overwrite it'],
    ['an output nowhere', ['read', CEDAR, '--docx', 'no-such-folder/plan.docx'], 'could not be written'],
    ['a packet that is no .docx', ['read', CEDAR, '--packet', 'packet.pdf'], 'must end in .docx'],
    ['a packet of a plan of another form', ['read', ALDER, '--packet', 'packet.docx'], 'the order of a form'],
    ['nothing to check', ['check'], 'Name at least one plan file'],
    ['a day that is none', ['check', 'x.json', '--today', '2026-02-30'], 'YYYY-MM-DD'],
    ['a checklist line by line', ['check', '--jsonl', '--smartie'], '--smartie goes with plan files'],
    ['suggest without --jsonl', ['suggest'], 'add --jsonl'],
    ['an output that is no .xlsx', ['rollup', 'examples/plans', '--out', 'tracker.csv'], 'must end in .xlsx'],
    ['a folder without plans', ['rollup', 'docs', '--out', 'none.xlsx'], 'holds no plans'],
  ])('cannot run: %s', (_case, args, said) => {
    const { code, out, err } = throughline(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});

describe('check', () => {
  test('--jsonl answers every line in order, and says which could not be read', () => {
    const lines = [
      JSON.stringify({ id: 'g1', text: SEED, schoolYear: '2025-26' }),
      'not json',
      '',
      '{"id":"g2","text":"Read more."}',
    ];
    const result = throughline(['check', '--jsonl', '--today', '2026-01-20'], lines.join('\n'));
    const answers = linesOf(result) as {
      id: string | null;
      line?: number;
      criteria?: Record<string, { status: string }>;
    }[];
    expect(answers.map(({ id }) => id)).toEqual(['g1', null, 'g2']);
    expect(answers[1]?.line).toBe(2);
    expect(result.code).toBe(1);
    const statuses = Object.values(answers[0]?.criteria ?? {}).map(({ status }) => status);
    expect(statuses).toEqual(['met', 'met', 'cannotTell', 'met', 'met']);
  });

  test('a plan with errors exits with 1 and names every goal', () => {
    const { code, out } = throughline([
      'check',
      'examples/plans/lantern-hill-elementary.json',
      '--today',
      '2026-01-20',
      '--json',
    ]);
    const [plan] = JSON.parse(out) as { school: string; goals: { id: string }[] }[];
    expect(code).toBe(1);
    expect(plan?.school).toBe('Lantern Hill Elementary');
    expect(plan?.goals.map(({ id }) => id)).toEqual(expect.arrayContaining([expect.stringMatching(/^G-/)]));
    expect(plan?.goals).toHaveLength(4);
  });

  test('a good plan exits with 0 and reads as text', () => {
    const { code, out } = throughline([
      'check',
      'examples/plans/cedar-hollow-elementary.json',
      '--today',
      '2026-01-20',
    ]);
    expect(out).toContain('Cedar Hollow Elementary');
    expect(out).toMatch(/Measurable +met/);
    expect(out).not.toContain('Inclusive');
    expect(code).toBe(0);
  });

  test('--smartie adds the two letters, and changes neither verdicts nor findings', () => {
    const file = 'examples/plans/cedar-hollow-elementary.json';
    const args = ['check', file, '--today', '2026-01-20'];
    const { code, out } = throughline([...args, '--smartie']);
    expect(out).toMatch(/Inclusive +(?:not )?said/);
    expect(code).toBe(0);
    const added = out.split('\n').filter((line) => !/^ {4}(?:Inclusive|Equitable) /.test(line));
    expect(added.join('\n')).toBe(throughline(args).out);
  });
});

describe('suggest', () => {
  test('--jsonl ranks the priorities of every line', () => {
    const goal = 'Fewer students will be chronically absent.';
    const [answer] = linesOf(
      throughline(['suggest', '--jsonl'], JSON.stringify({ id: 'g1', goal, priorities: PRIORITIES })),
    );
    expect(answer).toMatchObject({ id: 'g1', answer: 'P2', ranked: [{ id: 'P2' }, { id: 'P1' }] });
  });
});

describe('read', () => {
  const plans = readdirSync(join(ROOT, 'examples/plans')).filter((name) => name.endsWith('.json'));

  test.each(plans)('%s is read as data', (name) => {
    const { out } = throughline(['read', `examples/plans/${name}`, '--json']);
    const plan = JSON.parse(out) as {
      facts: object;
      goals: { statement: string; confidence: number }[];
      source: string;
    };
    expect(plan.source).toBe(name.startsWith('alder') ? 'other' : 'template');
    expect(plan.goals.length).toBeGreaterThanOrEqual(2);
    expect(plan.goals.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  test('a plan written as a Word file reads the same, and can be checked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
    const path = join(folder, 'Cedar Hollow.docx');
    const first = throughline(['read', CEDAR, '--json', '--docx', path]);
    expect(throughline(['read', path, '--json'])).toEqual(first);
    expect(throughline(['read', CEDAR, '--json', '--docx', path, '--force']).code).toBe(0);
    expect(throughline(['check', path, '--today', '2026-01-20']).out).toContain('Cedar Hollow Elementary');
    rmSync(folder, { recursive: true });
  });

  test('its checklist says what is missing, and a packet shows it in the order of the form', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
    const path = join(folder, 'packet.docx');
    const args = ['read', CEDAR, '--json', '--packet', path, '--today', '2026-01-20'];
    const { checklist } = JSON.parse(throughline(args).out) as { checklist: OwedPart[] };
    const { blocks } = blocksOf(await readPlanFile(path));
    rmSync(folder, { recursive: true });
    expect(checklist.find(({ requirement }) => requirement.id === 'goals')).toMatchObject({ isDue: true });
    const headings = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.headingLevel > 0 && block.headingLevel < 3 ? [block.text] : [],
    );
    const names = checklist.map(({ requirement }) => requirement.name);
    expect(headings.slice(0, 2)).toEqual([
      expect.stringMatching(/^Review packet, Cedar Hollow Elementary/),
      'What the form asks for',
    ]);
    expect(headings.filter((heading) => names.includes(heading))).toEqual(
      names.filter((name) => !/is named|can be read/.test(name)),
    );
  });

  test('a Word file that holds no plan is a finding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
    writeFileSync(join(folder, 'menu.docx'), wordFile(paragraph(run('Soup on Monday.'))));
    const { code, out, err } = throughline(['read', join(folder, 'menu.docx')]);
    rmSync(folder, { recursive: true });
    expect([code, err]).toEqual([1, '']);
    expect(out.replace(/\s+/g, ' ')).toContain('No goal was found in this document');
  });

  test('there are plans to read', () => {
    expect(plans.length).toBeGreaterThanOrEqual(5);
    expect(existsSync(join(ROOT, 'examples/district.json'))).toBe(true);
  });
});
