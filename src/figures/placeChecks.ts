import type { Entry } from '../files/entry.ts';
import type { Finding } from '../files/problem.ts';
import type { Register } from './register.ts';
import type { FigureFile, FigurePlace } from './schema.ts';

type FigureEntry = Entry<FigureFile>;

/**
 * Places of one file: each declared once and used, and told the same in every file. A `within` that leads
 * nowhere, or round in a circle, would leave the figures of a place without a page, and nobody would notice.
 * @param entries all files, for the name of the one that says something else
 */
export function checkPlaces(
  register: Register,
  { data }: FigureEntry,
  entries: readonly FigureEntry[],
): Finding[] {
  const ids = new Set(data.places.map(({ id }) => id));
  return data.places.flatMap((place, index): Finding[] => {
    const at = (key: keyof FigurePlace) => ['places', index, key];
    if (data.places.findIndex(({ id }) => id === place.id) < index) {
      return [{ keys: at('id'), message: `Nơi “${place.id}” khai báo hai lần.`, fix: 'giữ một.' }];
    }
    const findings: Finding[] = [];
    const isParent = data.places.some(({ within }) => within === place.id);
    if (!isParent && !data.figures.some((figure) => figure.place === place.id)) {
      findings.push({
        keys: at('id'),
        message: `Nơi “${place.id}” không có số liệu nào.`,
        fix: 'xóa nơi này, hoặc sửa “place” của số liệu.',
      });
    }
    const { within } = place;
    if (within !== undefined && !ids.has(within)) {
      findings.push({
        keys: at('within'),
        message: `Tệp này không khai báo nơi “${within}”.`,
        fix: 'thêm nơi ấy vào “places” của tệp này, hoặc sửa lại tên.',
      });
    } else if (liesInItself(register, place)) {
      findings.push({
        keys: at('within'),
        message: `“within” đi vòng tròn: “${place.id}” nằm trong chính nó.`,
        fix: 'chỉ viết nơi lớn hơn vào “within”; nơi ngoài cùng không có “within”.',
      });
    }
    return [...findings, ...checkAsElsewhere(register, place, entries, at)];
  });
}

function liesInItself(register: Register, { id, within }: FigurePlace): boolean {
  const seen = new Set<string>();
  for (let one = within; one !== undefined && !seen.has(one);) {
    if (one === id) return true;
    seen.add(one);
    one = register.places.get(one)?.within;
  }
  return false;
}

/** One id is one place: the same kind, in the same place, whichever file speaks of it. */
function checkAsElsewhere(
  register: Register,
  place: FigurePlace,
  entries: readonly FigureEntry[],
  at: (key: keyof FigurePlace) => PropertyKey[],
): Finding[] {
  const known = register.places.get(place.id);
  if (!known || known === place) return [];
  const differs = (key: 'kind' | 'within') =>
    place[key] !== undefined && known[key] !== undefined && place[key] !== known[key];
  return (['kind', 'within'] as const).filter(differs).map((key) => {
    const other = entries.find(({ data }) => data.places.includes(known))?.file.shown ?? '';
    return {
      keys: at(key),
      message: `Nơi “${place.id}” ở đây có “${key}” là ${place[key]}, ở ${other} là ${known[key]}.`,
      fix: 'viết giống nhau; nếu là hai nơi khác nhau thì đặt “id” khác nhau.',
    };
  });
}
