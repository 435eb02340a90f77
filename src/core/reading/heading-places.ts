import { DEEPEST_TABS, HEADING_LEVELS } from './docs-json.ts';
import { countOf, listOf, objectOf, stringOf, textOfParagraph } from './docs-json-text.ts';

/** The headings of one tab's body, in order, with their places in it. */
export interface TabHeadings {
  readonly tabId: string;
  readonly headings: readonly PlacedHeading[];
  /** Index after the body's last character, the line feed that every body ends with. */
  readonly end: number;
}

export interface PlacedHeading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** Index of its first character, in UTF-16 units, as Google counts. */
  readonly start: number;
}

/** Where the headings of a Google Doc stand, tab after tab, from what `documents.get` gave with indexes. */
export function headingPlaces(json: unknown): readonly TabHeadings[] {
  return tabsOf(listOf(objectOf(json).tabs), 0);
}

function tabsOf(tabs: readonly unknown[], depth: number): readonly TabHeadings[] {
  return tabs.flatMap((value) => {
    const { tabProperties, documentTab, childTabs } = objectOf(value);
    const content = listOf(objectOf(objectOf(documentTab).body).content).map(objectOf);
    const tab = {
      tabId: stringOf(objectOf(tabProperties).tabId),
      headings: content.flatMap(({ paragraph, startIndex }) => {
        const { paragraphStyle } = objectOf(paragraph);
        const level = HEADING_LEVELS.get(stringOf(objectOf(paragraphStyle).namedStyleType));
        const text = textOfParagraph(objectOf(paragraph)).trim();
        return level === undefined || text === '' ? [] : [{ level, text, start: countOf(startIndex, 0) }];
      }),
      end: countOf(content[content.length - 1]?.endIndex, 0),
    };
    return [tab, ...(depth < DEEPEST_TABS ? tabsOf(listOf(childTabs), depth + 1) : [])];
  });
}
