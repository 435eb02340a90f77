import { NotEmulated } from '../execution.ts';

/** What a spreadsheet's locale decides about the text people type and read. */
export interface LocaleRules {
  /** As `Intl` names it. */
  readonly tag: string;
  /** Order of a date written in numbers. */
  readonly order: 'mdy' | 'dmy';
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** Between the arguments of a formula, as Sheets shows it. */
  readonly argumentSeparator: ',' | ';';
  readonly dateFormat: string;
}

const RULES: Readonly<Record<string, LocaleRules>> = {
  en_US: {
    tag: 'en-US',
    order: 'mdy',
    decimal: '.',
    group: ',',
    argumentSeparator: ',',
    dateFormat: 'M/d/yyyy',
  },
  en_GB: {
    tag: 'en-GB',
    order: 'dmy',
    decimal: '.',
    group: ',',
    argumentSeparator: ',',
    dateFormat: 'dd/MM/yyyy',
  },
  es_MX: {
    tag: 'es-MX',
    order: 'dmy',
    decimal: '.',
    group: ',',
    argumentSeparator: ',',
    dateFormat: 'dd/MM/yyyy',
  },
  de_DE: {
    tag: 'de-DE',
    order: 'dmy',
    decimal: ',',
    group: '.',
    argumentSeparator: ';',
    dateFormat: 'dd.MM.yyyy',
  },
};

/** Throws for a locale nobody has described here yet. */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale];
  if (!rules) throw new NotEmulated(`The spreadsheet locale ${locale}`);
  return rules;
}
