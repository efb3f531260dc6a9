import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { screen } from '../../src/drawings/schema.ts';
import { codes } from '../../src/files/codes.ts';
import { listFiles, parseContent } from '../../src/files/read.ts';
import { validateFile } from '../../src/files/validate.ts';
import { campaign, servicePoint } from '../../src/places/schema.ts';
import { schedule } from '../../src/schedule/schema.ts';
import { situation } from '../../src/situations/schema.ts';
import { source } from '../../src/sources/schema.ts';
import { isoDate, partialDate, text } from '../../src/text/fields.ts';

/** What an editor reads about a YAML text. */
function about(schema: z.ZodType, yaml: string): string {
  const result = validateFile(parseContent(yaml, 'x.yaml', 'x.yaml'), schema);
  if (result.ok) return 'không có lỗi';
  return result.problems
    .map(({ line, message, fix }) => `${line}: ${message} → ${fix ?? ''}`)
    .join('\n');
}

const one = (shape: z.ZodType) => z.strictObject({ value: shape });

describe('words written by habit', () => {
  const day = one(z.enum(['mon', 'thu', 'sat', 'sun']));
  it.each([
    ['thu2', 'mon'],
    ['Thứ 2', 'mon'],
    ['T5', 'thu'],
    ['thứ bảy', 'sat'],
    ['CN', 'sun'],
  ])('%s is %s, not the English word that looks like it', (given, wanted) => {
    expect(about(day, `value: ${given}`)).toContain(`có phải ý bạn là “${wanted}”?`);
  });

  it('codes keep the noughts that YAML drops', () => {
    expect(about(z.strictObject({ commune: text }), 'commune: 00103')).toBe(
      '1: “commune” phải là chữ, nhưng 103 không có dấu nháy nên đọc ra số. → đặt trong dấu nháy kép, đủ cả số 0 ở đầu, ví dụ "00103".',
    );
  });

  it('times that cannot be read are not compared', () => {
    const yaml = 'sure: confirmed\nweekly: [{ days: [mon], shifts: [{ from: 7h30, to: 11h30 }] }]';
    expect(about(schedule, yaml).split('\n')).toEqual([
      expect.stringContaining('“7h30” không phải giờ trong ngày.'),
      expect.stringContaining('“11h30” không phải giờ trong ngày.'),
    ]);
  });
});

describe('keys', () => {
  it('unknown, with the one that was meant', () => {
    expect(about(source, 'titel: A\nkind: law\ntitle: B\nnguoiViet: C')).toMatchInlineSnapshot(`
      "1: Không có khóa “titel”. → xóa dòng này. Còn dùng được: publisher, number, date, undated, url, inForce, note.
      4: Không có khóa “nguoiViet”. → xóa dòng này. Còn dùng được: publisher, number, date, undated, url, inForce, note."
    `);
    expect(about(source, 'title: A\nkind: law\nin-force: "2026-01-01"')).toMatchInlineSnapshot(
      `"3: Không có khóa “in-force”. → có phải ý bạn là “inForce”? Nếu không thì xóa dòng này."`,
    );
  });

  it('missing, by the kind of what belongs there', () => {
    const shape = z.strictObject({
      title: text,
      steps: z.array(text),
      time: z.strictObject({ text }),
      order: z.int(),
      closed: z.boolean(),
      day: partialDate,
      kind: z.enum(['desk', 'office']),
    });
    expect(about(shape, '{}')).toMatchInlineSnapshot(`
      "1: Thiếu “title”. → thêm dòng “title: ” với một câu.
      1: Thiếu “steps”. → thêm khóa “steps:”; viết mỗi mục một dòng, bắt đầu bằng “- ”, dưới tên khóa.
      1: Thiếu “time”. → thêm khóa “time:”; viết mỗi khóa con một dòng, thụt vào hai dấu cách, dưới tên khóa.
      1: Thiếu “order”. → thêm dòng “order: ” với một con số.
      1: Thiếu “closed”. → thêm dòng “closed: ” với true (có) hoặc false (không).
      1: Thiếu “day”. → thêm dòng “day: ” với nội dung.
      1: Thiếu “kind”. → thêm dòng “kind: ” với một trong các từ: desk, office."
    `);
  });

  it('the place of a value is counted as people count', () => {
    const steps = one(z.array(z.strictObject({ text })));
    expect(about(steps, 'value:\n  - text: A\n  - text: ""\n  - note: B')).toMatchInlineSnapshot(`
      "3: “value › 2 › text” để trống. → viết nội dung, hoặc xóa cả dòng nếu không bắt buộc.
      4: Thiếu “text” ở “value › 3”. → thêm dòng “text: ” với một câu.
      4: Không có khóa “note” ở “value › 3”. → xóa dòng này. Còn dùng được: text."
    `);
  });
});

