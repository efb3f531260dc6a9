/** A number people can call, as digits: "1900 0368" and "1900.0368" are both `19000368`, "+84 69…" is `069…`. */
export function phoneDigits(printed: string): string {
  return printed.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
}

const separator = '[ .\\u00a0-]?';
const digits = (count: string) => `(?:${separator}\\d){${count}}`;

/**
 * How phone numbers are written in Viet Nam: service numbers (1800…, 1900…), and mobile and fixed ones
 * with 10 or 11 digits. A personal number (12 digits) and a figure such as 298.649 are none.
 */
const longNumber = new RegExp(
  `(?<![\\d.,])(?:1[89]00${digits('4,6')}|(?:\\+84|0)${digits('9,10')})(?!${separator}\\d)`,
  'gu',
);

/** Short numbers mean a call only beside such a word: "gọi 113", "số 156", "tổng đài 5656". */
const shortNumber =
  /(?<!\p{L})(?:gọi(?: ngay| đến| tới| điện)*|tổng đài|đầu số|đường dây nóng|hotline|nhắn(?: tin)?(?: đến| tới| vào)?|gửi(?: đến| tới)?|số điện thoại)(?: số)?[ \u00a0]+\**(\d{3,5})(?![\d.,]\d|\d)(?!\p{L}|[ \u00a0](?:%|người|câu|ngày|lần|phút|tin|mục|bước|giấy))/giu;

/** The numbers in a text that a reader could call, as printed. */
export function phonesIn(text: string): string[] {
  const long = [...text.matchAll(longNumber)].map((match) => match[0]);
  const short = [...text.replace(longNumber, '…').matchAll(shortNumber)].map(
    (match) => match[1] ?? '',
  );
  return [...long, ...short];
}
