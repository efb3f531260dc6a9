import { readSpelled, spelledSource } from '../../text/spelled.ts';
import type { Span } from './article.ts';

/** What a date says about the numbers near it. */
export type DateRole =
  /** They describe it: "tính đến ngày 20/6". */
  | 'as-of'
  /** They were to be reached by it: "trước ngày 31/12/2022". */
  | 'deadline'
  /** "đến ngày 30/6": one or the other, the clause decides. */
  | 'until'
  /** The day something was said or done: "Ngày 6.10, …". */
  | 'day'
  /** "hiện nay": the day of publication. */
  | 'now'
  /** A day that numbers do not describe: of a document, of a birth, of a beginning. */
  | 'other';

/** A date as written; the year may be missing. */
export type DateMention = Span & {
  role: DateRole;
  /** The words, with what leads to them: "tính đến ngày 20/6". */
  printed: string;
  year?: number;
  month?: number;
  day?: number;
  /** Days back from the day of publication: 1 for "hôm qua". */
  back?: number;
};

const day = '(?<day>[0-2]?\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>(?:19|20)\\d{2})';
const sign = '\\s?[/.–-]\\s?';
const noDigit = '(?![\\d]|[.,/]\\d|\\s?%)';
const counted =
  '(?:đơn vị|xã|phường|thị|huyện|quận|tỉnh|thành|địa phương|trường|thôn|bản|tổ|điểm|đội|cơ|công|hồ|tài|người|hộ|khu|ấp|thẻ|chỉ|tiêu|nhiệm|nội|dịch|thủ|bộ|mô)';

