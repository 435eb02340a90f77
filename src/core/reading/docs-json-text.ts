/** Google shows a private-use character for what its API does not give out, such as a dropdown chip. */
const UNREADABLE_CHIP = '\ue907';
const CHIPS = /\ue907/g;
/** Docs writes a line break within a paragraph as a vertical tab. */
const LINE_BREAKS = /[\v\r]/g;

/** The text of some content, and whether something in it could not be read. */
export interface ReadText {
  readonly text: string;
  readonly hasUnreadableChip: boolean;
}

export const NO_TEXT: ReadText = { text: '', hasUnreadableChip: false };

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
  | 'name'
  | 'namedStyleType'
  | 'nestingLevel'
  | 'paragraph'
  | 'paragraphStyle'
  | 'person'
  | 'personProperties'
  | 'richLink'
  | 'richLinkProperties'
  | 'rowSpan'
  | 'table'
  | 'tableCells'
  | 'tableCellStyle'
  | 'tableRows'
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

/** The visible text of a paragraph without its final line feed. Person, date and link chips stand as what they show. */
export function textOfParagraph(paragraph: Json): ReadText {
  let raw = '';
  for (const element of listOf(paragraph.elements)) raw += textOfElement(objectOf(element));
  const text = raw.replace(/\n$/, '').replace(LINE_BREAKS, '\n');
  if (!text.includes(UNREADABLE_CHIP)) return { text, hasUnreadableChip: false };
  return { text: text.replace(CHIPS, ''), hasUnreadableChip: true };
}

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
