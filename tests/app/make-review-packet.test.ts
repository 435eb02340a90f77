import { makeReviewPacket } from '../../src/app/make-review-packet.ts';
import { MemoryMaker } from './memory-ports.ts';
import {
  goalsOf,
  idOf,
  linkTo,
  planDocument,
  type SampleDistrict,
  sampleDistrict,
} from './sample-district.ts';

const MAPLE = ['101', 'Maple Elementary', linkTo('maple')] as const;
const BIRCH = ['102', 'Birch Middle', ''] as const;

const district = (...schools: readonly (readonly [string, string, string])[]) => ({
  ...sampleDistrict(schools),
  documents: new MemoryMaker(),
});

type Arranged = Pick<SampleDistrict, 'tracker' | 'reader'>;

describe('making a review packet', () => {
  it('makes one document, and writes nothing to the tracker', () => {
    const ports = district(MAPLE, BIRCH);
    const reply = makeReviewPacket(ports, { schoolId: ' 101 ' });
    expect(reply).toMatchObject({
      ok: true,
      value: {
        link: expect.stringContaining('https://'),
        notices: [expect.stringMatching(/shared with nobody/), expect.any(String)],
      },
    });
    const [made] = ports.documents.made;
    expect(made?.title).toBe('Review packet, Maple Elementary, 2025-26');
    expect(made?.html).toContain('<h2>What our data show</h2>');
    expect(made?.html).toContain(`<td>${linkTo('maple')}</td>`);
    expect(ports.reader.waves).toEqual([[idOf('maple')]]);
    expect(ports.tracker.writeCalls()).toEqual([]);
  });

  it('takes the form the district chose', () => {
    const ports = district(MAPLE);
    const row = ports.tracker.rows('Setup').findIndex(({ Setting }) => Setting === 'Template') + 2;
    ports.tracker.put('Setup', { row, column: 2, values: [['Washington']] });
    expect(makeReviewPacket(ports, { schoolId: '101' }).ok).toBe(true);
    expect(ports.documents.made[0]?.html).toContain('<h2>Equity</h2>');
  });

  const REFUSED: readonly (readonly [string, (ports: Arranged) => string, string, RegExp])[] = [
    ['a school nobody listed', () => '999', 'unknownSchool', /no school with the School ID “999”/],
    ['a school without a plan', () => '102', 'documentUnreadable', /Birch Middle.*has no plan link/],
    [
      'a plan that cannot be opened',
      unreadable,
      'documentUnreadable',
      /Maple Elementary could not be opened/,
    ],
    ['a plan of another form', otherForm, 'notComparable', /form of its own.*Share the plan itself/],
    ['a form this version does not have', unknownForm, 'badTemplate', /“Oregon”/],
    ['somebody the Setup tab does not name', notNamed, 'notAllowed', /not on that list/],
  ];

  it.each(REFUSED)('is refused for %s, and makes nothing', (_what, arrange, code, message) => {
    const ports = district(MAPLE, BIRCH);
    const schoolId = arrange(ports);
    expect(makeReviewPacket(ports, { schoolId })).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(message) },
    });
    expect(ports.documents.made).toEqual([]);
  });

  function unreadable({ reader }: Arranged): string {
    reader.answers.delete(idOf('maple'));
    return '101';
  }

  function otherForm({ reader }: Arranged): string {
    const document = planDocument('maple', 'Maple', goalsOf('G-2222', 'G-3333'));
    document.edit(() => [
      { kind: 'paragraph', headingLevel: 2, text: 'Goal 1', guidance: false },
      {
        kind: 'paragraph',
        headingLevel: 0,
        text: 'By June 2026, 60% of students will read at grade level, up from 40%.',
        guidance: false,
      },
    ]);
    reader.add(idOf('maple'), () => document.json());
    return '101';
  }

  function unknownForm({ tracker }: Arranged): string {
    setting(tracker, 'Template', 'Oregon');
    return '101';
  }

  function notNamed(ports: Arranged): string {
    setting(ports.tracker, 'Who may roll up', 'someone@example.org');
    return '101';
  }

  function setting(tracker: SampleDistrict['tracker'], name: string, value: string): void {
    const row = tracker.rows('Setup').findIndex(({ Setting }) => Setting === name) + 2;
    tracker.put('Setup', { row, column: 2, values: [[value]] });
  }
});