describe('kinds of values', () => {
  it.each([
    [text, '18586'],
    [text, 'true'],
    [text, '[[Gửi]]'],
    [text, '{ a: b }'],
    [text, ''],
    [z.number(), '"10,5"'],
    [z.number(), '"10.5"'],
    [z.int(), '298.649'],
    [z.int(), '"298.649.000"'],
    [z.int(), 'nhiều'],
    [z.boolean(), 'có'],
    [z.array(text), 'một'],
    [z.strictObject({ a: text }), 'một'],
  ])('%#', (schema, value) => {
    expect(about(one(schema), `value: ${value}`)).toMatchSnapshot();
  });

  it('a file without any key', () => {
    expect(about(source, 'chỉ có chữ')).toMatchInlineSnapshot(
      `"1: Tệp không có khóa nào (như “title: …”). → xem một tệp khác cùng thư mục và viết giống như vậy."`,
    );
  });
});

describe('dates and clock times', () => {
  it.each(['2026-02-29', '2026-1-5', '22/11/2026', '31/4/2026', '2026-13-01', 'hôm nay', '2026'])(
    '%s is not a day',
    (day) => {
      expect(about(one(isoDate), `value: ${day}`)).toMatchSnapshot();
    },
  );

  it('a day, a month or a year', () => {
    expect(about(one(partialDate), 'value: 2022')).toMatchInlineSnapshot(
      `"1: “value” phải là chữ, nhưng 2022 không có dấu nháy nên đọc ra số. → đặt trong dấu nháy kép như đã viết, ví dụ "2022"."`,
    );
    expect(about(one(partialDate), 'value: 5/2023')).toMatchInlineSnapshot(
      `"1: “5/2023” không phải ngày. → viết "2026-11-22" (ngày), "2026-11" (tháng) hoặc "2026" (năm)."`,
    );
    expect(about(one(partialDate), 'value: 2026-11-31')).toMatchInlineSnapshot(
      `"1: Ngày 31 tháng 11 năm 2026 không có thật. → xem lại ngày và tháng; viết "2026-11-22" (ngày), "2026-11" (tháng) hoặc "2026" (năm)."`,
    );
  });

  it('shifts', () => {
    const week = (shift: string) =>
      about(schedule, `sure: typical\nweekly:\n  - days: [mon]\n    shifts:\n      - ${shift}`);
    expect(week('{ from: 24:30, to: 7h30 }')).toMatchInlineSnapshot(`
      "5: “24:30” không phải giờ trong ngày. → viết giờ hai chữ số, dấu hai chấm, phút hai chữ số, từ "00:00" đến "24:00", ví dụ "07:30".
      5: “7h30” không phải giờ trong ngày. → viết giờ hai chữ số, dấu hai chấm, phút hai chữ số, từ "00:00" đến "24:00", ví dụ "07:30"."
    `);
    expect(week('{ from: 17:00, to: 13:30 }')).toMatchInlineSnapshot(
      `"5: Ca kết thúc (13:30) trước khi bắt đầu (17:00). → xem lại hai giờ; nếu ca kéo dài qua nửa đêm thì thêm “overnight: true”."`,
    );
    expect(week('{ from: 17:00 }')).toMatchInlineSnapshot(
      `"5: Ca này chưa có tên và cũng chưa đủ giờ. → viết cả “from” và “to” (ví dụ "07:30" và "11:30"), hoặc viết “name” như "giờ hành chính"."`,
    );
  });
});

