/** Checked by the compiler alone, against the published types of Apps Script; nothing imports this. */
import type { Body } from './body.ts';
import type { Document } from './document.ts';
import type { DocumentApp } from './document-app.ts';
import type { InlineElement } from './inline-element.ts';
import type { ListItem } from './list-item.ts';
import type { Paragraph } from './paragraph.ts';
import type { Position } from './position.ts';
import type { Range, RangeElement } from './range.ts';
import type { DocumentTab, Tab } from './tab.ts';
import type { Table } from './table.ts';
import type { TableCell } from './table-cell.ts';
import type { TableRow } from './table-row.ts';
import type { Text } from './text.ts';

type Expect<T extends true> = T;

/** True when every member of ours has the name of one of Google's; else the names that do not. */
type Named<Ours, Google> = [Exclude<keyof Ours, keyof Google>] extends [never]
  ? true
  : Exclude<keyof Ours, keyof Google>;

/** True when these members of ours can be used as Google's are; for those that take and give plain values. */
type Same<Ours, Google, Names extends keyof Ours & keyof Google> =
  Pick<Ours, Names> extends Pick<Google, Names> ? true : false;

export type Names = [
  Expect<Named<DocumentApp, GoogleAppsScript.Document.DocumentApp>>,
  Expect<Named<Document, GoogleAppsScript.Document.Document>>,
  Expect<Named<Tab, GoogleAppsScript.Document.Tab>>,
  Expect<Named<DocumentTab, GoogleAppsScript.Document.DocumentTab>>,
  Expect<Named<Body, GoogleAppsScript.Document.Body>>,
  Expect<Named<Paragraph, GoogleAppsScript.Document.Paragraph>>,
  Expect<Named<ListItem, GoogleAppsScript.Document.ListItem>>,
  Expect<Named<Text, GoogleAppsScript.Document.Text>>,
  Expect<Named<Table, GoogleAppsScript.Document.Table>>,
  Expect<Named<TableRow, GoogleAppsScript.Document.TableRow>>,
  Expect<Named<TableCell, GoogleAppsScript.Document.TableCell>>,
  Expect<Named<InlineElement, GoogleAppsScript.Document.Element>>,
  Expect<Named<Position, GoogleAppsScript.Document.Position>>,
  Expect<Named<Range, GoogleAppsScript.Document.Range>>,
  Expect<Named<RangeElement, GoogleAppsScript.Document.RangeElement>>,
];

type Shared = 'getText' | 'getNumChildren' | 'isAtDocumentEnd';

export type Values = [
  Expect<Same<Document, GoogleAppsScript.Document.Document, 'getId' | 'getName' | 'getUrl' | 'saveAndClose'>>,
  Expect<Same<Tab, GoogleAppsScript.Document.Tab, 'getId' | 'getTitle' | 'getIndex'>>,
  Expect<Same<Body, GoogleAppsScript.Document.Body, 'getText' | 'getNumChildren'>>,
  Expect<Same<Paragraph, GoogleAppsScript.Document.Paragraph, Shared | 'setText'>>,
  Expect<Same<ListItem, GoogleAppsScript.Document.ListItem, Shared | 'getListId' | 'getNestingLevel'>>,
  Expect<Same<Text, GoogleAppsScript.Document.Text, 'getText' | 'isAtDocumentEnd'>>,
  Expect<Same<Table, GoogleAppsScript.Document.Table, Shared | 'getNumRows'>>,
  Expect<Same<TableRow, GoogleAppsScript.Document.TableRow, Shared | 'getNumCells'>>,
  Expect<Same<TableCell, GoogleAppsScript.Document.TableCell, Shared | 'getColSpan' | 'getRowSpan'>>,
  Expect<Same<RangeElement, GoogleAppsScript.Document.RangeElement, 'getStartOffset' | 'isPartial'>>,
];
