import { columnWidths } from '../../../src/core/template/column-widths.ts';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

test('few columns share the page evenly', () => {
  expect(columnWidths(['Date', 'Value', 'Status', 'Note'])).toBeUndefined();
});

describe('many columns', () => {
  const headings = ['Activity', 'Lead', 'Start', 'End', 'How often', 'MTSS tier', 'Evidence tier', 'Status'];
  const widths = columnWidths(headings) ?? [];

  test('fill the page and no more', () => {
    expect(sum(widths)).toBeLessThanOrEqual(468);
    expect(sum(widths)).toBeGreaterThan(468 - headings.length);
  });

  test('leave the first one the most room, and a longer word more than a shorter one', () => {
    expect(Math.max(...widths)).toBe(widths[0]);
    expect(widths[6]).toBeGreaterThan(widths[4] ?? 0);
    // “often” and “Start” are of one length.
    expect(widths[4]).toBe(widths[2]);
  });
});
