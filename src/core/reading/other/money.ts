import { readMeasure } from '../../plan/measure.ts';
import type { Resource } from '../../plan/plan.ts';

const DOLLARS = /\$\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?k?/gi;
const NOTHING = /^(?:none|n\/?a|-+|–|no cost|not applicable|tbd)\.?$/i;

/** The money of one row, from whichever of its columns are there; null where they say nothing. */
export function moneyOfRow(textOf: (key: keyof Resource) => string, activity: string): Resource | null {
  const [fund, amount, purpose] = [textOf('fund'), textOf('amount'), textOf('purpose')];
  if (amount !== '' && !NOTHING.test(amount))
    return {
      fund,
      amount: readMeasure(amount),
      fte: readMeasure(textOf('fte')),
      purpose: purpose || activity,
    };
  if (fund !== '') return moneyIn(fund, purpose || activity);
  if (purpose.includes('$')) return moneyIn(purpose, activity);
  if (purpose === '' || NOTHING.test(purpose)) return null;
  return { fund: '', amount: readMeasure(''), fte: readMeasure(''), purpose };
}

/**
 * The money one cell or line names, such as `$24,000, levy`: the amount when it names exactly one in dollars, and the rest as
 * the fund. Null for `None` and the like.
 */
export function moneyIn(text: string, purpose: string): Resource | null {
  const said = text.trim();
  if (said === '' || NOTHING.test(said)) return null;
  const amounts = said.match(DOLLARS) || [];
  const [amount = ''] = amounts.length === 1 ? amounts : [];
  const fund = amount === '' ? said : said.replace(amount, ' ');
  return {
    fund: fund.replace(/^[\s,;:()–—-]+|[\s,;:()–—-]+$/g, '').replace(/\s{2,}/g, ' '),
    amount: readMeasure(amount),
    fte: readMeasure(''),
    purpose,
  };
}
