import { NotEmulated, ServiceError } from '../execution.ts';
import type { Style } from './docs-json.ts';
import { newRun, type Paragraph, type TableCell, type TextNode } from './model.ts';
import { plainText } from './plain-text.ts';
import { cutRuns, deleteFromRuns, insertInRuns, restyleRuns, textOfRuns } from './runs.ts';

/** What can be edited as text: one text, or all of a paragraph's or a cell's. */
export type TextTarget = TextNode | Paragraph | TableCell;

/** One text within a target, and where it starts there. */
interface Piece {
  readonly node: TextNode;
  readonly start: number;
}

function piecesOf(target: TextTarget, start = 0): Piece[] {
  if (target.kind === 'text') return [{ node: target, start }];
  let at = start;
  const parts = target.kind === 'paragraph' ? target.inlines : target.content;
  return parts.flatMap((part) => {
    const pieces = part.kind === 'text' || part.kind === 'paragraph' ? piecesOf(part, at) : [];
    at += plainText(part).length + (target.kind === 'cell' ? 1 : 0);
    return pieces;
  });
}

const lengthOf = (node: TextNode): number => textOfRuns(node.runs).length;

function checkRange(target: TextTarget, from: number, to: number): void {
  const { length } = plainText(target);
  if (from >= 0 && from <= to && to <= length) return;
  throw new ServiceError(`Index (${to - 1}) must be less than the content length (${length}).`);
}

/** Changes the style between two offsets, the second exclusive. */
export function restyle(target: TextTarget, from: number, to: number, change: Style): void {
  checkRange(target, from, to);
  for (const { node, start } of piecesOf(target)) {
    node.runs = restyleRuns(node.runs, from - start, to - start, change);
  }
}

/** The styles between two offsets, run by run. */
export function stylesBetween(target: TextTarget, from: number, to: number): Style[] {
  checkRange(target, from, to);
  return piecesOf(target).flatMap(({ node, start }) =>
    cutRuns(node.runs, from - start, to - start).map((run) => run.style),
  );
}

export function insertText(target: TextTarget, at: number, text: string): void {
  checkRange(target, at, at);
  const piece = piecesOf(target).find(({ node, start }) => start <= at && at <= start + lengthOf(node));
  if (piece) piece.node.runs = insertInRuns(piece.node.runs, at - piece.start, text, {});
  else if (target.kind === 'paragraph') target.inlines.push({ kind: 'text', runs: [newRun(text)] });
  else throw new NotEmulated('Inserting text in an empty paragraph of a cell edited as text');
}

export function deleteText(target: TextTarget, from: number, to: number): void {
  checkRange(target, from, to);
  if (plainText(target).slice(from, to).includes('\n')) {
    throw new NotEmulated('Deleting text across the end of a paragraph');
  }
  for (const { node, start } of piecesOf(target)) {
    node.runs = deleteFromRuns(node.runs, from - start, to - start);
  }
}
