import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from './problem.ts';

/** A file an editor wrote, read but not yet validated. */
export type ContentFile = {
  /** Path from the content folder, with `/`: `guides/cai-dat.md`. */
  path: string;
  /** Path shown to editors: `content/guides/cai-dat.md`. */
  shown: string;
  /** The YAML (of a `.yaml` file, or the front matter of a `.md`); undefined when it could not be read. */
  data: unknown;
  /** The Markdown under the front matter; empty for YAML files. */
  body: string;
  /** Line where the body starts, from 1. */
  bodyLine: number;
  /** What kept the file from being read; empty when all is well. */
  problems: Problem[];
  /** The line of a value inside `data`, from 1; of its nearest existing parent when it is missing. */
  lineOf(keys: readonly PropertyKey[]): number;
  /** The line of a key itself inside a mapping, for "unknown key". */
  lineOfKey(keys: readonly PropertyKey[], key: string): number;
};

/** Every file below a folder, as sorted paths with `/`; hidden files are left out. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/**
 * Reads one `.yaml`, `.md` or `.mdx` file: UTF-8 only, byte-order mark dropped, NFC, no tabs in YAML.
 * Never throws for what an editor wrote; it comes back in `problems`.
 */
export function readContentFile(contentDir: string, relative: string): ContentFile {
  const shown = `${path.basename(contentDir)}/${relative}`;
  const bytes = readFileSync(path.join(contentDir, relative));
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable(relative, shown, [
      {
        file: shown,
        line: lineOfBadByte(bytes),
        message: 'Tệp không phải UTF-8 nên chữ có dấu không đọc được.',
        fix: 'mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.',
      },
    ]);
  }
  return parseContent(source, relative, shown);
}

/** The same for a text already in hand. */
export function parseContent(source: string, relative: string, shown: string): ContentFile {
  const textual = source.normalize('NFC').replace(/\r\n?/g, '\n');
  if (textual.trim() === '') {
    return unreadable(relative, shown, [
      {
        file: shown,
        line: 1,
        message: 'Tệp trống.',
        fix: 'viết nội dung vào tệp, hoặc xóa tệp nếu không dùng nữa.',
      },
    ]);
  }
  if (/\.ya?ml$/.test(relative)) return parseYamlPart(textual, 1, '', 1, relative, shown);

  const front = /^---\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(textual);
  if (!front) {
    return unreadable(relative, shown, [
      {
        file: shown,
        line: 1,
        message: 'Thiếu phần khai báo ở đầu tệp (nằm giữa hai dòng “---”).',
        fix: 'xem một tệp khác cùng thư mục và viết phần đầu giống như vậy.',
      },
    ]);
  }
  const yaml = front[1] ?? '';
  const body = textual.slice(front[0].length);
  const bodyLine = front[0].split('\n').length;
  return parseYamlPart(yaml, 2, body, bodyLine, relative, shown);
}

function parseYamlPart(
  yaml: string,
  firstLine: number,
  body: string,
  bodyLine: number,
  relative: string,
  shown: string,
): ContentFile {
  const tabs = yaml
    .split('\n')
    .flatMap((line, index) => (/^ *\t/.test(line) ? [index + firstLine] : []))
    .map((line) => ({
      file: shown,
      line,
      message: 'Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.',
      fix: 'xóa dấu Tab, thụt vào bằng hai dấu cách.',
    }));
  if (tabs.length > 0) return unreadable(relative, shown, tabs);

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file: shown,
    line: lineAt(error.pos[0]),
    ...yamlMessage(error.code),
  }));
  return {
    path: relative,
    shown,
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 50 }),
    body,
    bodyLine,
    problems,
    lineOf: (keys) => lineAt(offsetOf(document, keys)),
    lineOfKey: (keys, key) => lineAt(keyOffsetOf(document, keys, key)),
  };
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const part = keys.slice(0, length);
    const last = part.at(-1);
    if (typeof last === 'string') {
      const parent = nodeAt(document, part.slice(0, -1));
      const pair = isMap(parent) ? findPair(parent, last) : undefined;
      if (pair) return startOf(pair.key);
    } else {
      const node = nodeAt(document, part);
      if (node) return startOf(node);
    }
  }
  return 0;
}

function keyOffsetOf(document: Document, keys: readonly PropertyKey[], key: string): number {
  const map = nodeAt(document, keys);
  const pair = isMap(map) ? findPair(map, key) : undefined;
  return pair ? startOf(pair.key) : offsetOf(document, keys);
}

function nodeAt(document: Document, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (isCollection(node) ? node.get(key as string | number, true) : undefined),
    document.contents,
  );
}

function findPair(map: { items: unknown[] }, key: string) {
  return map.items
    .filter(isPair)
    .find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

function yamlMessage(code: string): Pick<Problem, 'message' | 'fix'> {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: 'Một khóa được viết hai lần trong cùng một mục.',
        fix: 'giữ một dòng, xóa dòng kia.',
      };
    case 'TAB_AS_INDENT':
      return {
        message: 'Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.',
        fix: 'xóa dấu Tab, thụt vào bằng hai dấu cách.',
      };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'Thụt dòng không đều, không biết dòng này thuộc mục nào.',
        fix: 'so với các dòng trên, thụt vào cho thẳng hàng bằng dấu cách.',
      };
    case 'MISSING_CHAR':
    case 'BAD_SCALAR_START':
      return {
        message: 'Thiếu dấu đóng ngoặc, hoặc câu bắt đầu bằng ký tự đặc biệt.',
        fix: 'đặt cả câu trong dấu nháy kép "…".',
      };
    default:
      return {
        message: 'Không đọc được YAML ở dòng này.',
        fix: 'nếu trong câu có dấu hai chấm hay dấu #, đặt cả câu trong dấu nháy kép "…".',
      };
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    start = i + 1;
    line++;
  }
  return 1;
}

function unreadable(relative: string, shown: string, problems: Problem[]): ContentFile {
  return {
    path: relative,
    shown,
    data: undefined,
    body: '',
    bodyLine: 1,
    problems,
    lineOf: () => problems[0]?.line ?? 1,
    lineOfKey: () => problems[0]?.line ?? 1,
  };
}
