#!/usr/bin/env node
import { buildIfOlder, root } from './build-if-older.mjs';

/** Builds what the command line runs when its sources are newer, so that it never runs yesterday's code; then runs it. */
await buildIfOlder();
const { run } = await import(new URL('../dist/studio/main.mjs', import.meta.url));
await run({ root, argv: process.argv.slice(2) });
