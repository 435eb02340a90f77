import { createContext } from 'preact';

/** How a sidebar sees what is there now, when an answer does not come. */
export interface LookingAgain {
  /** What the button says. */
  readonly button: string;
  /** What is being done meanwhile. */
  readonly words: string;
  readonly read: () => Promise<unknown>;
}

/** Each sidebar says once how it looks again; every view that waits offers it. */
export const LookAgain = createContext<LookingAgain | null>(null);