describe('words, sizes, choices', () => {
  it('a word that is not on the list', () => {
    expect(about(source, 'title: A\nkind: offical')).toMatchInlineSnapshot(
      `"2: “offical” không dùng được ở “kind”. → có phải ý bạn là “official”? Các từ dùng được: law, official, press, help, copy."`,
    );
    expect(about(one(z.literal(true)), 'value: có')).toMatchInlineSnapshot(
      `"1: “có” không dùng được ở “value”. → chỉ viết được: true."`,
    );
  });

  it('which kind of thing it is', () => {
    expect(about(situation, 'kind: outcom\ntitle: A')).toMatchInlineSnapshot(
      `"1: “outcom” không dùng được ở “kind”. → có phải ý bạn là “outcome”? Các từ dùng được: question, outcome."`,
    );
    expect(about(situation, 'title: A')).toMatchInlineSnapshot(
      `"1: Thiếu “kind”. → thêm dòng “kind: ” với một trong các từ: question, outcome."`,
    );
  });

  it('one of several shapes: the nearest one is explained', () => {
    const shape = one(z.union([z.strictObject({ text }), z.strictObject({ number: z.int() })]));
    expect(about(shape, 'value: { number: nhiều }')).toMatchInlineSnapshot(
      `"1: “value › number” phải là số. → chỉ viết chữ số, không có chữ và không có dấu nháy."`,
    );
  });

  it.each([
    [text.max(10), 'Một câu quá dài'],
    [text.min(60), 'Ngắn'],
    [z.array(text).min(2), '[một]'],
    [z.array(text).max(1), '[một, hai]'],
    [z.number().min(-90).max(90), '105'],
    [z.number().positive(), '0'],
    [z.number().multipleOf(5), '7'],
    [z.url({ protocol: /^https?$/ }), 'vneid.gov.vn'],
    [z.string().regex(/^x$/), 'y'],
    [z.record(z.string().regex(/^x$/), text), '{ y: một }'],
  ])('%#', (schema, value) => {
    expect(about(one(schema), `value: ${value}`)).toMatchSnapshot();
  });
});

describe('rules of the domains', () => {
  it('coordinates the wrong way round are one error, not two', () => {
    const position = one(servicePoint.shape.position);
    expect(
      about(position, 'value: { lat: 105.9, lon: 18.3, precision: exact, source: geonames }'),
    ).toMatchInlineSnapshot(
      `"1: Vĩ độ và kinh độ bị đổi chỗ: lat 105.9, lon 18.3. → viết “lat: 18.3” và “lon: 105.9”."`,
    );
  });

  it('a screen with two buttons to press', () => {
    const parts =
      'parts: [{ kind: keys }, { kind: link, text: A, press: true }, { kind: link, text: B, press: true }]';
    expect(about(screen, parts)).toMatchInlineSnapshot(
      `"1: Mỗi màn hình phải có đúng một chỗ cần bấm. → để “press: true” ở một phần, xóa ở các phần khác."`,
    );
  });

  it('a drive that ends before it starts', () => {
    const dates =
      'from: "2026-11-30"\nto: "2026-11-02"\nreported: "2026-11"\nchecked: "2026-11-22"\n';
    const rest =
      'title: A\nsummary: A\nwho: A\ntoday: A\narea: { publishedAs: A, communes: ["18586"] }\nsources: [{ source: a, supports: A, sure: low }]';
    expect(about(campaign, dates + rest)).toMatchInlineSnapshot(
      `"2: Đợt kết thúc (2026-11-02) trước khi bắt đầu (2026-11-30). → xem lại “from” và “to”, có thể hai ngày bị đổi chỗ."`,
    );
  });

  it.each(Object.keys(codes))('%s has a whole sentence and a way out', (code) => {
    const { message, fix } = codes[code]?.('value', { from: '2', to: '1' }) ?? {};
    expect(message).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(fix).toMatch(/\.$/);
  });

  it('every code that a schema uses has a sentence', () => {
    const src = path.resolve('src');
    const used = listFiles(src)
      .filter((file) => file.endsWith('.ts') && !file.startsWith('files/'))
      .flatMap((file) => [
        ...readFileSync(path.join(src, file), 'utf8').matchAll(/\berror: '([^']+)'/g),
      ])
      .map((match) => match[1] ?? '');
    expect(used).toContain('position-swapped');
    expect([...new Set(used)].filter((code) => !Object.hasOwn(codes, code))).toEqual([]);
  });
});
