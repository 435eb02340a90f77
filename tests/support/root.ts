import { resolve } from 'node:path';

/** The repository's root folder; tests run from anywhere. */
export const ROOT = resolve(__dirname, '../..');
