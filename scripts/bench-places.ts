// Looks every commune up by its names, of today and before, and says how well they are found.
import { gzipSync } from 'node:zlib';
import { nameFiles } from '../src/units/names/shards.ts';
import { finderInMemory } from '../src/units/names/memory.ts';
import { allWanted, everyNth, measurePlaces, measureVariants } from '../test/bench/places.ts';

const percent = (part: number, whole: number) =>
  `${((100 * part) / whole).toFixed(2).replace('.', ',')} % (${part}/${whole})`;
const examples = (missed: readonly string[]) =>
  missed.length > 0 ? `; ví dụ chưa được: ${missed.slice(0, 3).join(' · ')}` : '';

const sizes = [...nameFiles()]
  .map(([name, file]) => ({ name, bytes: gzipSync(JSON.stringify(file), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const [largest] = sizes;
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `Tệp tên: ${sizes.length}, tất cả ${total} byte nén; lớn nhất ${largest?.name ?? ''} ${largest?.bytes ?? 0}; index ${sizes.find(({ name }) => name === 'index')?.bytes ?? 0}.`,
);

const all = allWanted();
const { find } = finderInMemory();
const { full, short, first, perQuery } = await measurePlaces(find, all);
console.log(
  `Tên đủ (loại, tên, huyện, tỉnh), trong 5 kết quả đầu: ${percent(full.found, all.length)}${examples(full.missed)}`,
);
console.log(`Loại và tên, trong 5 kết quả đầu: ${percent(short.firstFive, all.length)}`);
console.log(
  `  hơn 5 nơi cùng tên, có đủ trong danh sách: ${short.listed}; không thấy: ${short.missed.length}${examples(short.missed)}`,
);
console.log(
  `Tên và tỉnh, chỉ một nơi như vậy, đứng đầu: ${percent(first.found, first.of)}${examples(first.missed)}`,
);
console.log(`Mỗi câu hỏi: ${perQuery.toFixed(2).replace('.', ',')} ms.`);

const sample = everyNth(all, 37);
for (const { name, found, missed } of await measureVariants(find, sample))
  console.log(`${name}: ${percent(found, sample.length)}${examples(missed)}`);

const holds =
  full.found === all.length && short.missed.length === 0 && first.found / first.of >= 0.95;
if (!holds) {
  console.error('Chưa đạt: mọi tên phải ra trong 5 kết quả đầu, tên kèm tỉnh đứng đầu từ 95 %.');
  process.exitCode = 1;
}
