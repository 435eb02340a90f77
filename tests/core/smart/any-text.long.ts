import { GOALS, hostileTexts } from './hostile-texts.ts';
import { expectQuick, expectSound } from './sound.ts';

test('10,000 generated and spoiled texts are read without fault, none for long', () => {
  for (const text of hostileTexts(10_000)) {
    expectSound(text);
    expectQuick(text);
  }
}, 300_000);

test('every beginning of a goal is read without fault', () => {
  for (const goal of GOALS) {
    for (let length = 0; length <= goal.length; length += 1) expectSound(goal.slice(0, length));
  }
}, 300_000);
