import type { z } from 'zod';
import { closest } from '../text/closest.ts';
import { formatNumber } from '../text/format.ts';
import { codes } from './codes.ts';
import { dateMessage } from './dates.ts';
import type { Words } from './problem.ts';
import { meantWord } from './meant-words.ts';
import { missingMessage, placeName, typeMessage } from './type-messages.ts';

type Issue = z.core.$ZodIssue;
/** What one issue means, and the place in the data it is about. */
export type Explanation = Words & {
  path: readonly PropertyKey[];
  /** The issue is about a key of the mapping at `path` that should not be there. */
  key?: string;
};

/** Which keys the mapping at a path may have; for "có phải ý bạn là …?". */
export type KnownKeys = (path: readonly PropertyKey[]) => readonly string[];

/** What an issue of any schema means to an editor: Vietnamese sentences, one or more. */
export function explainIssue(issue: Issue, knownKeys: KnownKeys): Explanation[] {
  const { path } = issue;
  const at = placeName(path);
  const one = (words: Words): Explanation[] => [{ path, ...words }];

  const code = codes[issue.message];
  if (code) return one(code(at, issue.input));

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path,
        key,
        ...unknownKey(key, at, knownKeys(path), Object.keys(issue.input ?? {})),
      }));
    case 'invalid_type':
      return one(typeMessage(path, issue.expected, issue.input));
    case 'invalid_value':
      return one(wordMessage(path, issue.values, issue.input));
    case 'invalid_union':
      return explainUnion(issue, knownKeys);
    case 'too_small':
    case 'too_big':
      return one(sizeMessage(at, issue));
    case 'invalid_format':
      return one(formatMessage(at, issue));
    case 'not_multiple_of':
      return one({
        message: `“${at}” phải chia hết cho ${issue.divisor}.`,
        fix: 'sửa lại con số.',
      });
    case 'invalid_key':
      return one({
        message: `Khóa “${at}” viết chưa đúng.`,
        fix: 'chỉ dùng chữ thường không dấu, số và gạch nối.',
      });
    case 'invalid_element':
    case 'custom':
      return one({
        message: at ? `“${at}” chưa đúng.` : 'Nội dung tệp chưa đúng.',
        fix: 'so với một tệp khác cùng thư mục.',
      });
  }
}

function unknownKey(
  key: string,
  at: string,
  known: readonly string[],
  present: readonly string[],
): Words {
  const free = known.filter((name) => !present.includes(name));
  const near = closest(key, free);
  const message = `Không có khóa “${key}”${at ? ` ở “${at}”` : ''}.`;
  if (near) return { message, fix: `có phải ý bạn là “${near}”? Nếu không thì xóa dòng này.` };
  const rest = free.length > 0 ? ` Còn dùng được: ${free.join(', ')}.` : '';
  return { message, fix: `xóa dòng này.${rest}` };
}

function wordMessage(path: readonly PropertyKey[], values: readonly unknown[], input: unknown) {
  const words = values.map(String);
  const list = words.join(', ');
  if (input === undefined) return missingMessage(path, `một trong các từ: ${list}`);
  const at = placeName(path);
  const given = typeof input === 'object' ? 'Danh sách' : `“${String(input)}”`;
  const near = meantWord(String(input), words) ?? closest(String(input), words);
  const guess = near ? `có phải ý bạn là “${near}”? ` : '';
  const allowed = words.length > 1 ? `các từ dùng được: ${list}.` : `chỉ viết được: ${list}.`;
  const fix = guess + allowed;
  return {
    message: `${given} không dùng được ở “${at}”.`,
    fix: guess ? fix.replace('? c', '? C') : fix,
  };
}

function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  knownKeys: KnownKeys,
): Explanation[] {
  const { path, input } = issue;
  const at = placeName(path);
  if ('options' in issue && issue.options) {
    const given =
      typeof input === 'object' && input !== null
        ? Object.entries(input).find(([name]) => name === issue.discriminator)?.[1]
        : input;
    return [{ path, ...wordMessage(path, issue.options, given) }];
  }
  if (input === undefined) return [{ path, ...missingMessage(path) }];

  const dates = issue.errors.flat().some((inner) => 'format' in inner && inner.format === 'date');
  if (dates && typeof input === 'string') {
    const partial = issue.errors
      .flat()
      .some((inner) => 'format' in inner && inner.format === 'regex');
    return [{ path, ...dateMessage(input, partial) }];
  }
  // The branch the editor most likely meant: right in kind, with the fewest slips.
  const branches = issue.errors.toSorted((a, b) => weight(a) - weight(b));
  const [branch = []] = branches;
  if (branch.length === 0) {
    return [
      {
        path,
        message: `“${at}” viết được theo nhiều cách nhưng chỉ được chọn một.`,
        fix: 'bỏ bớt các khóa thừa.',
      },
    ];
  }
  return branch.flatMap((inner) =>
    explainIssue({ ...inner, path: [...path, ...inner.path] }, knownKeys),
  );
}

/** A branch that expects another kind of thing altogether counts as far away. */
function weight(issues: readonly Issue[]): number {
  const otherKind = issues.some(
    (issue) => issue.code === 'invalid_type' && issue.path.length === 0,
  );
  return issues.length + (otherKind ? 100 : 0);
}

function sizeMessage(at: string, issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Words {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  const bound = issue.exact ? 'đúng' : small ? 'ít nhất' : 'nhiều nhất';
  const { input } = issue;
  if (issue.origin === 'string') {
    const length = typeof input === 'string' ? input.trim().length : 0;
    if (length === 0) {
      return {
        message: `“${at}” để trống.`,
        fix: 'viết nội dung, hoặc xóa cả dòng nếu không bắt buộc.',
      };
    }
    return {
      message: `“${at}” dài ${length} ký tự; cần ${bound} ${limit}.`,
      fix: small ? 'viết rõ hơn.' : 'viết ngắn lại.',
    };
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    const count = Array.isArray(input) ? input.length : 0;
    return {
      message: `“${at}” có ${count} mục; cần ${bound} ${limit}.`,
      fix: small ? 'viết thêm cho đủ.' : 'bỏ bớt.',
    };
  }
  const than = issue.inclusive
    ? `từ ${formatNumber(limit, 6)} trở ${small ? 'lên' : 'xuống'}`
    : `${small ? 'lớn' : 'nhỏ'} hơn ${formatNumber(limit, 6)}`;
  return { message: `“${at}” là ${String(input)}; phải ${than}.`, fix: 'xem lại con số.' };
}

function formatMessage(at: string, issue: Extract<Issue, { code: 'invalid_format' }>): Words {
  const input = String(issue.input);
  switch (issue.format) {
    case 'date':
      return dateMessage(input, false);
    case 'url':
      return {
        message: `“${input}” không phải địa chỉ trang mạng.`,
        fix: 'chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.',
      };
    default:
      return {
        message: `“${input}” ở “${at}” viết chưa đúng kiểu.`,
        fix: 'so với một tệp khác cùng thư mục.',
      };
  }
}
