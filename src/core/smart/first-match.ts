/** What a pattern finds first in a text, or one of its groups; empty where it finds nothing. */
export function firstMatch(pattern: RegExp, text: string, group = 0): string {
  return pattern.exec(text)?.[group] ?? '';
}
