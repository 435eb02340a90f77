import type { ParsedInput } from './parsed-input.ts';

const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/;
const HALF_DAY = /^(1[0-2]|0?[1-9])(?::(\d{1,2}))?(?::(\d{1,2}))?\s*([ap])\.?m\.?$/i;

function partOfDay(hours: number, minutes = '0', seconds = '0'): number | null {
  const valid = Number(minutes) < 60 && Number(seconds) < 60;
  return valid ? (hours * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400 : null;
}

function readHalfDay(text: string): ParsedInput | null {
  const [, hour, minutes, seconds, half] = HALF_DAY.exec(text) ?? [];
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const value = hour === undefined ? null : partOfDay((Number(hour) % 12) + afternoon, minutes, seconds);
  return value === null ? null : { value, numberFormat: `h:mm${seconds === undefined ? '' : ':ss'} AM/PM` };
}

function readClock(text: string): ParsedInput | null {
  const [, hours, minutes, seconds] = CLOCK.exec(text) ?? [];
  const value = hours === undefined ? null : partOfDay(Number(hours), minutes, seconds);
  if (value === null) return null;
  if (value >= 1) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: `h:mm${seconds === undefined ? '' : ':ss'}` };
}

/** `10:30`, `3 PM`, `3:1` (a minute past three), `25:00` (a duration), as a part of a day. */
export function readTime(text: string): ParsedInput | null {
  return readHalfDay(text) ?? readClock(text);
}
