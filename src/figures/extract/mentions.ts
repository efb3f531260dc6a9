import { addBare, addKnown, addListed } from './bareMentions.ts';
import { nameKey } from './gazetteer.ts';
import type { Gazetteer, PlaceKind } from './gazetteer.ts';
import { outermost, push } from './mention.ts';
import type { Mention } from './mention.ts';

const kindOfType: Readonly<Record<string, PlaceKind>> = {
  tỉnh: 'province',
  'thành phố': 'province',
  tp: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  tt: 'commune',
  'đặc khu': 'commune',
};
const fullType: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
};

/** Short forms run into other capitals ("TTXH") are no kind of place. */
const types =
  'tỉnh|thành phố|tp(?=[. ])|huyện|quận|thị xã|tx(?=[. ])|xã|phường|thị trấn|tt(?=[. ])|đặc khu';
/** Words between the kind and the name: "huyện miền núi Trà Lĩnh Hạ". */
const natures =
  '(?:(?:miền núi|vùng cao|biên giới|vùng biên|đảo|nghèo|rẻo cao|ven biển|trung du|vùng sâu|thuần nông|mới) )?';
const typed = new RegExp(`(?<![\\p{L}\\p{N}])(${types})\\.? ?${natures}(?=[\\p{Lu}\\d])`, 'giu');
const capitals =
  /(?:\p{Lu}[\p{L}’']*)(?:(?: - |-| |’)(?:\p{Lu}[\p{L}’']*))*(?: \d{1,2}(?![\d.,%]))?/gu;
const numbered = /^\d{1,2}(?![\d%/]|[.,]\d|\p{L})/u;
const country =
  /(?<![\p{L}\p{N}])(?:(?:trong |trên |của )?(?:phạm vi )?(?:cả nước|toàn quốc|cả nước ta|trong nước|việt nam))(?!\p{L})/gu;
const generic =
  /(?<![\p{L}\p{N}])(?:(toàn|khắp|địa bàn|của|trong|công an|ubnd|nhân dân|chủ tịch ubnd|trên|tại|ở|mà) )?(?:địa bàn )?(tỉnh|huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn)(?![\p{L}\p{N}/]| \p{Lu}|, (?:xã|phường|thị|quận|huyện|thành|tỉnh|tp))/gu;

/** "xã đầu tiên trên toàn quốc", "các địa phương trong cả nước" tell of one of many, not of all. */
const notCountry =
  /(?:nhất|đầu|đầu tiên|dẫn đầu|thứ \S+|chung|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|địa phương|đơn vị) $/u;
/** "các quận, huyện và TP Thủ Đức" are all districts. */
const oneOfAll = /(?:các|những|tất cả) [^.;]{0,30} và (?:công an )?$/u;
/** "địa phương đầu tiên của tỉnh Hà Tĩnh" is not the province. */
const oneOfThese =
  /(?:đầu tiên|nhất|tốp đầu|top đầu|dẫn đầu|thứ \S+)(?: của| ở| tại| trên| trong)?(?: địa bàn)?(?: toàn)? $/u;

