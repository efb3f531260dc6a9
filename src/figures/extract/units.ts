/** What stands behind (or before) a number and says what is counted. */
export type UnitKind =
  | 'card'
  | 'file'
  | 'account'
  | 'case'
  | 'person'
  | 'household'
  | 'team'
  | 'school'
  | 'commune'
  | 'district'
  | 'unit'
  | 'visit'
  | 'use'
  | 'transaction'
  | 'service'
  | 'shift'
  | 'day';

const account = 'tài khoản|định danh điện tử|đdđt|mã định danh';
const card = 'thẻ|căn cước|cccd|chứng minh';
const person =
  'người|công dân|nhân khẩu|nhân dân|dân cư|dân|bà con|cư dân|học sinh|sinh viên|em|cháu|trẻ(?: em| nhỏ)?|cụ|đối tượng|lao động|công nhân|hội viên|đoàn viên|giáo viên|cán bộ|thí sinh|khách|khẩu';

/** The units, the more telling first; each is matched right behind a number. */
const units: readonly [UnitKind, string][] = [
  [
    'commune',
    '(?:đơn vị )?(?:công an )?(?:hành chính )?cấp xã|đơn vị (?:hành chính |công an )?(?:cấp )?(?:xã|phường)|công an (?:các )?(?:xã|phường|thị trấn)',
  ],
  [
    'district',
    '(?:đơn vị )?(?:công an )?(?:hành chính )?cấp huyện|đơn vị (?:hành chính |công an )?(?:cấp )?(?:huyện|quận)|công an (?:các )?(?:huyện|quận)',
  ],
  ['visit', '(?:triệu )?lượt (?:\\p{L}+ )?(?:truy cập|đăng nhập|tải)'],
  ['person', 'lượt (?:người|công dân)'],
  ['use', 'lượt'],
  ['transaction', 'giao dịch'],
  ['service', '(?:nhóm )?tiện ích|tính năng|dịch vụ tiện ích'],
  ['household', 'hộ(?! khẩu| chiếu| lý| tịch)'],
  ['school', '(?:điểm )?trường(?! hợp)|cơ sở giáo dục'],
  ['case', 'trường hợp|lượt hồ sơ(?= của)'],
  ['file', '(?:bộ |lượt )?hồ sơ|đơn đề nghị'],
  ['account', account],
  ['card', card],
  ['person', person],
  [
    'team',
    'tổ(?! dân phố| trưởng| phó| chức| liên| tự quản| dân cư| hợp tác)|đội(?! trưởng| ngũ)|điểm (?:cấp|thu nhận|tiếp nhận|lưu động|làm|hỗ trợ|kích hoạt|hướng dẫn|đăng ký|cố định)|mũi (?:công tác|lưu động)',
  ],
  ['commune', 'xã(?! hội)|phường|thị trấn'],
  ['district', 'huyện|quận|thị xã|thành phố'],
  ['unit', 'đơn vị|địa phương|địa bàn'],
  ['shift', 'ca(?! sĩ| nhiễm| mắc)'],
  ['day', 'ngày'],
];

const behindNumber = units.map(
  ([kind, source]) => [kind, new RegExp(`^[ (]{1,2}(?:${source})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

const beforeNumber = [
  ['account', account],
  ['card', card],
  ['file', 'hồ sơ'],
  ['case', 'trường hợp'],
  ['person', 'số người|số công dân|dân số|nhân khẩu|số dân'],
  ['household', 'số hộ'],
] as const;
const named = beforeNumber.map(
  ([kind, source]) =>
    [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')] as const,
);

/** A unit and where its words end. */
export type Unit = { kind: UnitKind; end: number };

/** The unit right behind a number. */
export function unitBehind(text: string, end: number): Unit | undefined {
  const words = text.slice(end, end + 50);
  for (const [kind, pattern] of behindNumber) {
    const match = pattern.exec(words);
    if (match) return { kind, end: end + match[0].length };
  }
  return undefined;
}

/** The unit named last before a number: "số tài khoản đã kích hoạt là 176.648". */
export function unitBefore(words: string): UnitKind | undefined {
  let best: { kind: UnitKind; at: number } | undefined;
  for (const [kind, pattern] of named)
    for (const match of words.matchAll(pattern))
      if (match.index >= (best?.at ?? -1)) best = { kind, at: match.index };
  return best?.kind;
}

/** Whether what follows a number names no unit at all: a sign, "đạt", "và". */
export function standsAlone(text: string, end: number): boolean {
  // Stored copies of pages break off in the middle of a word.
  if (/^ [\p{L} ]{1,8}$/u.test(text.slice(end))) return true;
  return /^\s*(?:$|[,.;:()|§–-]|(?:đạt|chiếm|và|còn|bằng|tương|trong|trên|so|tỷ|tỉ|cao|thấp|đứng|xếp|là|thì|với|tại|ở|cho|hoàn|vượt|nhưng|được|đã|đang|chưa|chờ|để|đến|từ|kế|chỉ|mục|của|theo|dân|số|do)(?!\p{L}))/u.test(
    text.slice(end, end + 12),
  );
}
