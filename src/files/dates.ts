import type { Words } from './problem.ts';

const pad = (part: string) => part.padStart(2, '0');

/**
 * What is wrong with something that should be a date, said as kindly as the value allows.
 * @param partial a month (`2023-05`) or a year (`2022`) would do as well
 */
export function dateMessage(value: string, partial: boolean): Words {
  const shape = partial
    ? 'viết "2026-11-22" (ngày), "2026-11" (tháng) hoặc "2026" (năm).'
    : 'viết năm-tháng-ngày trong dấu nháy kép, ví dụ "2026-11-22".';

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso) {
    const [, year = '', month = '', day = ''] = iso;
    if (isRealDay(Number(year), Number(month), Number(day))) {
      return {
        message: `Ngày “${value}” thiếu số không ở trước.`,
        fix: `viết "${year}-${pad(month)}-${pad(day)}".`,
      };
    }
    return {
      message: `Ngày ${Number(day)} tháng ${Number(month)} năm ${year} không có thật.`,
      fix: `xem lại ngày và tháng; ${shape}`,
    };
  }
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (spoken) {
    const [, day = '', month = '', year = ''] = spoken;
    return isRealDay(Number(year), Number(month), Number(day))
      ? {
          message: `Ngày “${value}” viết theo kiểu ngày trước, năm sau.`,
          fix: `trong tệp, viết năm trước: "${year}-${pad(month)}-${pad(day)}".`,
        }
      : {
          message: `Ngày ${Number(day)} tháng ${Number(month)} năm ${year} không có thật.`,
          fix: `xem lại ngày và tháng; ${shape}`,
        };
  }
  return { message: `“${value}” không phải ngày.`, fix: shape };
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
