/** A number that readers may call. */
export type Phone = {
  /** Digits only, as they are dialled. */
  number: string;
  /** As people read it: "1900 0368". */
  shown?: string | undefined;
  /** What to know before calling: "Số 1900 có tính cước." */
  note?: string | undefined;
};

/** Address and words of a link that calls; no-break blanks keep the number on one line. */
export function callLink({ number, shown = number }: Phone): { href: string; words: string } {
  return { href: `tel:${number}`, words: shown.replace(/ /g, '\u00a0') };
}
