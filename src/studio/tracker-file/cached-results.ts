import type { Feature, Image } from 'write-excel-file/node';

/** The results of a sheet's formulas by address: `B7` to what the formula gave. */
export type FormulaResults = ReadonlyMap<string, string | number | boolean>;

const FORMULA_CELL = /<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Stores each formula's result beside it, as Google's own export does: viewers that do not calculate show the
 * numbers too. `sheets` are in the order of the workbook's sheets.
 */
export const cachedResults = (sheets: readonly FormulaResults[]): Feature<Image['content']> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) =>
          xml.replace(FORMULA_CELL, (whole, address: string, attributes: string, formula: string) => {
            const result = sheets[sheetIndex]?.get(address);
            return result === undefined ? whole : cell(address, attributes, formula, result);
          }),
      },
    },
  },
});

function cell(
  address: string,
  attributes: string,
  formula: string,
  result: string | number | boolean,
): string {
  const type = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
  const value = typeof result === 'boolean' ? String(Number(result)) : escaped(String(result));
  return `<c r="${address}"${attributes}${type}><f>${formula}</f><v>${value}</v></c>`;
}
