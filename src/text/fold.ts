/** The base letters of a Vietnamese text: NFC or NFD in, no tones, đ as d, small, single blanks. */
export function fold(value: string): string {
  return value
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name as it stands in addresses: "Thường Xuân" gives `thuong-xuan`. */
export function slugOf(name: string): string {
  return fold(name).replaceAll(' ', '-');
}
