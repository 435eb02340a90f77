import type { Reply } from '../app/sidebar-api.ts';

/** One question of a menu flow. */
export interface Asking {
  readonly title: string;
  readonly text: string;
}

/** Asks in turn; null as soon as the person cancels. Answers are trimmed. */
export function ask(ui: GoogleAppsScript.Base.Ui, questions: readonly Asking[]): readonly string[] | null {
  const answers: string[] = [];
  for (const { title, text } of questions) {
    const response = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    if (response.getSelectedButton() !== ui.Button.OK) return null;
    answers.push(response.getResponseText().trim());
  }
  return answers;
}

/** Shows what came of an action, or why it was refused. */
export function tell<Value>(
  ui: GoogleAppsScript.Base.Ui,
  title: string,
  reply: Reply<Value>,
  textOf: (value: Value) => string,
): void {
  ui.alert(title, reply.ok ? textOf(reply.value) : reply.problem.message, ui.ButtonSet.OK);
}
