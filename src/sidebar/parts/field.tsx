import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** More than one line makes it a text area. */
  readonly lines?: number;
  readonly disabled?: boolean;
}

/** A labelled text box; the label stands above it and is never replaced by a placeholder. */
export function TextField({ label, value, onInput, hint, lines = 1, disabled = false }: TextFieldProps) {
  const id = useId();
  const shared = { id, value, disabled, 'aria-describedby': hint ? `${id}-hint` : undefined };
  return (
    <div>
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <div class="quiet" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
}

/** A labelled list to choose from; `children` are its options. Choosing only selects: an action needs its own button. */
export function Choice({ label, value, onChange, children, disabled = false }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
