/** Sums, terms, days, ages and numbers of laws in a text, each written one way: `7 ngày làm việc`, `15000đ`. */
export function quantitiesIn(text: string): string[] {
  return [...new Set([...sums(text), ...terms(text), ...days(text), ...ages(text), ...laws(text)])];
}

const figure = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const joined = String.raw`(?:\s*(?:đến|hoặc|và|–|-|,)\s*)`;
const sum = new RegExp(
  String.raw`(?<![\d.,/])((?:(?:${figure})${joined})*(?:${figure}))\s?(?:đ|đồng)(?![\p{L}\d])`,
  'gu',
);

/** "500.000 đến 1.000.000 đồng" gives both. */
function sums(text: string): string[] {
  return [...text.matchAll(sum)].flatMap(([, chain = '']) =>
    chain.split(new RegExp(joined, 'u')).map((one) => `${one.replaceAll('.', '')}đ`),
  );
}

const term =
  /(?<![\d/.,])(?:(\d+)\s*(?:ngày )?(?:–|-|đến|hoặc)\s*)?(\d+)\s+(ngày làm việc|ngày|giờ|phút)(?!\p{L})(?! \d)/giu;

/** "7–10 ngày" gives both. */
function terms(text: string): string[] {
  const told = [...text.matchAll(term)].flatMap(([, from, to = '', unit = '']) =>
    [from, to]
      .filter((count) => count !== undefined)
      .map((count) => `${count} ${unit.toLowerCase()}`),
  );
  return /nửa ngày/iu.test(text) ? [...told, 'nửa ngày'] : told;
}

/** "28–29/8/2025" gives both days. */
function days(text: string): string[] {
  return [
    ...text.matchAll(/(?<![\d/])(?:(\d{1,2})[–-])?(\d{1,2})\/(\d{1,2}\/\d{4})(?![\d/])/gu),
  ].flatMap(([, first, day = '', rest = '']) =>
    [first, day].filter((one) => one !== undefined).map((one) => `${one}/${rest}`),
  );
}

const list = String.raw`\d{1,2}(?:\s*(?:,|và|–|-|đến dưới|đến)\s*\d{1,2})*`;

/** "đủ 14 tuổi", "từ 6 đến dưới 14 tuổi", "tuổi 14, 25, 40 và 60". */
function ages(text: string): string[] {
  const told = [
    ...text.matchAll(new RegExp(String.raw`(?<![\d/.,])(${list})\s+tuổi(?!\p{L})`, 'giu')),
    ...text.matchAll(
      new RegExp(
        String.raw`(?<!\p{L})tuổi:?\s+(${list})(?![\d/.,]*\d)(?! (?:ngày|giờ|phút|thẻ))`,
        'giu',
      ),
    ),
  ];
  return told.flatMap(([, ages = '']) => (ages.match(/\d+/g) ?? []).map((age) => `${age} tuổi`));
}

/** "Nghị định 320/2026/NĐ-CP" gives `320/2026`, "Quyết định 5230/QĐ-BCA" gives `5230`. */
function laws(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:nghị định|thông tư|luật|quyết định|nghị quyết)(?: số)? (\d+(?:\.\d+)?(?:\/\d{4})?)(?![\d.]|\/\d)/giu,
    ),
  ].map(([, number = '']) => number);
}
