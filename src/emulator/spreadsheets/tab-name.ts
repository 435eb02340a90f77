import { ServiceError } from '../execution.ts';
import { type SpreadsheetModel, type Tab, tabNamed } from './model.ts';

const LONGEST = 100;

/** Throws Google's refusal when a tab may not get this name. `renamed` may keep its own. */
export function requireFreeName(model: SpreadsheetModel, name: string, renamed?: Tab): void {
  const taken = tabNamed(model, name);
  if (taken && taken !== renamed) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name.trim() === '' || name.length > LONGEST) {
    throw new ServiceError(`Sheet names must have 1 to ${LONGEST} characters.`);
  }
}

/** `Sheet1`, `Sheet2`, ...: the first that is free from the number of tabs on. */
export function nextName(model: SpreadsheetModel): string {
  let number = model.tabs.length + 1;
  while (tabNamed(model, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
