import type { UnsavedTexts } from './use-unsaved.ts';

/** What was typed at places that are gone, until the person has taken it along. */
export function UnsavedBar({ unsaved }: { readonly unsaved: UnsavedTexts }) {
  return (
    <>
      {unsaved.all.map(({ id, fileName, text }) => (
        <section key={id} class="unsaved" aria-label="Not saved" role="status">
          <div>
            <p>
              The place you typed in, in “{fileName}”, was changed or deleted meanwhile. This is what you
              typed:
            </p>
            <blockquote class="as-typed">{text}</blockquote>
          </div>
          <button type="button" class="main" onClick={() => void navigator.clipboard.writeText(text)}>
            Copy it
          </button>
          <button type="button" onClick={() => unsaved.drop(id)}>
            I don’t need it
          </button>
        </section>
      ))}
    </>
  );
}
