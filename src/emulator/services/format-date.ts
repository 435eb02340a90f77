import { NotEmulated, ServiceError } from '../execution.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday';
type Parts = Readonly<Record<Part, string>> & { readonly instant: Date; readonly offsetMinutes: number };

const FIXED_OFFSET = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      weekday: 'long',
    });
  } catch {
    // Java would silently take GMT, and every day near midnight would be off.
    throw new ServiceError(`Invalid argument: timeZone. There is no time zone ${timeZone}.`);
  }
}

/** `GMT-8`, `UTC+05:30`: minutes east of Greenwich; null for the name of a zone. */
function fixedOffset(timeZone: string): number | null {
  const found = FIXED_OFFSET.exec(timeZone);
  if (!found) return null;
  const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

function partsIn(instant: Date, timeZone: string): Parts {
  const fixed = fixedOffset(timeZone);
  const shown = fixed === null ? instant : new Date(instant.getTime() + fixed * 60_000);
  const found = formatterFor(fixed === null ? timeZone : 'UTC').formatToParts(shown);
  const parts = Object.fromEntries(found.map(({ type, value }) => [type, value])) as Record<Part, string>;
  const local = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  const whole = Math.floor(instant.getTime() / 1000) * 1000;
  return { ...parts, instant, offsetMinutes: fixed ?? (local - whole) / 60_000 };
}

function offset(parts: Parts, separator: string): string {
  const minutes = Math.abs(parts.offsetMinutes);
  const sign = parts.offsetMinutes < 0 ? '-' : '+';
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

const number = (value: string | number, width: number): string => String(value).padStart(width, '0');

function month(parts: Parts, width: number): string {
  const name = MONTHS[Number(parts.month) - 1] ?? '';
  if (width < 3) return number(parts.month, width);
  return width === 3 ? name.slice(0, 3) : name;
}

function isoZone(parts: Parts, width: number): string {
  if (parts.offsetMinutes === 0) return 'Z';
  return width === 3 ? offset(parts, ':') : offset(parts, '').slice(0, width === 1 ? 3 : 5);
}

/** Java's SimpleDateFormat, the letters in use; English, as Apps Script has it. */
const LETTERS: Readonly<Record<string, (parts: Parts, width: number) => string>> = {
  y: (parts, width) => (width === 2 ? parts.year.slice(-2) : number(parts.year, width)),
  M: month,
  d: (parts, width) => number(parts.day, width),
  E: (parts, width) => (width < 4 ? parts.weekday.slice(0, 3) : parts.weekday),
  H: (parts, width) => number(parts.hour, width),
  h: (parts, width) => number(Number(parts.hour) % 12 || 12, width),
  m: (parts, width) => number(parts.minute, width),
  s: (parts, width) => number(parts.second, width),
  S: (parts, width) => number(parts.instant.getUTCMilliseconds(), width),
  a: (parts) => (Number(parts.hour) < 12 ? 'AM' : 'PM'),
  Z: (parts) => offset(parts, ''),
  X: isoZone,
};

function formatPiece(piece: string, parts: Parts): string {
  if (piece === "''") return "'";
  if (piece.startsWith("'")) return piece.slice(1, -1).replaceAll("''", "'");
  const letter = piece.charAt(0);
  if (!/[A-Za-z]/.test(letter)) return piece;
  const format = LETTERS[letter];
  // `Y` is the year of the week and `D` the day of the year: seldom what was meant.
  if (!format) throw new NotEmulated(`Utilities.formatDate with ${piece}`);
  return format(parts, piece.length);
}

/** An instant as text in a time zone, by a pattern such as `yyyy-MM-dd HH:mm`; text in single quotes is kept. */
export function formatDate(instant: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(instant.getTime()))
    throw new ServiceError('Invalid argument: date. Should be of type: Date');
  const parts = partsIn(instant, timeZone);
  const pieces = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return pieces.map((piece) => formatPiece(piece, parts)).join('');
}
