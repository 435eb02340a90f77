import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly items: readonly string[];
  readonly onChoose: (label: string) => void;
}

/** What the add-on put into the Extensions menu when the file was opened. */
export function ExtensionsMenu({ items, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen]);
  return (
    <div class="menu" ref={menu}>
      <button type="button" class="opens" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Extensions
      </button>
      {isOpen && (
        <ul class="menu-items">
          {items.map((label) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  onChoose(label);
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
