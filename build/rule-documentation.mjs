import { readFile } from 'node:fs/promises';

/** What a rule says of itself for docs/rules.md and its tests; the checker never reads it. Biome keeps the indentation. */
const DOCUMENTATION = /^ {2}(?:summary:|why:|examples:|limits: \[)[\s\S]*?(?=^ {2}[a-z]|^\}\))/gm;

/** An esbuild plugin: leaves a rule's documentation out of the bundles. */
export const withoutRuleDocumentation = {
  name: 'rule-documentation',
  setup(build) {
    build.onLoad({ filter: /src\/core\/smart\/rules\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(DOCUMENTATION, ''),
      loader: 'ts',
    }));
  },
};
