interface Props {
  /** The cell, where it is not the text right above. */
  readonly where?: string;
  readonly theirs: string;
  readonly mine: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Stands where two people typed at once: what there is now, what this one typed, and which of the two is to stay. */
export function ChangedNote({ where = 'This', theirs, mine, onKeepMine, onTakeTheirs }: Props) {
  return (
    <div class="changed-note" role="status">
      <p>
        <strong>{where} was changed while you typed.</strong> Yours is not saved yet.
      </p>
      <dl>
        <dt>There now</dt>
        <dd>{theirs === '' ? <em>nothing</em> : theirs}</dd>
        <dt>You typed</dt>
        <dd>{mine === '' ? <em>nothing</em> : mine}</dd>
      </dl>
      <div class="row">
        <button type="button" class="main" onClick={onKeepMine}>
          Keep mine
        </button>
        <button type="button" onClick={onTakeTheirs}>
          Take theirs
        </button>
      </div>
    </div>
  );
}
