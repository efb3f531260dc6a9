import type { Sentence } from './article.ts';
import { findCues } from './cues.ts';
import type { Thing } from './cues.ts';
import type { Dated } from './dating.ts';
import { nameKey } from './gazetteer.ts';
import type { Indicator, Level } from '../vocabulary.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import type { Proposal } from './proposal.ts';
import { indicatorOf } from './indicatorOf.ts';
import type { Cell, Table, TableRow } from './tables.ts';

/** What is known around a table. */
export type TableSetting = {
  text: string;
  places: Places;
  topic: Thing | undefined;
  asOf: Dated | undefined;
  published: string;
  /** The sentence the table begins with. */
  first: Sentence;
  nextId: (place: Place, indicator: Indicator, level: Level | undefined) => string;
};

const totals = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|thành phố|xã|quận)|chung)$/iu;
const rate = /tỷ lệ|tỉ lệ|%|phần trăm/iu;
const wholes = new Set<Indicator>(['cards-due', 'accounts-target']);

/** What a column counts, by its head; undefined when the head does not tell. */
function columnOf(
  head: string,
  topic: Thing | undefined,
): { indicator: Indicator; level?: Level; isRate: boolean } | undefined {
  const lower = head.toLowerCase();
  const cues = findCues(lower);
  const verb = cues.find((cue) => cue.kind === 'verb');
  const thing = cues.find((cue) => cue.kind === 'thing');
  const level = cues.find((cue) => cue.kind === 'level');
  const isRate = rate.test(lower);
  if (!verb && !thing && !isRate) {
    if (/dân số|nhân khẩu/u.test(lower)) return { indicator: 'people', isRate };
    if (/số hộ/u.test(lower)) return { indicator: 'households', isRate };
    if (!/chỉ tiêu|kế hoạch|phải|giao/u.test(lower)) return undefined;
  }
  const mode =
    /phải|chỉ tiêu|kế hoạch|được giao|cần/u.test(lower) && !isRate
      ? 'aim'
      : /còn|chưa/u.test(lower)
        ? 'left'
        : 'done';
  const settled =
    thing?.kind === 'thing'
      ? thing.thing
      : verb?.kind === 'verb' && verb.verb === 'activate'
        ? 'account'
        : topic;
  const indicator = indicatorOf({
    thing: settled ?? 'account',
    verb: verb?.kind === 'verb' ? verb.verb : undefined,
    mode,
    unit: undefined,
    words: lower,
    right: '',
    fact: {},
  });
  return { indicator, isRate, ...(level?.kind === 'level' && { level: level.level }) };
}

/** The figures of a table: a place a row, what is counted by the heads; a rate goes with the number it belongs to. */
export function tableProposals(table: Table, setting: TableSetting): Proposal[] {
  const columns = table.rows[0]?.cells.map(({ head }) => columnOf(head, setting.topic)) ?? [];
  if (columns.filter((column) => column !== undefined).length === 0) return [];
  return table.rows.flatMap((row) => rowProposals(row, columns, setting));
}

function rowProposals(
  row: TableRow,
  columns: readonly ReturnType<typeof columnOf>[],
  setting: TableSetting,
): Proposal[] {
  const place = placeOfRow(row.name.text, setting.places);
  const found: Proposal[] = [];
  row.cells.forEach(({ cell }, index) => {
    const column = columns[index];
    const { numeral } = cell;
    if (!column || !numeral) return;
    const isRate = column.isRate || numeral.percent;
    const owner = found.findLast(
      ({ indicator, share }) =>
        !wholes.has(indicator) &&
        share === undefined &&
        (indicator === column.indicator || !mentionsVerb(row.cells[index]?.head ?? '')),
    );
    if (isRate && owner) {
      owner.share = { value: numeral.value, printed: numeral.printed, base: 'số phải làm' };
      owner.fragment = fragmentOf(setting.text, row.name, cell);
      return;
    }
    found.push(proposalOf({ column, cell, row, place, isRate, setting }));
  });
  return found;
}

const mentionsVerb = (head: string) =>
  findCues(head.toLowerCase()).some(({ kind }) => kind === 'verb');

function proposalOf({
  column,
  cell,
  row,
  place,
  isRate,
  setting,
}: {
  column: NonNullable<ReturnType<typeof columnOf>>;
  cell: Cell;
  row: TableRow;
  place: Place;
  isRate: boolean;
  setting: TableSetting;
}): Proposal {
  const { asOf, published, first, nextId, text } = setting;
  const { head = '' } = row.cells.find((other) => other.cell === cell) ?? {};
  const { value = 0, printed = '' } = cell.numeral ?? {};
  return {
    id: nextId(place, column.indicator, column.level),
    indicator: column.indicator,
    ...(column.level && { level: column.level }),
    place,
    ...(isRate ? { share: { value, printed, base: 'số phải làm' } } : { value, printed }),
    qualifier: 'exact',
    notation: cell.numeral?.notation ?? 'vietnamese',
    asOf: asOf?.date ?? published,
    ...(asOf && { asOfPrinted: asOf.printed }),
    mode: 'done',
    sentence: first.start,
    fragment: fragmentOf(text, row.name, cell),
    countedPrinted: head,
    at: { start: cell.start, end: cell.end },
    sure: 'medium',
    doubts: ['đọc từ bảng, xem lại cột'],
  };
}

/** The row up to the number, on one line; only name and number where that is too long. */
function fragmentOf(text: string, name: Cell, cell: Cell): string {
  const words = text.slice(name.start, cell.end).replace(/\s+/gu, ' ');
  return words.length <= 100 ? words : cell.text;
}

function placeOfRow(name: string, places: Places): Place {
  if (totals.test(name)) return places.main;
  const bare = name.replace(
    /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tx\.?|tt\.?) /iu,
    '',
  );
  const key = nameKey(bare);
  const known = [...places.byKey.values()].find((place) => place.key.endsWith(`:${key}`));
  if (known) return known;
  const kind =
    places.main.kind === 'country'
      ? 'province'
      : places.main.kind === 'province'
        ? 'district'
        : 'commune';
  return {
    key: `${kind}:${key}`,
    kind,
    name: bare,
    publishedAs: name,
    provinces: places.main.provinces,
    communes: [],
    ...(places.main.kind !== 'country' && { within: places.main.key }),
  };
}
