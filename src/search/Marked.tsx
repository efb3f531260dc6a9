import { highlight } from './highlight.ts';
import type { Marks } from './marks.ts';

/** A text in its own spelling with the words that found it marked. */
export function Marked({ text, marks }: { text: string; marks: Marks }) {
  return (
    <>
      {highlight(text, marks).map(({ words, marked }, index) =>
        marked ? <mark key={index}>{words}</mark> : words,
      )}
    </>
  );
}
