/**
 * The same words, composed (NFC), with đ written as d; tones, case and signs stay. Search engines that drop
 * tones by Unicode decomposition miss đ, which has none. The Icelandic and African letters that look like Đ
 * are folded too: old typing programs produced them.
 */
export function plainD(value: string): string {
  return value.normalize('NFC').replace(/[đðɖ]/g, 'd').replace(/[ĐÐƉ]/g, 'D');
}

/** The base letters of a Vietnamese text: NFC or NFD in, no tones, đ as d, small, single blanks. */
export function fold(value: string): string {
  return plainD(value)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name as it stands in addresses: "Thường Xuân" gives `thuong-xuan`. */
export function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
