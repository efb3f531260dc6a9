/** Combining marks by the Telex letter of their tone. */
export const toneMarks: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
/** The letters of a word without its tone (`hoa` with `f` for "hòa" and "hoà"); small, composed. */
export type Apart = {
  letters: string;
  /** As Telex writes it: `f` huyền, `s` sắc, `r` hỏi, `x` ngã, `j` nặng; empty for none. */
  tone: string;
};

/** Takes the tone off a word wherever it stands; of several tones, which no syllable has, the last counts. */
export function toneApart(word: string): Apart {
  let tone = '';
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone = toneMarks[mark] || tone;
      return '';
    })
    .normalize('NFC');
  return { letters, tone };
}
