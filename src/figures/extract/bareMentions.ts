import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { push } from './mention.ts';
import type { Mention } from './mention.ts';

/** Words that stand in small letters inside a sentence, but may begin one. */
const openers = new Set(
  'tại ở theo riêng như còn là toàn với trong trên đến từ và công an ubnd tp bộ cụ thể hiện nay tính số khi do sau đơn vị gồm'.split(
    ' ',
  ),
);

/** What is named like a place below or beside the units. */
const notUnits =
  /(?:tổ dân phố|thôn|xóm|bản|ấp|khu|đường|phố|chị|anh|ông|bà|em|trường|chung cư|chợ|sông|núi|dân tộc|nhà máy) $/iu;

/** Places that other sentences name with their kind. */
export function addKnown(
  found: Mention[],
  run: string,
  start: number,
  text: string,
  known: ReadonlyMap<string, Mention>,
): void {
  if (known.size === 0 || notUnits.test(text.slice(Math.max(0, start - 14), start))) return;
  let [name, at] = [run, start];
  const first = /^\p{L}+ /u.exec(run)?.[0] ?? '';
  if (!known.has(nameKey(name)) && openers.has(first.trim().toLowerCase()))
    [name, at] = [run.slice(first.length), start + first.length];
  const before = known.get(nameKey(name));
  if (before)
    push(found, {
      kind: before.kind,
      type: '',
      name: before.name,
      start: at,
      end: at + name.length,
    });
}

export function addListed(found: Mention[], run: string, start: number, text: string): void {
  const end = start + run.length;
  const listed = /^ (?:\((?:\d|đạt|tạo|thu|kích)|đạt \d|\d[\d.,]* ?%)/u.test(
    text.slice(end, end + 14),
  );
  if (listed && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}$/u.test(run))
    push(found, { kind: 'district', type: '', name: run, start, end });
}

/** Provinces and districts named without "tỉnh" or "huyện". */
export function addBare(
  found: Mention[],
  run: string,
  start: number,
  text: string,
  names: Gazetteer,
): void {
  if (notUnits.test(text.slice(Math.max(0, start - 14), start))) return;
  let [name, at] = [run, start];
  for (;;) {
    const key = nameKey(name);
    const province = names.provinces.get(key);
    const kind = province ? 'province' : names.districts.has(key) ? 'district' : undefined;
    if (kind && name.length > 2) {
      push(found, { kind, type: '', name, start: at, end: at + name.length });
      return;
    }
    const first = /^\p{L}+ /u.exec(name)?.[0];
    if (!first || !(openers.has(first.trim().toLowerCase()) || /^\p{Lu}{2,5} $/u.test(first)))
      return;
    name = name.slice(first.length);
    at += first.length;
  }
}
