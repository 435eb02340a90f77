import type { ListJson, Style } from './docs-json.ts';
import type { GlyphType } from './enums.ts';
import type { DocumentTab } from './model.ts';

type Glyph = keyof typeof GlyphType;

/** How the Docs API writes each of DocumentApp's glyphs, in a list's nesting level. */
const GLYPHS: Readonly<Record<Glyph, Style>> = {
  BULLET: { glyphSymbol: '●' },
  HOLLOW_BULLET: { glyphSymbol: '○' },
  SQUARE_BULLET: { glyphSymbol: '■' },
  NUMBER: { glyphType: 'DECIMAL' },
  LATIN_UPPER: { glyphType: 'UPPER_ALPHA' },
  LATIN_LOWER: { glyphType: 'ALPHA' },
  ROMAN_UPPER: { glyphType: 'UPPER_ROMAN' },
  ROMAN_LOWER: { glyphType: 'ROMAN' },
};

/** The level's look, as Docs makes it for new lists. */
function levelOf(glyph: Glyph, level: number): Style {
  const indent = 36 * (level + 1);
  return {
    bulletAlignment: 'START',
    ...GLYPHS[glyph],
    glyphFormat: glyph.endsWith('BULLET') ? `%${level}` : `%${level}.`,
    indentFirstLine: { magnitude: indent - 18, unit: 'PT' },
    indentStart: { magnitude: indent, unit: 'PT' },
    startNumber: 1,
  };
}

/** A list as the Docs API defines it: nine levels with this glyph. */
export function listOf(glyph: Glyph): ListJson {
  return {
    listProperties: { nestingLevels: Array.from({ length: 9 }, (_, level) => levelOf(glyph, level)) },
  };
}

function levelsOf(tab: DocumentTab, listId: string): readonly Style[] {
  return tab.rest.lists?.[listId]?.listProperties?.nestingLevels ?? [];
}

function setList(tab: DocumentTab, listId: string, list: ListJson): void {
  tab.rest = { ...tab.rest, lists: { ...tab.rest.lists, [listId]: list } };
}

export function addList(tab: DocumentTab, listId: string, glyph: Glyph): void {
  setList(tab, listId, listOf(glyph));
}

/** Null for a glyph DocumentApp has no name for. */
export function glyphAt(tab: DocumentTab, listId: string, level: number): Glyph | null {
  const look = levelsOf(tab, listId)[level] ?? {};
  const names = Object.keys(GLYPHS) as Glyph[];
  return (
    names.find((name) => Object.entries(GLYPHS[name]).every(([key, value]) => look[key] === value)) ?? null
  );
}

/** Changes the glyph of every item of the list at this level. */
export function setGlyphAt(tab: DocumentTab, listId: string, level: number, glyph: Glyph): void {
  const nestingLevels = levelsOf(tab, listId).map((look, at) =>
    at === level ? levelOf(glyph, level) : look,
  );
  setList(tab, listId, { listProperties: { nestingLevels } });
}
