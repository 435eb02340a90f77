import { insertTemplate } from '../../src/app/insert-template.ts';
import { removeTemplate } from '../../src/app/remove-template.ts';
import type { RemoveTemplateRequest } from '../../src/app/sidebar-api-plan.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { MemoryDocument } from './memory-document.ts';
import { heldLock } from './memory-ports.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo } from './sample-district.ts';

const REQUEST = { profileLink: linkTo('profile'), schoolId: '101', schoolYear: '' };
const paragraph = (text: string, headingLevel = 0): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});
const NOTES = [paragraph('Goals', 2), paragraph('Our notes from August.')];

/** A document in which the template was inserted below some notes, and what to ask to take it out. */
function inserted(atCursor?: number, notes = NOTES) {
  const ports = planHost(new MemoryDocument(idOf('plan'), notes));
  const { document } = ports;
  if (atCursor !== undefined) document.cursorAt = { tab: 0, index: atCursor, isAtStart: true };
  const request = { ...REQUEST, atCursor: atCursor !== undefined };
  const reply = insertTemplate(ports, request);
  if (!reply.ok) throw new Error(reply.problem.message);
  const { goalIds, place } = reply.value;
  const remove: RemoveTemplateRequest = { ...request, goalIds, place };
  return { ports, document, remove, sections: reply.value.sections };
}

const textsOf = (document: MemoryDocument): string[] =>
  document.blocks().map(({ rows }) => rows[0]?.[0] ?? '');

/** Those of the texts that stand among all in this order. */
function inOrderOf(all: readonly string[], texts: readonly string[]): readonly string[] {
  let at = 0;
  return texts.filter((text) => {
    at = all.indexOf(text, at) + 1;
    return at > 0;
  });
}

type Change = (blocks: readonly OutlineBlock[]) => readonly OutlineBlock[];

const below =
  (text: string, added: OutlineBlock): Change =>
  (blocks) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.text === text ? [block, added] : [block]));

const inTable =
  (first: string, change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]): Change =>
  (blocks) => {
    const table = blocks.find((block) => block.kind === 'table' && block.rows[0]?.[0] === first);
    return blocks.map((block) =>
      block === table && block.kind === 'table' ? { ...block, rows: change(block.rows) } : block,
    );
  };

