import { caretIn, placeCaret, typedIn } from './caret.ts';

type Sent = 'done' | 'changed' | 'refused';

/** Sends what was typed, with what stood there when the person began. */
export type Send = (text: string, seen: string) => Promise<Sent>;

export interface TypingSettings {
  /** As it stands in the document now. */
  readonly text: string;
  readonly onSend: Send;
  /** The place is gone, and what was typed there could not be saved. */
  readonly onLost: (text: string) => void;
}

const PAUSE_MS = 1000;

/** One text that is typed in place: what the document is known to hold, what is typed, and what is on its way. */
export class TypingState {
  #element: HTMLElement | null = null;
  settings: TypingSettings;
  readonly #redraw: () => void;
  #known: string;
  #typed: string;
  #isChanged = false;
  #isGone = false;
  #sending = 0;
  #timer: number | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: TypingSettings, redraw: () => void) {
    this.settings = settings;
    this.#redraw = redraw;
    this.#known = settings.text;
    this.#typed = settings.text;
  }

  /** What was typed, where it was refused because something else stands in the document; null at other times. */
  get mine(): string | null {
    return this.#isChanged ? this.#typed : null;
  }

  /** The element on the page, which is another one after a change of style. */
  readonly attach = (element: HTMLElement | null): void => {
    if (!element || element === this.#element) return;
    this.#element = element;
    element.textContent = this.#typed;
    this.#mark();
  };

  /** After every drawing: a text with unsent typing stays as it is. */
  show(): void {
    const { text } = this.settings;
    if (!this.#element || this.#sending > 0) return;
    if (this.#typed !== this.#known && this.#typed !== text) return;
    this.#isChanged = false;
    this.#settle(text);
  }

  input(): void {
    this.#mark();
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.commit(), PAUSE_MS);
    if (this.#isChanged) this.#redraw();
  }

  commit(): void {
    void this.#inTurn(async () => {
      if (this.#typed !== this.#known && !this.#isChanged) await this.#send(this.settings.onSend);
    });
  }

  /** Sends the text by another deed, after which `rest` stays here. */
  async hand(deed: Send, rest: string): Promise<void> {
    await this.#inTurn(() => this.#send(deed, rest));
  }

  keepMine(): void {
    this.#known = this.settings.text;
    this.#isChanged = false;
    this.commit();
  }

  takeTheirs(): void {
    this.#isChanged = false;
    this.#settle(this.settings.text);
    this.#redraw();
  }

  /** The text is no longer on the page. */
  leave(): void {
    this.#isGone = true;
    if (this.#isChanged) this.settings.onLost(this.#typed);
    else this.commit();
  }

  async #send(deed: Send, rest?: string): Promise<void> {
    const sent = this.#typed;
    this.#sending += 1;
    const outcome = await deed(sent, this.#known);
    this.#sending -= 1;
    this.#isChanged = outcome === 'changed';
    if (outcome === 'done') this.#known = rest ?? sent;
    if (outcome === 'done' && rest !== undefined) this.#settle(rest);
    else this.#mark();
    if (this.#isGone && outcome !== 'done') this.settings.onLost(this.#typed);
    this.#redraw();
  }

  /** One after another: what is typed while a text is on its way goes after it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    window.clearTimeout(this.#timer);
    const done = this.#last.then(work);
    this.#last = done;
    return done;
  }

  #settle(text: string): void {
    this.#known = text;
    const here = this.#element;
    if (here && typedIn(here) !== text) replaceText(here, text);
    this.#typed = text;
    this.#mark();
  }

  #mark(): void {
    const here = this.#element;
    if (!here) return;
    this.#typed = typedIn(here);
    here.toggleAttribute('data-unsent', this.#typed !== this.#known);
  }
}

/** Another text in place of one, with the cursor left where it was in what did not change. */
function replaceText(here: HTMLElement, text: string): void {
  const caret = caretIn(here);
  const old = typedIn(here);
  here.textContent = text;
  if (caret === null) return;
  const isBefore = old.slice(0, caret) === text.slice(0, caret);
  placeCaret(here, isBefore ? caret : caret + text.length - old.length);
}
