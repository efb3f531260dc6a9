import { drawingWords } from '../drawings/languages/vi.ts';
import { scheduleWords } from '../schedule/languages/vi.ts';
import type { IconName } from '../ui/icons.ts';
import { formatCount, formatDate, formatNumber } from '../text/format.ts';

/** One of the three main tasks on the first page. */
type Door = { href: string; icon: IconName; label: string; note: string };

/** A province or commune as its name is put together. */
export type NamedUnit = { name: string; fullName: string; type: string };

/**
 * The portal's own words in Vietnamese. Every other language says all of it, under the same names: what depends on
 * something is a function of it. What editors write is no part of a dictionary.
 */
const words = {
  frame: {
    skip: 'Đi thẳng đến nội dung',
    home: 'Trang đầu',
    here: 'Bạn đang ở',
    menu: 'Mục chính',
    inVietnamese: 'bằng tiếng Việt',
    independent: 'Trang này độc lập, không phải trang của Bộ Công an.',
    official: (publisher: string) => `Trang này do ${publisher} phụ trách.`,
    vow: 'Chúng tôi không bao giờ hỏi mật khẩu, mã OTP hay tiền của bạn.',
    checkedUntil: (date: string) => `Nội dung kiểm tra đến ${date}.`,
    checkedOnPaper: (date: string) => `nội dung kiểm tra ngày ${date}`,
  },
  /** Links of the masthead and of the foot, in this order. */
  menus: {
    top: [
      { href: '/huong-dan/', label: 'Hướng dẫn' },
      { href: '/noi-lam/', label: 'Nơi làm' },
      { href: '/hoi-dap/', label: 'Hỏi đáp' },
      { href: '/tien-do/', label: 'Tiến độ' },
    ],
    foot: [
      { href: '/gioi-thieu/', label: 'Giới thiệu' },
      { href: '/tro-nang/', label: 'Trợ năng' },
      { href: '/rieng-tu/', label: 'Riêng tư' },
      { href: '/tinh-huong/', label: 'Trường hợp của bạn' },
      { href: '/lich/', label: 'Lịch' },
      { href: '/doc-de/', label: 'Đọc dễ' },
      { href: '/cap-nhat/', label: 'Có gì mới' },
    ],
  },
  actions: {
    print: 'In',
    send: 'Gửi cho người nhà',
  },
  sources: {
    title: 'Nguồn',
    sure: { high: 'độ chắc: cao', medium: 'độ chắc: vừa', low: 'độ chắc: thấp' },
    undated: 'không ghi ngày',
    checked: 'Kiểm tra',
    reviewBy: (date: string) => `xem lại trước ${date}`,
    reviewLate: (date: string) => `Trang này đã quá ngày xem lại ${date}.`,
    before: 'Trước đây',
  },
  home: {
    title: 'Bạn cần làm gì?',
    description:
      'Kích hoạt VNeID, tìm nơi làm căn cước và định danh mức 2 gần bạn, hỏi đáp có nguồn. Trang độc lập, miễn phí.',
    lead: 'Kích hoạt VNeID, tìm nơi làm, tránh lừa đảo.',
    scene: 'Tranh: từ nhà, qua cổng làng và cây cầu, đến trụ sở công an xã.',
    tasks: 'Ba việc chính',
    doors: [
      {
        href: '/huong-dan/kich-hoat/',
        icon: 'phone',
        label: 'Kích hoạt VNeID',
        note: 'Từng bước, có hình chỉ chỗ bấm',
      },
      { href: '/noi-lam/', icon: 'pin', label: 'Tìm nơi làm', note: 'Ở đâu, ngày giờ nào' },
      { href: '/hoi-dap/', icon: 'question', label: 'Hỏi đáp', note: 'Ngắn, rõ, có nguồn' },
    ] as Door[],
    cases: 'Trường hợp của bạn',
    askMe: 'Chưa rõ? Trả lời vài câu hỏi',
    source: 'Nguồn:',
  },
  guides: {
    title: 'Hướng dẫn',
    listTitle: 'Hướng dẫn từng bước',
    listDescription:
      'Cài VNeID an toàn, đăng ký mức 1, làm mức 2 ở công an xã, kích hoạt, đổi điện thoại, làm ở nơi xa quê: từng bước, có hình, có nguồn.',
    listLead: 'Từng bước, có hình. Mỗi trang in ra được, gửi cho người nhà được.',
    notSure: 'Chưa biết mình cần gì?',
    askMe: 'Trả lời vài câu, nhận danh sách việc',
    groups: {
      path: 'Từ đầu đến khi dùng được',
      account: 'Điện thoại, SIM, mật khẩu',
      card: 'Thẻ căn cước',
      people: 'Trẻ em, người già, người ở xa',
      papers: 'Giấy tờ, cư trú, đi lại',
      safety: 'An toàn, quyền của bạn',
    },
    drawn: 'Hướng dẫn có hình',
    undrawn: 'Hướng dẫn từng bước',
    glance: {
      audience: 'Dành cho',
      deadline: 'Hạn',
      time: 'Thời gian',
      wait: 'Chờ kết quả',
      cost: 'Lệ phí',
    },
    bring: 'Chuẩn bị',
    steps: (count: number) => `${formatCount(count)} bước`,
    before: 'Trước hết',
    aboutDrawings:
      'Chữ khoanh đỏ trong bài là chỗ khoanh đỏ trong hình. Hình vẽ giản lược; tên nút và chỗ nút có thể khác theo phiên bản.',
    troubles: 'Khi bị trục trặc',
    aside: 'Ai giúp, ngày kiểm tra, in và gửi',
    more: 'Xem thêm',
    helpers: 'Ai giúp bạn',
    hotline: 'Tổng đài VNeID',
    police: 'Công an xã, phường gần bạn',
    neighbours: 'Tổ công nghệ số cộng đồng ở thôn, tổ dân phố',
  },
  cases: {
    title: 'Trường hợp của bạn',
    description: 'Cổng này chưa có câu hỏi nào về các trường hợp. Xem hỏi đáp và các hướng dẫn.',
    progress: (number: number, most: number) => `Câu ${number} trong ${most}`,
    progressAtMost: (number: number, most: number) => `Câu ${number} · nhiều nhất ${most} câu`,
    answered: 'Bạn đã trả lời',
    change: 'Đổi',
    question: (number: number) => `câu ${number}`,
    answers: 'Câu trả lời của bạn',
    notMine: 'Không thấy trường hợp của mình?',
    elsewhere: 'Xem [mọi câu hỏi đáp](/hoi-dap/).',
    elsewhereOrCall: (number: string) => `Xem [mọi câu hỏi đáp](/hoi-dap/), hoặc gọi ${number}.`,
    notKept: 'Câu trả lời chỉ nằm trong địa chỉ trang này. Không ai lưu lại.',
    todo: (count: number) => `${formatCount(count)} việc, theo thứ tự`,
    bring: 'Mang theo, chuẩn bị',
    where: 'Làm ở đâu',
    wait: 'Chờ kết quả',
    cost: 'Lệ phí',
    ask: 'Hỏi thêm, tổng đài VNeID',
    nearest: 'Tìm công an xã, phường gần bạn',
    allPlaces: 'Xem danh sách, bản đồ nơi làm',
    aside: 'Tóm tắt',
    print: 'In danh sách',
    more: 'Xem thêm về việc này',
    again: 'Làm lại từ câu đầu',
  },
  /** Pages about places in other languages: the immigration police first, communes by links to Vietnamese pages. */
  where: {
    title: 'Tìm nơi làm',
    description:
      'Người nước ngoài đến phòng xuất nhập cảnh của công an tỉnh, người Việt đến công an xã nào cũng được. Chọn tỉnh để xem tên nơi làm, giờ, đường đi.',
    lead: 'Người nước ngoài đến công an tỉnh, phòng quản lý xuất nhập cảnh. Người Việt đến công an xã, phường nào cũng được.',
    choose: 'Chọn tỉnh, thành phố',
    counted: 'Số sau tên tỉnh là số nơi đã có thông tin riêng.',
    inProvince: (province: string) => `Nơi làm ở ${province}`,
    provinceDescription: (province: string) =>
      `Làm VNeID ở ${province}: tên tiếng Việt của phòng xuất nhập cảnh cho người nước ngoài, công an xã, phường cho người Việt, giờ làm.`,
    foreigners: 'Người nước ngoài',
    immigration:
      'Người nước ngoài làm tài khoản ở phòng quản lý xuất nhập cảnh của công an tỉnh (độ chắc: vừa). Tên tiếng Việt của nơi đó:',
    show: 'Đưa dòng này cho người lái xe xem, hoặc hỏi ở trụ sở công an.',
    immigrationUnknown:
      'Chúng tôi chưa biết địa chỉ và giờ làm của phòng này: chưa có nguồn công khai nào nêu. Hãy hỏi trước khi đi.',
    orCall: 'Bạn có thể gọi tổng đài VNeID:',
    guide: 'Người nước ngoài lấy tài khoản VNeID thế nào',
    citizens: 'Người Việt',
    anyCommune:
      'Người Việt làm ở công an xã, phường nào trong cả nước cũng được. Theo quy định chung: giờ hành chính, thứ Hai đến thứ Sáu (độ chắc: vừa). Hãy hỏi trước khi đi.',
    known: 'Nơi có thông tin riêng',
    noneKnown: 'Chưa có nơi nào ở đây được đưa lên cổng với thông tin riêng.',
    communes: (count: number) => `${count} xã, phường`,
    communesNote: 'Các trang này bằng tiếng Việt.',
    anybody: 'Người ở nơi khác cũng làm định danh được tại đây.',
    notForForeigners: 'Người nước ngoài làm tài khoản ở phòng xuất nhập cảnh, không phải ở đây.',
    pointDescription: (name: string, place: string, services: string) =>
      `${name}, ${place}: giờ làm, đường đi, mang theo gì. ${services}.`,
    pastDescription: (name: string, place: string) =>
      `${name}, ${place}: đã kết thúc. Nơi bạn đến hôm nay và đường đến trang tiếng Việt.`,
    hours: 'Giờ làm',
    services: 'Làm được gì ở đây?',
    over: 'Nay bạn đến đâu?',
    overNote: 'Nơi này đã kết thúc. Người Việt đến nơi sau, hoặc công an xã, phường nào cũng được.',
    more: 'Trang tiếng Việt nói nhiều hơn',
    send: 'Gửi trang này',
    ruleForeigners: 'Nơi làm của người nước ngoài',
    ruleCitizens: 'Việc làm tại công an cấp xã, giờ làm chung',
  },
  places: {
    /** Inside a sentence: "tỉnh Hà Tĩnh", "xã Đông Kinh". */
    unit: ({ fullName }: NamedUnit) => fullName,
    services: {
      'level-2': 'Định danh mức 2',
      card: 'Thẻ căn cước',
      activation: 'Giúp kích hoạt VNeID',
      install: 'Giúp cài VNeID',
      'home-visit': 'Làm tại nhà',
    },
    kinds: {
      office: 'Trụ sở công an',
      desk: 'Bàn hỗ trợ',
      mobile: 'Tổ lưu động',
      'home-visit': 'Đến tận nhà',
      meeting: 'Ở chợ, hội nghị, trường học',
    },
    byDay: 'theo từng ngày, xem lịch đến',
    typical: (hours: string) => `Theo quy định chung: ${hours}. Hỏi trước khi đi.`,
    vague: (hours: string) => `${hours}; giờ cụ thể không được công bố`,
    hoursUnknown: 'Giờ không được công bố',
    hoursUnsure: 'Giờ chưa xác nhận',
    hoursAndAddressUnsure: 'Giờ và địa chỉ chưa xác nhận',
    stepFree: 'Có lối xe lăn',
    notStepFree: 'Chưa có lối xe lăn',
    addressUnknown: 'Chưa biết địa chỉ',
    onlyArea: '; sơ đồ chỉ tô vùng',
    table: {
      caption: 'Giờ làm',
      captionTypical: 'Giờ làm theo quy định chung',
      day: 'Ngày',
      hours: 'Giờ làm',
      hoursTypical: 'Theo quy định chung',
      none: 'Không có giờ làm',
      noneTypical: 'Không có trong lịch chung',
      besides: 'Ngoài ra',
      holidays: 'Ngày lễ',
      closed: 'Nghỉ',
    },
    bring: {
      title: 'Làm mức 2 mang gì?',
      card: 'Thẻ căn cước còn hạn',
      sim: 'Điện thoại lắp SIM chính chủ',
      ownSim: 'SIM do chính bạn đứng tên.',
      free: 'Không mất phí',
    },
    count: (places: number) => `${places} nơi`,
    way: {
      title: 'Đường đi',
      noStreet: (address: string) => `${address}. Chưa biết số nhà, tên đường.`,
      noAddress: 'Chưa có địa chỉ trong nguồn công khai.',
      onlyDistrict: (near: string) => `Vị trí cũng chỉ biết đến khoảng ${near} cũ.`,
      byName:
        'Ứng dụng bản đồ trên điện thoại sẽ tìm theo tên; hãy hỏi lại người ở gần trước khi đi.',
      openApp: 'Tìm trong ứng dụng bản đồ',
      searchOn: 'Tìm trên',
      or: 'hoặc',
      ifNothing: 'nếu nút trên không mở được gì.',
    },
    visits: {
      title: 'Tổ lưu động sắp đến',
      until: 'đến',
      cancelled: (why: string) => `Đã hủy: ${why}`,
      none: 'Chưa có lịch nào được công bố.',
      noneHere: 'Chưa có lịch nào ở đây được công bố.',
      nearest: 'Nơi gần có lịch sớm nhất:',
      homeHelp: 'Nhà có người già yếu hoặc khuyết tật? Người thân có thể',
      askHomeHelp: 'hỏi công an xã, phường để làm tại nhà',
    },
    calendar: {
      addOne: 'Thêm vào lịch',
      follow: 'Theo dõi bằng ứng dụng lịch',
      download: 'Tải tệp lịch (.ics)',
      difference:
        'Theo dõi thì lịch trên máy bạn tự đổi khi lịch ở đây đổi. Tải tệp thì chỉ chép một lần.',
    },
  },
};

/** Vietnamese: the language the portal is written in, and the shape of all others. */
export const vi = {
  code: 'vi',
  /** For `lang` and `hreflang`. */
  tag: 'vi',
  /** For link previews. */
  locale: 'vi_VN',
  /** As its speakers call it. */
  name: 'Tiếng Việt',
  /** Where its sections begin; all below one prefix, which is none for Vietnamese. */
  addresses: { home: '/', guides: '/huong-dan/', cases: '/tinh-huong/', places: '/noi-lam/' },
  /** The portal's search knows its pages. */
  searched: true,
  /** `2026-11-22`, `2026-11` or `2026` for readers. */
  date: formatDate,
  number: (value: number) => formatNumber(value),
  /** How many, at the start of a heading. */
  count: formatCount,
  /** Hours and states; what drawings say. */
  schedule: scheduleWords,
  drawings: drawingWords,
  words,
};
