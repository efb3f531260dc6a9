/** What a figure counts. `unit` follows the number on the page; `aim` marks what was to be reached. */
type IndicatorInfo = { name: string; unit: string; aim?: true };

/** The small vocabulary of what is counted, with the words readers see. */
export const indicators = {
  'cards-issued': { name: 'Thẻ căn cước công dân đã cấp', unit: 'thẻ' },
  'cards-due': { name: 'Thẻ căn cước công dân phải cấp', unit: 'thẻ', aim: true },
  'cards-collected': { name: 'Người đã làm hồ sơ thẻ căn cước công dân', unit: 'người' },
  'cards-pending': { name: 'Hồ sơ thẻ chưa được cấp', unit: 'hồ sơ' },
  'cards-files': { name: 'Hồ sơ thẻ trong đợt', unit: 'hồ sơ' },
  'people-without-card': { name: 'Người chưa có thẻ căn cước công dân', unit: 'người' },
  'accounts-registered': { name: 'Người đã đăng ký tài khoản', unit: 'người' },
  'accounts-collected': { name: 'Tài khoản đã thu nhận', unit: 'tài khoản' },
  'accounts-approved': { name: 'Tài khoản đã đăng ký, được duyệt', unit: 'tài khoản' },
  'accounts-issued': { name: 'Tài khoản đã cấp', unit: 'tài khoản' },
  'accounts-activated': { name: 'Tài khoản đã kích hoạt', unit: 'tài khoản' },
  'accounts-due': { name: 'Tài khoản còn phải làm', unit: 'tài khoản' },
  'accounts-target': { name: 'Chỉ tiêu tài khoản', unit: 'tài khoản', aim: true },
  people: { name: 'Số dân', unit: 'người' },
  'people-eligible': { name: 'Người đủ điều kiện làm thẻ', unit: 'người' },
  'people-over-14': { name: 'Người trên 14 tuổi', unit: 'người' },
  'people-away': { name: 'Người vắng mặt', unit: 'người' },
  households: { name: 'Số hộ', unit: 'hộ' },
  teams: { name: 'Số tổ', unit: 'tổ' },
  schools: { name: 'Số trường', unit: 'trường' },
  communes: { name: 'Số xã, phường, thị trấn', unit: 'đơn vị cấp xã' },
  districts: { name: 'Số huyện, thị xã, thành phố', unit: 'đơn vị cấp huyện' },
  'days-early': { name: 'Số ngày về đích sớm', unit: 'ngày' },
  minutes: { name: 'Thời gian làm', unit: 'phút' },
  shifts: { name: 'Số ca một ngày', unit: 'ca' },
  hour: { name: 'Giờ trong ngày', unit: 'giờ' },
  'cards-daily': { name: 'Thẻ in mỗi ngày', unit: 'thẻ' },
  'app-visits': { name: 'Lượt truy cập VNeID', unit: 'lượt' },
  'app-visits-daily': { name: 'Lượt truy cập VNeID mỗi ngày', unit: 'lượt' },
  transactions: { name: 'Giao dịch điện tử', unit: 'giao dịch' },
  'service-uses': { name: 'Lượt dùng dịch vụ', unit: 'lượt' },
  services: { name: 'Tiện ích trên VNeID', unit: 'tiện ích' },
} as const satisfies Record<string, IndicatorInfo>;

export type Indicator = keyof typeof indicators;
export const indicatorNames = Object.keys(indicators) as [Indicator, ...Indicator[]];

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

/** Levels of an account. */
export const levels = {
  '1': 'mức 1',
  '2': 'mức 2',
  '1+2': 'mức 1 và mức 2',
} as const;
export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels) as [Level, ...Level[]];
