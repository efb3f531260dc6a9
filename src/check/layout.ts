import { posix } from 'node:path';
import { collections, translatedCollections } from '../collections/registry.ts';
import type { CollectionDefinition } from '../collections/registry.ts';
import { revisionsPattern } from '../figures/snapshot.ts';
import type { Words } from '../files/problem.ts';
import type { FolderEntry } from '../files/read.ts';
import { otherLanguages } from '../i18n/languages.ts';
import { closest } from '../text/closest.ts';
import { slugOf } from '../text/fold.ts';
import { singleFiles } from './single-files.ts';

/** Where text pages lie; Astro reads them itself because they are MDX. */
export const pagesPattern = /^pages\/[^/]+\.mdx$/;

/** Recordings of easy versions: bytes, never read as text. */
export const recordingsPattern = /^audio\/[^/]+\.(?:mp3|m4a|ogg)$/;

/** Every collection, those of other languages among them. */
function definitions(): CollectionDefinition[] {
  return [
    ...Object.values(collections),
    ...otherLanguages.flatMap(({ code }) => Object.values(translatedCollections(code))),
  ];
}

/** What the content folder may hold, in the words of an editor: `faq/` and the ending its files have. */
function shapes(): { dir: string; ending: string }[] {
  const listed = definitions().map(({ dir, pattern }) => ({
    dir,
    ending: pattern.source.includes('\\.md') ? '.md' : '.yaml',
  }));
  return [...listed, { dir: 'pages', ending: '.mdx' }, { dir: 'audio', ending: '.mp3' }];
}

/** Whether a path is one of the files the portal reads. */
export function isKnownFile(path: string): boolean {
  return (
    Object.hasOwn(singleFiles, path) ||
    pagesPattern.test(path) ||
    revisionsPattern.test(path) ||
    recordingsPattern.test(path) ||
    definitions().some(
      ({ dir, pattern, table }) =>
        path.startsWith(`${dir}/`) &&
        (pattern.test(path.slice(dir.length + 1)) ||
          table?.pattern.test(path.slice(dir.length + 1))),
    )
  );
}

/** What is wrong with where a thing lies or what it is called; undefined when nothing is. */
export function misplaced({ path, kind }: FolderEntry): Words | undefined {
  if (kind === 'other') {
    return {
      message: 'Đây là lối tắt (liên kết), không phải tệp.',
      fix: 'xóa lối tắt rồi chép chính tệp đó vào đây.',
    };
  }
  if (kind === 'folder') {
    return isKnownFile(path)
      ? { message: 'Đây là thư mục nhưng mang tên tệp.', fix: 'đổi tên hoặc xóa thư mục.' }
      : undefined;
  }
  return isKnownFile(path) ? badName(path) : unknownFile(path);
}

function badName(path: string): Words | undefined {
  const bad = path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  if (bad === undefined) return undefined;
  const better = slugOf(bad).replace(/[^a-z0-9-]/g, '');
  return {
    message: `Tên “${bad}” không dùng được trong địa chỉ trang.`,
    fix: `chỉ dùng chữ thường không dấu, số và gạch nối${better ? `: đổi thành “${better}”` : ''}.`,
  };
}

function unknownFile(path: string): Words {
  const [top = '', ...below] = path.split('/');
  const known = shapes();
  if (below.length === 0) {
    const near = closest(top, Object.keys(singleFiles));
    return {
      message: 'Cổng không dùng tệp này.',
      fix: near ? `có phải ý bạn là “${near}”?` : 'chuyển vào đúng thư mục, hoặc xóa tệp.',
    };
  }
  const here = known.find(({ dir }) => path.startsWith(`${dir}/`));
  if (!here) {
    const dirs = known.map(({ dir }) => dir);
    const near = closest(top, dirs);
    return {
      message: `Cổng không dùng thư mục “${top}/”.`,
      fix: near
        ? `có phải ý bạn là thư mục “${near}/”?`
        : `các thư mục dùng được: ${[...new Set(dirs)].sort().join(', ')}.`,
    };
  }
  const ending = posix.extname(path);
  if (top === 'places' && ending === '.csv') {
    return {
      message: 'Bảng này mang tên hoặc nằm ở chỗ cổng không đọc.',
      fix: 'đặt tên offices.csv, ngay trong thư mục của tỉnh: places/<tỉnh>/offices.csv.',
    };
  }
  if (ending !== here.ending) {
    return {
      message: `Tệp đuôi “${ending}” không được đọc ở thư mục “${here.dir}/”.`,
      fix: `đổi đuôi thành “${here.ending}”, hoặc xóa tệp.`,
    };
  }
  return {
    message: `Tệp nằm sai chỗ trong thư mục “${here.dir}/”.`,
    fix:
      top === 'places'
        ? 'đặt ngay trong thư mục của tỉnh: places/<tỉnh>/<tên>.yaml.'
        : `đặt ngay trong thư mục “${here.dir}/”.`,
  };
}
