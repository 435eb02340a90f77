import { Body } from './body.ts';
import type { Element } from './element.ts';
import { InlineElement } from './inline-element.ts';
import { ListItem } from './list-item.ts';
import type { OpenDocument } from './open-document.ts';
import { Paragraph } from './paragraph.ts';
import { Table } from './table.ts';
import { TableCell } from './table-cell.ts';
import { TableRow } from './table-row.ts';
import { Text } from './text.ts';
import { type ElementNode, isTab } from './tree.ts';

/** The element a script gets for a node of the document. */
export function wrapElement(open: OpenDocument, node: ElementNode): Element {
  if (isTab(node)) return new Body(open, node);
  switch (node.kind) {
    case 'paragraph':
      return node.bullet ? new ListItem(open, node) : new Paragraph(open, node);
    case 'table':
      return new Table(open, node);
    case 'row':
      return new TableRow(open, node);
    case 'cell':
      return new TableCell(open, node);
    case 'text':
      return new Text(open, node);
    default:
      return new InlineElement(open, node);
  }
}
