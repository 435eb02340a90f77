import { type Execution, ServiceError } from '../execution.ts';
import { type EnumValue, enumOf } from './enum-value.ts';
import { HtmlOutput } from './html-service.ts';
import { Menu, type MenuItem } from './menu.ts';
import { requireStrings, signatureError } from './signature.ts';

/** What a person was shown: the text of an alert or prompt, the HTML of a sidebar or dialog. */
export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'sidebar' | 'dialog';
  readonly title: string;
  readonly text: string;
}

/** The window of one person in one file; it outlives the executions that draw on it. */
export interface UiState {
  readonly menus: Map<string, readonly MenuItem[]>;
  readonly shown: Shown[];
  /**
   * What the person will answer, in order. To an alert with a choice: the name of a button. To a prompt: the
   * text to type before pressing the first button, or the name of another button.
   */
  readonly answers: string[];
}

const Button = enumOf(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
type ButtonName = keyof typeof Button;

const ButtonSet = enumOf(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Which buttons a set shows, from the first. Every box also has a cross in its corner: `CLOSE`. */
const BUTTONS: Readonly<Record<keyof typeof ButtonSet, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What was typed into a prompt, and the button pressed. */
export class PromptResponse {
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(button: ButtonName, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return Button[this.#button];
  }

  getResponseText(): string {
    return this.#text;
  }
}

interface Box {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

/** Reads the overloads (text), (text, buttons) and (title, text, buttons) of alert and prompt. */
function readBox(method: string, args: readonly unknown[]): Box {
  const texts = args.filter((arg) => typeof arg === 'string');
  const set = args[texts.length] ?? ButtonSet.OK;
  const known = Object.values(ButtonSet).find((value) => value === set);
  const wrongCount = texts.length === 0 || texts.length > 2 || args.length > texts.length + 1;
  if (wrongCount || known === undefined || (texts.length === 2 && args.length < 3)) {
    throw signatureError(`Ui.${method}`, args);
  }
  const title = texts.length === 2 ? texts[0] : '';
  return { title: title ?? '', text: texts[texts.length - 1] ?? '', buttons: BUTTONS[known.name()] };
}

/** The user interface of the open file. Only menus may be made before the person has used the add-on. */
export class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #execution: Execution;
  readonly #state: UiState;

  constructor(execution: Execution, state: UiState) {
    this.#execution = execution;
    this.#state = state;
  }

  createAddonMenu(): Menu {
    return this.createMenu('Extensions');
  }

  createMenu(caption: string): Menu {
    requireStrings('Ui.createMenu', [caption]);
    return new Menu(caption, (name, items) => this.#state.menus.set(name, items));
  }

  alert(...args: unknown[]): EnumValue {
    const box = this.#open('alert', args);
    const only = box.buttons[0];
    if (box.buttons.length === 1 && only !== undefined) return Button[only];
    const answer = this.#answerTo(box);
    const pressed = [...box.buttons, 'CLOSE' as const].find((button) => button === answer);
    if (pressed === undefined) throw new Error(`“${box.text}” has no button ${answer}`);
    return Button[pressed];
  }

  prompt(...args: unknown[]): PromptResponse {
    const box = this.#open('prompt', args);
    const answer = this.#answerTo(box);
    const [first = 'OK', ...others] = box.buttons;
    const pressed = [...others, 'CLOSE' as const].find((button) => button === answer);
    return pressed === undefined ? new PromptResponse(first, answer) : new PromptResponse(pressed, '');
  }

  showSidebar(userInterface: HtmlOutput): void {
    this.#show('sidebar', 'showSidebar', [userInterface], userInterface, userInterface?.getTitle?.());
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.#show('dialog', 'showModalDialog', [userInterface, title], userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.#show('dialog', 'showModelessDialog', [userInterface, title], userInterface, title);
  }

  #show(kind: 'sidebar' | 'dialog', method: string, args: unknown[], page: HtmlOutput, title: string): void {
    this.#execution.requireScope(`Ui.${method}`, ['script.container.ui']);
    if (!(page instanceof HtmlOutput) || typeof title !== 'string')
      throw signatureError(`Ui.${method}`, args);
    this.#state.shown.push({ kind, title, text: page.getContent() });
  }

  #open(kind: 'alert' | 'prompt', args: readonly unknown[]): Box {
    this.#execution.requireScope(`Ui.${kind}`, ['script.container.ui']);
    const box = readBox(kind, args);
    this.#state.shown.push({ kind, title: box.title, text: box.text });
    return box;
  }

  #answerTo(box: Box): string {
    const answer = this.#state.answers.shift();
    if (answer === undefined) throw new Error(`Nobody is there to answer “${box.text}”`);
    return answer;
  }
}

const attached = new WeakMap<Execution, Ui>();

/** The user interface that scripts get in this execution. */
export function createUi(execution: Execution, state: UiState): Ui {
  return new Ui(execution, state);
}

/** Makes `ui` what `getUi()` returns in this execution. */
export function attachUi(execution: Execution, ui: Ui): void {
  attached.set(execution, ui);
}

/** What `DocumentApp.getUi()` and `SpreadsheetApp.getUi()` return. */
export function uiOf(execution: Execution): Ui {
  const ui = attached.get(execution);
  if (!ui) throw new ServiceError('Cannot call getUi() from this context.');
  return ui;
}
