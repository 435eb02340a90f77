/** Google shows a private-use character for what its API does not give out, such as a dropdown chip. */
const UNREADABLE_CHIP = '\ue907';
const CHIPS = /\ue907/g;
/** Docs writes a line break within a paragraph as a vertical tab. */
const LINE_BREAKS = /[\v\r]/g;

/** An object of a document's JSON: the names this reader looks at, each of which may hold anything. */
export type Json = { readonly [Name in DocsName]?: unknown };

type DocsName =
  | 'body'
  | 'bullet'
  | 'childTabs'
  | 'columns'
  | 'columnSpan'
  | 'content'
  | 'dateElement'
  | 'dateElementProperties'
  | 'displayText'
  | 'documentTab'
  | 'elements'
  | 'email'
  | 'endIndex'
  | 'name'
  | 'namedStyleType'
  | 'nestingLevel'
  | 'paragraph'
  | 'paragraphStyle'
  | 'person'
  | 'personProperties'
  | 'richLink'
  | 'revisionId'
  | 'richLinkProperties'
  | 'rowSpan'
  | 'startIndex'
  | 'table'
  | 'tableCells'
  | 'tableCellStyle'
  | 'tableRows'
  | 'tabId'
  | 'tabProperties'
  | 'tabs'
  | 'textRun'
  | 'timestamp'
  | 'title'
  | 'uri';

/** The value as an object; an empty one where the JSON holds something else. */
export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/** The value as a list; an empty one where the JSON holds something else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A whole number of at least `least`; `least` where the JSON holds something else. */
export const countOf = (value: unknown, least: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > least ? value : least;

/**
 * The text of a paragraph with its final line feed, line breaks as line feeds. Person, date and link chips stand as what
 * they show; a chip Google does not give out stands as one character, for `hasChip` and `withoutChips`.
 */
export function textOfParagraph(paragraph: Json): string {
  const { elements } = paragraph;
  if (!Array.isArray(elements)) return '';
  let text = '';
  for (const element of elements) text += textOfElement(objectOf(element));
  return has(text, '\v') || has(text, '\r') ? text.replace(LINE_BREAKS, '\n') : text;
}

export const hasChip = (text: string): boolean => has(text, UNREADABLE_CHIP);

export const withoutChips = (text: string): string => text.replace(CHIPS, '').trim();

/** Asked of every text of a document; `includes` takes twice the time. */
const has = (text: string, character: string): boolean => text.indexOf(character) >= 0;

function textOfElement(element: Json): string {
  if (element.textRun !== undefined) return stringOf(objectOf(element.textRun).content);
  if (element.person !== undefined) return textOfPerson(objectOf(element.person));
  if (element.richLink !== undefined) return textOfRichLink(objectOf(element.richLink));
  if (element.dateElement !== undefined) return textOfDate(objectOf(element.dateElement));
  return '';
}

function textOfPerson(person: Json): string {
  const properties = objectOf(person.personProperties);
  return stringOf(properties.name) || stringOf(properties.email);
}

function textOfRichLink(link: Json): string {
  const properties = objectOf(link.richLinkProperties);
  return stringOf(properties.title) || stringOf(properties.uri);
}

function textOfDate(date: Json): string {
  const properties = objectOf(date.dateElementProperties);
  return stringOf(properties.displayText) || stringOf(properties.timestamp).slice(0, 10);
}
