/** One address of every kind of page: what holds for these holds for the portal. */
export const pageTypes = {
  home: '/',
  guides: '/huong-dan/',
  guide: '/huong-dan/kich-hoat/',
  /** A guide whose drawings are no screens: messages, ways, signs. */
  drawnGuide: '/huong-dan/lua-dao/',
  easyList: '/doc-de/',
  easy: '/doc-de/kich-hoat/',
  places: '/noi-lam/',
  province: '/noi-lam/ha-tinh/',
  commune: '/noi-lam/ha-tinh/dong-kinh/',
  /** A commune nobody has written a file about. */
  plainCommune: '/noi-lam/ha-tinh/mai-phu/',
  zone: '/noi-lam/khanh-hoa/truong-sa/',
  point: '/noi-lam/ha-tinh/dong-kinh/cong-an-xa-dong-kinh/',
  pastPoint: '/noi-lam/ha-tinh/dong-kinh/diem-can-cuoc-thach-kenh-2023/',
  questions: '/hoi-dap/',
  answer: '/hoi-dap/khong-nhan-duoc-otp/',
  generated: '/hoi-dap/yen-bai-kich-hoat-bao-nhieu-tai-khoan/',
  progress: '/tien-do/',
  campaign: '/tien-do/thuong-xuan/',
  /** A place nobody wrote a page for, with many districts. */
  madeProgress: '/tien-do/hai-phong/',
  comparison: '/tien-do/so-sanh-kich-hoat/',
  changes: '/tien-do/thay-doi/',
  updates: '/cap-nhat/',
  /** Tells fees that change on a known day. */
  datedGuide: '/huong-dan/le-phi/',
  case: '/tinh-huong/',
  outcome: '/tinh-huong/lam-tai-nha/',
  search: '/tim-kiem/?q=kich+hoat',
  calendar: '/lich/',
  about: '/gioi-thieu/',
  data: '/du-lieu/',
  english: '/en/',
  englishGuides: '/en/guides/',
  englishGuide: '/en/guides/activate/',
  englishCase: '/en/which-case/',
  englishOutcome: '/en/which-case/get-account/',
  englishPlaces: '/en/where/',
  englishProvince: '/en/where/ha-tinh/',
  englishPoint: '/en/where/ha-tinh/dong-kinh/cong-an-xa-dong-kinh/',
  lost: '/khong-co-trang-nay/',
  noNetwork: '/khong-co-mang/',
} as const;

/** What a wide screen shows in another order, or with other controls; the rest is the same there. */
export const wideToo = new Set([
  'home',
  'guide',
  'easy',
  'places',
  'commune',
  'questions',
  'progress',
  'search',
]);
