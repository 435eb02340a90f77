/** Something in the tabs people fill in that has to be put right there. It never stops the rest from being read. */
export interface SetupFinding {
  readonly severity: 'error' | 'warning';
  /** What was found, why it matters and what to write, in sentences. */
  readonly message: string;
  readonly tab: string;
  /** The row as the sheet numbers it; null when the tab itself is meant. */
  readonly row: number | null;
}

/** A finding in a row of a tab, or in the tab itself. */
export const findingIn = (
  { name }: { readonly name: string },
  row: number | null,
  severity: SetupFinding['severity'],
  message: string,
): SetupFinding => ({ severity, message, tab: name, row });
