import type { GridChart } from '../serve/studio-api.ts';

/** What a chart says, for those who do not see it: `Goals. Belonging: 3. Instruction: Met 1, Near 2.` */
export function chartWords({ title, categories, series }: GridChart): string {
  const [only] = series.length === 1 ? series : [];
  const said = categories.map((category, at) => {
    const values = series.flatMap(({ name, values }) => {
      const value = values[at] ?? null;
      if (value === null) return [];
      return [only ? String(value) : `${name} ${value}`];
    });
    return `${category}: ${values.join(', ') || 'nothing'}.`;
  });
  return [`Chart: ${title}.`, ...said].join(' ');
}
