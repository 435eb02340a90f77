import { type Execution, ServiceError } from '../execution.ts';
import { requireStrings, signatureError } from './signature.ts';

/** A page to be shown in a sidebar or dialog. */
export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  /** Adds raw HTML at the end. */
  append(addedContent: string): this {
    requireStrings('HtmlOutput.append', [addedContent]);
    this.#content += addedContent;
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    requireStrings('HtmlOutput.setContent', [content]);
    this.#content = content;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    requireStrings('HtmlOutput.setTitle', [title]);
    this.#title = title;
    return this;
  }

  /** Sidebars are 300 px wide whatever is set here. */
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }
}

/** Pages from the script's HTML files, by name without `.html`. Templates are not emulated. */
export class HtmlService {
  readonly #execution: Execution;
  readonly #files: Readonly<Record<string, string>>;

  constructor(execution: Execution, files: Readonly<Record<string, string>>) {
    this.#execution = execution;
    this.#files = files;
  }

  createHtmlOutput(html = ''): HtmlOutput {
    this.#execution.requireMode('HtmlService.createHtmlOutput', 'LIMITED');
    if (typeof html !== 'string') throw signatureError('HtmlService.createHtmlOutput', [html]);
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    this.#execution.requireMode('HtmlService.createHtmlOutputFromFile', 'LIMITED');
    const content = this.#files[filename];
    if (content === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(content);
  }
}
