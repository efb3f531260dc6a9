import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decodeText, plainText } from './bytes.ts';
import type { Words } from './problem.ts';
import { readYaml, unreadableYaml } from './yaml.ts';
import type { YamlText } from './yaml.ts';

/** A file an editor wrote, read but not yet validated. */
export type ContentFile = YamlText & {
  /** Path from the content folder, with `/`: `guides/cai-dat.md`. */
  path: string;
  /** Path shown to editors: `content/guides/cai-dat.md`. */
  shown: string;
  /** The Markdown under the front matter; empty for YAML files. */
  body: string;
  /** Line where the body starts, from 1. */
  bodyLine: number;
};

/** Files that Windows and macOS put into every folder by themselves. */
const systemFiles = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

/** Every file below a folder, as sorted paths with `/`; hidden files and files of the system are left out. */
export function listFiles(dir: string): string[] {
  return listEntries(dir).flatMap((entry) => (entry.kind === 'file' ? [entry.path] : []));
}

/** One thing below a folder; `other` is a link, a pipe, a device: nothing an editor writes. */
export type FolderEntry = { path: string; kind: 'file' | 'folder' | 'other' };

/** Everything below a folder, sorted; links are listed but not followed (Node's own recursion follows them). */
export function listEntries(dir: string): FolderEntry[] {
  return entriesBelow(dir, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesBelow(dir: string, prefix: string): FolderEntry[] {
  return readdirSync(path.join(dir, prefix), { withFileTypes: true })
    .filter((entry) => !systemFiles.test(entry.name))
    .flatMap((entry): FolderEntry[] => {
      const below = prefix + entry.name;
      if (!entry.isDirectory()) return [{ path: below, kind: entry.isFile() ? 'file' : 'other' }];
      return [{ path: below, kind: 'folder' }, ...entriesBelow(dir, `${below}/`)];
    });
}

/** How a path below the content folder is called in messages: `content/guides/cai-dat.md`. */
export function shownPath(contentDir: string, relative: string): string {
  return `${path.basename(path.resolve(contentDir))}/${relative}`;
}

/**
 * Reads one `.yaml`, `.csv`, `.md` or `.mdx` file: UTF-8 only, byte-order mark dropped, NFC, no tabs in YAML.
 * Never throws for what an editor wrote or moved; it comes back in `problems`.
 */
export function readContentFile(contentDir: string, relative: string): ContentFile {
  const shown = shownPath(contentDir, relative);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(contentDir, relative));
  } catch {
    return unreadable(relative, shown, 1, {
      message: 'Không mở được tệp.',
      fix: 'xem tệp còn đó không, và máy này có quyền đọc tệp không.',
    });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return unreadable(relative, shown, decoded.line, decoded);
  return parseContent(decoded.text, relative, shown);
}

/** The same for a text already in hand. */
export function parseContent(source: string, relative: string, shown: string): ContentFile {
  const text = plainText(source);
  if (text.trim() === '') {
    return unreadable(relative, shown, 1, {
      message: 'Tệp trống.',
      fix: 'viết nội dung vào tệp, hoặc xóa tệp nếu không dùng nữa.',
    });
  }
  if (relative.endsWith('.yaml')) {
    return { path: relative, shown, body: '', bodyLine: 1, ...readYaml(text, 1, shown) };
  }

  if (relative.endsWith('.csv')) {
    // Its rows are read where their columns are known.
    return { path: relative, shown, body: text, bodyLine: 1, ...wholeTable };
  }

  const opening = /^\s*---[^\S\n]*\n/.exec(text)?.[0];
  if (opening === undefined) {
    return unreadable(relative, shown, 1, {
      message: 'Thiếu phần khai báo ở đầu tệp (nằm giữa hai dòng “---”).',
      fix: 'xem một tệp khác cùng thư mục và viết phần đầu giống như vậy.',
    });
  }
  const closing = /^---[^\S\n]*(?:\n|$)/m.exec(text.slice(opening.length));
  if (!closing) {
    return unreadable(relative, shown, lineCount(opening), {
      message: 'Phần khai báo ở đầu tệp chưa đóng: thiếu dòng “---” thứ hai.',
      fix: 'thêm một dòng “---” vào giữa phần khai báo và phần bài viết.',
    });
  }
  const yaml = text.slice(opening.length, opening.length + closing.index);
  const before = opening + yaml + closing[0];
  return {
    path: relative,
    shown,
    body: text.slice(before.length),
    bodyLine: lineCount(before) + 1,
    ...readYaml(yaml, lineCount(opening) + 1, shown),
  };
}

/** A table is no YAML: it has no data of its own. */
const wholeTable: YamlText = {
  data: undefined,
  problems: [],
  lineOf: () => 1,
  lineOfKey: () => 1,
};

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function unreadable(
  relative: string,
  shown: string,
  line: number,
  { message, fix }: Words,
): ContentFile {
  const yaml = unreadableYaml([{ file: shown, line, message, fix }]);
  return { path: relative, shown, body: '', bodyLine: 1, ...yaml };
}
