/** A grammar is compiled by Peggy when the bundle or the tests load it; see build/peggy.mjs. */
declare module '*.peggy' {
  export function parse(text: string): unknown;
}
