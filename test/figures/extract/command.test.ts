import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asJson, extract, missingSource, writeExtracted } from '../../../src/build/extract.ts';
import type { Extracted } from '../../../src/build/extract.ts';
import { figureEntry } from '../examples.ts';
import { checkFigures } from '../../../src/figures/checks.ts';

const contentDir = mkdtempSync(path.join(tmpdir(), 'extract-'));
afterAll(() => {
  rmSync(contentDir, { recursive: true, force: true });
});

const article = `Huyện Quỳ Hợp (Nghệ An) được giao chỉ tiêu 60.000 tài khoản định danh điện tử, phải xong trước ngày 30/6.
Tính đến ngày 20/6, huyện đã kích hoạt 45.678 tài khoản định danh điện tử, đạt 76,13%, lập hai tổ lưu động.`;

const request = (text: string | Uint8Array, more: { date?: string; sourceId?: string } = {}) =>
  extract({
    article: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    contentDir,
    sourceId: 'quy-hop-2023-06',
    date: '2023-06-24',
    today: '2026-11-28',
    ...more,
  });

function accepted(result: Extracted): Extract<Extracted, { ok: true }> {
  if (!result.ok) throw new Error(result.explanation);
  return result;
}
const explanation = (result: Extracted) => (result.ok ? 'được' : result.explanation);

describe('the proposed file', () => {
  it('passes the shape and every check as it is', () => {
    const { yaml } = accepted(request(article));
    expect(checkFigures([figureEntry(yaml, 'quy-hop-2023-06')])).toEqual([]);
  });

  it('says in comments what a person must look at, and how sure each figure is', () => {
    const { yaml } = accepted(request(article));
    expect(yaml).toMatch(/^# Máy đề xuất 3 số liệu/u);
    expect(yaml.match(/# độ chắc: /gu)).toHaveLength(3);
  });

  it('ties a share to the number that gives it', () => {
    const { yaml } = accepted(request(article));
    expect(yaml).toContain('of: quy-hop-chi-tieu');
  });

  it('quotes at most 100 characters of the article, whole words, with the number in them', () => {
    for (const { fragment, printed } of accepted(request(article)).proposals) {
      expect(fragment.length).toBeLessThanOrEqual(100);
      expect(article).toContain(fragment);
      expect(fragment).toContain(printed);
      expect(` ${article} `).toMatch(
        new RegExp(`[\\s(]${fragment.replace(/[.*+?^$()|[\]\\{}]/gu, '\\$&')}[\\s.,;)]`, 'u'),
      );
    }
  });

  it('tells in our words what the source writes the English way', () => {
    const { yaml } = accepted(
      request('Tỉnh Nghệ An kích hoạt xấp xỉ 1,234,567 tài khoản định danh, đạt 39.26%.'),
    );
    expect(yaml).toContain('printed: "1.234.567"');
    expect(yaml).toContain('printed: "39,26%"');
    expect(yaml).toContain('restated: "');
    expect(checkFigures([figureEntry(yaml, 'quy-hop-2023-06')])).toEqual([]);
  });

  it('names a contradiction of the source at the top', () => {
    const { remarks } = accepted(
      request('Tỉnh Nghệ An kích hoạt đạt 106,1% chỉ tiêu tài khoản định danh.'),
    );
    expect(remarks.join('\n')).toMatch(/“nghe-an-kich-hoat”.*106,1.*note/u);
  });

  it('uses no id of another source', () => {
    mkdirSync(path.join(contentDir, 'figures'), { recursive: true });
    const other = path.join(contentDir, 'figures', 'khac.yaml');
    writeFileSync(other, accepted(request(article)).yaml);
    const ids = accepted(request(article)).proposals.map(({ id }) => id);
    rmSync(other);
    expect(ids).toContain('quy-hop-kich-hoat-2023-06');
  });

  it('comes as JSON with sureness and reasons', () => {
    const data: unknown = JSON.parse(asJson(accepted(request(article))));
    expect(data).toMatchObject({
      source: 'quy-hop-2023-06',
      figures: [{ value: 60000 }, { sure: 'high' }, {}],
    });
  });
});

describe('writing', () => {
  const file = path.join(contentDir, 'figures', 'quy-hop-2023-06.yaml');

  it('happens only when asked for', () => {
    request(article);
    expect(existsSync(file)).toBe(false);
  });

  it('makes the whole file, once, and never over another', () => {
    const result = accepted(request(article));
    expect(writeExtracted(contentDir, result).ok).toBe(true);
    writeFileSync(file, 'của người viết');
    const again = writeExtracted(contentDir, result);
    expect(again).toMatchObject({ ok: false });
    expect(again.message).toContain('không ghi đè');
    expect(readFileSync(file, 'utf8')).toBe('của người viết');
    expect(readdirSync(path.dirname(file))).toEqual(['quy-hop-2023-06.yaml']);
    rmSync(file);
  });

  it('shows the source file that is still missing', () => {
    const stub = missingSource(contentDir, accepted(request(article)));
    expect(stub).toContain('sources/quy-hop-2023-06.yaml');
    expect(stub).toContain('date: "2023-06-24"');
  });
});

describe('an article that holds nothing', () => {
  it.each([
    ['empty', '', 'Bài trống'],
    ['blanks', ' \n\t ', 'Bài trống'],
    ['no number', 'Công an xã đi từng ngõ làm căn cước cho bà con.', 'Không thấy số liệu nào'],
    ['other numbers', 'Giá vàng hôm nay 75 triệu đồng một lượng.', 'Không thấy số liệu nào'],
    ['signs', '((((%%%%', 'không có chữ hay số'],
  ])('is answered in Vietnamese: %s', (_what, text, answer) => {
    expect(explanation(request(text))).toContain(answer);
  });

  it('is no text: bytes of another kind are named', () => {
    expect(explanation(request(new Uint8Array([0xff, 0xfe, 0, 1])))).toContain('UTF-16');
    expect(explanation(request(new Uint8Array([0x50, 0x4b, 3, 4])))).toContain('Word');
  });

  it('is refused when nobody knows its day', () => {
    const result = extract({
      article: new TextEncoder().encode('Tỉnh Nghệ An đã cấp 2.300 thẻ căn cước.'),
      contentDir,
      sourceId: 'x',
      today: '2026-11-28',
    });
    expect(explanation(result)).toContain('--date');
  });

  it('takes its day from the line under the title', () => {
    const result = extract({
      article: new TextEncoder().encode(
        'Thứ Ba, 20/06/2023 | 10:30\nTỉnh Nghệ An đã cấp 2.300 thẻ căn cước.',
      ),
      contentDir,
      sourceId: 'x',
      today: '2026-11-28',
    });
    expect(accepted(result).published).toBe('2023-06-20');
  });
});
