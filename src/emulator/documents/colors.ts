import { ServiceError } from '../execution.ts';
import type { Style } from './docs-json.ts';

interface OptionalColor {
  readonly color?: {
    readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number };
  };
}

/** `#rrggbb` as the Docs API writes a colour; null takes the colour away. */
export function colorStyle(hex: unknown): Style | null {
  if (hex === null || hex === undefined) return null;
  const [, red = '', green = '', blue = ''] = /^#(\w\w)(\w\w)(\w\w)$/.exec(String(hex)) ?? [];
  const parts = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  if (parts.some(Number.isNaN))
    throw new ServiceError(`Invalid argument: ${hex} (a colour is written #rrggbb)`);
  return { color: { rgbColor: { red: parts[0], green: parts[1], blue: parts[2] } } };
}

/** The other way round; null for no colour. */
export function hexOf(style: unknown): string | null {
  const rgb = (style as OptionalColor | undefined)?.color?.rgbColor;
  if (!rgb) return null;
  const hex = (part = 0): string =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(rgb.red)}${hex(rgb.green)}${hex(rgb.blue)}`;
}
