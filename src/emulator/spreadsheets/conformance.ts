/**
 * Checked by the compiler alone: every public method of a class here exists in Google's, and where Google's gives
 * plain values it can stand in for Google's.
 */
import type { EmbeddedChartBuilder } from './charts/chart-builder.ts';
import type { ChartOptionsReader } from './charts/chart-options.ts';
import type { ContainerInfo, EmbeddedChart } from './charts/embedded-chart.ts';
import type { Filter } from './filter.ts';
import type { Protection, User } from './protection.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { SpreadsheetApp } from './spreadsheet-app.ts';

type Plain = string | number | boolean | Date | null | undefined | readonly Plain[];

/** Google's methods that the class has and that give plain values. */
type PlainMethods<Ours, Google> = {
  [K in keyof Ours & keyof Google as Google[K] extends (...args: never[]) => Plain ? K : never]: Google[K];
};

/** Names of methods that Google's class does not have. */
type Invented<Ours extends PlainMethods<Ours, Google>, Google> = Exclude<keyof Ours, keyof Google>;

type None<T extends never> = T;

export type Conformance = [
  None<Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Invented<Range, GoogleAppsScript.Spreadsheet.Range>>,
  None<Invented<Omit<Protection, 'getProtectionType'>, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Invented<Filter, GoogleAppsScript.Spreadsheet.Filter>>,
  None<Invented<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>>,
  None<Invented<EmbeddedChartBuilder<EmbeddedChart>, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>>,
  None<Invented<ContainerInfo, GoogleAppsScript.Spreadsheet.ContainerInfo>>,
  None<Invented<ChartOptionsReader, GoogleAppsScript.Charts.ChartOptions>>,
  None<Invented<User, GoogleAppsScript.Base.User>>,
];
