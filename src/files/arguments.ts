import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../text/closest.ts';
import { isDay } from '../text/day.ts';
import { partialDate, slug } from '../text/fields.ts';

/** Which options a command knows. */
export type KnownArguments = {
  /** `--content DIR`: another content folder; becomes `CONTENT_DIR` for this process and its children. */
  content?: boolean;
  /** `--port N`. */
  port?: boolean;
  /** `--check`: compare only, write nothing. */
  check?: boolean;
  /** `--no-types`: leave out the slow half of the check. */
  types?: boolean;
  /** `--demo` or `--demo=2026-11-24`: the sample commune instead of the portal's own content. */
  demo?: boolean;
  /** `--from SOURCE`: a folder, a zip or an address to take files from. */
  from?: boolean;
  /** `--licence FILE`: the licence those files are under. */
  licence?: boolean;
  /** `--name TEXT`: whose they are, as pages name it. */
  name?: boolean;
  /** `--json`: for other programs instead of for readers. */
  json?: boolean;
  /** `--limit N`: how many results. */
  limit?: boolean;
  /** `--date YYYY[-MM[-DD]]`: when something was published, as exactly as known. */
  date?: boolean;
  /** `--source-id NAME`: a file of `content/sources/`, without its ending. */
  'source-id'?: boolean;
  /** `--place TEXT`: a place in words. */
  place?: boolean;
  /** `--days N`: how many days ahead. */
  days?: boolean;
  /** `--by YYYY-MM-DD`: up to which day. */
  by?: boolean;
  /** `--write`: write what is else only shown. */
  write?: boolean;
  /** Words that are no options, such as a question. */
  words?: boolean;
};

/** What a command was asked to do; `demo` is a day, or empty for today. */
export type Arguments = {
  port?: number;
  check: boolean;
  types: boolean;
  demo?: string;
  json?: boolean;
  limit?: number;
  days?: number;
  write?: boolean;
  words?: string[];
} & Partial<Record<'from' | 'licence' | 'name' | 'date' | 'source-id' | 'place' | 'by', string>>;

/** The options, or a Vietnamese sentence about what is wrong with them. */
export type ParsedArguments =
  ({ ok: true; content?: string } & Arguments) | { ok: false; explanation: string };

const shapes = {
  content: { type: 'string', usage: '--content THƯ_MỤC' },
  port: { type: 'string', usage: '--port SỐ' },
  check: { type: 'boolean', usage: '--check' },
  types: { type: 'boolean', usage: '--no-types' },
  demo: { type: 'string', usage: '--demo[=NGÀY]' },
  from: { type: 'string', usage: '--from NGUỒN' },
  licence: { type: 'string', usage: '--licence TỆP' },
  name: { type: 'string', usage: '--name TÊN' },
  json: { type: 'boolean', usage: '--json' },
  limit: { type: 'string', usage: '--limit SỐ' },
  date: { type: 'string', usage: '--date NĂM[-THÁNG[-NGÀY]]' },
  'source-id': { type: 'string', usage: '--source-id TÊN' },
  place: { type: 'string', usage: '--place NƠI' },
  days: { type: 'string', usage: '--days SỐ' },
  by: { type: 'string', usage: '--by NGÀY' },
  write: { type: 'boolean', usage: '--write' },
} as const;
type Name = keyof typeof shapes;

