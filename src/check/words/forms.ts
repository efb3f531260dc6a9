import type { Words } from '../../files/problem.ts';
import { isDay } from '../../text/day.ts';
import { phonesIn } from '../phones.ts';

/** One way to write something that the portal writes in another. */
type Form = {
  pattern: RegExp;
  /** Undefined when it is all right after all. */
  words(found: string, match: RegExpExecArray): Words | undefined;
};

const before = '(?<![\\p{L}\\d.,/:–-])';
const after = '(?![\\p{L}\\d]|[.,/:–-]\\d)';
const form = (source: string, words: Form['words']): Form => ({
  pattern: new RegExp(source, 'gu'),
  words,
});
const bare = (digits: string) => String(Number(digits));
/** "28/9", "28/9/2026", as we write a day. */
const day = (...parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map(bare)
    .join('/');

const dates: Form[] = [
  form(
    `${before}(\\d{1,2})([.-])(\\d{1,2})\\2(\\d{4})${after}`,
    (found, [, d = '', , m = '', y]) => ({
      message: `Ngày “${found}” viết chưa đúng kiểu.`,
      fix: `viết “${day(d, m, y)}”.`,
    }),
  ),
  form(
    `${before}(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?${after}(?! âm lịch| (?:lần|ngày|người|tuổi))`,
    (found, [, d = '', m = '', y]) =>
      isMonth(m) && Number(d) <= 31
        ? { message: `Ngày “${found}” viết bằng chữ.`, fix: `viết “${day(d, m, y)}”.` }
        : undefined,
  ),
  form(`${before}(\\d{1,2})/(\\d{1,2})/(\\d{4})${after}`, (found, [, d = '', m = '', y = '']) => {
    if (!isDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)) {
      return { message: `Ngày “${found}” không có thật.`, fix: 'xem lại ngày và tháng.' };
    }
    return leadingNought(found, day(d, m, y));
  }),
  form(`${before}(\\d{1,2})/(\\d{1,2})/(\\d{2})${after}`, (found, [, d = '', m = '', y = '']) => ({
    message: `Năm trong ngày “${found}” viết thiếu.`,
    fix: `viết đủ bốn chữ số, ví dụ “${day(d, m)}/20${y}”.`,
  })),
  // "Nghị định 69/2024" is no month.
  form(`${before}(\\d{1,2})/(\\d{4})${after}`, (found, [, m = '', y = '']) =>
    isMonth(m) ? leadingNought(found, day(m, y)) : undefined,
  ),
  form(`(?<=(?:ngày|từ|đến|hết|trước|sau) )(0\\d/\\d{1,2}|\\d{1,2}/0\\d)${after}`, (found) =>
    leadingNought(found, day(...found.split('/'))),
  ),
  form(`(?<=tháng )(0\\d)${after}`, (found) => leadingNought(found, bare(found))),
  form(`${before}(\\d{4})-(\\d{2})-(\\d{2})${after}`, (found, [, y, m, d]) => ({
    message: `Ngày “${found}” viết chưa đúng kiểu.`,
    fix: `viết “${day(d, m, y)}”.`,
  })),
];

const times: Form[] = [
  form(
    `${before}(\\d{1,2})(?:[hg:]|giờ)(\\d{2})?\\s?-\\s?(\\d{1,2})(?:[hg:]|giờ)(\\d{2})?(?![\\p{L}\\d])`,
    (found, [, h = '', m = '00', toH = '', toM = '00']) => ({
      message: `Giờ “${found}” viết chưa đúng kiểu.`,
      fix: `viết “${bare(h)}:${m}–${bare(toH)}:${toM}”.`,
    }),
  ),
  form(`${before}(\\d{1,2})(?:[hg]|:)(\\d{2})${after}`, (found, [, h = '', m = '']) => {
    if (Number(h) > 24 || Number(m) > 59) {
      return { message: `Không có giờ nào như “${found}”.`, fix: 'xem lại giờ và phút.' };
    }
    const better = `${bare(h)}:${m}`;
    return found === better
      ? undefined
      : { message: `Giờ “${found}” viết chưa đúng kiểu.`, fix: `viết “${better}”.` };
  }),
  form(`${before}(\\d{1,2})[hg]${after}`, (found, [, h = '']) => ({
    message: `Giờ “${found}” viết chưa đúng kiểu.`,
    fix: `viết “${bare(h)}:00” nếu là lúc mấy giờ, “${bare(h)} giờ” nếu là mấy tiếng đồng hồ.`,
  })),
  form(`${before}(\\d{1,2}) giờ (\\d{2})${after}(?! phút)`, (found, [, h = '', m = '']) => ({
    message: `Giờ “${found}” viết chưa đúng kiểu.`,
    fix: `viết “${bare(h)}:${m}”.`,
  })),
];

