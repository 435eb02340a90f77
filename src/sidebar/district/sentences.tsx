import { ShortList } from '../parts/short-list.tsx';

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A titled list of sentences, the first few of a long one; nothing when there are none. */
export function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ShortList items={sentences}>{(sentence) => sentence}</ShortList>
    </section>
  );
}