/** Reads a command's options without touching anything; what is wrong comes back as a Vietnamese sentence. */
export function parseArguments(argv: readonly string[], known: KnownArguments): ParsedArguments {
  const names = (Object.keys(shapes) as Name[]).filter((name) => known[name]);
  const { values, tokens } = parseArgs({
    // The day may be left out; what follows is never taken for it.
    args: argv.map((word) => (word === '--demo' ? '--demo=' : word)),
    options: Object.fromEntries(names.map((name) => [name, { type: shapes[name].type }])),
    strict: false,
    allowNegative: true,
    tokens: true,
  });
  const refuse = (explanation: string) => ({ ok: false as const, explanation });

  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!known.words) return refuse(unknown(token.value, names));
      words.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const name = names.find((candidate) => candidate === token.name);
    const negative = token.rawName.startsWith('--no-');
    if (!name || negative !== (name === 'types')) return refuse(unknown(token.rawName, names));
    if (shapes[name].type === 'string' && !token.value && name !== 'demo') {
      return refuse(`Sau “${token.rawName}” còn thiếu giá trị: ${shapes[name].usage}.`);
    }
  }
  const { content, port, demo, from, licence, name, limit, date, place, days, by } = values;
  const sourceId = values['source-id'];
  if (typeof port === 'string' && !isPort(port)) {
    return refuse(`Cổng “${port}” không dùng được; cần một số từ 1 đến 65535.`);
  }
  if (typeof demo === 'string' && demo !== '' && !isDay(demo)) {
    return refuse(`“${demo}” không phải ngày; viết năm-tháng-ngày, ví dụ --demo=2026-11-24.`);
  }
  if (typeof limit === 'string' && !isLimit(limit)) {
    return refuse(`Không hiện được “${limit}” kết quả; cần một số từ 1 đến ${mostResults}.`);
  }
  if (typeof days === 'string' && !/^\d{1,4}$/.test(days)) {
    return refuse(`“${days}” không phải số ngày; viết một số, ví dụ --days 60.`);
  }
  if (typeof by === 'string' && !isDay(by)) {
    return refuse(`“${by}” không phải ngày; viết năm-tháng-ngày, ví dụ --by 2027-03-01.`);
  }
  if (typeof date === 'string' && !partialDate.safeParse(date).success) {
    return refuse(
      `“${date}” không phải ngày; viết năm, năm-tháng hoặc năm-tháng-ngày, ví dụ --date 2023-06-20.`,
    );
  }
  if (typeof sourceId === 'string' && !slug.safeParse(sourceId).success) {
    return refuse(
      `“${sourceId}” không đặt tên tệp được; chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ --source-id yen-bai-2023-06.`,
    );
  }
  return {
    ok: true,
    check: values['check'] === true,
    types: values['types'] !== false,
    ...(typeof content === 'string' ? { content } : {}),
    ...(typeof port === 'string' ? { port: Number(port) } : {}),
    ...(typeof demo === 'string' ? { demo } : {}),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof licence === 'string' ? { licence } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(known.json ? { json: values['json'] === true } : {}),
    ...(typeof limit === 'string' ? { limit: Number(limit) } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof sourceId === 'string' ? { 'source-id': sourceId } : {}),
    ...(typeof place === 'string' ? { place } : {}),
    ...(typeof days === 'string' ? { days: Number(days) } : {}),
    ...(typeof by === 'string' ? { by } : {}),
    ...(known.write ? { write: values['write'] === true } : {}),
    ...(known.words ? { words } : {}),
  };
}

/**
 * The options of a script. Sets `CONTENT_DIR` when `--content` names a folder; relative names are taken
 * from the project's own folder. Ends the process with a Vietnamese sentence when an option is wrong.
 */
export function readArguments(argv: readonly string[], known: KnownArguments): Arguments {
  const parsed = parseArguments(argv, known);
  if (!parsed.ok) return leave(parsed.explanation);
  if (parsed.content !== undefined) process.env['CONTENT_DIR'] = path.resolve(parsed.content);
  const folder = process.env['CONTENT_DIR'];
  if (known.content && folder && !isFolder(folder)) leave(`Không có thư mục “${folder}”.`);
  return parsed;
}

function leave(explanation: string): never {
  console.error(explanation);
  process.exit(1);
}

function isFolder(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory();
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
}

const mostResults = 100;

function isLimit(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= mostResults;
}

function unknown(raw: string, names: readonly Name[]): string {
  const usages = names.map((name) => shapes[name].usage);
  const flags = usages.map((usage) => usage.split(/[ [=]/)[0] ?? '');
  const near = closest(raw, flags);
  const guess = near ? ` Có phải ý bạn là “${near}”?` : '';
  const list = usages.length > 0 ? usages.join(', ') : 'không có';
  return `Không hiểu “${raw}”.${guess} Tùy chọn dùng được: ${list}.`;
}
