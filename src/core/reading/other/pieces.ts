import type { Place } from '../blocks.ts';
import type { OtherLabel } from './label-part.ts';
import { isFactLabel, otherLabel } from './other-label.ts';

/** A piece of a plan in its own format, in document order: what people put into paragraphs, list items and cells alike. */
export type Piece =
  /** A label with its value; with text '' the value is what follows. */
  | {
      readonly kind: 'label';
      readonly label: OtherLabel;
      readonly name: string;
      readonly text: string;
      readonly place: Place;
    }
  /** A label no plan field answers to, such as `Coach: Pat`. */
  | { readonly kind: 'ownLabel'; readonly name: string; readonly text: string; readonly place: Place }
  | { readonly kind: 'item'; readonly level: number; readonly text: string; readonly place: Place }
  | { readonly kind: 'sentence'; readonly text: string; readonly place: Place };

const COLON = /^([^:\n]{2,80}?)\s*:\s*([\s\S]*)$/;
const DASH = /^([^\n–—]{2,60}?)\s+(?:[–—]|-)\s+(\S[\s\S]*)$/;
const NUMBERED =
  /^((?:[\p{L}’'/]+\s+){0,3}?(?:goal(?:\s+area)?|objective|outcome|commitment|priority|strategy(?:\/activity)?|action(?:\s+step)?|activity|step|task)\s*#?\s*(?:\d{1,2}(?:[.-]\d{1,2})*[a-z]?|[ivx]{1,4}(?=\s*[.):–—-])|[a-h](?=\s*[.):–—-])))(?![\d%\p{L}])\s*[.):–—-]*\s*([\s\S]*)$/iu;
const LIST_NUMBER = /^(?:\(?\d{1,2}[.)]|[a-z][.)]|[•●○▪■◦*–-])\s+/i;
/** `1.2 Visit classrooms`, not `2.5 hours a week`. */
const STEP_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=\p{Lu})/u;
const MOST_OWN_WORDS = 5;
const BRACKETS = /\([^)]*\)/g;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The pieces of one line of text; `level` is its depth in a list, null outside lists. */
function piecesOfLine(line: string, level: number | null, place: Place): readonly Piece[] {
  const text = line.trim();
  if (text === '') return [];
  const bare = text.replace(LIST_NUMBER, '').replace(STEP_NUMBER, '');
  const isItem = level !== null || bare !== text;
  const labelled =
    labelledPiece(bare, place) ?? (isItem ? null : (ownPiece(bare, place) ?? barePiece(bare, place)));
  if (labelled !== null) return withLabelsInside(labelled);
  return isItem
    ? withLabelsInside({ kind: 'item', level: level ?? 0, text: bare, place })
    : [{ kind: 'sentence', text, place }];
}

/** Every line of a paragraph or cell. */
export const piecesOfText = (text: string, level: number | null, place: Place): readonly Piece[] =>
  text.includes('\n')
    ? text.split('\n').flatMap((line) => piecesOfLine(line, level, place))
    : piecesOfLine(text, level, place);

function labelledPiece(text: string, place: Place): Piece | null {
  return colonPiece(text, place) ?? numberedPiece(text, place) ?? dashPiece(text, place);
}

function colonPiece(text: string, place: Place): Piece | null {
  const [, name = '', value = ''] = COLON.exec(text) ?? [];
  const label = name === '' || isFactLabel(name) ? null : otherLabel(name);
  return label === null ? null : { kind: 'label', label, name, text: withoutQuestion(value), place };
}

/** `Lead: Who is responsible?` asks for what follows. */
const withoutQuestion = (value: string): string => (/^[^.!?]+\?$/.test(value) ? '' : value);

function ownPiece(text: string, place: Place): Piece | null {
  const [, name = '', value = ''] = COLON.exec(text) ?? [];
  const isOwn =
    value !== '' && /^[A-Z]/.test(name) && wordCount(name) <= MOST_OWN_WORDS && !/[.,;?!\d()]/.test(name);
  return isOwn && !isFactLabel(name) ? { kind: 'ownLabel', name, text: value, place } : null;
}

function numberedPiece(text: string, place: Place): Piece | null {
  const [, name = '', value = ''] = NUMBERED.exec(text) ?? [];
  const label = name === '' ? null : otherLabel(name);
  // `Priority Goal 1 and associated strategies` names the goal and says nothing of it.
  return label === null
    ? null
    : { kind: 'label', label, name, text: /^and\b/.test(value) ? '' : value, place };
}

/** A label alone on its line. */
function barePiece(text: string, place: Place): Piece | null {
  if (/[.!,;]$/.test(text) || wordCount(text.replace(BRACKETS, '')) > MOST_OWN_WORDS) return null;
  const label = isFactLabel(text) ? null : otherLabel(text);
  return label === null ? null : { kind: 'label', label, name: text, text: '', place };
}

function dashPiece(text: string, place: Place): Piece | null {
  const [, name = '', value = ''] = DASH.exec(text) ?? [];
  if (name === '' || name.split(/\s+/).length > 4 || isFactLabel(name)) return null;
  const label = otherLabel(name);
  return label === null ? null : { kind: 'label', label, name, text: value, place };
}

const LABEL_INSIDE = /(?:[.;)]\s|\s[–—-]\s|\()\s*([A-Z][^:.;()\n]{2,40}):\s+/g;

/** `Advisory meets weekly. Person responsible: its lead. Timeline: all year.` says three things. */
function withLabelsInside(piece: Piece): readonly Piece[] {
  const { text, place } = piece;
  const inside = Array.from(text.matchAll(LABEL_INSIDE)).flatMap((match) => {
    const label = otherLabel(match[1] ?? '');
    const at = match.index ?? 0;
    return label === null || label.part === 'statement'
      ? []
      : [{ label, name: match[1] ?? '', at, from: at + match[0].length }];
  });
  if (inside.length === 0) return [piece];
  const own = text.slice(0, (inside[0]?.at ?? 0) + 1).replace(/[\s(–—-]+$/, '');
  return [
    { ...piece, text: own },
    ...inside.map(({ label, name, from }, index): Piece => {
      const to = inside[index + 1]?.at ?? text.length;
      return {
        kind: 'label',
        label,
        name,
        text: text
          .slice(from, to)
          .trim()
          .replace(/[.;)]+$/, ''),
        place,
      };
    }),
  ];
}