/** The ways a date is written, the fullest first; each has named groups. */
const shapes: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,/])${day}${sign}${month}${sign}${year}(?!\\d)`, 'gu'),
  new RegExp(
    `(?<![\\d.,/])${day} tháng ${month}(?:(?:,? năm | ?/ ?| ?- ?)${year})?${noDigit}`,
    'gu',
  ),
  new RegExp(`tháng ${month}(?:${sign}|,? năm )${year}${noDigit}`, 'gu'),
  new RegExp(`quý (?:i{1,3}|iv|[1-4])(?:(?:${sign}|,? năm )${year})?${noDigit}`, 'gu'),
  new RegExp(`(?:[1-9]|1[01]) tháng (?:đầu|qua)(?: năm ${year})?${noDigit}`, 'gu'),
  new RegExp(
    `(?<=(?<![\\p{L}\\p{N}])(?:ngày|đến|từ|hôm|trước|lễ|và|sáng|chiều|tối|mùng|hôm nay|hết|\\() ?\\(?)${day}\\s?[/.-]\\s?${month}${noDigit}(?!\\s${counted})`,
    'gu',
  ),
  new RegExp(`(?<=ngày )${day}\\s?[/.-]\\s?${month}${noDigit}`, 'gu'),
  new RegExp(`(?<=tháng )${month}(?=[ ,.;:)”"]|$)(?! (?:đầu|cuối) năm)`, 'gu'),
  new RegExp(`(?<![\\d.,/])${day}/${month}${noDigit}(?!\\s${counted}|/)`, 'gu'),
  new RegExp(`(?<=(?:năm|năm học|đề án|giai đoạn) )${year}(?!\\d|[.,]\\d)`, 'gu'),
];

const spelledDay = new RegExp(
  `(?<=(?:ngày|mùng) )(?<sday>${spelledSource}) tháng (?<smonth>mười hai|mười một|mười|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp|\\d{1,2})(?![\\p{L}\\d])`,
  'gu',
);

/** Words that stand for a day. */
const relative: readonly [RegExp, Partial<DateMention>][] = [
  [/(?<!\p{L})(?:hôm qua|ngày hôm qua)(?!\p{L})/gu, { role: 'as-of', back: 1 }],
  [/(?<!\p{L})hôm nay(?!\p{L})/gu, { role: 'now', back: 0 }],
  [
    /(?<!\p{L})(?:(?:tính |cho )?đến (?:nay|giờ|bây giờ|thời điểm (?:này|hiện tại|hiện nay|hiện giờ))|hiện (?:nay|tại|có|đã|toàn|còn|đang|trên)|hiện(?=,)|(?:tính )?(?:đến )?thời điểm hiện (?:tại|nay))(?!\p{L})/gu,
    { role: 'now' },
  ],
];

const leads =
  /(?:(?:tính|cập nhật|số liệu|kết quả|thống kê)(?: cộng dồn)? ?)?(?:từ (?:ngày |đầu |tháng )?[\d/.-]{0,10} ?)?(?:cho )?(?:(?:đến|tới)(?: hết| trước| cuối| giữa| đầu)?|trước|hết|trong|cuối|giữa|đầu|vào|chậm nhất(?: là)?)?(?: khoảng)?(?: thời điểm)?(?: ?\d{1,2}(?:h|g| giờ)\d{0,2}(?: ?phút)?,?)?(?: ?(?:cuối|giữa|đầu|hết))?(?: ?(?:ngày|tháng|năm|hôm|mùng))?(?: làm việc)? ?\(?$/u;

/** Every date of a sentence, in order; `lower` is the sentence in small letters, `text` as written. */
export function findDates(lower: string, text: string): DateMention[] {
  const found: DateMention[] = [];
  const free = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const shape of [...shapes, spelledDay])
    for (const match of lower.matchAll(shape)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) found.push(mention(lower, text, match, end));
    }
  for (const [pattern, meaning] of relative)
    for (const match of lower.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const printed = text.slice(match.index, end);
      if (free(match.index, end))
        found.push({ role: 'now', ...meaning, start: match.index, end, printed });
    }
  return joined(
    found.sort((a, b) => a.start - b.start),
    lower,
    text,
  );
}

function spelledNumber(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  return words === 'giêng' ? 1 : words === 'chạp' ? 12 : (readSpelled(words) ?? Number(words));
}

function mention(
  lower: string,
  text: string,
  match: RegExpMatchArray & { index: number },
  end: number,
): DateMention {
  const groups = match.groups ?? {};
  const ahead = lower.slice(Math.max(0, match.index - 60), match.index);
  const lead = leads.exec(ahead)?.[0] ?? '';
  const start = match.index - lead.trimStart().length;
  const number = (name: string) =>
    groups[name] ? Number(groups[name]) : spelledNumber(groups[`s${name}`]);
  // The checks know no quarters: of a quarter, or of the first months, only the year is told.
  const months = number('month');
  return {
    start,
    end,
    role: roleOf(lower, start, end, lead),
    printed: text.slice(start, end).replace(/^\(/, ''),
    ...(groups['year'] && { year: Number(groups['year']) }),
    ...(months && { month: months }),
    ...(number('day') && { day: number('day') ?? 0 }),
  };
}

const ofDocument =
  /(?:số \d[^\s,;]{0,30}|(?:quyết định|kế hoạch|công văn|chỉ thị|nghị định|thông tư|nghị quyết|văn bản|công điện|luật [\p{L} ]{2,30}|sinh|lễ|kể|nghị quyết|báo cáo|hiệu lực)(?: (?:từ|ra|ký|ban hành))?),? $/u;
const aims =
  /(?:phấn đấu|quyết tâm|từ nay|chậm nhất|muộn nhất|hạn|hạn chót|cam kết|dự kiến|kết thúc|hoàn thành|xong|mục tiêu|yêu cầu|chỉ tiêu)(?: (?:là|trong|vào|đến|tới|trước))?,? $/u;

function roleOf(lower: string, start: number, end: number, lead: string): DateRole {
  const ahead = lower.slice(Math.max(0, start - 45), start);
  if (!/^\s*(?:tính|cập nhật|số liệu|thống kê)/u.test(lead) && ofDocument.test(ahead))
    return 'other';
  // "Tính từ 1/7" tells where counting began.
  if (/(?:tính|kể) từ [^,;]{0,8}$/u.test(ahead + lead)) return 'other';
  if (/trước|chậm nhất/u.test(lead) || aims.test(ahead)) return 'deadline';
  if (/tính|cập nhật|số liệu|kết quả|thống kê/u.test(lead)) return 'as-of';
  if (/(?:^|\s)(?:đến|tới|hết)/u.test(lead)) return /từ nay ?$/u.test(ahead) ? 'deadline' : 'until';
  if (/(?:^|[^\p{L}])từ (?:ngày |tháng |năm |đầu |cuối |giữa )?$/u.test(ahead + lead))
    return 'other';
  if (/trong|cuối|giữa/u.test(lead)) return 'day';
  if (/^[\s,.:]*(?:đến|tới|-|–)\s/u.test(lower.slice(end, end + 6))) return 'other';
  return 'day';
}

/** "từ ngày 27/3 đến ngày 20/6/2023" is one: what counts is its end. */
function joined(dates: readonly DateMention[], lower: string, text: string): DateMention[] {
  return dates.flatMap((date, index) => {
    const next = dates[index + 1];
    if (next && isRangeStart(date, next, lower)) return [];
    const last = dates[index - 1];
    if (!last || !isRangeStart(last, date, lower)) return [date];
    const start =
      lower.slice(Math.max(0, last.start - 3), last.start) === 'từ ' ? last.start - 3 : last.start;
    return [
      {
        ...date,
        start,
        role: /sinh (?:từ )?$/u.test(lower.slice(Math.max(0, start - 9), start))
          ? 'other'
          : date.role === 'deadline'
            ? date.role
            : 'until',
        printed: text.slice(start, date.end),
      },
    ];
  });
}

function isRangeStart(date: DateMention, next: DateMention, lower: string): boolean {
  if (date.role === 'now' || next.role === 'now') return false;
  const from = /từ[^.;]{0,12}$/u.test(lower.slice(Math.max(0, date.start - 12), date.start + 4));
  return from && /^(?:đến |tới |- |– )?$/u.test(lower.slice(date.end, next.start).trimStart());
}