describe('taking the template out again', () => {
  it('leaves the document as it was before', () => {
    const { ports, document, remove, sections } = inserted();
    const reply = removeTemplate(ports, remove);
    expect(reply).toEqual({ ok: true, value: { removed: sections.length, kept: [] } });
    expect(textsOf(document)).toEqual(['Goals', 'Our notes from August.']);
    expect(removeTemplate(ports, remove)).toMatchObject({ ok: true, value: { removed: 0 } });
  });

  it('takes blank lines between the sections with it', () => {
    const { ports, document, remove } = inserted();
    document.edit((blocks) => blocks.flatMap((block) => [block, paragraph('')]));
    removeTemplate(ports, remove);
    expect(textsOf(document).filter(Boolean)).toEqual(['Goals', 'Our notes from August.']);
  });

  it.each<[string, Change, readonly string[]]>([
    [
      'a word in a cell',
      inTable('Goal ID', (rows) =>
        rows.map(([label = '', text = '']) => [label, label === 'Need addressed' ? 'N1' : text]),
      ),
      ['Goal 1'],
    ],
    ['another row', inTable('Activity', (rows) => [...rows, [...(rows[1] ?? [])]]), ['Goal 1']],
    [
      'a column of somebody’s',
      inTable('Need ID', (rows) => rows.map((row) => [...row, ''])),
      ['What our data show'],
    ],
    [
      'another plan state',
      inTable('School', (rows) =>
        rows.map(([label = '', text = '']) => [label, text === 'Draft' ? 'Submitted' : text]),
      ),
      ['School improvement plan, Maple Elementary, 2025-26'],
    ],
    [
      'text below its advice',
      (blocks) =>
        blocks.flatMap((block) =>
          block.kind === 'paragraph' && block.text.startsWith('What to write here: Whom')
            ? [block, paragraph('We are 412 students.')]
            : [block],
        ),
      ['About our school'],
    ],
    ['a heading below it', below('Initiatives', paragraph('Ours', 3)), ['Initiatives']],
    [
      'its advice deleted',
      (blocks) =>
        blocks.filter(
          (block) => !(block.kind === 'paragraph' && block.text.startsWith('What to write here: Whom')),
        ),
      ['About our school'],
    ],
    [
      'another name',
      (blocks) =>
        blocks.map((block) =>
          block.kind === 'paragraph' && block.text === 'Goal 2' ? paragraph('Goal 2: Attendance', 3) : block,
        ),
      ['Goal 2'],
    ],
    [
      'text at the end of the document',
      (blocks) => [...blocks, paragraph('Signed')],
      ['End-of-year results'],
    ],
    ['a section of its own above it', below('Our notes from August.', paragraph('Ours')), []],
  ])('leaves a section with %s, and names it', (_what, change, kept) => {
    const { ports, document, remove, sections } = inserted();
    document.edit(change);
    const before = document.blocks().map(({ rows }) => JSON.stringify(rows));
    const reply = removeTemplate(ports, remove);
    expect(reply).toEqual({ ok: true, value: { removed: sections.length - kept.length, kept } });
    const after = document.blocks().map(({ rows }) => JSON.stringify(rows));
    expect(inOrderOf(before, after)).toEqual(after);
    const untouched = inserted();
    const own = new Set(untouched.document.blocks().map(({ rows }) => JSON.stringify(rows)));
    // The ids of goals differ from one insertion to the next; nothing else that is new may be gone.
    const theirs = before.filter((block) => !own.has(block) && !/G-[0-9A-Z]{4}/.test(block));
    expect(theirs.filter((block) => !after.includes(block))).toEqual([]);
  });

  it('leaves a section in which an image stands', () => {
    const { ports, document, remove } = inserted();
    document.withAnImage = 'Need ID';
    expect(removeTemplate(ports, remove)).toMatchObject({ value: { kept: ['What our data show'] } });
    expect(textsOf(document)).toContain('Need ID');
  });

  it('knows the goals by their ids', () => {
    const { ports, remove } = inserted();
    const goalIds = ['G-2222', ...remove.goalIds.slice(1)];
    expect(removeTemplate(ports, { ...remove, goalIds })).toMatchObject({ value: { kept: ['Goal 1'] } });
  });

  it('stopped at any step goes on from there', () => {
    for (let stop = 1; stop <= 5; stop += 1) {
      const { ports, document, remove } = inserted(undefined, NOTES.slice(1));
      document.failAtRemove = stop;
      expect(() => removeTemplate(ports, remove)).toThrow(StoppedHalfway);
      document.failAtRemove = 0;
      expect(removeTemplate(ports, remove)).toMatchObject({ value: { kept: [] } });
      expect(textsOf(document)).toEqual(['Our notes from August.']);
    }
  });

  it('waits while something else is written', () => {
    const { ports, remove } = inserted();
    expect(removeTemplate({ ...ports, lock: heldLock }, remove)).toMatchObject({
      problem: { code: 'alreadyRunning' },
    });
  });

  it('leaves what stands above and below the place it was put at', () => {
    const { ports, document, remove } = inserted(1);
    expect(textsOf(document).pop()).toBe('Our notes from August.');
    expect(removeTemplate(ports, remove)).toMatchObject({ value: { kept: [] } });
    expect(textsOf(document)).toEqual(['Goals', 'Our notes from August.']);
  });

  it('leaves the last section above other text where its table was filled in', () => {
    const { ports, document, remove } = inserted(1);
    document.edit((blocks) =>
      blocks.map((block) =>
        block.kind === 'table' && block.rows[0]?.[0] === 'Goal ID' && block.rows[0]?.[1] === 'Result'
          ? { ...block, rows: block.rows.map((row, at) => (at === 1 ? ['G-2222', ...row.slice(1)] : row)) }
          : block,
      ),
    );
    expect(removeTemplate(ports, remove)).toMatchObject({ value: { kept: ['End-of-year results'] } });
    expect(textsOf(document)).toEqual([
      'Goals',
      'End-of-year results',
      expect.any(String),
      'Goal ID',
      'Our notes from August.',
    ]);
  });

  it('takes out what an earlier try left of a section, but never a heading alone', () => {
    const { ports, document, remove } = inserted(undefined, NOTES.slice(1));
    const cut = (first: string): void =>
      document.edit((blocks) =>
        blocks.filter((block) => !(block.kind === 'table' && block.rows[0]?.[0] === first)),
      );
    cut('Need ID');
    cut('ID');
    cut('ID');
    expect(removeTemplate(ports, remove)).toMatchObject({
      value: { kept: ['District priorities', 'Initiatives'] },
    });
    expect(textsOf(document)).toEqual(['Our notes from August.', 'District priorities', 'Initiatives']);
  });
});
