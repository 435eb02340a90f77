import { makeMaster as master } from '../app/make-master.ts';
import { makePlans as make } from '../app/make-plans.ts';
import { makeReviewPacket as makePacket } from '../app/make-review-packet.ts';
import { openDistrict } from '../app/open-district.ts';
import { publishProfile as publish } from '../app/publish-profile.ts';
import { readDashboard as dashboard } from '../app/read-dashboard.ts';
import { rollUp as roll } from '../app/roll-up.ts';
import { setUpTracker as setUp } from '../app/set-up-tracker.ts';
import { sharePlans as share } from '../app/share-plans.ts';
import type { TrackerApi } from '../app/sidebar-api-tracker.ts';
import { takeSnapshot as freeze } from '../app/take-snapshot.ts';
import { ask, tell } from './dialogs.ts';
import { reply } from './reply.ts';
import { rollUpAll } from './roll-up-all.ts';
import { sheetsHost } from './sheets-host.ts';
import { publishedProfileText, rollUpText, snapshotText, trackerSetUpText } from './sheets-texts.ts';
import { showSidebar } from './show-sidebar.ts';

/** Builds the menu and does nothing else: it also runs before the person has let the add-on see the spreadsheet. */
export function onOpen(_event?: unknown): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open the district sidebar', 'openDistrictSidebar')
    .addItem('Set up the tracker', 'setUpTrackerFromMenu')
    .addItem('Publish the district profile', 'publishProfileFromMenu')
    .addItem('Roll up all plans', 'rollUpFromMenu')
    .addItem('Take a midyear snapshot', 'takeSnapshotFromMenu')
    .addToUi();
}

/** The spreadsheet is open already when the add-on is installed from it, so the menu is built now. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

export const setUpTracker: TrackerApi['setUpTracker'] = () =>
  reply('setUpTracker', () => setUp(sheetsHost()));

export const publishProfile: TrackerApi['publishProfile'] = () =>
  reply('publishProfile', () => publish(sheetsHost()));

export const rollUp: TrackerApi['rollUp'] = (request) => reply('rollUp', () => roll(sheetsHost(), request));

export const takeSnapshot: TrackerApi['takeSnapshot'] = (request) =>
  reply('takeSnapshot', () => freeze(sheetsHost(), request));

export const readDashboard: TrackerApi['readDashboard'] = () =>
  reply('readDashboard', () => dashboard(sheetsHost()));

export const openTracker: TrackerApi['openTracker'] = () =>
  reply('openTracker', () => openDistrict(sheetsHost()));

export const makeMaster: TrackerApi['makeMaster'] = () => reply('makeMaster', () => master(sheetsHost()));

export const makePlans: TrackerApi['makePlans'] = (request) =>
  reply('makePlans', () => make(sheetsHost(), request));

export const sharePlans: TrackerApi['sharePlans'] = (request) =>
  reply('sharePlans', () => share(sheetsHost(), request));

export const makeReviewPacket: TrackerApi['makeReviewPacket'] = (request) =>
  reply('makeReviewPacket', () => makePacket(sheetsHost(), request));

export function openDistrictSidebar(): void {
  showSidebar(SpreadsheetApp.getUi(), 'District plans');
}

export function setUpTrackerFromMenu(): void {
  tell(SpreadsheetApp.getUi(), 'Set up the tracker', setUpTracker(), trackerSetUpText);
}

export function publishProfileFromMenu(): void {
  tell(SpreadsheetApp.getUi(), 'Publish the district profile', publishProfile(), publishedProfileText);
}

export function rollUpFromMenu(): void {
  tell(SpreadsheetApp.getUi(), 'Roll up all plans', rollUpAll(rollUp), rollUpText);
}

export function takeSnapshotFromMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const answers = ask(ui, [
    {
      title: 'Take a midyear snapshot',
      text: 'Name the snapshot, such as Midyear 2025-26. Each name is used once.',
    },
  ]);
  if (answers === null) return;
  tell(ui, 'Take a midyear snapshot', takeSnapshot({ label: answers[0] || '' }), snapshotText);
}
