#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { buildAddOn, buildStudio } from './bundle.mjs';

/** Builds what the command line runs (under a second), so that it never runs yesterday's code, then runs it. */
const root = fileURLToPath(new URL('..', import.meta.url));

await Promise.all([buildAddOn(root), buildStudio(root)]);
const { run } = await import(new URL('../dist/studio/main.mjs', import.meta.url));
await run({ root, argv: process.argv.slice(2) });
