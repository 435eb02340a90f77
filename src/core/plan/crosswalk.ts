/** One line of the table by which last year's plans are understood this year. */
export interface CrosswalkRow {
  readonly kind: CrosswalkKind;
  /** An id, a tag such as `P2 · Instruction`, or a label or heading, as last year's plans show it. */
  readonly from: string;
  /** The same of this year; '' for what is gone. Two rows with one `from` say that it was split. */
  readonly to: string;
  readonly note: string;
}

export type CrosswalkKind = 'priority' | 'initiative' | 'goalField' | 'section';
