import type { Words } from './problem.ts';

const quote = 'đặt cả câu trong dấu nháy kép "…".';

/** What an error code of the YAML parser (or one of ours: SPECIAL_START, IMPOSSIBLE) means to an editor. */
export function yamlMessage(code: string, at: string): Words {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: `Khóa ${at ? `“${at}” ` : ''}được viết hai lần trong cùng một mục.`,
        fix: 'giữ một dòng, xóa dòng kia.',
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.',
        fix: 'xóa dấu Tab, thụt vào bằng hai dấu cách.',
      };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return {
        message:
          'Dòng này không thẳng hàng với các dòng cùng mục, hoặc dòng trên thiếu dấu nháy, dấu ngoặc đóng.',
        fix: 'thụt vào cho thẳng hàng bằng dấu cách; xem dấu nháy, dấu ngoặc đã đủ đôi chưa.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { message: 'Câu có dấu hai chấm nên bị hiểu nhầm là một khóa.', fix: quote };
    case 'UNEXPECTED_TOKEN':
    case 'BAD_COLLECTION_TYPE':
    case 'KEY_OVER_1024_CHARS':
      return {
        message: 'Có chữ thừa sau dấu nháy hoặc dấu ngoặc đóng, hoặc câu bắt đầu bằng [ hay {.',
        fix: quote,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'Dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng.',
        fix: 'viết \\\\ thay cho \\, hoặc bỏ dấu đó.',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'Có dòng “---” ở giữa tệp; mỗi tệp .yaml chỉ viết về một thứ.',
        fix: 'xóa dòng “---”, hoặc chuyển phần sau sang tệp khác.',
      };
    case 'SPECIAL_START':
      return { message: `Câu bắt đầu bằng dấu ${at} nên bị hiểu nhầm.`, fix: quote };
    default:
      return {
        message: 'Không đọc được YAML ở dòng này.',
        fix: `nếu trong câu có dấu hai chấm hay dấu #, ${quote}`,
      };
  }
}
