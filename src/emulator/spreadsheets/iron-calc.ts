import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

let ready = false;

/** An empty workbook of the formula engine that calculates only when told; `free()` it when done. */
export function newWorkbook(): Model {
  if (!ready) {
    const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(path) });
    ready = true;
  }
  const workbook = new Model('book', 'en', 'UTC', 'en');
  workbook.pauseEvaluation();
  return workbook;
}

export type Workbook = Model;
