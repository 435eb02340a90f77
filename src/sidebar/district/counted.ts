/** A number with its noun, such as `1 plan` and `2 plans`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