const sums: Form[] = [
  form(
    '(?<![\\d.,])(\\d[\\d.,]*)(?:[ \\u00a0]*(?:đồng(?!\\s+(?:hồ|bào|chí|ý))|VN[DĐ]|vn[dđ]|₫)|[ \\u00a0]+đ)(?!\\p{L})',
    (found, [, sum = '']) =>
      sum === '0'
        ? {
            message: `“${found}” là không mất tiền.`,
            fix: 'viết “miễn phí” hoặc “không mất tiền”.',
          }
        : {
            message: `Số tiền “${found}” viết chưa đúng kiểu.`,
            fix: `viết “${grouped(sum)}đ”.`,
          },
  ),
  form(
    `${before}(\\d+)(?:k|K|[ \\u00a0](?:nghìn|ngàn)(?: đồng)?)${after}(?! \\p{Ll}*(?:người|thẻ|tài khoản|hồ sơ|lượt))`,
    (found, [, sum = '']) =>
      /đồng|k$/i.test(found)
        ? { message: `Số tiền “${found}” viết chưa đúng kiểu.`, fix: `viết “${sum}.000đ”.` }
        : undefined,
  ),
  form('(?<![\\d.])(\\d{4,})đ(?!\\p{L})', (found, [, sum = '']) => ({
    message: `Số tiền “${found}” viết chưa đúng kiểu.`,
    fix: `viết “${grouped(sum)}đ”.`,
  })),
];

const numbers: Form[] = [
  form(`${before}(\\d{1,4})\\s?-\\s?(\\d{1,4})${after}`, (found, [, one = '', other = '']) => ({
    message: `“${found}” dùng dấu gạch ngắn giữa hai số.`,
    fix: `${ifDay(one, other)}nếu từ số này đến số kia thì viết “${one}–${other}”.`,
  })),
  form(`(?<![\\d.,])\\d[\\d.,]*%`, (found) => ({
    message: `“${found}” thiếu dấu cách trước dấu “%”.`,
    fix: `viết “${found.replace('%', ' %')}”.`,
  })),
  form(
    '(?<![\\p{L}\\d.,/])(\\d+)\\.(\\d{1,2}|\\d{4,})(?![\\d.])',
    (found, [, one = '', other = '']) => ({
      message: `“${found}” viết dấu chấm như kiểu tiếng Anh.`,
      fix: `${ifDay(one, other)}nếu là số lẻ thì viết “${one},${other}”.`,
    }),
  ),
  form('(?<![\\p{L}\\d.,/])[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,])', (found) => ({
    message: `“${found}” viết dấu phẩy như kiểu tiếng Anh.`,
    fix: `hàng nghìn viết dấu chấm: “${found.replaceAll(',', '.')}”.`,
  })),
  form('(?<![\\p{L}\\d.,/])[1-9]\\d{0,2}(?:[ \\u00a0]\\d{3})+(?![\\d.,/:]\\d|\\d)', (found) => ({
    message: `“${found}” tách hàng nghìn bằng dấu cách.`,
    fix: `viết “${found.replace(/[ \u00a0]/g, '.')}”.`,
  })),
  form('(?<![\\p{L}\\d.,/:-])\\d{4,}(?![\\d/:]|[.,]\\d|\\p{L})', (found) =>
    /^(?:1[89]|20|21)\d\d$/.test(found) || found.length > 9 || found.startsWith('0')
      ? undefined
      : {
          message: `Số “${found}” thiếu dấu chấm ở hàng nghìn.`,
          fix: `viết “${grouped(found)}”; nếu là mã thì đặt trong dấu \`…\`.`,
        },
  ),
];

