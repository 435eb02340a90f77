import { Copy } from '../parts/copy.tsx';
import { focusEditor } from '../server.ts';

/** Copies a wording for the goal's cell, and gives the keyboard to the page it is pasted into. */
export const CopyWording = ({ select }: { readonly select: () => void }) => (
  <Copy select={select} copied="Copied. Paste it beside “SMART goal” in the page." onCopied={focusEditor} />
);
