import type { Level } from '../vocabulary.ts';
import { wordPattern } from './words.ts';

/** What was done with cards or accounts. */
export type Verb = 'collect' | 'approve' | 'register' | 'issue' | 'activate' | 'install';
export type Thing = 'card' | 'account';
/** Whether it was done, is to be done by then, or is left to do. */
export type Mode = 'done' | 'aim' | 'left';

/** A word that tells what a number counts. */
export type Cue = { start: number; end: number } & (
  | { kind: 'verb'; verb: Verb }
  | { kind: 'thing'; thing: Thing }
  | { kind: 'mode'; mode: Mode }
  | { kind: 'level'; level: Level }
);

const verbs: readonly [Verb, RegExp][] = [
  ['activate', wordPattern('kích hoạt')],
  ['approve', wordPattern('phê duyệt|được duyệt|xét duyệt|đã duyệt|duyệt cấp')],
  [
    'collect',
    wordPattern(
      'thu nhận|tiếp nhận|thu thập|tạo lập|hoàn thành (?:hồ sơ, )?thủ tục|thủ tục (?:cấp|làm)|thu hồ sơ|lập hồ sơ|hoàn chỉnh hồ sơ|hoàn thiện hồ sơ|làm hồ sơ|làm thủ tục|hoàn thành hồ sơ|làm(?= (?:thẻ|căn|cccd|được|xong(?! và trả)|cho|định danh|tài khoản))',
    ),
  ],
  [
    'register',
    wordPattern(
      'đăng ký(?! (?:tạm|thường|kinh|xe|khai|kết|hộ|cư|lịch))|đăng kí(?! (?:tạm|thường))',
    ),
  ],
  [
    'issue',
    wordPattern(
      '(?<!(?:các|hai|cung|nâng|trung|sơ|cao|phân|khẩn|đơn vị|mọi|hồ sơ|thủ tục|đề nghị|tổ|điểm|việc đề nghị|công an|từng|điều kiện|diện|chưa được|\\d) )cấp(?! (?:xã|huyện|tỉnh|ủy|uỷ|độ|trên(?! \\d)|dưới|cơ sở|thôn|bách|thiết|trung|quận|phường|phát thanh|ngành|hành chính|i|chính))|(?<!máy )in(?= (?:và|,|được|thẻ|trả|xong|hơn|gần|khoảng|trên|cccd|căn))|trả(?= (?:\\d|thẻ|cho|về|được|hơn|gần|khoảng|trên|cccd|căn|công|kết|tới|đến))|sản xuất|phát hành|được cấp',
    ),
  ],
  ['install', wordPattern('cài đặt|tải (?:và|ứng dụng)|cài(?= (?:và|ứng|vneid))')],
];

const things: readonly [Thing, RegExp][] = [
  ['account', wordPattern('tài khoản|định danh(?! cá nhân| công dân)|đdđt|vneid|vneld|đdddt')],
  [
    'card',
    wordPattern('căn cước|cccd|cccđ|thẻ(?! (?:bảo hiểm|bhyt|ngân hàng|atm|đảng|nhớ|tín dụng))'),
  ],
];

const modes: readonly [Mode, RegExp][] = [
  [
    'aim',
    wordPattern(
      'phấn đấu|quyết tâm|(?<!(?:hoàn thành|đạt|vượt|các) )mục tiêu(?! (?:đề ra|đã|giao))|để có thể|(?<!(?:so với|đạt|vượt|hoàn thành|vượt mức|bằng|của|các|%|%%) )chỉ tiêu(?! (?:đề ra|giao,))|đảm bảo|bảo đảm|sẽ|từ nay|dự kiến|giao(?= (?:cho|chỉ tiêu|phải|cấp|thu nhận|kích hoạt|\\d))|yêu cầu(?! (?:đề ra|của))|phải(?= (?:đạt|cấp|làm|hoàn|thu|kích|đăng))|(?<!theo |so với |đạt |bằng |% )kế hoạch(?! (?:số|đề ra|của|đã))|theo kế hoạch(?=,[^;]{0,120} tiến hành (?:cấp|thu nhận|làm|kích hoạt) )|cam kết|kế hoạch (?:đề ra|đặt ra)(?= (?:đến|là|phải))|cần(?= (?:đạt|hoàn))|tập trung|nhằm|để(?= (?:hoàn|đạt))|tổ chức(?= thu nhận)',
    ),
  ],
  [
    'done',
    wordPattern(
      'đã(?! (?:đề ra|đặt ra|giao|được giao))|mới(?= (?:đạt|có|được|chỉ|cấp|thu|kích|đăng|làm|in))|đạt được|hiện có|hiện đã|được phê duyệt',
    ),
  ],
  [
    'left',
    wordPattern(
      '(?:vẫn |chỉ )?còn(?= (?:lại|thiếu|tồn|khoảng|gần|hơn|trên|tới|đến|phải|chưa|\\d|một số))(?: lại| thiếu| tồn| khoảng| gần| hơn| trên| phải)?|chưa(?= (?:được|có|cấp|làm|kích|thu|đăng|in|trả|nhận|duyệt|cài|hoàn thành|thực hiện|đến làm|đi làm|đủ))|tồn đọng|cần(?: phải)?(?= (?:thu|kích|cấp|được|làm|phải|đăng|in))|phải(?= (?:thu nhận|kích hoạt|tiếp tục))|đang chờ|chờ (?:in|cấp|duyệt|phê duyệt)|không đủ điều kiện|bị từ chối',
    ),
  ],
];

const levelPattern =
  /(?:mức độ|mức định danh|mức|cấp độ)(?: độ| định danh)? (?<one>[12]|một(?= và)|hai(?! (?:tổ|xã)))(?:(?:, ?| và | & | ?\+ ?|\/)(?:mức (?:độ )?)?(?<two>[12]|hai))?(?!\d|[.,]\d|%| ?%|\p{L})/gu;

/** Every cue of a sentence in small letters, in order. */
export function findCues(lower: string): Cue[] {
  const cues: Cue[] = [];
  const at = (match: RegExpMatchArray & { index: number }) => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  for (const [verb, pattern] of verbs)
    for (const match of lower.matchAll(pattern)) cues.push({ ...at(match), kind: 'verb', verb });
  for (const [thing, pattern] of things)
    for (const match of lower.matchAll(pattern)) cues.push({ ...at(match), kind: 'thing', thing });
  for (const [mode, pattern] of modes)
    for (const match of lower.matchAll(pattern)) cues.push({ ...at(match), kind: 'mode', mode });
  for (const match of lower.matchAll(levelPattern)) {
    const { one, two } = match.groups ?? {};
    const level = two && two !== one ? '1+2' : one === '1' || one === 'một' ? '1' : '2';
    cues.push({ ...at(match), kind: 'level', level });
  }
  cues.sort((a, b) => a.start - b.start || b.end - a.end);
  return cues.filter((cue, index) => !isInside(cue, cues, index));
}

/** "phải" in "cần phải" says nothing of its own. */
function isInside(cue: Cue, cues: readonly Cue[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
    const other = cues[before];
    if (other?.kind === cue.kind && other.end > cue.start) return true;
  }
  return false;
}
