import { defineRule, hit, type JudgedGoal } from '../define-rule.ts';
import { fallingMeasures } from '../falling-measures.ts';
import { DOWN, UP } from '../roles/cue-words.ts';
import type { RoledQuantity } from '../roles/measures.ts';

const EXCHANGE = 'Exchange the two numbers, or change the verb.';

/** Flags words that go up while the numbers go down, and the reverse. */
export const directionContradiction = defineRule({
  id: 'achievable/direction-contradiction',
  severity: 'error',
  atOnce: true,
  summary: 'The words and the numbers point in opposite directions.',
  why: 'Baseline and target were probably exchanged; as written the goal asks for a step backwards.',
  messages: {
    down: ['The goal speaks of an increase, but goes from {baseline} down to {target}.', EXCHANGE],
    worse: ['The goal speaks of improving, but goes from {baseline} down to {target}.', EXCHANGE],
    up: ['The goal speaks of a decrease, but goes from {baseline} up to {target}.', EXCHANGE],
  },
  examples: {
    pass: 'Proficiency of grade 4 students in math will increase from 68% to 77% by June 2026.',
    fail: 'Proficiency of grade 4 students in math will increase from 77% to 68% by June 2026.',
  },
  check: (goal) => {
    const { first, plain } = goal.reading;
    const { baseline, target } = first;
    if (!baseline || !target || baseline.kind !== target.kind || baseline.value === target.value) return [];
    // `1 in 4 students` is one share.
    if (/^ in \d/.test(plain.slice(baseline.end))) return [];
    const messageId = contradictionOf(goal, baseline, target);
    return messageId === null ? [] : [hit(messageId, target, { baseline, target })];
  },
});

function contradictionOf(goal: JudgedGoal, baseline: RoledQuantity, target: RoledQuantity) {
  const { direction, plain, sentences } = goal.reading;
  const moved = target.value > baseline.value ? 'up' : 'down';
  const first = Math.min(baseline.start, target.start);
  const sentence = sentences.find(({ end }) => end > first)?.start ?? 0;
  const verb = lastVerb(plain.slice(sentence, first));
  if (BETTER.test(verb.word)) {
    const isWorse = moved === 'down' && RISING.test(plain) && fallingMeasures(goal).length === 0;
    return isWorse ? 'worse' : null;
  }
  const said = { increase: 'up', decrease: 'down' }[direction as string];
  // The nearest verb may be another: `raise attendance by reducing absence from 9% to 6%`.
  return !said || said === moved || verb.way === moved ? null : moved;
}

const WAYS = new RegExp(`\\b(?:(${UP})|${DOWN})\\b`, 'gi');
/** To improve is to raise what should rise, and to lower what should fall. */
const BETTER = /^(?:improv|enhanc|strengthen)/i;
const RISING =
  /\b(?:proficien\w+|attendance|graduat\w+|pass(?:ing)?|benchmark|grade[- ]level|growth|achievement|readiness)\b/i;

function lastVerb(before: string): { readonly word: string; readonly way: 'up' | 'down' | null } {
  const words = [...before.matchAll(WAYS)];
  const last = words[words.length - 1];
  if (last === undefined) return { word: '', way: null };
  return { word: last[0], way: last[1] === undefined ? 'down' : 'up' };
}
