import type { Finding } from '../files/problem.ts';
import { formatNumber } from '../text/format.ts';
import { positionOf, positionsOf, readNumber } from '../text/numbers.ts';
import type { Figure } from './schema.ts';
import { qualifiers } from './vocabulary.ts';

/** Words before a number that say it is not exact; "sớm hơn 10 ngày" compares and is exact. */
const hedges = /(?:khoảng|trên|gần|(?<!(?:sớm|muộn|nhanh|chậm|cao|thấp)\s)hơn)\s+$/iu;

/** Whether the number and the share stand in the quoted words, as printed, and say what the data says. */
export function checkFragment(figure: Figure): Finding[] {
  const quoted = figure.fragment ?? figure.restated ?? '';
  const key = figure.fragment === undefined ? 'restated' : 'fragment';
  const findings: Finding[] = [];
  const { printed, value, share } = figure;
  if (printed !== undefined && value !== undefined) {
    findings.push(...checkPrinted(printed, value, ['printed']));
    findings.push(...checkInside(quoted, printed, key));
    findings.push(...checkQualifier(figure, quoted, printed));
  }
  if (share) {
    findings.push(...checkPrinted(share.printed, share.value, ['share', 'printed'], true));
    findings.push(...checkInside(quoted, share.printed, key));
  }
  return findings;
}

function checkPrinted(
  printed: string,
  value: number,
  keys: readonly PropertyKey[],
  percent = false,
): Finding[] {
  const read = readNumber(printed);
  if (!read || read.percent !== percent) {
    return [
      {
        keys,
        message: `Không đọc được “${printed}” thành ${percent ? 'tỷ lệ phần trăm' : 'một con số'}.`,
        fix: percent
          ? 'chép đúng như nguồn in, kèm dấu %, ví dụ "39,26%".'
          : 'chép đúng như nguồn in, ví dụ "298.649" hoặc "90 nghìn".',
      },
    ];
  }
  if (read.value === value) return [];
  return [
    {
      keys,
      message: `Nguồn in “${printed}” nghĩa là ${formatNumber(read.value, 6)}, nhưng “value” ghi ${formatNumber(value, 6)}.`,
      fix: 'sửa “value” hoặc “printed” cho khớp với nguồn.',
    },
  ];
}

/** What belongs to a number and stands after it: without "triệu", "45 triệu" is another number. */
const belonging = /^\s*(?:%+|(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}| lệ))/iu;

function checkInside(quoted: string, printed: string, key: string): Finding[] {
  const ends = positionsOf(quoted, printed).map((position) => position + printed.length);
  const rests = ends.map((end) => belonging.exec(quoted.slice(end))?.[0]);
  const [rest] = rests;
  if (rests.includes(undefined)) return [];
  if (rest !== undefined) {
    return [
      {
        keys: [key],
        message: `Nguồn in “${printed}${rest}”, không phải “${printed}”.`,
        fix: 'chép cả chữ đi sau con số vào “printed”.',
      },
    ];
  }
  return [
    {
      keys: [key],
      message: `Đoạn trích không có “${printed}” như đã in.`,
      fix: 'chép lại đoạn có con số này, hoặc sửa “printed”.',
    },
  ];
}

function checkQualifier(figure: Figure, quoted: string, printed: string): Finding[] {
  const position = positionOf(quoted, printed);
  if (position < 0) return [];
  const word = hedges.exec(quoted.slice(0, position))?.[0].trim().toLowerCase() ?? '';
  const wanted = qualifiers[figure.qualifier];
  if (word === wanted) return [];
  return [
    {
      keys: ['qualifier'],
      message: word
        ? `Nguồn viết “${word} ${printed}” nhưng “qualifier” là ${figure.qualifier}.`
        : `“qualifier” là ${figure.qualifier} nhưng trước “${printed}” không có chữ “${wanted}”.`,
      fix: 'exact: đúng số; more-than: hơn; over: trên; nearly: gần; about: khoảng.',
    },
  ];
}
