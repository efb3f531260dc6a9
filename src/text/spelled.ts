/** Written-out numbers, as Vietnamese write and read out: "hai", "mười một", "bốn nghìn hai trăm", "nửa triệu". */

const units: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const ones = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const tens = `(?:mười|(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi)(?: (?:${ones}))?`;
const hundreds = `(?:${ones}) trăm(?: (?:linh|lẻ) (?:${ones})| ${tens})?`;
const small = `(?:${hundreds}|${tens}|${ones})`;

/** The words of a number: up to three digits, then thousands, millions, billions. */
export const spelledSource = `(?:nửa (?:nghìn|ngàn|triệu|tỷ|tỉ)|${small}(?: (?:tỷ|tỉ)(?: ${small} triệu)?| triệu(?: ${small} (?:nghìn|ngàn))?| (?:nghìn|ngàn)(?: (?:không trăm (?:linh|lẻ)? ?)?${small})?)?)`;

const whole = new RegExp(`^${spelledSource}$`, 'u');

const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** The number some words spell; undefined when they spell none. */
export function readSpelled(printed: string): number | undefined {
  const words = printed.normalize('NFC').trim().toLowerCase();
  if (!whole.test(words)) return undefined;
  let total = 0;
  let value = 0;
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += value * scale;
      value = 0;
    } else if (word === 'nửa') value = 0.5;
    else if (word === 'trăm' || word === 'mươi') value = shifted(value, word);
    else if (word === 'mười') value += 10;
    else value += units[word] ?? 0;
  }
  return total + value;
}

/** "hai trăm ba mươi": what stands last is what the word multiplies. */
function shifted(value: number, word: string): number {
  const last = value % 10;
  return value - last + last * (word === 'trăm' ? 100 : 10);
}
