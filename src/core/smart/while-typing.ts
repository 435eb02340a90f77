import type { Finding } from './goal-check.ts';
import { plainText } from './normalise.ts';
import { RULES } from './rules/index.ts';
import { sentencesOf } from './sentences.ts';

/** The findings to show while a sentence is being written: what is wrong as it stands, not what may still be coming. */
export const saidAtOnce = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ ruleId }) => RULES.every(({ id, atOnce }) => id !== ruleId || atOnce));

/** True when another word would begin a new sentence: after `to 52%.`, not after `in gr.` or `to 52`. */
export function hasEnded(text: string): boolean {
  const typed = plainText(text).trimEnd();
  const sentences = sentencesOf(`${typed} X`);
  return typed !== '' && sentences[sentences.length - 1]?.start === typed.length;
}
