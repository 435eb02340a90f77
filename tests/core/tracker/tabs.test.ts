import { TRACKER_TABS } from '../../../src/core/tracker/tabs.ts';

describe('TRACKER_TABS', () => {
  it.each(TRACKER_TABS.map((tab) => [tab.name, tab] as const))('%s is sound', (_, tab) => {
    const keys = tab.columns.map(({ key }) => key);
    const headers = tab.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(headers).size).toBe(headers.length);
    expect(keys).toEqual(expect.arrayContaining([...tab.keyColumns]));
    expect(keys).toEqual(
      expect.arrayContaining([tab.documentColumn, tab.standing?.column].filter((key) => key !== undefined)),
    );
    expect(tab.purpose).toMatch(/\.$/);
  });

  it('names every tab once', () => {
    expect(new Set(TRACKER_TABS.map(({ name }) => name)).size).toBe(TRACKER_TABS.length);
  });
});
