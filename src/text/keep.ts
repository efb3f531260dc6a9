import { escapeHtml } from './inline.ts';

/** Words of several syllables that read badly when a heading breaks inside them. */
const compounds = [
  'định danh điện tử',
  'điện thoại thông minh',
  'định danh',
  'điện tử',
  'điện thoại',
  'thông minh',
  'kích hoạt',
  'tài khoản',
  'căn cước',
  'công an',
  'công dân',
  'mật khẩu',
  'câu hỏi',
  'bảo mật',
  'lừa đảo',
  'đăng ký',
  'đăng nhập',
  'tin nhắn',
  'trục trặc',
  'lệ phí',
  'miễn phí',
  'sổ hộ khẩu',
  'chứng minh',
  'vân tay',
  'máy bay',
  'giấy tờ',
  'tích hợp',
  'ứng dụng',
  'lưu động',
  'tận nhà',
  'tại nhà',
  'mức 1',
  'mức 2',
  'thế nào',
  'bao lâu',
  'ở đâu',
  'khó khăn',
  'trường hợp',
  'thay đổi',
  'thời hạn',
  'hướng dẫn',
  'số liệu',
  'tiến độ',
  'chỉ tiêu',
  'người già',
  'về đích',
];

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${compounds.join('|')}|\\d[\\d.,]*\\s%)(?![\\p{L}\\p{N}])[,.;:?!…)”]*`,
  'giu',
);

/**
 * HTML of a heading in which words of several syllables stay together on a line
 * (`.w` is an inline block: it still breaks when it is wider than the line). Signs that follow
 * belong to it, or a comma could start a line.
 */
export function keepWords(heading: string): string {
  let html = '';
  let end = 0;
  for (const match of heading.matchAll(pattern)) {
    html += `${escapeHtml(heading.slice(end, match.index))}<span class="w">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(heading.slice(end));
}
