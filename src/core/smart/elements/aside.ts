import type { GoalReading } from '../reading.ts';
import { textBefore } from '../span.ts';
import type { People } from './population.ts';

/** `while`, `about` or a means stands this near before whom it touches. */
const NEAR = 140;

/** `shared with all staff`, `through weekly teacher teams`: they are told, or are the means, and nothing changes for them. */
export function isAside({ plain }: GoalReading, { who, start }: People): boolean {
  const before = textBefore(plain, start, NEAR);
  return BESIDES.test(before) || (who !== 'student' && (WITH.test(before) || MEANS.test(before)));
}

const BESIDES = /\b(?:while|about)\b[^.;,]{0,80}$/i;
const WITH =
  /\b(?:with|among|between|including|input from|information (?:out )?to|help|helps|helping|(?:committee|group|council) of) (?:(?:all|our|the) )*(?:[a-z]+ )?$/i;
const MEANS =
  /\b(?:through|via|using|with the (?:help|support|use) of|by(?: [a-z]+ly)? [a-z]+ing)\b(?:(?!\b(?:will|shall)\b)[^.;,]){0,100}$/i;
