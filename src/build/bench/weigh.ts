import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../files/read.ts';

/** How heavy pages of one kind are, compressed, in bytes. */
export type Weight = { kind: string; pages: number; median: number; max: number; heaviest: string };

/** What a finished site weighs. */
export type SiteWeight = { pages: number; bytes: number; files: number; kinds: Weight[] };

const kinds: [RegExp, string][] = [
  [/^\/$/, 'trang đầu'],
  [/^\/noi-lam\/$/, 'nơi làm'],
  [/^\/noi-lam\/[^/]+\/$/, 'tỉnh'],
  [/^\/noi-lam\/[^/]+\/[^/]+\/$/, 'xã, phường'],
  [/^\/noi-lam\/[^/]+\/[^/]+\/[^/]+\/$/, 'điểm'],
  [/^\/lich\//, 'lịch'],
  [/^\/du-lieu\/$/, 'dữ liệu mở'],
  [/^/, 'trang khác'],
];

/** What kind of page an address is. */
export function pageKind(address: string): string {
  return kinds.find(([pattern]) => pattern.test(address))?.[1] ?? '';
}

/** How many pages of a kind are weighed; the largest are always among them. */
const weighed = 300;

/** Weighs a finished site. Of a kind with very many pages the largest and an even sample of the others count. */
export function weighSite(dir: string): SiteWeight {
  const files = listFiles(dir);
  const sizes = new Map(files.map((file) => [file, statSync(path.join(dir, file)).size]));
  const pages = files.filter((file) => /(?:^|\/)index\.html$/.test(file));
  const groups = Map.groupBy(pages, (file) => pageKind(`/${file.replace(/index\.html$/, '')}`));
  const order = kinds.map(([, kind]) => kind);
  return {
    pages: pages.length,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    files: files.length,
    kinds: [...groups]
      .map(([kind, group]) => weighGroup(dir, kind, group, sizes))
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

function weighGroup(
  dir: string,
  kind: string,
  group: readonly string[],
  sizes: ReadonlyMap<string, number>,
): Weight {
  const bySize = [...group].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const step = Math.max(1, Math.floor(bySize.length / weighed));
  const chosen = bySize.filter((_, index) => index < 20 || index % step === 0);
  const weights = chosen
    .map((file) => ({
      file,
      size: gzipSync(readFileSync(path.join(dir, file)), { level: 9 }).length,
    }))
    .sort((a, b) => a.size - b.size);
  // The largest stand for few pages only: the middle is taken from the even sample.
  const even = new Set(bySize.filter((_, index) => index % step === 0));
  const sample = weights.filter(({ file }) => even.has(file));
  const heaviest = weights.at(-1);
  return {
    kind,
    pages: group.length,
    median: sample[Math.floor(sample.length / 2)]?.size ?? 0,
    max: heaviest?.size ?? 0,
    heaviest: `/${(heaviest?.file ?? '').replace(/index\.html$/, '')}`,
  };
}
