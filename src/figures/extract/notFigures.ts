import type { Span } from './article.ts';
import type { Numeral } from './numerals.ts';
import { wordPattern } from './words.ts';

/** What carries digits without counting anything: masked before numbers are looked for. */
const masks: readonly RegExp[] = [
  // 3074/UBND-CA, 69/2024/NĐ-CP, 06/CT-TTg
  /\d+(?:\/\d{4})?\/[\p{L}][\p{L}\d-]*/gu,
  // addresses, mail, versions
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu,
  // 090 123 4567, (028) 3829.1234, 1900.0368
  /(?<![\d.,])(?:\(?0\d{1,3}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}|1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2})?)(?![\d.,]*\d)/gu,
  // mức 1 và mức 2, mức độ 1, 2, mức định danh 2, cấp độ 3
  /(?:mức độ|mức định danh|mức|cấp độ|level)(?: (?:độ|định danh))? [0-4](?:(?:, ?| và | & | ?\+ ?| ?- ?|\/)(?:mức (?:độ )?)?[0-4](?![\d.,]*\d))?(?![\d.,]*\d|%| ?%)/gu,
  // giai đoạn 2022 - 2025
  /(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}/gu,
  // 22h30, 7 giờ 30, lúc 8:00
  /\d{1,2} ?(?:h|g|giờ) ?\d{0,2}(?![\d\p{L}])(?: ?phút)?|\d{1,2}:\d{2}(?::\d{2})?/gu,
  // Đề án 06, Mệnh lệnh 01, Nghị quyết số 66, Kế hoạch số 176, Luật …, Điều 5, khoản 2
  /(?:đề án|mệnh lệnh|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|công văn|công điện|điều|khoản|chương|phụ lục|văn bản|tờ trình|thông báo)(?: số)? \d+(?![\d.,]*\d| ?%| (?:triệu|nghìn|tài|thẻ|hồ sơ))/gu,
  /(?:kế hoạch|đề án|hướng dẫn|biên bản|giấy phép|số) số:? ?\d+/gu,
  // phiếu hẹn số 27, GMT+7
  /(?<!(?:tổng|con|là|có|với|được|trong) )(?<!\p{L})số \d{1,3}(?![\d.,]*\d| ?(?:%|tài|thẻ|hồ|công|người|trường))|gmt ?[+-] ?\d/gu,
  // Quận 1, phường 14, tổ 8, khu phố 3, lớp 9A, quốc lộ 1A, ngõ 25
  /(?<!\d )(?<!\p{L})(?:quận|phường|tổ dân phố|tổ|khu phố|khu|ấp|thôn|đội|lớp|khối|quốc lộ|ngõ|ngách|hẻm|đường|số nhà|phòng|tầng|km|tốp|top|nhóm|đợt|lần thứ|lần|khóa|khoá|thứ|hạng|vị trí|vòng|quyển|trang|ảnh|hình|bảng|biểu) (?:số )?\d{1,3}\p{L}?(?:\/\d{1,3})?(?![\d.,]*\d| ?%| (?:tài khoản|thẻ|hồ sơ|trường hợp|người|công dân|triệu|nghìn))/gu,
  // các phường 12, 13, 14; khu phố 3 và 4
  /(?<!\p{L})(?:quận|phường|tổ dân phố|tổ|khu phố|khu|ấp|thôn|đội|khối) (?:số )?[\d§]{1,3}(?:(?:, ?| và )\d{1,3}(?=, ?\d| và \d|[,;.)]?(?:$| (?:tại|ở|của|trên|thuộc|đến|thành phố|tp|quận|huyện|phường|xã)(?!\p{L}))|[;.)]))+/gu,
  // ngày 13 và 14-3, từ mùng 6 đến 8/4, ngày 5 và ngày 6/7
  /(?<=(?:ngày|mùng) )\d{1,2}(?:, \d{1,2})*(?: và|,| ?-| ?–| đến| tới) ?(?:hết )?(?:ngày |mùng )?(?=§)/gu,
  // 27-29/6, từ 6 đến 8/4
  /(?<![\d.,/§-])\d{1,2} ?[-–] ?(?=§{1,2}[/.-]§)|(?<=(?<!\p{L})từ )\d{1,2} (?:đến|tới) (?:ngày |mùng )?(?=§{1,2}[/.-]§)/gu,
  // từ 6 – 8.4
  /(?<=(?<!\p{L})từ )\d{1,2} ?[-–] ?\d{1,2}\.(?:1[0-2]|0?[1-9])(?![\d.,]*\d| ?%| ?\p{L}*(?:triệu|nghìn|tỷ))/gu,
  // covid-19, ecohome2, 4g, a1
  /[\p{L}_]-?\d[\d.]*(?![\d.,]*\d)/gu,
  // “90 ngày đêm”, “4 phủ”
  /[“"'‘](?:\d{1,3}|[\p{L} ]{0,20}\d{1,2}) ?[\p{L}, ]{1,14}[”"'’]/gu,
];

