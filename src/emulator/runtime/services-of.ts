import { documentApp } from '../documents/document-app.ts';
import { DriveService } from '../drive/drive-service.ts';
import type { Execution } from '../execution.ts';
import { CacheService, type CacheStores } from '../services/cache-service.ts';
import { HtmlService } from '../services/html-service.ts';
import { LockService, type LockTable } from '../services/lock-service.ts';
import { PropertiesService, type PropertyStores } from '../services/properties-service.ts';
import { ScriptApp } from '../services/script-app.ts';
import { Session } from '../services/session.ts';
import { UrlFetchApp, type Web } from '../services/url-fetch-app.ts';
import { Utilities } from '../services/utilities.ts';
import { ChartMergeStrategy, ChartType } from '../spreadsheets/charts/chart-model.ts';
import { spreadsheetApp } from '../spreadsheets/spreadsheet-app.ts';
import type { Manifest } from './manifest.ts';

/** What a script's services keep from run to run, and what they are told about the script. */
export interface ScriptState {
  readonly manifest: Manifest;
  readonly html: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly web: Web;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly locks: LockTable;
}

/** Globals of Apps Script that are not emulated: whatever is asked of them throws by name. */
const ELSEWHERE = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'MimeType',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

/** Advanced services exist only where the manifest turns them on, under the name it gives them. */
function advancedServices(execution: Execution, manifest: Manifest): [string, object][] {
  return [...manifest.advancedServices].map(([symbol, service]) => [
    symbol,
    service === 'drive v3' ? new DriveService(execution) : {},
  ]);
}

/** Every Google global of a script, by name. */
export function servicesOf(execution: Execution, state: ScriptState): Record<string, object> {
  return {
    ...Object.fromEntries(ELSEWHERE.map((name) => [name, {}])),
    ...Object.fromEntries(advancedServices(execution, state.manifest)),
    Charts: { ChartType, ChartMergeStrategy },
    CacheService: new CacheService(execution, state.caches),
    DocumentApp: documentApp(execution),
    HtmlService: new HtmlService(execution, state.html),
    LockService: new LockService(execution, state.locks),
    PropertiesService: new PropertiesService(execution, state.properties),
    ScriptApp: new ScriptApp(execution),
    Session: new Session(execution, state.locale),
    SpreadsheetApp: spreadsheetApp(execution),
    UrlFetchApp: new UrlFetchApp(execution, state.manifest.urlFetchWhitelist, state.web),
    Utilities: new Utilities(execution),
  };
}
