import type { Finding } from '../files/problem.ts';
import { positionsOf } from '../text/numbers.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo, levels } from './vocabulary.ts';
import type { Level } from './vocabulary.ts';

const mark = 'mức (?:độ |định danh )*';
const end = '(?!\\d|[.,]\\d)';
const first = new RegExp(`${mark}1${end}`, 'iu');
const second = new RegExp(`${mark}2${end}`, 'iu');
/** "mức 1 và mức 2", "mức 1, 2": one number for both. */
const both = new RegExp(`${mark}1\\s*(?:và|,|\\+|/|-)\\s*(?:${mark})?2${end}|(?:hai|2) mức`, 'iu');

/** Whether words speak of a level; those that name both at once speak of neither alone. */
function speaksOf(words: string, level: Level): boolean {
  const apart = words.replace(both, ' ');
  switch (level) {
    case '1':
      return first.test(apart);
    case '2':
      return second.test(apart);
    case '1+2':
      return both.test(words) || (first.test(words) && second.test(words));
  }
}

/**
 * Whether the source's words say what the data says is counted: a number of cards filed under accounts, or a
 * level nobody mentioned, is found here.
 */
export function checkCounted(figure: Figure): Finding[] {
  const words = [figure.countedPrinted, figure.fragment ?? figure.restated].join(' … ');
  const { name, said } = indicatorInfo(figure.indicator);
  const key = figure.fragment === undefined ? 'restated' : 'fragment';
  const findings: Finding[] = [];
  if (!said.every((one) => one.test(words))) {
    findings.push({
      keys: ['indicator'],
      message: `Đoạn trích không nói đến “${name}” (${figure.indicator}).`,
      fix: `sửa “indicator”; nếu đúng rồi thì trích đoạn có chữ ấy, hoặc chép chữ ấy của nguồn vào “countedPrinted” cạnh “${key}”.`,
    });
  }
  if (figure.level && !speaksOf(words, figure.level)) {
    findings.push({
      keys: ['level'],
      message: `Đoạn trích không nói đến ${levels[figure.level]}.`,
      fix: 'bỏ “level”, hoặc chép chữ của nguồn vào “countedPrinted”.',
    });
  }
  return [...findings, ...checkUnit(figure)];
}

/** What may be counted by the word right after a number, by the beginning of the indicator's name. */
const countedBy: readonly { word: RegExp; indicators: readonly string[] }[] = [
  { word: /^(?:thẻ|CCCD|căn cước)/iu, indicators: ['cards-', 'people-without-card'] },
  { word: /^tài khoản/iu, indicators: ['accounts-'] },
  {
    word: /^(?:người|công dân|nhân khẩu|trường hợp|hồ sơ)/iu,
    indicators: ['cards-', 'accounts-', 'people'],
  },
  { word: /^hộ(?!\p{L})/iu, indicators: ['households'] },
  { word: /^(?:tổ|đội)(?!\p{L})/iu, indicators: ['teams'] },
  { word: /^trường(?! hợp)/iu, indicators: ['schools'] },
  { word: /^(?:xã|phường|thị trấn)/iu, indicators: ['communes'] },
  { word: /^(?:huyện|quận|thị xã)/iu, indicators: ['districts'] },
  { word: /^phút/iu, indicators: ['minutes'] },
  { word: /^giờ/iu, indicators: ['hour'] },
  { word: /^ca(?!\p{L})/iu, indicators: ['shifts'] },
  { word: /^ngày/iu, indicators: ['days-'] },
  { word: /^lượt/iu, indicators: ['app-visits', 'service-uses'] },
  { word: /^giao dịch/iu, indicators: ['transactions'] },
  { word: /^(?:tiện ích|dịch vụ)/iu, indicators: ['services'] },
];

/** Whether the word right after the number ("12.174 tài khoản") counts what the data says it counts. */
function checkUnit(figure: Figure): Finding[] {
  const { printed, fragment, restated, indicator } = figure;
  if (printed === undefined) return [];
  const units = wordsAfter(fragment ?? restated ?? '', printed).map((words) => ({
    words,
    counter: countedBy.find(({ word }) => word.test(words)),
  }));
  const fits = units.some(
    ({ counter }) => !counter || counter.indicators.some((name) => indicator.startsWith(name)),
  );
  const [wrong] = units;
  const unit = wrong?.counter?.word.exec(wrong.words)?.[0];
  if (fits || unit === undefined) return [];
  return [
    {
      keys: ['indicator'],
      message: `Nguồn viết “${printed} ${unit}”, nhưng “indicator” là ${indicator} (${indicatorInfo(indicator).name}).`,
      fix: 'sửa “indicator” cho đúng thứ được đếm.',
    },
  ];
}

/** What follows a number at each place where a text prints it; after the whole of it in "1.223/2.376 hồ sơ". */
function wordsAfter(text: string, printed: string): string[] {
  return positionsOf(text, printed).map((position) =>
    text.slice(position + printed.length).replace(/^(?:\/[\d.]+)?\s*/u, ''),
  );
}
