import { NotEmulated } from '../execution.ts';
import { colorStyle, hexOf } from './colors.ts';
import type { Style } from './docs-json.ts';
import { sameJson } from './runs.ts';

/** One attribute of text: its Docs API property, and the value a script sees. */
interface TextAttribute {
  readonly property: string;
  /** What to change in a textStyle; null takes a property away. */
  change(value: unknown): Style;
  value(style: unknown): unknown;
}

function flag(property: string): TextAttribute {
  return { property, change: (value) => ({ [property]: value }), value: (style) => style };
}

function color(property: string): TextAttribute {
  return { property, change: (value) => ({ [property]: colorStyle(value) }), value: hexOf };
}

const LINK_BLUE = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

const ATTRIBUTES: Readonly<Record<string, TextAttribute>> = {
  BOLD: flag('bold'),
  ITALIC: flag('italic'),
  UNDERLINE: flag('underline'),
  STRIKETHROUGH: flag('strikethrough'),
  FOREGROUND_COLOR: color('foregroundColor'),
  BACKGROUND_COLOR: color('backgroundColor'),
  FONT_SIZE: {
    property: 'fontSize',
    change: (value) => ({ fontSize: value === null ? null : { magnitude: value, unit: 'PT' } }),
    value: (style) => (style as { magnitude?: number }).magnitude ?? null,
  },
  FONT_FAMILY: {
    property: 'weightedFontFamily',
    change: (value) => ({ weightedFontFamily: value === null ? null : { fontFamily: value, weight: 400 } }),
    value: (style) => (style as { fontFamily?: string }).fontFamily ?? null,
  },
  LINK_URL: {
    property: 'link',
    // Google underlines and colours what becomes a link.
    change: (value) =>
      value === null
        ? { link: null, underline: null, foregroundColor: null }
        : { link: { url: value }, underline: true, foregroundColor: LINK_BLUE },
    value: (style) => (style as { url?: string }).url ?? null,
  },
};

/** By the names of `DocumentApp.Attribute`; one that is not for text is not emulated. */
export function textAttribute(name: string): TextAttribute {
  const attribute = ATTRIBUTES[name];
  if (!attribute) throw new NotEmulated(`DocumentApp.Attribute.${name} of text`);
  return attribute;
}

export function isTextAttribute(name: string): boolean {
  return name in ATTRIBUTES;
}

/** What all these styles have in common for an attribute; null where they differ or none is set. */
export function commonValue(styles: readonly Style[], name: string): unknown {
  const attribute = textAttribute(name);
  const [first, ...others] = styles.map((style) => style[attribute.property]);
  if (first === undefined || others.some((other) => !sameJson(first, other))) return null;
  return attribute.value(first);
}
