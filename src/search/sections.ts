import type { Searchable } from '../text/searchable.ts';

/**
 * The pages of whole sections, which no file of the content makes: their headings as readers see them,
 * what else people call them, and what is there.
 */
export const sectionPages: readonly Searchable[] = [
  {
    href: '/huong-dan/',
    title: 'Hướng dẫn',
    aliases: ['các bước làm VNeID', 'xem tất cả hướng dẫn'],
    answer: 'Từng bước, có hình. Mỗi trang in ra được, gửi cho người nhà được.',
    body: '',
  },
  {
    href: '/hoi-dap/',
    title: 'Hỏi đáp',
    aliases: ['câu hỏi thường gặp', 'tất cả câu hỏi về VNeID và căn cước'],
    answer: 'Câu hỏi thường gặp về VNeID và thẻ căn cước. Câu nào cũng có nguồn và ngày kiểm tra.',
    body: '',
  },
  {
    href: '/noi-lam/',
    title: 'Tìm nơi làm',
    aliases: [
      'công an xã gần nhất',
      'công an phường gần đây',
      'địa chỉ công an xã',
      'giờ làm việc công an xã',
      'danh sách xã, phường',
    ],
    answer:
      'Tìm công an xã, phường và tổ lưu động theo tên xã, cũ hay mới. Bạn làm định danh mức 2 ở xã nào cũng được.',
    body: '',
  },
  {
    href: '/lich/',
    title: 'Lịch',
    aliases: ['lịch tổ lưu động', 'lịch làm căn cước lưu động', 'hôm nay nơi nào mở cửa'],
    answer: 'Tổ lưu động đến đâu, ngày nào, và nơi nào mở cửa.',
    body: '',
  },
  {
    href: '/tien-do/',
    title: 'Tiến độ đã công bố',
    aliases: ['số liệu căn cước và VNeID', 'thống kê kích hoạt VNeID'],
    answer: 'Mọi con số ở đây đều đã đăng báo. Mỗi số có ngày, nguồn và đoạn chữ mang nó.',
    body: '',
    minor: true,
  },
  {
    href: '/du-lieu/',
    title: 'Dữ liệu mở',
    aliases: ['tải dữ liệu csv, json', 'open data'],
    answer: 'Nơi làm, lịch đến, tên xã phường và số liệu của cổng này, thành tệp tải về được.',
    body: '',
    minor: true,
  },
];
