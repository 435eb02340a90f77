interface BarProps {
  readonly value: number | null;
  /** The value a bar of full length stands for. */
  readonly of: number;
}

/** A number as a length. The number itself stands beside it, so nobody has to see the bar. */
export function Bar({ value, of }: BarProps) {
  const share = value === null || of <= 0 ? 0 : Math.min(Math.max(value / of, 0), 1);
  return (
    <div class="bar" aria-hidden="true">
      <div style={{ width: `${share * 100}%` }} />
    </div>
  );
}

/** What the longest bar of some numbers stands for; 0 where there is none. */
export const longest = (values: readonly (number | null)[]): number =>
  Math.max(0, ...values.map((value) => value ?? 0));
