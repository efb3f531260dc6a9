import type { Finding } from '../files/problem.ts';
import type { Source } from '../sources/schema.ts';
import { formatDate } from '../text/format.ts';
import { mayMean, readPrintedDates, sameAsKnown } from '../text/printedDates.ts';
import { isLater, wordsOfDeadline, yearAfter, yearBefore } from './dates.ts';
import type { Figure } from './schema.ts';
import { indicatorInfo } from './vocabulary.ts';

/**
 * Dates of a figure against each other, the words they were printed in, and the source's own date.
 * @param source the source's file; undefined while it is missing, which is reported elsewhere
 */
export function checkDates(figure: Figure, source: Source | undefined): Finding[] {
  const order = checkOrder(figure, source?.date);
  const early = order.some(({ keys }) => keys.includes('asOf'));
  return [
    ...order,
    ...(early ? [] : checkAsOf(figure, source?.date)),
    ...checkDeadline(figure, source?.date),
  ];
}

function checkAsOf(figure: Figure, published: string | undefined): Finding[] {
  const { asOf, asOfPrinted } = figure;
  const printed = readPrintedDates(asOfPrinted ?? '');
  if (printed.length === 0) {
    return published === undefined || sameAsKnown(asOf, published)
      ? []
      : [
          {
            keys: ['asOf'],
            message: `Nguồn không ghi ngày của số liệu mà đăng ${formatDate(published)}, nhưng “asOf” ghi ${formatDate(asOf)}.`,
            fix: `viết "${published}", hoặc chép chữ chỉ ngày của nguồn vào “asOfPrinted”.`,
          },
        ];
  }
  const meant = printed.filter((date) => mayMean(date, asOf));
  if (meant.length === 0) {
    return [
      {
        keys: ['asOf'],
        message: `“asOf” ghi ${formatDate(asOf)} nhưng nguồn viết “${asOfPrinted}”.`,
        fix: 'sửa một trong hai cho khớp với nguồn.',
      },
    ];
  }
  if (published === undefined || meant.some(({ year }) => year !== undefined)) return [];
  const years = meant.map((date) => yearBefore(date, published));
  return years.includes(Number(asOf.slice(0, 4)))
    ? []
    : [
        {
          keys: ['asOf'],
          message: `Nguồn viết “${asOfPrinted}”, không có năm, và đăng ${formatDate(published)}; năm phải là ${years[0]}.`,
          fix: 'sửa năm trong “asOf”, hoặc xem lại ngày đăng của nguồn.',
        },
      ];
}

function checkDeadline(figure: Figure, published: string | undefined): Finding[] {
  const { deadline } = figure;
  if (deadline === undefined) {
    return figure.deadlinePrinted === undefined
      ? []
      : [
          {
            keys: ['deadlinePrinted'],
            message: 'Có chữ chỉ hạn nhưng chưa có “deadline”.',
            fix: 'thêm “deadline”, ví dụ "2023-06-30".',
          },
        ];
  }
  const words = wordsOfDeadline(figure);
  const meant = readPrintedDates(words).filter((date) => mayMean(date, deadline));
  if (meant.length === 0) {
    return [
      {
        keys: ['deadline'],
        message: `Hạn ${formatDate(deadline)} không có trong chữ của nguồn.`,
        fix: 'sửa “deadline”, hoặc chép chữ chỉ hạn của nguồn vào “deadlinePrinted”.',
      },
    ];
  }
  if (published === undefined || meant.some(({ year }) => year !== undefined)) return [];
  const years = meant.map((date) => yearAfter(date, published));
  return years.includes(Number(deadline.slice(0, 4)))
    ? []
    : [
        {
          keys: ['deadline'],
          message: `Hạn in không có năm và nguồn đăng ${formatDate(published)}; năm phải là ${years[0]}.`,
          fix: 'sửa năm trong “deadline”, hoặc xem lại ngày đăng của nguồn.',
        },
      ];
}

function checkOrder(figure: Figure, published: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const { asOf, deadline } = figure;
  if (published && isLater(asOf, published)) {
    findings.push({
      keys: ['asOf'],
      message: `Số liệu ngày ${formatDate(asOf)} nhưng nguồn đăng ${formatDate(published)}, trước đó.`,
      fix: 'xem lại “asOf”, hoặc ngày đăng của nguồn.',
    });
  }
  if (indicatorInfo(figure.indicator).aim && deadline && isLater(asOf, deadline)) {
    findings.push({
      keys: ['deadline'],
      message: `Chỉ tiêu có hạn ${formatDate(deadline)}, trước ngày đặt ra (${formatDate(asOf)}).`,
      fix: 'xem lại hai ngày.',
    });
  }
  return findings;
}
