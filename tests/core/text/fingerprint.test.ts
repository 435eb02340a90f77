import fc from 'fast-check';
import { fingerprintOf } from '../../../src/core/text/fingerprint.ts';

describe('the fingerprint of a text', () => {
  it('is the same for the same text, and short', () => {
    const text = 'By June 2026, 60% of students will reach benchmark. '.repeat(2000);
    expect(fingerprintOf(text)).toBe(fingerprintOf(`${text}`));
    expect(fingerprintOf(text).length).toBeLessThan(30);
  });

  it('is another one when two neighbours change places, or one character changes', () => {
    const text = fc.string({ minLength: 2, maxLength: 200, unit: 'binary' });
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        const index = at % (whole.length - 1);
        const [one = '', two = ''] = whole.slice(index, index + 2).split('');
        const swapped = `${whole.slice(0, index)}${two}${one}${whole.slice(index + 2)}`;
        const changed = `${whole.slice(0, index)}${one === 'x' ? 'y' : 'x'}${whole.slice(index + 1)}`;
        expect(fingerprintOf(changed)).not.toBe(fingerprintOf(whole));
        if (one !== two) expect(fingerprintOf(swapped)).not.toBe(fingerprintOf(whole));
      }),
    );
  });

  it('tells apart 50,000 texts that differ in a number', () => {
    const all = Array.from({ length: 50_000 }, (_, number) => fingerprintOf(`Target ${number}%`));
    expect(new Set(all).size).toBe(all.length);
  });
});
