/** Takes a boundary pack from a folder, a zip or an address; see `src/units/geodata/README.md`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../src/files/arguments.ts';
import { formatProblem } from '../src/files/problem.ts';
import { convertPack } from '../src/units/geodata/convert.ts';
import { reportOf } from '../src/units/geodata/report.ts';
import { readSource } from '../src/units/geodata/source.ts';
import { storePack } from '../src/units/geodata/store.ts';
import { packFolder } from '../src/units/pack.ts';

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}

const { from, licence, name } = readArguments(process.argv.slice(2), {
  ...{ from: true, licence: true, name: true },
});
if (!from) leave('Cần nguồn: npm run geodata -- --from THƯ_MỤC, tệp zip hoặc địa chỉ https.');
if (licence && !existsSync(licence)) leave(`Không có tệp giấy phép “${licence}”.`);

const found = await readSource(from).catch((error: unknown) =>
  leave(error instanceof Error ? error.message : String(error)),
);
const converted = convertPack({
  files: found.files,
  name: name ?? path.basename(from).replace(/\.(zip|geojson|topojson|json)$/i, ''),
  licence: licence ? readFileSync(licence, 'utf8') : found.licence,
});
for (const notice of converted.notices) console.log(notice);
const problems = [...found.problems, ...converted.problems];
if (problems.length > 0 || !converted.meta) {
  console.error(problems.map(formatProblem).join('\n'));
  leave(`\n${problems.length} lỗi; gói đang dùng vẫn như cũ.`);
}
storePack(packFolder(), converted.files);
console.log(reportOf(converted.meta));
console.log(`Đã ghi vào ${packFolder()}. Chạy “npm run build” để trang dùng gói này.`);
