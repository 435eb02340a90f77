import type { DistrictTerm } from '../../../../src/core/plan/district-profile.ts';
import { findTerms } from '../../../../src/core/smart/lexicon/find-terms.ts';

const found = (text: string, terms?: readonly DistrictTerm[]): readonly string[] =>
  findTerms(text, terms).map(
    ({ kind, entry, start, end }) => `${kind} ${entry.name}: ${text.slice(start, end)}`,
  );
const instruments = (text: string): readonly string[] =>
  found(text).filter((term) => term.startsWith('instrument'));

describe('names that are words too', () => {
  test.each([
    ['growth on MAP', 'map out a plan'],
    ['the FAST in spring', 'a fast start'],
    ['on the STAR', 'every student is a star'],
    ['levels on ACCESS', 'access to books'],
    ['the PAST in grade 1', 'the past two years'],
    ['pass the SOL', 'the sol of the song'],
    ['a score of 21 on the ACT', 'act with care'],
    ['a score of 1000 on the SAT', 'as they sat together'],
    ['on RISE in grade 6', 'scores rise'],
    ['on LEAP', 'a leap forward'],
    ['on CAST', 'the cast of a play'],
    ['the CERT benchmark', 'a cert for staff'],
    ['on ATLAS', 'reading an atlas'],
    ['CIRCLE in pre-K', 'morning circle'],
    ['PALS in kindergarten', 'reading with pals'],
    ['KEEP in kindergarten', 'keep a journal'],
  ])('“%s” names a test, “%s” does not', (named, spoken) => {
    expect(instruments(named)).toHaveLength(1);
    expect(instruments(spoken)).toEqual([]);
  });

  test.each(['meet our STAR expectations', 'earn RISE tickets', 'live the LEAP values'])(
    '“%s” is about a motto',
    (text) => {
      expect(instruments(text)).toEqual([]);
    },
  );

  test('a longer name is told from a shorter one in it', () => {
    expect(instruments('on MAP Reading Fluency and ACT Aspire')).toEqual([
      'instrument MAP Reading Fluency: MAP Reading Fluency',
      'instrument ATLAS: ACT Aspire',
    ]);
  });

  test.each(['TSI schools', 'students in the TSI category'])('“%s” is about support, not a test', (text) => {
    expect(instruments(text)).toEqual([]);
  });
});

const term = (kind: DistrictTerm['kind'], name: string, more: Partial<DistrictTerm> = {}): DistrictTerm => ({
  kind,
  name,
  otherNames: [],
  exactNames: [],
  subject: '',
  ...more,
});

describe('names a district adds', () => {
  test.each<[string, DistrictTerm, string, readonly string[]]>([
    [
      'an assessment by another name',
      term('assessment', 'Harbor Reading Check', { otherNames: ['HRC'] }),
      'scores on the HRC',
      ['instrument Harbor Reading Check: HRC'],
    ],
    [
      'a name of letters in capitals only in capitals',
      term('assessment', 'Tide Check', { otherNames: ['TIDE'] }),
      'when the tide turns',
      [],
    ],
    [
      'a name in quotation marks in its own case',
      term('assessment', 'Compass', { exactNames: ['Compass'] }),
      'a compass, and Compass',
      ['instrument Compass: Compass'],
    ],
    ['any other name in any case', term('assessment', 'Compass'), 'COMPASS', ['instrument Compass: COMPASS']],
    [
      'a content area',
      term('contentArea', 'Marine science'),
      'in marine science',
      ['area Marine science: marine science'],
    ],
    [
      'a student group',
      term('studentGroup', 'Bridge cohort'),
      'the bridge cohort',
      ['group Bridge cohort: bridge cohort'],
    ],
    [
      'a measure that should fall',
      term('fallingMeasure', 'Late slips'),
      'fewer late slips',
      ['area Late slips: late slips'],
    ],
    ['nothing, by a name without letters', term('assessment', '—'), 'scores on the — test', []],
  ])('%s', (_what, added, text, terms) => {
    expect(found(text, [added])).toEqual(terms);
  });

  test('an assessment of one subject carries it', () => {
    const [check] = findTerms('on the HRC', [term('assessment', 'HRC', { subject: 'reading' })]);
    expect(check).toMatchObject({ kind: 'instrument', entry: { subject: 'reading' } });
  });

  test('the district’s meaning of a name counts before the built-in one', () => {
    expect(instruments('on DIBELS')).toEqual(['instrument DIBELS: DIBELS']);
    expect(
      found('on DIBELS', [term('assessment', 'Early literacy screen', { otherNames: ['DIBELS'] })]),
    ).toEqual(['instrument Early literacy screen: DIBELS']);
  });

  test('the built-in names stay', () => {
    expect(found('grade 3 on STAAR', [term('assessment', 'HRC')])).toEqual(['instrument STAAR: STAAR']);
  });
});
