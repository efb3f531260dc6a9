import type { Problem } from '../../files/problem.ts';
import { fold } from '../../text/fold.ts';
import { communeByCode, splitName } from '../units.ts';
import { isInside, kmToLine } from './measure.ts';
import { aboutShape } from './shapes.ts';
import type { Shape } from './shapes.ts';
import type { GivenPair, GivenPoint } from './tables.ts';

const bare = (name: string) => fold(splitName(name).name).replace(/[^a-z0-9]/g, '');

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return first;
}

/** Codes no commune of today has, names of other communes, communes drawn twice. */
export function checkShapes(shapes: readonly Shape[]): Problem[] {
  const first = firstOf(shapes, ({ code }) => code);
  return shapes.flatMap((shape): Problem[] => {
    const { start, ...at } = aboutShape(shape);
    const commune = communeByCode(shape.code);
    if (!commune) {
      const fix = 'dùng mã xã, phường có hiệu lực từ 1/7/2025.';
      return [{ ...at, message: `${start} không có xã, phường nào mang mã này.`, fix }];
    }
    const before = first.get(shape.code);
    if (before && before !== shape) {
      const where = before.file === shape.file ? '' : ` trong ${before.file}`;
      const message = `${start} đã có ở đối tượng số ${before.no}${where}.`;
      return [{ ...at, message, fix: 'gộp các phần thành một MultiPolygon, hoặc bỏ bản thừa.' }];
    }
    // Many codes of before 1/7/2025 mean another commune today: the name tells.
    if (shape.name && bare(shape.name) !== bare(commune.name)) {
      const message = `${start} trong tệp là “${shape.name}”, mã này là ${commune.fullName}, ${commune.province.fullName}.`;
      return [{ ...at, message, fix: 'xem gói này có phải theo các xã từ 1/7/2025 không.' }];
    }
    return [];
  });
}

/** Points outside the outline of their commune, of unknown communes, given twice. */
export function checkPoints(
  points: readonly GivenPoint[],
  shapes: ReadonlyMap<string, Shape>,
): Problem[] {
  const first = firstOf(points, ({ code }) => code);
  return points.flatMap((point): Problem[] => {
    const { file, line, code, lat, lon } = point;
    const commune = communeByCode(code);
    if (!commune) {
      const fix = 'dùng mã xã, phường có hiệu lực từ 1/7/2025.';
      return [{ file, line, message: `Không có xã, phường nào mang mã “${code}”.`, fix }];
    }
    if (first.get(code) !== point)
      return [{ file, line, message: `Mã ${code} đã có ở hàng trên.`, fix: 'bỏ hàng thừa.' }];
    const shape = shapes.get(commune.code);
    if (!shape || isInside(shape.polygons, lon, lat)) return [];
    const way = kmToLine(shape.polygons, lon, lat).toFixed(1).replace('.', ',');
    const message = `Điểm của ${commune.fullName} (mã ${code}) nằm ngoài ranh giới của xã ${way} km.`;
    return [{ file, line, message, fix: 'sửa vĩ độ, kinh độ; hoặc bỏ hàng này để tự tính.' }];
  });
}

/** Pairs that lead nowhere, or are there twice. */
export function checkPairs(pairs: readonly GivenPair[]): Problem[] {
  const first = firstOf(pairs, ({ oldCode, newCode }) => `${oldCode} ${newCode}`);
  return pairs.flatMap((pair): Problem[] => {
    const { file, line, oldCode, oldName, newCode } = pair;
    if (!communeByCode(newCode)) {
      const fix = 'xem lại mã mới; có thể hàng bị lệch cột.';
      return [{ file, line, message: `Không có xã, phường nào mang mã mới “${newCode}”.`, fix }];
    }
    if (first.get(`${oldCode} ${newCode}`) === pair) return [];
    const message = `${oldName} (${oldCode}) → ${newCode} đã có ở hàng trên.`;
    return [{ file, line, message, fix: 'bỏ hàng thừa.' }];
  });
}

/** A unit with several rows was divided, whatever a row of them says. */
export function dividedAsParts(pairs: readonly GivenPair[]): {
  pairs: GivenPair[];
  notices: string[];
} {
  const rows = Map.groupBy(pairs, ({ oldCode }) => oldCode);
  const isWrong = ({ oldCode, how }: GivenPair) =>
    how === 'whole' && (rows.get(oldCode)?.length ?? 0) > 1;
  return {
    pairs: pairs.map((pair) => (isWrong(pair) ? { ...pair, how: 'part' } : pair)),
    notices: pairs
      .filter(isWrong)
      .map(
        ({ file, line, oldName, oldCode }) =>
          `${file}:${line}  ${oldName} (${oldCode}) ghi “toàn bộ” mà còn hàng khác; coi là một phần.`,
      ),
  };
}
