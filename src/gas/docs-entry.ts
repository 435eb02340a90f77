import { addActivity as addToActivities } from '../app/add-activity.ts';
import { addFeedback as addToFeedback } from '../app/add-feedback.ts';
import { addGoal as addToGoals } from '../app/add-goal.ts';
import { answerFeedback as answer } from '../app/answer-feedback.ts';
import { checkPlan as check } from '../app/check-plan.ts';
import { fingerprint as takeFingerprint } from '../app/fingerprint.ts';
import { insertTemplate as insert } from '../app/insert-template.ts';
import { movePlan as move } from '../app/move-plan.ts';
import { openPlan as open } from '../app/open-plan.ts';
import { readLastPlan as lastPlan } from '../app/read-last-plan.ts';
import { readProfile as profile } from '../app/read-profile.ts';
import { recordProgress as record } from '../app/record-progress.ts';
import { removeTemplate as remove } from '../app/remove-template.ts';
import { showPlace as show } from '../app/show-place.ts';
import type { PlanApi } from '../app/sidebar-api-plan.ts';
import { tagGoal as tag } from '../app/tag-goal.ts';
import { writeGoal as write } from '../app/write-goal.ts';
import { writeOverview as overview } from '../app/write-overview.ts';
import { type Asking, ask, tell } from './dialogs.ts';
import { docsHost } from './docs-host.ts';
import { checkedPlanText, insertedTemplateText } from './docs-texts.ts';
import { reply } from './reply.ts';
import { showSidebar } from './show-sidebar.ts';

/** Builds the menu and does nothing else: it also runs before the person has let the add-on see the document. */
export function onOpen(_event?: unknown): void {
  DocumentApp.getUi()
    .createAddonMenu()
    .addItem('Open the plan sidebar', 'openPlanSidebar')
    .addItem('Insert the plan template…', 'insertTemplateFromMenu')
    .addItem('Check the goals', 'checkGoalsFromMenu')
    .addToUi();
}

/** The document is open already when the add-on is installed from it, so the menu is built now. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

export const openPlan: PlanApi['openPlan'] = () => reply('openPlan', () => open(docsHost()));

export const insertTemplate: PlanApi['insertTemplate'] = (request) =>
  reply('insertTemplate', () => insert(docsHost(), request));

export const readLastPlan: PlanApi['readLastPlan'] = (request) =>
  reply('readLastPlan', () => lastPlan(docsHost(), request));
export const removeTemplate: PlanApi['removeTemplate'] = (request) =>
  reply('removeTemplate', () => remove(docsHost(), request));

export const checkPlan: PlanApi['checkPlan'] = () => reply('checkPlan', () => check(docsHost()));

export const tagGoal: PlanApi['tagGoal'] = (request) => reply('tagGoal', () => tag(docsHost(), request));

export const writeGoal: PlanApi['writeGoal'] = (request) =>
  reply('writeGoal', () => write(docsHost(), request));

export const readProfile: PlanApi['readProfile'] = (request) =>
  reply('readProfile', () => profile(docsHost(), request));

export const fingerprint: PlanApi['fingerprint'] = () =>
  reply('fingerprint', () => takeFingerprint(docsHost()));

export const addGoal: PlanApi['addGoal'] = () => reply('addGoal', () => addToGoals(docsHost()));

export const writeOverview: PlanApi['writeOverview'] = () =>
  reply('writeOverview', () => overview(docsHost()));

export const addActivity: PlanApi['addActivity'] = (request) =>
  reply('addActivity', () => addToActivities(docsHost(), request));

export const recordProgress: PlanApi['recordProgress'] = (request) =>
  reply('recordProgress', () => record(docsHost(), request));

export const movePlan: PlanApi['movePlan'] = (request) => reply('movePlan', () => move(docsHost(), request));

export const addFeedback: PlanApi['addFeedback'] = (request) =>
  reply('addFeedback', () => addToFeedback(docsHost(), request));

export const answerFeedback: PlanApi['answerFeedback'] = (request) =>
  reply('answerFeedback', () => answer(docsHost(), request));

export const showPlace: PlanApi['showPlace'] = (place) => reply('showPlace', () => show(docsHost(), place));

export function openPlanSidebar(): void {
  showSidebar(DocumentApp.getUi(), 'School improvement plan');
}

const INSERT_QUESTIONS: readonly Asking[] = [
  {
    title: 'District profile',
    text: 'Paste the link to the district profile. The central office publishes it from the tracker.',
  },
  {
    title: 'School ID',
    text: 'Which school is this plan for? Give the school ID the district profile lists.',
  },
  { title: 'School year', text: 'Such as 2025-26. Leave it empty to take the year of the district profile.' },
];

export function insertTemplateFromMenu(): void {
  const ui = DocumentApp.getUi();
  const answers = ask(ui, INSERT_QUESTIONS);
  if (answers === null) return;
  const [profileLink = '', schoolId = '', schoolYear = ''] = answers;
  const result = insertTemplate({ profileLink, schoolId, schoolYear });
  tell(ui, 'Insert the plan template', result, insertedTemplateText);
}

export function checkGoalsFromMenu(): void {
  tell(DocumentApp.getUi(), 'Check the goals', checkPlan(), checkedPlanText);
}
