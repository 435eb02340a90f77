/**
 * What a sidebar finds in place of Google's `google.script`. It runs inside the frame before the sidebar's own code and
 * reaches nothing but the studio's page, by messages. Built by itself and put in front of the sidebar's HTML.
 */
import { fileIdIn } from './place.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly done: Handler;
  readonly failed: Handler;
  readonly userObject: unknown;
}

const waiting = new Map<number, Handlers>();
let made = 0;
const tell = (message: object): void => parent.postMessage(message, '*');
const ignore = (): void => undefined;

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  made += 1;
  waiting.set(made, handlers);
  tell({ kind: 'call', id: made, functionName: name, args: args.map((arg) => arg ?? null) });
}

/** Every handler given makes a runner of its own, as Google's does. */
function runner(handlers: Handlers): unknown {
  const setters: Readonly<Record<string, (given: never) => unknown>> = {
    withSuccessHandler: (done: Handler) => runner({ ...handlers, done }),
    withFailureHandler: (failed: Handler) => runner({ ...handlers, failed }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  const get = (_target: object, name: string): unknown =>
    setters[name] ?? ((...args: unknown[]) => call(name, args, handlers));
  return new Proxy({}, { get });
}

addEventListener('message', ({ source, data }) => {
  const handlers = waiting.get(data?.id);
  if (source !== parent || !handlers) return;
  waiting.delete(data.id);
  if ('failed' in data) handlers.failed(new Error(data.failed), handlers.userObject);
  else handlers.done(data.value, handlers.userObject);
});

/** Links to files that are in the studio open there, and not at Google. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  const fileId = fileIdIn(link?.href ?? '');
  if (fileId === null) return;
  event.preventDefault();
  tell({ kind: 'open', fileId });
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ done: ignore, failed: ignore, userObject: undefined }),
      host: {
        close: () => tell({ kind: 'close' }),
        editor: { focus: () => tell({ kind: 'focusEditor' }) },
        setHeight: ignore,
        setWidth: ignore,
      },
    },
  },
});