/** Lines around an article that are no part of it. */
const chrome = wordPattern(
  '(?:lượt xem|lượt đọc|bình luận|cỡ chữ|thăm dò|đăng nhập để|bản quyền|giấy phép|tổng biên tập|email|hotline|đường dây nóng|điện thoại|fax|copyright|phản hồi|chia sẻ bài|tin liên quan|xem thêm|truy cập hôm nay|đang online)',
);

/** The sentence with everything in the spans, and every number that is a name, replaced by "§". */
export function masked(lower: string, spans: readonly Span[]): string {
  const short = lower.length < 120;
  if (short && chrome.test(lower) && !/tài khoản|căn cước|cccd|vneid/u.test(lower))
    return lower.replace(/\d/gu, '§');
  chrome.lastIndex = 0;
  let text = lower;
  for (const { start, end } of spans)
    text =
      text.slice(0, start) + text.slice(start, end).replace(/[\p{N}]/gu, '§') + text.slice(end);
  for (const mask of masks) text = text.replace(mask, (words) => words.replace(/\d/gu, '§'));
  return text;
}

const behind: readonly [RegExp, string][] = [
  [/^ ?(?:đồng|đ|vnđ|vnd|usd|đô la)(?!\p{L})|^ ?(?:tỷ|triệu|nghìn) đồng/u, 'tiền'],
  [
    /^ ?(?:km2|km|m2|m²|km²|mét|m|cm|ha|hécta|héc ta|kg|tấn|lít|gam|g|mm|mb|gb|kb|g|inch)(?![\p{L}])/u,
    'đo đạc',
  ],
  [/^ ?(?:tuổi|tháng tuổi|năm tuổi|xuân)(?!\p{L})/u, 'tuổi'],
  [/^ ?(?:phút|giờ|giây|tiếng|tuần|tháng|năm|quý|đêm|buổi|lần|h)(?!\p{L})/u, 'thời gian'],
  [
    /^ ?(?:bước|phương thức|giải pháp|nội dung|nhiệm vụ|mục tiêu|nhóm|chỉ tiêu|tiêu chí|dân tộc|thành viên|số(?: điện thoại)?|chữ số|ký tự|đồng chí|cán bộ|chiến s[ỹĩ]|đại biểu)(?!\p{L})/u,
    'không phải số liệu tiến độ',
  ],
  [
    /^ (?:người|đồng chí|công dân) (?:trong|thuộc|của|là thành viên) (?:đoàn|ban|tổ|hội đồng|phái đoàn)(?!\p{L})(?! (?:viên|dân phố))/u,
    'người của một đoàn',
  ],
  [/^ (?:tổ|đội|máy|điểm|bộ máy) (?:dự bị|dự phòng)(?!\p{L})/u, 'dự bị'],
  [/^ ?°|^ ?độ(?!\p{L})/u, 'nhiệt độ'],
];

const ahead: readonly [RegExp, string][] = [
  [/(?:cả nhà|gia đình|nhà tôi|nhà có|vợ chồng)(?: \p{L}+){0,2} $/u, 'chuyện một nhà'],
  [/lớp (?:\p{L}+ ){0,2}$|lớp (?:§\p{L}* )?có § em thì $|(?:^|\s)thì $/u, 'chuyện một lớp'],
  [/(?:hàng|hằng|vài|dăm|mấy) $/u, 'không rõ bao nhiêu'],
  [/(?:§|[/-])$/u, 'phần của một mã hay một ngày'],
];

/** "cao hơn bình quân cả nước 12%"; "tăng lên 62%" tells what was reached. */
const compared =
  /(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt)(?! lên| tới| còn| đạt)(?:(?! lên| tới| còn| đạt)[^,;(]){0,30} $/u;

/** Why a number is no figure; undefined when it may be one. `text` is the masked sentence. */
export function whyNotFigure(
  text: string,
  { start, end, percent, value, printed }: Numeral,
): string | undefined {
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 30), start);
  // "5 đến 7 km": what the upper end measures, the lower does too.
  const beyond = after.replace(/^ ?(?:đến|tới|-|–|,|hoặc) ?[\d.,]+/u, '');
  if (!percent)
    for (const [pattern, reason] of behind)
      if (pattern.test(after) || pattern.test(beyond)) return reason;
  for (const [pattern, reason] of ahead) if (pattern.test(before)) return reason;
  if (percent && compared.test(text.slice(Math.max(0, start - 45), start))) return 'so sánh';
  if (/^\d{9,}$/u.test(printed) || (/^0\d/u.test(printed) && !/^0\d$/u.test(printed)))
    return 'mã số';
  if (/^§|^[/-]\p{L}|^\p{L}/u.test(after)) return 'phần của một mã';
  if (
    /^(?:19|20)\d{2}$/u.test(printed) &&
    !/^ (?:tài khoản|thẻ|hồ sơ|trường hợp|công dân|người|hộ)/u.test(after)
  )
    return 'năm';
  return value === 0 && !percent ? 'không' : undefined;
}
