import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../files/problem.ts';
import { shownPath } from '../files/read.ts';
import type { Revision } from '../figures/revisions.ts';
import {
  readRevision,
  readSnapshot,
  revisionsDir,
  revisionsPattern,
  snapshotFile,
} from '../figures/snapshot.ts';
import type { History } from '../figures/snapshot.ts';

const restoreDay =
  'lấy lại bản trước bằng git; không có bản trước thì xóa tệp rồi chạy “npm run regenerate”.';
const restoreSnapshot = `lấy lại bản trước bằng git; không có bản trước thì xóa cả thư mục “${revisionsDir}/” rồi chạy “npm run regenerate”: lịch sử bắt đầu lại từ hôm nay.`;

/**
 * What was published so far, from `content/revisions/`; nothing for a folder that never published.
 * Never throws for what lies there: a damaged file is a problem an editor can mend.
 */
export function readHistory(contentDir: string): { history: History; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Value>(file: string, parse: (json: string) => Value): Value | undefined => {
    try {
      return parse(readFileSync(path.join(contentDir, file), 'utf8'));
    } catch {
      problems.push({
        file: shownPath(contentDir, file),
        line: 1,
        message:
          'Tệp này do cổng viết ra nhưng nay không đọc được: có người sửa tay, hoặc tệp bị hỏng.',
        fix: file === snapshotFile ? restoreSnapshot : restoreDay,
      });
      return undefined;
    }
  };
  const dir = path.join(contentDir, revisionsDir);
  const files = (existsSync(dir) ? readdirSync(dir) : [])
    .map((name) => `${revisionsDir}/${name}`)
    .filter((file) => revisionsPattern.test(file))
    .sort();
  const figures = files.includes(snapshotFile) ? read(snapshotFile, readSnapshot) : [];
  // The days are told backwards from it: without it all figures would seem new, and every earlier day empty.
  if (files.length > 0 && !files.includes(snapshotFile)) {
    problems.push({
      file: shownPath(contentDir, snapshotFile),
      line: 1,
      message: 'Thiếu tệp này, nên không biết lần trước đã đăng những số liệu nào.',
      fix: restoreSnapshot,
    });
  }
  const revisions = files
    .filter((file) => file !== snapshotFile)
    .flatMap((file): Revision[] => {
      const revision = read(file, readRevision);
      return revision ? [revision] : [];
    });
  return { history: { figures: figures ?? [], revisions }, problems };
}
