/** How something is said while it holds; days are whole days in Vietnam. */
export type Wording = {
  text: string;
  /** First day, `2027-01-01`; from ever when missing. */
  from?: string | undefined;
  /** Last day; for ever when missing. */
  until?: string | undefined;
};

// Letters nobody can type keep the wordings together on their way through the text of an editor: `open`, then each
// wording as days and words, `close`. What is not written as HTML is cleaned by `plainDated`.
const open = '\uE0D0';
const close = '\uE0D1';
const next = '\uE0D2';
const between = '\uE0D3';
const shown = '\uE0D4';
const mark = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g');

/** The same at the start of a text, for readers of tokens. */
export const datedAtStart = new RegExp(`^${open}[^${open}${close}]*${close}`);

/** Where the next text that changes with the day begins; -1 when there is none. */
export function datedStart(text: string): number {
  return text.indexOf(open);
}

/** Whether a wording holds on a day. */
export function holdsOn({ from, until }: Wording, day: string): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

/** Wordings as one piece of text, which knows what is said on the day of the build; a single one needs no mark. */
export function markDated(wordings: readonly Wording[], today: string): string {
  const [only] = wordings;
  if (wordings.length === 1 && only) return only.text;
  const parts = wordings.map((wording) =>
    [
      `${holdsOn(wording, today) ? shown : ''}${wording.from ?? ''}`,
      wording.until ?? '',
      wording.text,
    ].join(between),
  );
  return `${open}${parts.join(next)}${close}`;
}

type Part = Wording & { isShown: boolean };

function partsOf(inside: string): Part[] {
  return inside.split(next).map((part) => {
    const [first = '', until = '', text = ''] = part.split(between);
    const from = first.replace(shown, '');
    return {
      text,
      isShown: first.startsWith(shown),
      ...(from && { from }),
      ...(until && { until }),
    };
  });
}

/** A text with the wording of the day of the build alone: for titles, descriptions, search, messages. */
export function plainDated(text: string): string {
  if (datedStart(text) < 0) return text;
  return text.replace(mark, (_whole, inside: string) =>
    partsOf(inside)
      .filter(({ isShown }) => isShown)
      .map((part) => part.text)
      .join(''),
  );
}

/**
 * A text with every wording as HTML: the one of the day of the build is seen, and `switchScript` shows another when
 * its day has come. What stands around is left as it is.
 * @param write makes the words of a wording safe
 */
export function renderDated(text: string, write: (words: string) => string): string {
  if (datedStart(text) < 0) return text;
  return text.replace(mark, (_whole, inside: string) =>
    partsOf(inside)
      .map(({ text: words, from, until, isShown }) => {
        const days = [from && ` data-from="${from}"`, until && ` data-until="${until}"`];
        return `<span${days.filter(Boolean).join('')}${isShown ? '' : ' hidden'}>${write(words)}</span>`;
      })
      .join(''),
  );
}
