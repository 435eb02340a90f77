import { useRef } from 'preact/hooks';
import { ask } from './api.ts';
import type { StudioState } from './use-studio.ts';

/** Puts a file of this computer among the person's own, and opens it. */
export function UploadButton({ studio }: { readonly studio: StudioState }) {
  const input = useRef<HTMLInputElement>(null);
  const upload = (file: File): Promise<unknown> =>
    studio.attempt(async () => {
      const { user } = studio.place;
      const made = await ask('upload', { user, name: file.name, content: await inBase64(file) });
      studio.go({ ...studio.place, fileId: made.fileId });
    });
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Upload a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to upload"
        accept=".docx,.json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void upload(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

async function inBase64(file: File): Promise<string> {
  const reader = new FileReader();
  await new Promise((done, failed) => {
    reader.onload = done;
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });
  // A data address: what comes after the comma. An empty file has none.
  return String(reader.result).split(',')[1] ?? '';
}
