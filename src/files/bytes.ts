import type { Words } from './problem.ts';

/** What a file's bytes say, or why they cannot be read as text. */
export type Decoded = { ok: true; text: string } | ({ ok: false; line: number } & Words);

/** More than any text an editor writes by hand; stops a film or a scan renamed to `.md`. */
const largestFile = 1_000_000;

const saveAsUtf8 = 'mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.';
const writeAgain = 'mở bằng đúng chương trình, chép phần chữ sang một tệp văn bản thường.';

/**
 * Text of a file that must be UTF-8, with or without byte-order mark.
 * Line endings become `\n` and letters NFC, so that one look of a word is one string.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) {
    const size = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
    return {
      ok: false,
      line: 1,
      message: `Tệp quá lớn (${size} MB); mỗi tệp nhiều nhất 1 MB.`,
      fix: 'chia thành nhiều tệp, hoặc xem có chép nhầm tệp không.',
    };
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    const message = 'Đây là tệp Word, Excel, PDF hoặc tệp nén, không phải tệp văn bản.';
    return { ok: false, line: 1, message, fix: writeAgain };
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const message = 'Tệp được lưu với mã UTF-16, không phải UTF-8.';
    return { ok: false, line: 1, message, fix: saveAsUtf8 };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = 'Tệp không phải văn bản UTF-8 (có byte rỗng, thường là mã UTF-16).';
    return { ok: false, line: lineAt(bytes, zero), message, fix: saveAsUtf8 };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text: plainText(text) };
  } catch {
    const message = 'Tệp không phải UTF-8 nên chữ có dấu không đọc được.';
    return { ok: false, line: firstBadLine(bytes), message, fix: saveAsUtf8 };
  }
}

/** NFC, `\n` at the ends of lines, no byte-order mark. */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}

/** The first line that is not UTF-8; a line feed is never part of a longer UTF-8 character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
