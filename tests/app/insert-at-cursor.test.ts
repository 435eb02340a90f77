import { insertTemplate } from '../../src/app/insert-template.ts';
import type { DocumentBlock, DocumentCursor } from '../../src/app/ports.ts';
import { placeAtCursor } from '../../src/app/section-place.ts';
import { StoppedHalfway } from '../../src/app/stopped-halfway.ts';
import type { OutlineBlock } from '../../src/core/template/outline.ts';
import { MemoryDocument } from './memory-document.ts';
import { planHost } from './plan-host.ts';
import { idOf, linkTo } from './sample-district.ts';

const REQUEST = { profileLink: linkTo('profile'), schoolId: '101', schoolYear: '', atCursor: true };
const paragraph = (text: string, headingLevel = 0): OutlineBlock => ({
  kind: 'paragraph',
  headingLevel,
  text,
  guidance: false,
});
const MINUTES = [paragraph('Minutes', 1), paragraph('We met.'), paragraph('We left.')];

function hostAt(cursorAt: DocumentCursor | null, blocks: readonly OutlineBlock[] = MINUTES) {
  const ports = planHost(new MemoryDocument(idOf('plan'), blocks));
  ports.document.cursorAt = cursorAt;
  return ports;
}

const textsOf = (document: MemoryDocument): string[] =>
  document.blocks().map(({ rows }) => rows[0]?.[0] ?? '');

describe('inserting at the cursor', () => {
  it.each([
    ['above the text it begins', { tab: 0, index: 1, isAtStart: true }, ['Minutes'], ['We met.', 'We left.']],
    ['below the text it is in', { tab: 0, index: 1, isAtStart: false }, ['Minutes', 'We met.'], ['We left.']],
  ])('puts the whole template %s', (_where, cursor, above, under) => {
    const ports = hostAt(cursor);
    expect(insertTemplate(ports, REQUEST)).toMatchObject({ ok: true, value: { place: 'middle' } });
    const texts = textsOf(ports.document);
    expect([texts.slice(0, above.length), texts.slice(-under.length)]).toEqual([above, under]);
    const straight = planHost(new MemoryDocument(idOf('plan')));
    insertTemplate(straight, REQUEST);
    expect(texts.slice(above.length, -under.length)).toEqual(textsOf(straight.document));
  });

  it.each([
    ['without a cursor', null, MINUTES],
    ['after the last text', { tab: 0, index: 2, isAtStart: false }, MINUTES],
    [
      'above a heading of the template',
      { tab: 0, index: 1, isAtStart: true },
      [...MINUTES, paragraph('Goals', 2)],
    ],
  ])('puts it at the end %s', (_where, cursor, blocks) => {
    const ports = hostAt(cursor, blocks);
    expect(insertTemplate(ports, REQUEST)).toMatchObject({ ok: true, value: { place: 'end' } });
    expect(textsOf(ports.document).slice(0, blocks.length)).toEqual(textsOf(hostAt(null, blocks).document));
  });

  it('stopped at any step goes on in its place, wherever the cursor is by then', () => {
    const straight = hostAt({ tab: 0, index: 1, isAtStart: false });
    insertTemplate(straight, REQUEST);
    const steps = straight.document.appended.length;
    expect(steps).toBeGreaterThan(4);
    for (let stop = 1; stop <= steps; stop += 1) {
      const ports = hostAt({ tab: 0, index: 1, isAtStart: false });
      ports.document.failAtAppend = stop;
      expect(() => insertTemplate(ports, REQUEST)).toThrow(StoppedHalfway);
      ports.document.failAtAppend = null;
      if (stop > 1) ports.document.cursorAt = null;
      expect(insertTemplate(ports, REQUEST)).toMatchObject({ ok: true, value: { place: 'middle' } });
      expect([stop, textsOf(ports.document)]).toEqual([stop, textsOf(straight.document)]);
    }
  });

  it('goes on in its place while somebody adds lines above', () => {
    const ports = hostAt({ tab: 0, index: 1, isAtStart: false });
    const { document } = ports;
    const insert = document.insertBefore.bind(document);
    document.insertBefore = (place, section) => {
      insert(place, section);
      document.edit((blocks) => [paragraph('A line'), ...blocks]);
    };
    insertTemplate(ports, REQUEST);
    const straight = hostAt({ tab: 0, index: 1, isAtStart: false });
    insertTemplate(straight, REQUEST);
    expect(textsOf(document).filter((text) => text !== 'A line')).toEqual(textsOf(straight.document));
  });
});

describe('the place at a cursor', () => {
  const block = (kind: DocumentBlock['kind'], index: number, text = 'Text'): DocumentBlock => ({
    kind,
    index,
    tab: 1,
    level: 0,
    rows: [[text]],
  });
  const BLOCKS = [
    block('item', 0),
    block('item', 1),
    block('paragraph', 2, ' '),
    block('table', 3),
    block('paragraph', 4),
  ];

  it.each([
    ['below a list, from its first item', 0, true, 2],
    ['below a list, from its last item', 1, false, 2],
    ['above an empty line', 2, false, 2],
    ['below a table', 3, true, 4],
    ['at the end', 4, false, null],
  ])('is %s', (_where, index, isAtStart, wanted) => {
    const document = new MemoryDocument(idOf('plan'));
    document.cursorAt = { tab: 1, index, isAtStart };
    document.blocks = () => [{ ...block('paragraph', 0, 'Of another tab'), tab: 0 }, ...BLOCKS];
    const before = wanted === null ? null : { tab: 1, index: wanted };
    expect(placeAtCursor(document, [])).toMatchObject({ before, tab: 1 });
  });
});
