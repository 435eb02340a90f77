import type { DriveFile } from '../drive/file-store.ts';
import { type Execution, ServiceError } from '../execution.ts';
import { mayUse, modelOf, storeModel } from './access.ts';
import { grouped } from './from-json.ts';
import { mergeDocuments } from './merge.ts';
import { allTabs, type DocumentModel, type DocumentTab, paragraphsOf } from './model.ts';
import { type ElementNode, parentsBelow } from './tree.ts';

/** Estimate; Google gives no number. Unverified. */
const MOST_CHANGES = 2000;

/**
 * A document as one execution has it open: a copy that its edits go to, unseen by anyone else until it is saved.
 * What others change meanwhile stays, and is not seen here.
 */
export class OpenDocument {
  readonly execution: Execution;
  readonly file: DriveFile;
  readonly model: DocumentModel;
  readonly #base: DocumentModel;
  #parents: Map<ElementNode, ElementNode> | null = null;
  #changes = 0;
  #closed = false;

  constructor(execution: Execution, file: DriveFile) {
    this.execution = execution;
    this.file = file;
    this.#base = modelOf(file);
    this.model = structuredClone(this.#base);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Every method that reads content calls this first. `method` as in `Paragraph.getText`. */
  read(method: string): void {
    if (this.#closed) throw new ServiceError('Document is closed, its content cannot be updated.');
    this.execution.call({ service: 'DocumentApp', method, kind: 'documentElement' });
  }

  /** Every method that changes content calls this first. `changes`: how many elements it touches. */
  edit(method: string, changes = 1): void {
    this.read(method);
    this.#requireWriter();
    if (this.#changes + changes > MOST_CHANGES) {
      throw new ServiceError(
        'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
      );
    }
    this.#changes += changes;
    this.#parents = null;
  }

  /** The element that holds a node; null for a body and for what is not in the document. */
  parentOf(node: ElementNode): ElementNode | null {
    if (!this.#parents) {
      this.#parents = new Map();
      for (const tab of allTabs(this.model.tabs)) parentsBelow(tab, this.#parents);
    }
    return this.#parents.get(node) ?? null;
  }

  /** The tab a node stands in. */
  tabOf(node: ElementNode): DocumentTab | null {
    let at: ElementNode | null = node;
    while (at !== null && !('childTabs' in at)) at = this.parentOf(at);
    return at;
  }

  /** Puts what was changed into the file. Nothing is called or written when nothing was changed. */
  save(): void {
    if (this.#closed || this.#changes === 0) return;
    this.execution.call({ service: 'DocumentApp', method: 'Document.saveAndClose', kind: 'documentSave' });
    this.#requireWriter();
    for (const tab of allTabs(this.model.tabs)) {
      for (const paragraph of paragraphsOf(tab.body)) paragraph.inlines = grouped(paragraph.inlines);
    }
    const merged = mergeDocuments(this.#base, this.model, modelOf(this.file));
    storeModel(this.file, merged, this.execution.clock.now());
    this.#changes = 0;
  }

  saveAndClose(): void {
    if (this.#closed) throw new ServiceError('Document is closed, its content cannot be updated.');
    this.save();
    this.#closed = true;
  }

  #requireWriter(): void {
    const { execution, file } = this;
    const exists = execution.files.get(file.id) === file;
    // Unverified: the wording for a person who may only read or comment.
    if (!exists || !mayUse(execution, file, 'writer')) {
      throw new ServiceError('You do not have permission to edit this document.');
    }
  }
}
