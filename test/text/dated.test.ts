import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDated, plainDated, renderDated } from '../../src/text/dated.ts';
import { inline, text } from '../../src/text/fields.ts';
import { escapeHtml, plainInline, pressedIn, renderInline } from '../../src/text/inline.ts';
import { plainMarkdown } from '../../src/text/markdown.ts';

const fee = [
  { until: '2026-12-31', text: '15.000đ' },
  { from: '2027-01-01', text: '30.000đ' },
];
const before = markDated(fee, '2026-12-31');
const after = markDated(fee, '2027-01-01');
const spans =
  '<span data-until="2026-12-31">15.000đ</span>' +
  '<span data-from="2027-01-01" hidden>30.000đ</span>';

describe('words that change with the day', () => {
  it('are those of the day of the build where only words can stand', () => {
    expect(plainDated(`Lệ phí ${before}.`)).toBe('Lệ phí 15.000đ.');
    expect(plainDated(`Lệ phí ${after}.`)).toBe('Lệ phí 30.000đ.');
    expect(plainInline(`Lệ phí **${before}**.`)).toBe('Lệ phí 15.000đ.');
    expect(plainMarkdown(`## Lệ phí ${after}`)).toBe('Lệ phí 30.000đ');
  });

  it('carry every wording where a page can choose', () => {
    expect(renderInline(`Lệ phí ${before}.`)).toBe(`Lệ phí ${spans}.`);
    expect(renderInline(`Lệ phí **${before}**`)).toBe(`Lệ phí <strong>${spans}</strong>`);
    expect(renderInline(`[Lệ phí ${before}](/x/)`)).toBe(`<a href="/x/">Lệ phí ${spans}</a>`);
    expect(renderInline(after)).toBe(
      '<span data-until="2026-12-31" hidden>15.000đ</span>' +
        '<span data-from="2027-01-01">30.000đ</span>',
    );
  });

  it('are the wording of the day in what cannot hold a choice: a button, code, shown HTML', () => {
    expect(renderInline(`[[Nộp ${before}]]`)).toBe('<b class="press">Nộp 15.000đ</b>');
    expect(renderInline(`\`${before}\``)).toBe('<code>15.000đ</code>');
    expect(renderInline(`<b title="${before}">`)).toBe('&lt;b title=&quot;15.000đ&quot;&gt;');
    expect(pressedIn(`[[Nộp ${before}]]`)).toEqual(['Nộp 15.000đ']);
  });

  it('stay words of an editor: HTML in a wording is shown, not run', () => {
    const wild = markDated(
      [
        { until: '2026-12-31', text: '<img src=x onerror=alert(1)>' },
        { from: '2027-01-01', text: '"><script>' },
      ],
      '2026-11-28',
    );
    expect(renderInline(wild)).not.toMatch(/<(?:img|script)/);
    expect(renderDated(wild, escapeHtml)).not.toMatch(/<(?:img|script)/);
  });

  it('pass through the schemas: as a choice in lines shown as HTML, as plain words elsewhere', () => {
    expect(inline.parse(` ${before} `)).toBe(before);
    expect(text.parse(` Lệ phí ${before} `)).toBe('Lệ phí 15.000đ');
    expect(text.max(8).parse(before)).toBe('15.000đ');
  });

  it('need no mark when nothing changes', () => {
    expect(markDated([{ text: 'miễn phí' }], '2026-11-28')).toBe('miễn phí');
  });

  it('leave no trace in any text around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        for (const shown of [renderInline, plainInline, plainMarkdown, plainDated]) {
          expect(shown(`${left}${before}${right}`)).not.toMatch(/[\uE0D0-\uE0D4]/);
        }
      }),
    );
  });
});
