/** Proposes figures from a news article, as a file of content/figures/ that a person accepts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asJson, extract, missingSource, writeExtracted } from '../src/build/extract.ts';
import { readArguments } from '../src/files/arguments.ts';
import { buildMoment } from '../src/files/moment.ts';
import { wholeContent } from '../src/files/publish/content.ts';
import { dateOf, wallAt } from '../src/schedule/wall.ts';
import { slugOf } from '../src/text/fold.ts';

const usage =
  'Hãy cho biết bài nào: npm run extract -- bai.txt --date 2023-06-20 [--source-id ten] [--write], hoặc “-” để dán bài vào.';
const {
  words = [],
  json,
  date,
  place,
  write,
  ...rest
} = readArguments(process.argv.slice(2), {
  content: true,
  json: true,
  date: true,
  'source-id': true,
  place: true,
  write: true,
  words: true,
});
const [file] = words;
if (file === undefined || words.length > 1) leave(usage);

const contentDir = wholeContent();
const sourceId =
  rest['source-id'] ?? (file === '-' ? 'nguon-moi' : slugOf(path.parse(file).name) || 'nguon-moi');
const today = dateOf(wallAt(buildMoment()));
const result = extract({ article: read(file), contentDir, sourceId, date, place, today });
if (!result.ok) leave(result.explanation);

if (!write) console.log(json ? asJson(result) : result.yaml.trimEnd());
else {
  const written = writeExtracted(contentDir, result);
  if (!written.ok) leave(written.message);
  console.log(json ? asJson(result) : written.message);
  const stub = missingSource(contentDir, result);
  if (stub) console.error(`\n${stub}`);
}

function read(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch {
    return leave(
      `Không mở được “${name}”: xem tệp còn đó không, và máy này có quyền đọc tệp không.`,
    );
  }
}

function leave(explanation: string): never {
  console.error(explanation);
  process.exit(1);
}
