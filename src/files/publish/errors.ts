import path from 'node:path';
import { formatProblem } from '../problem.ts';
import type { Problem, Words } from '../problem.ts';
import { shownPath } from '../read.ts';
import { workFolder } from './places.ts';

/** Why files could not be changed, as an editor can mend it; its message is the problems in Vietnamese. */
export class PublishError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'PublishError';
    this.problems = problems;
    // No mistake of the program, so that nobody is shown where in the program it was noticed.
    this.stack = this.message;
  }
}

/** `ENOSPC` and the like, of an error the system gave. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

const full: Words = {
  message: 'Đĩa đầy, không viết được.',
  fix: 'xóa bớt tệp để có chỗ trống rồi chạy lại lệnh này.',
};
const forbidden: Words = {
  message: 'Không có quyền viết vào đây.',
  fix: 'mở quyền ghi cho thư mục này rồi chạy lại lệnh này.',
};
const busy: Words = {
  message: 'Tệp đang được một chương trình khác giữ.',
  fix: 'đóng chương trình đang mở tệp rồi chạy lại lệnh này.',
};
const known: Record<string, Words> = {
  ...{ ENOSPC: full, EDQUOT: full, EFBIG: full },
  ...{ EACCES: forbidden, EPERM: forbidden, EROFS: forbidden },
  ...{ EBUSY: busy, ETXTBSY: busy },
  EISDIR: {
    message: 'Ở đây có thư mục mang tên tệp mà cổng phải viết.',
    fix: 'đổi tên hoặc xóa thư mục đó rồi chạy lại lệnh này.',
  },
  ENOTDIR: {
    message: 'Ở đây cần một thư mục nhưng có tệp mang tên đó.',
    fix: 'đổi tên hoặc xóa tệp đó rồi chạy lại lệnh này.',
  },
};

/** What is left after something went wrong, in words. */
export const outcomes = {
  nothing: 'Chưa đổi tệp nào.',
  unfinished: 'Lần viết này chưa xong; lệnh chạy sau sẽ làm nốt.',
} as const;

/**
 * The same error in Vietnamese when the system gave it; any other is a mistake of ours and stays what it is.
 * @param outcome what is left
 */
export function explained(error: unknown, root: string, outcome: keyof typeof outcomes): unknown {
  const code = codeOf(error);
  if (error instanceof PublishError || code === undefined) return error;
  const { message, fix } = known[code] ?? {
    message: `Máy không viết được tệp (${code}).`,
    fix: 'xem ổ đĩa còn hoạt động không rồi chạy lại lệnh này.',
  };
  return new PublishError([
    { file: whereOf(error, root), line: 1, message: `${message} ${outcomes[outcome]}`, fix },
  ]);
}

/** The file an error is about, as editors know it; what is prepared is theirs only as a folder. */
function whereOf(error: unknown, root: string): string {
  const file =
    error instanceof Error ? (pathIn(error, 'dest') ?? pathIn(error, 'path')) : undefined;
  const relative = path
    .relative(root, file ?? root)
    .split(path.sep)
    .join('/');
  if (relative === workFolder || relative.startsWith(`${workFolder}/`)) {
    return shownPath(root, workFolder);
  }
  return relative.startsWith('..') ? shownPath(root, '') : shownPath(root, relative);
}

function pathIn(error: Error, key: 'path' | 'dest'): string | undefined {
  const value: unknown = Object.entries(error).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}
