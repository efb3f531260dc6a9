/** The kinds of units by their letter in the index (see `shape.ts`). */
export const kindNames: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  t: 'thị trấn',
  k: 'đặc khu',
  h: 'huyện',
  q: 'quận',
  s: 'thị xã',
  c: 'thành phố',
  n: 'tỉnh',
};

/** How people write a kind, squeezed; the longer first, so that "thixa" is not "thi" and "xa". */
export const written: readonly (readonly [form: string, kind: string])[] = [
  ['thanhpho', 'c'],
  ['thitran', 't'],
  ['dackhu', 'k'],
  ['phuong', 'p'],
  ['huien', 'h'],
  ['thixa', 's'],
  ['quan', 'q'],
  ['tinh', 'n'],
  ['tp', 'c'],
  ['tx', 's'],
  ['tt', 't'],
  ['dk', 'k'],
  ['xa', 'x'],
  ['p', 'p'],
  ['f', 'p'],
  ['x', 'x'],
  ['h', 'h'],
  ['q', 'q'],
  ['t', 'n'],
];

/** The letter of a kind: "thị xã" gives `s`. */
export function kindLetter(kind: string): string {
  return Object.keys(kindNames).find((letter) => kindNames[letter] === kind) || '';
}

/**
 * A name that begins like a kind ("Phượng Mao") without that word, and the kind it looks like; undefined for all
 * others.
 */
export function withoutKind(key: string): { rest: string; kind: string } | undefined {
  const [form = '', kind = ''] =
    written.find(([form]) => form.length > 1 && key.startsWith(form)) || [];
  return form !== '' && key.length > form.length
    ? { rest: key.slice(form.length), kind }
    : undefined;
}
