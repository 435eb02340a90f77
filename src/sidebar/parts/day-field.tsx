import { useId } from 'preact/hooks';
import type { IsoDate } from '../../core/text/dates.ts';

interface DayFieldProps {
  readonly label: string;
  /** '' while no day is chosen. */
  readonly value: IsoDate | '';
  readonly onInput: (value: string) => void;
}

/** A labelled calendar day, shown as the person's computer writes days. */
export function DayField({ label, value, onInput }: DayFieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}
