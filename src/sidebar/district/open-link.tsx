import type { ComponentChildren } from 'preact';

interface OpenLinkProps {
  /** As a person may have typed it into a cell. */
  readonly link: string;
  /** For screen readers, where several links say the same. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to a document, opened beside the tracker; nothing for a text that is no web address. */
export function OpenLink({ link, label, children }: OpenLinkProps) {
  if (!link.startsWith('https://')) return null;
  return (
    <a href={link} target="_blank" rel="noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
