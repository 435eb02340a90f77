/** Checked by the compiler alone, against the published types of Apps Script; nothing imports this. */
import type { DriveFiles } from '../drive/drive-service.ts';
import type { Blob } from './blob.ts';
import type { Cache, CacheService } from './cache-service.ts';
import type { HtmlOutput, HtmlService } from './html-service.ts';
import type { Lock, LockService } from './lock-service.ts';
import type { Menu } from './menu.ts';
import type { Properties, PropertiesService } from './properties-service.ts';
import type { AuthorizationInfo, ScriptApp } from './script-app.ts';
import type { Session, User } from './session.ts';
import type { PromptResponse, Ui } from './ui.ts';
import type { HTTPResponse, UrlFetchApp } from './url-fetch-app.ts';
import type { Utilities } from './utilities.ts';

type Expect<T extends true> = T;

/** True when every member of ours has the name of one of Google's; else the names that do not. */
type Named<Ours, Google> = [Exclude<keyof Ours, keyof Google>] extends [never]
  ? true
  : Exclude<keyof Ours, keyof Google>;

/** True when ours can be used wherever Google's is: for classes that are emulated whole. */
type Fits<Ours, Google> = Ours extends Google ? true : false;

export type Whole = [
  Expect<Fits<Properties, GoogleAppsScript.Properties.Properties>>,
  Expect<Fits<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  Expect<Fits<Cache, GoogleAppsScript.Cache.Cache>>,
  Expect<Fits<CacheService, GoogleAppsScript.Cache.CacheService>>,
  Expect<Fits<Lock, GoogleAppsScript.Lock.Lock>>,
  Expect<Fits<LockService, GoogleAppsScript.Lock.LockService>>,
];

export type Part = [
  Expect<Named<Blob, GoogleAppsScript.Base.Blob>>,
  Expect<Named<DriveFiles, GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>>,
  Expect<Named<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  Expect<Named<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  Expect<Named<Menu, GoogleAppsScript.Base.Menu>>,
  Expect<Named<PromptResponse, GoogleAppsScript.Base.PromptResponse>>,
  Expect<Named<AuthorizationInfo, GoogleAppsScript.Script.AuthorizationInfo>>,
  Expect<Named<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
  Expect<Named<Session, GoogleAppsScript.Base.Session>>,
  Expect<Named<User, GoogleAppsScript.Base.User>>,
  Expect<Named<Ui, GoogleAppsScript.Base.Ui>>,
  Expect<Named<HTTPResponse, GoogleAppsScript.URL_Fetch.HTTPResponse>>,
  Expect<Named<UrlFetchApp, GoogleAppsScript.URL_Fetch.UrlFetchApp>>,
  Expect<Named<Utilities, GoogleAppsScript.Utilities.Utilities>>,
];
