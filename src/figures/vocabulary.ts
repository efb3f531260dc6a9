/**
 * What a figure counts. `unit` follows the number on the page; `aim` marks what was to be reached; `grows` a
 * running total that never falls; `said` what the source's words must hold, each of them, so that a number is
 * not filed under something else.
 */
type IndicatorInfo = {
  name: string;
  unit: string;
  aim?: true;
  grows?: true;
  said: readonly RegExp[];
};

const card = /thẻ|căn cước|CCCD/iu;
const account = /tài khoản|định danh|ĐDĐT|VNeID|kích hoạt/iu;
const person = /người|công dân|nhân khẩu|trường hợp|dân số|học sinh|cán bộ/iu;

/** The small vocabulary of what is counted, with the words readers see. */
export const indicators = {
  'cards-issued': {
    name: 'Thẻ căn cước công dân đã cấp',
    unit: 'thẻ',
    grows: true,
    said: [card, /cấp|trả|in |sản xuất|có thẻ|: /iu],
  },
  'cards-due': {
    name: 'Thẻ căn cước công dân phải cấp',
    unit: 'thẻ',
    aim: true,
    said: [card, /cấp|hồ sơ|trả|mục tiêu|chỉ tiêu|: /iu],
  },
  'cards-daily': {
    name: 'Thẻ in mỗi ngày',
    unit: 'thẻ',
    said: [card, /ngày/iu],
  },
  'cards-collected': {
    name: 'Người đã làm hồ sơ thẻ căn cước công dân',
    unit: 'người',
    grows: true,
    said: [/thẻ|căn cước|CCCD|hồ sơ|công dân/iu, /thu nhận|hồ sơ|làm|hoàn thành|có mặt/iu],
  },
  'cards-pending': {
    name: 'Hồ sơ thẻ chưa được cấp',
    unit: 'hồ sơ',
    said: [/hồ sơ/iu, /chưa|còn|tồn/iu],
  },
  'cards-files': { name: 'Hồ sơ thẻ trong đợt', unit: 'hồ sơ', said: [/hồ sơ/iu] },
  'people-without-card': {
    name: 'Người chưa có thẻ căn cước công dân',
    unit: 'người',
    said: [card, /chưa|còn/iu, person],
  },
  'accounts-registered': {
    name: 'Người đã đăng ký tài khoản',
    unit: 'người',
    grows: true,
    said: [account, /đăng ký/iu],
  },
  'accounts-collected': {
    name: 'Tài khoản đã thu nhận',
    unit: 'tài khoản',
    grows: true,
    said: [
      /thu nhận|thu hồ sơ|tiếp nhận|tạo lập|vượt chỉ tiêu/iu,
      /tài khoản|định danh|ĐDĐT|hồ sơ|đạt|: |%/iu,
    ],
  },
  'accounts-approved': {
    name: 'Tài khoản đã đăng ký, được duyệt',
    unit: 'tài khoản',
    grows: true,
    said: [/duyệt/iu],
  },
  'accounts-issued': {
    name: 'Tài khoản đã cấp',
    unit: 'tài khoản',
    grows: true,
    said: [/tài khoản|định danh|ĐDĐT/iu, /cấp|đạt|có|xác lập|tạo lập|: /iu],
  },
  'accounts-activated': {
    name: 'Tài khoản đã kích hoạt',
    unit: 'tài khoản',
    grows: true,
    said: [/kích hoạt/iu],
  },
  'accounts-due': {
    name: 'Tài khoản còn phải làm',
    unit: 'tài khoản',
    said: [/tài khoản|định danh|ĐDĐT/iu, /cần|còn|phải|chưa/iu],
  },
  'accounts-target': {
    name: 'Chỉ tiêu tài khoản',
    unit: 'tài khoản',
    aim: true,
    said: [
      /tài khoản|định danh|ĐDĐT/iu,
      /chỉ tiêu|mục tiêu|phấn đấu|hoàn thành|kế hoạch|giao|đến (?:ngày|hết)/iu,
    ],
  },
  people: { name: 'Số dân', unit: 'người', said: [/người|nhân khẩu|dân/iu] },
  'people-eligible': {
    name: 'Người đủ điều kiện làm thẻ',
    unit: 'người',
    said: [/đủ điều kiện|đủ tuổi|trong độ tuổi|phải/iu],
  },
  'people-over-14': { name: 'Người trên 14 tuổi', unit: 'người', said: [/14 tuổi/iu] },
  'people-away': {
    name: 'Người vắng mặt',
    unit: 'người',
    said: [/đi làm|vắng|không có mặt|ngoài|ngoại|nước ngoài|cư trú|ở xa|còn lại/iu, person],
  },
  households: { name: 'Số hộ', unit: 'hộ', said: [/hộ/iu] },
  teams: { name: 'Số tổ', unit: 'tổ', said: [/tổ|đội/iu] },
  schools: { name: 'Số trường', unit: 'trường', said: [/trường/iu] },
  communes: {
    name: 'Số xã, phường, thị trấn',
    unit: 'đơn vị cấp xã',
    said: [/xã|phường|thị trấn/iu],
  },
  districts: {
    name: 'Số huyện, thị xã, thành phố',
    unit: 'đơn vị cấp huyện',
    said: [/huyện|quận|thị xã|thành phố|địa phương/iu],
  },
  'days-early': { name: 'Số ngày về đích sớm', unit: 'ngày', said: [/ngày/iu, /sớm|trước|vượt/iu] },
  minutes: { name: 'Thời gian làm', unit: 'phút', said: [/phút/iu] },
  shifts: { name: 'Số ca một ngày', unit: 'ca', said: [/\bca\b/iu] },
  hour: { name: 'Giờ trong ngày', unit: 'giờ', said: [/giờ/iu] },
  'app-visits': {
    name: 'Lượt truy cập VNeID',
    unit: 'lượt',
    grows: true,
    said: [/lượt/iu, /truy cập/iu],
  },
  'app-visits-daily': {
    name: 'Lượt truy cập VNeID mỗi ngày',
    unit: 'lượt',
    said: [/lượt/iu, /ngày/iu],
  },
  transactions: {
    name: 'Giao dịch điện tử',
    unit: 'giao dịch',
    grows: true,
    said: [/giao dịch/iu],
  },
  'service-uses': { name: 'Lượt dùng dịch vụ', unit: 'lượt', grows: true, said: [/lượt/iu] },
  services: { name: 'Tiện ích trên VNeID', unit: 'tiện ích', said: [/tiện ích/iu] },
} as const satisfies Record<string, IndicatorInfo>;

export type Indicator = keyof typeof indicators;
export const indicatorNames = Object.keys(indicators) as [Indicator, ...Indicator[]];

/** What is known of an indicator, with the marks it may lack. */
export function indicatorInfo(indicator: Indicator): IndicatorInfo {
  return indicators[indicator];
}

/** How exact a printed number is: the very word the source used. */
export const qualifiers = {
  exact: '',
  'more-than': 'hơn',
  over: 'trên',
  nearly: 'gần',
  about: 'khoảng',
} as const;
export type Qualifier = keyof typeof qualifiers;
export const qualifierNames = Object.keys(qualifiers) as [Qualifier, ...Qualifier[]];

/** Levels of an account; what the source's words must hold when they are told apart. */
export const levels = {
  '1': 'mức 1',
  '2': 'mức 2',
  '1+2': 'mức 1 và mức 2',
} as const;
export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels) as [Level, ...Level[]];
