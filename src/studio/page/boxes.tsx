import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A window over the page; Escape closes it. */
function Box(props: {
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

/** A window with fields: the main button or Enter sends them, Cancel closes it. */
export function FormBox(props: {
  readonly title: string;
  /** On the main button. */
  readonly button: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <Box title={props.title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
        <div class="box-buttons">
          <button type="button" onClick={props.onClose}>
            Cancel
          </button>
          <button type="submit" class="main">
            {props.button}
          </button>
        </div>
      </form>
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
    <FormBox
      title={title || 'Throughline'}
      button="OK"
      onSubmit={() => props.onAnswer(answer)}
      onClose={props.onCancel}
    >
      <label for="answer" class="as-typed">
        {text}
      </label>
      <input id="answer" value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
    </FormBox>
  );
}