const quotes: Form[] = [
  form("[\"«»„‟]|(?<!\\p{L})['‘]|['’](?!\\p{L})", (found) => ({
    message: `Dấu “${found}” không phải dấu ngoặc kép của bài.`,
    fix: 'dùng “ và ”.',
  })),
];

const forms = [...dates, ...times, ...sums, ...numbers, ...quotes];

/**
 * Dates, times, sums, numbers and quotation marks of a text that are not written as the portal writes them.
 * @param phones the numbers of `links.yaml`, as digits: "1414" is no count
 */
export function wrongForms(source: string, phones: ReadonlySet<string> = new Set()): Words[] {
  let text = masked(source, phones);
  const found: Words[] = [];
  for (const { pattern, words } of forms) {
    for (const match of text.matchAll(pattern)) {
      const wrong = words(match[0].trim(), match);
      if (!wrong) continue;
      found.push(wrong);
      // What one rule has told the next ones do not tell again.
      const end = match.index + match[0].length;
      text = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(end);
    }
  }
  return [...found, ...unpaired(text)];
}

/** Addresses, code, figures by name, numbers of laws and of versions, telephones: they have forms of their own. */
const exempt = new RegExp(
  [
    '`[^`]*`',
    '<[^>]*>',
    '\\{[^}]*\\}',
    '\\]\\([^)]*\\)',
    '(?:https?://|tel:|mailto:)\\S+',
    '(?<![\\p{L}\\d])(?:[a-z0-9-]+\\.)+(?:vn|com|net|org)(?:/\\S*)?',
    '\\d+/\\d{4}/[\\p{Lu}\\d-]+',
    '\\d+/[\\p{Lu}][\\p{Lu}\\d-]+',
    '(?:Android|iOS|iPhone|[Pp]hiên bản|[Bb]ản|\\p{Lu}{2,})\\s+\\d+(?:\\.\\d+)+',
  ].join('|'),
  'gu',
);

function masked(text: string, phones: ReadonlySet<string>): string {
  const plain = text.replace(exempt, (found) => '\u0001'.repeat(found.length));
  const callable = phonesIn(plain).reduce(
    (left, phone) => left.replace(phone, '\u0001'.repeat(phone.length)),
    plain,
  );
  return callable.replace(/(?<![\d.,])\d{3,}(?![\d.,]\d|\d)/g, (digits) =>
    phones.has(digits) ? '\u0001'.repeat(digits.length) : digits,
  );
}

function unpaired(text: string): Words[] {
  let open = 0;
  for (const [sign] of text.matchAll(/[“”]/g)) {
    open += sign === '“' ? 1 : -1;
    if (open < 0 || open > 1) break;
  }
  if (open === 0) return [];
  return [
    {
      message: open > 0 ? 'Dấu “ chưa có dấu ” đóng lại.' : 'Dấu ” không có dấu “ mở trước nó.',
      fix: 'mỗi chỗ trích mở bằng “ và đóng bằng ”, không lồng nhau.',
    },
  ];
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/** A hint, where two numbers may be a day and a month. */
function ifDay(one: string, other: string): string {
  return Number(one) >= 1 && Number(one) <= 31 && isMonth(other)
    ? `nếu là ngày thì viết “${day(one, other)}”; `
    : '';
}

function leadingNought(found: string, better: string): Words | undefined {
  return found === better
    ? undefined
    : { message: `“${found}” có số 0 thừa ở đầu ngày hay tháng.`, fix: `viết “${better}”.` };
}

/** "15000", "15,000" and "15 000" as 15.000. */
function grouped(printed: string): string {
  const digits = printed.replace(/\D/g, '');
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
