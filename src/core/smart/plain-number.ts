/** A number as people write it: at most one decimal, no trailing zero. */
export const plainNumber = (value: number): string => String(Math.round(value * 10) / 10);
