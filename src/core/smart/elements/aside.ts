import type { GoalReading } from '../reading.ts';
import type { People } from './population.ts';

/** `shared with all staff`, `through weekly teacher teams`: they are told, or are the means, and nothing changes for them. */
export const isAside = ({ plain }: GoalReading, { who, start }: People): boolean =>
  BESIDES.test(plain.slice(0, start)) ||
  (who !== 'student' && (WITH.test(plain.slice(0, start)) || MEANS.test(plain.slice(0, start))));

const BESIDES = /\b(?:while|about)\b[^.;,]{0,80}$/i;

const WITH =
  /\b(?:with|among|between|including|input from|information (?:out )?to|help|helps|helping|(?:committee|group|council) of) (?:(?:all|our|the) )*(?:[a-z]+ )?$/i;
const MEANS =
  /\b(?:through|via|using|with the (?:help|support|use) of|by(?: [a-z]+ly)? [a-z]+ing)\b(?:(?!\b(?:will|shall)\b)[^.;,]){0,100}$/i;
