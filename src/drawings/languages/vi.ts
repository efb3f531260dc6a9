import type { DrawingWords } from '../words.ts';

/** A label as it stands inside a sentence. */
const inSentence = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1);

/** Drawings in Vietnamese. */
export const drawingWords: DrawingWords = {
  icons: {
    phone: 'điện thoại',
    card: 'thẻ căn cước',
    pin: 'dấu chỉ nơi làm',
    clock: 'đồng hồ',
    calendar: 'tờ lịch',
    search: 'kính tìm',
    question: 'dấu hỏi',
    shield: 'khiên an toàn',
    warning: 'dấu cảnh báo',
    home: 'nhà',
    elderly: 'người già chống gậy',
    child: 'em bé',
    wheelchair: 'người ngồi xe lăn',
    fingerprint: 'dấu vân tay',
    camera: 'máy ảnh',
    sim: 'thẻ SIM',
    key: 'chìa khóa',
    passcode: 'ô nhập mã số',
    qr: 'mã QR',
    print: 'máy in',
    share: 'mũi tên gửi đi',
    download: 'mũi tên tải về',
    chart: 'biểu đồ',
    bus: 'xe lưu động',
    route: 'đường đi',
    loudspeaker: 'loa',
    check: 'dấu tích',
    arrow: 'mũi tên',
    coin: 'đồng tiền',
    people: 'hai người',
    swap: 'hai điện thoại',
    touch: 'ngón tay bấm',
    list: 'danh sách',
    map: 'bản đồ',
    open: 'dấu đang mở',
    closed: 'dấu đã đóng',
    ended: 'dấu đã kết thúc',
    unsure: 'dấu chưa chắc',
    police: 'mũ công an',
    shirt: 'áo sơ mi',
    ice: 'cốc nước đá',
    plane: 'máy bay',
    letter: 'phong bì thư',
    lock: 'ổ khóa',
    family: 'gia đình',
    'hand-no': 'bàn tay ngăn lại',
    computer: 'máy tính',
    building: 'trụ sở',
    globe: 'quả địa cầu',
    mountain: 'núi',
  },
  screen: {
    whole: (parts) => `Hình màn hình điện thoại, từ trên xuống: ${parts}.`,
    head: (text) => `đầu màn hình ghi “${text}”`,
    line: (text) => `dòng chữ “${text}”`,
    field: (label) => `ô “${label}”`,
    boxes: (label) => (label ? `sáu ô “${label}”` : 'sáu ô để gõ mã'),
    ticks: (items) => `các điều có dấu tích: ${items}`,
    message: (from, text) => `tin nhắn “${from}”: “${text}”`,
    keys: 'bàn phím số',
    button: (text) => `nút “${text}”`,
    link: (text) => `dòng chữ bấm được “${text}”`,
    app: (name, publisher) => `ứng dụng “${name}” của “${publisher}”`,
    frame: (of, text) =>
      `${
        {
          face: 'khung chụp khuôn mặt',
          'card-qr': 'khung quét mã QR trên thẻ',
          'card-chip': 'hình chạm thẻ gắn chip vào điện thoại',
        }[of]
      }, có chữ “${text}”`,
    ringed: (part, number) => `${part}, được khoanh đỏ, số ${number}`,
  },
  card: {
    title: { cccd: 'CĂN CƯỚC CÔNG DÂN', 'can-cuoc': 'CĂN CƯỚC' },
    printed: {
      number: { cccd: 'Số', 'can-cuoc': 'Số định danh cá nhân' },
      residence: { cccd: 'Nơi thường trú', 'can-cuoc': 'Nơi cư trú' },
      expiry: { cccd: 'Có giá trị đến', 'can-cuoc': 'Ngày, tháng, năm hết hạn' },
    },
    side: {
      cccd: { front: 'Mặt trước thẻ căn cước công dân', back: 'Mặt sau thẻ căn cước công dân' },
      'can-cuoc': { front: 'Mặt trước thẻ căn cước', back: 'Mặt sau thẻ căn cước' },
    },
    parts: {
      number: '12 số định danh',
      expiry: 'Ngày hết hạn',
      photo: 'Ảnh khuôn mặt',
      chip: 'Chip của thẻ',
      qr: 'Mã QR',
      residence: 'Nơi cư trú',
    },
    whole: (side, parts) => `Hình vẽ giản lược ${inSentence(side)}. Khoanh đỏ ${parts}.`,
    part: (number, name) => `số ${number}: ${inSentence(name)}`,
  },
  nfc: {
    iphone: {
      whole: 'Hình chạm thẻ vào iPhone: thẻ áp sau máy, ở cạnh trên; chỗ đó được khoanh đỏ.',
      tips: ['Tháo ốp lưng', 'Áp thẻ vào cạnh trên máy', 'Giữ yên 3 đến 5 giây'],
    },
    android: {
      whole: 'Hình chạm thẻ vào điện thoại Android: thẻ áp vào mặt sau máy.',
      tips: ['Tháo ốp lưng', 'Áp thẻ vào mặt sau máy', 'Giữ yên 3 đến 5 giây'],
    },
  },
  scam: {
    title: 'Lừa đảo. Đừng làm theo',
    whole: (from, lines) =>
      `Hình một trò lừa đảo, người gửi xưng là “${from}”: ${lines}. Đừng làm theo.`,
    line: (text, sign) => (sign ? `“${text}” khoanh đỏ, dấu hiệu: ${sign}` : `“${text}”`),
  },
  way: {
    whole: (stops) => `Hình đường đi: ${stops}.`,
    stop: (number, icon, text) => `${number}, ${icon}, “${text}”`,
  },
  signs: {
    or: 'hoặc',
    sign: (icon, text) => (text ? `${icon}, “${text}”` : icon),
    between: { then: 'rồi đến', and: 'và', or: 'hoặc' },
    whole: (signs, mark) =>
      `Hình ${signs}${mark ? { yes: '; có dấu tích: nên làm', no: '; bị gạch chéo: đừng làm' }[mark] : ''}.`,
  },
};