/** Every place a sentence names, in order; nested names are one mention. */
export function findMentions(
  text: string,
  lower: string,
  names: Gazetteer,
  known: ReadonlyMap<string, Mention> = new Map(),
): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(typed)) {
    const type = (match[1] ?? '').toLowerCase();
    const start = match.index;
    const at = start + match[0].length;
    const name = typedName(text, at, type, names);
    if (name) found.push(named(type, name, start, at + name.length, names));
  }
  const runs = [...text.matchAll(capitals)];
  for (const match of runs) {
    addBare(found, match[0], match.index, text, names);
    addKnown(found, match[0], match.index, text, known);
  }
  // In a list with known districts, a name that only numbers follow is one too, though it has gone since.
  if (found.some(({ kind, name }) => kind === 'district' && name !== ''))
    for (const match of runs) addListed(found, match[0], match.index, text);
  for (const match of lower.matchAll(country)) {
    if (
      /việt nam/u.test(match[0]) &&
      !/ở |tại /u.test(lower.slice(Math.max(0, match.index - 5), match.index))
    )
      continue;
    if (notCountry.test(lower.slice(Math.max(0, match.index - 14), match.index))) continue;
    push(found, {
      kind: 'country',
      type: '',
      name: 'Cả nước',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of lower.matchAll(generic)) {
    const type = fullType[match[2] ?? ''] ?? match[2] ?? '';
    const start = match.index;
    const sentenceStart =
      lower.slice(0, start).trim() === '' || /[“"(:–-] ?$/u.test(lower.slice(0, start));
    // "Chủ tịch UBND tỉnh Lê Trí Thanh" and "cao nhất tỉnh" name the province too, but tell no more than before.
    if (match[1] === undefined && !sentenceStart) continue;
    if (
      /(?:nhất|đầu|đầu tiên|tốp đầu|thứ hai|thứ 2) $/u.test(
        lower.slice(Math.max(0, start - 9), start),
      )
    )
      continue;
    if (
      /(?:các|cấp|từng|mỗi|nhiều|\d|mọi|những|hai|ba) $/u.test(
        lower.slice(Math.max(0, start - 6), start),
      )
    )
      continue;
    const kind = type === 'thành phố' ? 'province' : (kindOfType[type] ?? 'district');
    push(found, { kind, type, name: '', start, end: start + match[0].length });
  }
  const sorted = nested(
    found.sort((a, b) => a.start - b.start),
    text,
  );
  return sorted.filter(({ start }) => {
    const ahead = lower.slice(Math.max(0, start - 45), start);
    const plural = /(?:các|những|tất cả) [^.;]{0,30}$/u.exec(ahead);
    const asWritten = plural ? text.slice(start - plural[0].length, start) : '';
    return (
      !(oneOfAll.test(ahead) && !/\p{Lu}(?!P |X )/u.test(asWritten)) && !oneOfThese.test(ahead)
    );
  });
}

/** "XH", "UBND", "PC06": capitals without a vowel sign between are no name. */
const isOffice = /^[A-ZĐ]{2,6}\d*$/u;

/** The name behind "huyện": the longest known beginning of the capitals that follow, else up to three of them. */
function typedName(text: string, at: number, type: string, names: Gazetteer): string | undefined {
  const number = numbered.exec(text.slice(at, at + 4))?.[0];
  if (number) return type === 'quận' || type === 'phường' ? number : undefined;
  capitals.lastIndex = 0;
  const run = /^\p{Lu}[\p{L}’']*(?:(?: - |-| )\p{Lu}[\p{L}’']*){0,5}(?: \d{1,2}(?![\d.,%]))?/u.exec(
    text.slice(at, at + 60),
  )?.[0];
  if (!run) return undefined;
  const kind = kindOfType[type];
  if (isOffice.test(run) && !isKnown(run, kind, names)) return undefined;
  const words = run.split(' ');
  // "UBND tỉnh Lê Trí Thanh" names a man.
  const ofOffice = /(?:ubnd|chủ tịch|bí thư|trưởng|giám đốc) (?:\p{L}+ ){1,3}$/iu.test(
    text.slice(Math.max(0, at - 30), at),
  );
  // What is not in the lists is taken as it stands, but not with a man's name behind it.
  if (words.length <= 3 && !ofOffice) return run;
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (isKnown(name, kind, names)) return name;
  }
  if (ofOffice) return undefined;
  return words.slice(0, 3).join(' ').replace(/ -$/u, '');
}

function isKnown(name: string, kind: PlaceKind | undefined, names: Gazetteer): boolean {
  const key = nameKey(name);
  if (kind === 'commune') return names.communes.has(key);
  return names.provinces.has(key) || names.districts.has(key);
}

function named(type: string, name: string, start: number, end: number, names: Gazetteer): Mention {
  const full = fullType[type] ?? type;
  // "thành phố Yên Bái" lies in a province of that name; "thành phố Hà Nội" is one.
  const isTown =
    full === 'thành phố' && !names.provinces.get(nameKey(name))?.fullName.startsWith('thành phố');
  const kind = isTown ? 'district' : (kindOfType[type] ?? 'district');
  return { kind, type: full, name, start, end };
}

/** "xã Thạch Kênh, huyện Thạch Hà, Hà Tĩnh" is one place. */
function nested(mentions: readonly Mention[], text: string): Mention[] {
  const rank: Readonly<Record<PlaceKind, number>> = {
    commune: 0,
    district: 1,
    province: 2,
    country: 3,
  };
  const result: Mention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const end = last && outermost(last).end;
    const between = end === undefined ? '' : text.slice(end, mention.start);
    const outer = last && outermost(last);
    if (
      last &&
      outer &&
      mention.name !== '' &&
      outer.name !== '' &&
      /^(?:, | \(|,| của | thuộc | - |, thuộc | ở )$/u.test(between) &&
      rank[mention.kind] > rank[outer.kind] &&
      !(mention.kind === 'country')
    )
      outer.within = mention;
    else result.push({ ...mention });
  }
  return result;
}
