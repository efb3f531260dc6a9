import { highlight } from './highlight.ts';

/** A text in its own spelling with the words of the query marked. */
export function Marked({ text, query }: { text: string; query: string }) {
  return (
    <>
      {highlight(text, query).map(({ words, marked }, index) =>
        marked ? <mark key={index}>{words}</mark> : words,
      )}
    </>
  );
}
