import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A window over the page; Escape closes it. */
export function Box(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} class="box" aria-label={props.title} onClose={props.onClose}>
      <h2>{props.title}</h2>
      {props.children}
    </dialog>
  );
}

/** What a script said in an alert. */
export function MessageBox(props: {
  readonly message: { readonly title: string; readonly text: string };
  readonly onClose: () => void;
}) {
  const { title, text } = props.message;
  return (
    <Box title={title || 'Throughline'} onClose={props.onClose}>
      <p class="as-typed">{text}</p>
      <div class="box-buttons">
        <button type="button" class="main" onClick={props.onClose}>
          OK
        </button>
      </div>
    </Box>
  );
}

/** What a script asks in a prompt. */
export function PromptBox(props: {
  readonly question: { readonly title: string; readonly text: string };
  readonly onAnswer: (answer: string) => void;
  readonly onCancel: () => void;
}) {
  const { title, text } = props.question;
  const [answer, setAnswer] = useState('');
  return (
    <Box title={title || 'Throughline'} onClose={props.onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onAnswer(answer);
        }}
      >
        <label for="answer" class="as-typed">
          {text}
        </label>
        <input id="answer" value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
        <div class="box-buttons">
          <button type="button" onClick={props.onCancel}>
            Cancel
          </button>
          <button type="submit" class="main">
            OK
          </button>
        </div>
      </form>
    </Box>
  );
}
