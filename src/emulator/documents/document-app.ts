import type { DriveFile } from '../drive/file-store.ts';
import { type Execution, ServiceError } from '../execution.ts';
import { signatureError } from '../services/signature.ts';
import { type Ui, uiOf } from '../services/ui.ts';
import { isDocument, modelOf, readableFile } from './access.ts';
import { Document } from './document.ts';
import { setElements } from './element.ts';
import {
  Attribute,
  ElementType,
  GlyphType,
  HorizontalAlignment,
  ParagraphHeading,
  VerticalAlignment,
} from './enums.ts';
import { OpenDocument } from './open-document.ts';
import { wrapElement } from './wrap-element.ts';

export class DocumentApp {
  readonly Attribute = Attribute;
  readonly ElementType = ElementType;
  readonly GlyphType = GlyphType;
  readonly HorizontalAlignment = HorizontalAlignment;
  readonly ParagraphHeading = ParagraphHeading;
  readonly VerticalAlignment = VerticalAlignment;
  readonly #execution: Execution;
  readonly #open = new Map<string, OpenDocument>();

  constructor(execution: Execution) {
    this.#execution = execution;
    execution.atEnd(() => {
      for (const open of this.#open.values()) open.save();
    });
  }

  /** Null where the add-on is not open in a document. */
  getActiveDocument(): Document | null {
    const method = 'DocumentApp.getActiveDocument';
    this.#execution.requireScope(method, ['documents.currentonly', 'documents']);
    const { kind, fileId } = this.#execution.container;
    return kind === 'document' ? new Document(this.#opened(method, fileId), true) : null;
  }

  openById(id: string): Document {
    const method = 'DocumentApp.openById';
    if (typeof id !== 'string') throw signatureError(method, [id]);
    this.#execution.requireScope(method, ['documents']);
    if (this.#execution.authMode !== 'FULL') {
      throw new ServiceError(`You do not have permission to call ${method}`);
    }
    return new Document(this.#opened(method, id), false);
  }

  getUi(): Ui {
    return uiOf(this.#execution);
  }

  /** A document stays open, with its edits, until it is closed or the run ends. */
  #opened(method: string, id: string): OpenDocument {
    const known = this.#open.get(id);
    if (known && !known.closed) return known;
    this.#execution.call({ service: 'DocumentApp', method, kind: 'documentOpen' });
    const open = new OpenDocument(this.#execution, fileToOpen(this.#execution, id));
    setElements(open, wrapElement);
    this.#open.set(id, open);
    return open;
  }
}

function fileToOpen(execution: Execution, id: string): DriveFile {
  const file = readableFile(execution, id);
  if (!file) {
    throw new ServiceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
  }
  if (!isDocument(file) || modelOf(file).unservable) {
    throw new ServiceError(`Service Documents failed while accessing document with id ${id}.`);
  }
  return file;
}

/** The global `DocumentApp` of one execution. Documents it opened are saved when the run ends well. */
export function documentApp(execution: Execution): object {
  return new DocumentApp(execution);
}
