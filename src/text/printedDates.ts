/** A date as Vietnamese print it; what is not printed is missing. */
export type PrintedDate = {
  day?: number;
  month?: number;
  year?: number;
  /** "hết tháng 5", "cuối năm 2023": the last day of it may be meant. */
  end?: true;
};

const year = '(?<y>(?:19|20)\\d{2})';
const before = '(?<![\\d.,/-])';
const after = '(?![\\d%]|[.,/-]\\d|\\s*%)';

/** From the fullest to the barest; what one has read the next ones do not see. */
const notations = [
  // 20/6/2023, 29-6-2023, 31.7.2023
  `${before}(?<d>[0-3]?\\d)\\s?([/.-])\\s?(?<m>[01]?\\d)\\s?\\2\\s?${year}${after}`,
  // ngày 20 tháng 6 năm 2023
  `ngày\\s+(?<d>[0-3]?\\d)\\s+tháng\\s+(?<m>[01]?\\d)(?:\\s+năm\\s+${year})?${after}`,
  // tháng 5/2023, hết tháng 5 năm 2023
  `(?<end>(?:hết|cuối)\\s+)?tháng\\s+(?<m>[01]?\\d)(?:\\s?[/.-]\\s?|\\s+năm\\s+)${year}${after}`,
  // 7/2023
  `${before}(?<m>[01]?\\d)/${year}${after}`,
  // 20/6, 1-3, 6.10
  `${before}(?<d>[0-3]?\\d)[/.-](?<m>[01]?\\d)${after}`,
  `(?<end>(?:hết|cuối)\\s+)?tháng\\s+(?<m>[01]?\\d)${after}`,
  `(?<end>(?:hết|cuối)\\s+)?(?:năm\\s+)?${before}${year}${after}`,
].map((source) => new RegExp(source, 'giu'));

/** Every date printed in a text, the fullest notations first. */
export function readPrintedDates(text: string): PrintedDate[] {
  let rest = text.normalize('NFC').replace(/\u00a0/g, ' ');
  return notations.flatMap((notation) => {
    const found = [...rest.matchAll(notation)].map(({ groups = {} }) => toDate(groups));
    const real = found.filter((date) => date !== undefined);
    rest = rest.replace(notation, (whole) => ' '.repeat(whole.length));
    return real;
  });
}

function toDate(groups: Record<string, string | undefined>): PrintedDate | undefined {
  const [day, month, printedYear] = [groups['d'], groups['m'], groups['y']].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(printedYear === undefined ? {} : { year: printedYear }),
    ...(groups['end'] === undefined ? {} : { end: true as const }),
  };
}

/**
 * Whether an ISO day, month or year may be what was printed: equal in every part that was printed, and no
 * more exact than the print ("hết năm 2023" may mean its last day).
 */
export function mayMean(printed: PrintedDate, iso: string): boolean {
  const [isoYear, isoMonth, isoDay] = iso.split('-').map(Number);
  const agrees = (own: number | undefined, other: number | undefined) =>
    own === undefined || other === undefined || own === other;
  if (!agrees(printed.year, isoYear) || !agrees(printed.month, isoMonth)) return false;
  if (!agrees(printed.day, isoDay)) return false;
  if (printed.end && isLastDay(iso)) {
    return printed.month !== undefined || isoMonth === undefined || isoMonth === 12;
  }
  return (
    (isoDay === undefined || printed.day !== undefined) &&
    (isoMonth === undefined || printed.month !== undefined)
  );
}

function isLastDay(iso: string): boolean {
  if (iso.length < 10) return false;
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** Whether two ISO dates are the same as exactly as both are known: 2023-07 and 2023-07-01 are. */
export function sameAsKnown(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
