import { SPREADSHEET } from '../drive/file-store.ts';
import { type Execution, ServiceError } from '../execution.ts';
import { requireStrings } from '../services/signature.ts';
import { type Ui, uiOf } from '../services/ui.ts';
import { flush, openFile } from './open-spreadsheet.ts';
import { ProtectionType } from './protection.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

/** The global `SpreadsheetApp`. */
export class SpreadsheetApp {
  readonly ProtectionType = ProtectionType;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Null when the add-on is not open in a spreadsheet. */
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.#active('getActiveSpreadsheet');
  }

  getActive(): Spreadsheet | null {
    return this.#active('getActive');
  }

  getActiveSheet(): Sheet | null {
    return this.#active('getActiveSheet')?.getActiveSheet() ?? null;
  }

  openById(id: string): Spreadsheet {
    requireStrings('SpreadsheetApp.openById', [id]);
    this.#execution.requireScope('SpreadsheetApp.openById', ['spreadsheets']);
    const file = this.#execution.files.get(id);
    if (file?.mimeType !== SPREADSHEET) {
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    if (!this.#execution.files.may(file, this.#execution.user, 'reader')) {
      throw new ServiceError('You do not have permission to access the requested document.');
    }
    return new Spreadsheet(openFile(this.#execution, file, 'SpreadsheetApp.openById'));
  }

  getUi(): Ui {
    return uiOf(this.#execution);
  }

  flush(): void {
    flush(this.#execution);
  }

  #active(method: string): Spreadsheet | null {
    const name = `SpreadsheetApp.${method}`;
    this.#execution.requireScope(name, ['spreadsheets.currentonly', 'spreadsheets']);
    const { kind, fileId } = this.#execution.container;
    const file = kind === 'spreadsheet' ? this.#execution.files.get(fileId) : undefined;
    return file ? new Spreadsheet(openFile(this.#execution, file, name)) : null;
  }
}

/** The global `SpreadsheetApp` of one execution. */
export function spreadsheetApp(execution: Execution): object {
  return new SpreadsheetApp(execution);
}
