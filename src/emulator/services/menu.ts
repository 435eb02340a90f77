import { requireStrings, signatureError } from './signature.ts';

/** What a person sees in a menu and the function it runs. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

/** A menu being built; nothing is shown before `addToUi`. */
export class Menu {
  readonly #caption: string;
  readonly #show: (caption: string, items: readonly MenuItem[]) => void;
  readonly #items: MenuItem[] = [];

  constructor(caption: string, show: (caption: string, items: readonly MenuItem[]) => void) {
    this.#caption = caption;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): this {
    requireStrings('Menu.addItem', [caption, functionName]);
    this.#items.push({ label: caption, functionName });
    return this;
  }

  addSeparator(): this {
    return this;
  }

  /** Items of a submenu are listed as `Submenu > Item`. */
  addSubMenu(menu: Menu): this {
    if (!(menu instanceof Menu)) throw signatureError('Menu.addSubMenu', [menu]);
    for (const item of menu.#items) {
      this.#items.push({ label: `${menu.#caption} > ${item.label}`, functionName: item.functionName });
    }
    return this;
  }

  addToUi(): void {
    this.#show(this.#caption, [...this.#items]);
  }
}
