import type { Words } from './problem.ts';

/** How a missing or wrong value is written, by the kind the schema expects. */
const shapes: Record<string, string> = {
  string: 'một câu',
  number: 'một con số',
  int: 'một con số nguyên',
  boolean: 'true (có) hoặc false (không)',
};

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'một mục có các khóa con',
  record: 'một mục có các khóa con',
};

const asList = 'viết mỗi mục một dòng, bắt đầu bằng “- ”, dưới tên khóa.';
const asMapping = 'viết mỗi khóa con một dòng, thụt vào hai dấu cách, dưới tên khóa.';

/** The place of a value as an editor counts, lists from 1: `steps › 3 › text`. */
export function placeName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(' › ');
}

/** A key that should be there. */
export function missingMessage(path: readonly PropertyKey[], shape = 'nội dung'): Words {
  const key = path.at(-1);
  const parent = placeName(path.slice(0, -1));
  if (typeof key === 'number') {
    return { message: `Mục ${key + 1} của “${parent}” để trống.`, fix: `viết ${shape}.` };
  }
  return {
    message: `Thiếu “${String(key)}”${parent ? ` ở “${parent}”` : ''}.`,
    fix: `thêm dòng “${String(key)}: ” với ${shape}.`,
  };
}

/** A value of another kind than the schema expects; `undefined` is a missing key, `null` one without words. */
export function typeMessage(path: readonly PropertyKey[], expected: string, input: unknown): Words {
  if (path.length === 0) {
    return {
      message: 'Tệp không có khóa nào (như “title: …”).',
      fix: 'xem một tệp khác cùng thư mục và viết giống như vậy.',
    };
  }
  if (input === undefined) return missingKind(path, expected);
  const at = placeName(path);
  if (input === null) {
    return {
      message: `“${at}” chưa có nội dung.`,
      fix: 'viết nội dung sau dấu hai chấm, hoặc xóa cả dòng nếu không bắt buộc.',
    };
  }
  if (expected === 'string') return notWords(path, input);
  if (expected === 'number' || expected === 'int') return notNumber(at, expected, input);
  const message = `“${at}” phải là ${kinds[expected] ?? 'kiểu khác'}.`;
  if (expected === 'array') return { message, fix: asList };
  if (expected === 'boolean') {
    return { message, fix: 'viết true (có) hoặc false (không), không có dấu nháy.' };
  }
  return { message, fix: asMapping };
}

function missingKind(path: readonly PropertyKey[], expected: string): Words {
  const key = String(path.at(-1));
  const isDay = expected === 'string' && (key === 'checked' || key === 'date');
  const words = missingMessage(path, isDay ? 'một ngày, ví dụ "2026-11-22"' : shapes[expected]);
  if (typeof path.at(-1) === 'number') return words;
  if (expected === 'array') return { ...words, fix: `thêm khóa “${key}:”; ${asList}` };
  if (expected === 'object') return { ...words, fix: `thêm khóa “${key}:”; ${asMapping}` };
  return words;
}

/** Digits of the codes of communes and provinces; YAML drops their leading noughts when quotes are missing. */
const codeLengths: Readonly<Record<string, number>> = {
  commune: 5,
  communes: 5,
  alsoServes: 5,
  province: 2,
  provinces: 2,
};

function notWords(path: readonly PropertyKey[], input: unknown): Words {
  const at = placeName(path);
  if (typeof input === 'object') {
    return {
      message: `“${at}” phải là một câu, nhưng đọc ra ${Array.isArray(input) ? 'danh sách' : 'các khóa con'}.`,
      fix: 'nếu câu bắt đầu bằng [ hoặc {, hay có dấu hai chấm, đặt cả câu trong dấu nháy kép "…".',
    };
  }
  const key = path.findLast((part) => typeof part === 'string');
  const digits = typeof input === 'number' ? (codeLengths[String(key)] ?? 0) : 0;
  return {
    message: `“${at}” phải là chữ, nhưng ${String(input)} không có dấu nháy nên đọc ra ${
      typeof input === 'number' ? 'số' : 'đúng/sai'
    }.`,
    fix: `đặt trong dấu nháy kép${digits > 0 ? ', đủ cả số 0 ở đầu' : ' như đã viết'}, ví dụ "${String(input).padStart(digits, '0')}".`,
  };
}

function notNumber(at: string, expected: string, input: unknown): Words {
  const message = `“${at}” phải là ${kinds[expected] ?? 'số'}.`;
  const given = typeof input === 'string' ? input.trim() : '';
  if (expected === 'number' && /^-?\d+,\d+$/.test(given)) {
    return { message, fix: `trong tệp, dùng dấu chấm cho phần lẻ: ${given.replace(',', '.')}.` };
  }
  if (/^\d{1,3}(?:[.\s]\d{3})+$/.test(given)) {
    return { message, fix: `viết các chữ số liền nhau: ${given.replace(/\D/g, '')}.` };
  }
  if (given !== '' && Number.isFinite(Number(given))) {
    return { message, fix: `bỏ dấu nháy: ${given}.` };
  }
  return expected === 'int' && typeof input === 'number'
    ? { message, fix: 'viết các chữ số liền nhau, không có dấu chấm hay dấu phẩy: 298649.' }
    : { message, fix: 'chỉ viết chữ số, không có chữ và không có dấu nháy.' };
}
