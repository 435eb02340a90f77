import type { Body } from './body.ts';
import type { Document } from './document.ts';
import type { ListItem } from './list-item.ts';
import type { Paragraph } from './paragraph.ts';
import type { Position } from './position.ts';
import type { Range, RangeElement } from './range.ts';
import type { DocumentTab, Tab } from './tab.ts';
import type { Table } from './table.ts';
import type { TableCell } from './table-cell.ts';
import type { TableRow } from './table-row.ts';
import type { Text } from './text.ts';
import type { DocumentApp } from './document-app.ts';

type Extra<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

/** Methods scripts would find here and not on Google's. */
type NotGoogles =
  | Extra<Body, GoogleAppsScript.Document.Body>
  | Extra<Document, GoogleAppsScript.Document.Document>
  | Extra<ListItem, GoogleAppsScript.Document.ListItem>
  | Extra<Paragraph, GoogleAppsScript.Document.Paragraph>
  | Extra<Position, GoogleAppsScript.Document.Position>
  | Extra<Range, GoogleAppsScript.Document.Range>
  | Extra<RangeElement, GoogleAppsScript.Document.RangeElement>
  | Extra<DocumentTab, GoogleAppsScript.Document.DocumentTab>
  | Extra<Tab, GoogleAppsScript.Document.Tab>
  | Extra<Table, GoogleAppsScript.Document.Table>
  | Extra<TableCell, GoogleAppsScript.Document.TableCell>
  | Extra<TableRow, GoogleAppsScript.Document.TableRow>
  | Extra<Text, GoogleAppsScript.Document.Text>;

type None<T extends never> = T;
export type X = None<NotGoogles>;
