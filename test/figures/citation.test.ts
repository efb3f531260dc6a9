import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/figures/citation.ts';
import type { Source } from '../../src/sources/schema.ts';

const paper = (name: string, date?: string): Source => ({
  title: `Bài của ${name}`,
  publisher: name,
  kind: 'press',
  ...(date ? { date } : {}),
});
const cite = (...sources: Source[]) => citationOf(sources, 'VNeID gần nhà', 'https://a.example/x/');

describe('a citation', () => {
  it('names who published the numbers and who put them together', () => {
    expect(cite(paper('Soha', '2026-01-17'))).toBe(
      'Soha, “Bài của Soha”, ngày 17/1/2026; số liệu và phép tính: VNeID gần nhà, https://a.example/x/',
    );
  });

  it('says no more of a date than is known', () => {
    expect(cite(paper('Soha', '2026-01'))).toContain('“Bài của Soha”, tháng 1/2026;');
    expect(cite(paper('Soha'))).toContain('“Bài của Soha”; số liệu');
  });

  it('names a decree by its number', () => {
    const decree: Source = { title: 'Quy định', number: 'Nghị định 69/2024/NĐ-CP', kind: 'law' };
    expect(cite(decree)).toMatch(/^Nghị định 69\/2024\/NĐ-CP; /u);
  });

  it('counts sources that would make it too long', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => paper(name));
    expect(cite(...many.slice(0, 3))).toContain('C, “Bài của C”; số liệu');
    expect(cite(...many)).toContain('B, “Bài của B”; và 3 nguồn khác, ghi ở trang; số liệu');
  });
});
