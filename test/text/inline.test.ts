import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, plainInline, pressedIn, renderInline } from '../../src/text/inline.ts';

describe('a line an editor wrote', () => {
  it('may be bold, lead somewhere and name a button', () => {
    expect(renderInline('Bấm **mạnh** [[Gửi yêu cầu]], xem [giờ làm](/noi-lam/).')).toBe(
      'Bấm <strong>mạnh</strong> <b class="press">Gửi yêu cầu</b>, xem <a href="/noi-lam/">giờ làm</a>.',
    );
  });

  it('never becomes markup of its own', () => {
    expect(renderInline('<img src=x onerror=alert(1)> [[<i>]]')).not.toMatch(/<(?:img|i)\b/);
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(renderInline(`<script>${words}</script>`)).not.toContain('<script');
      }),
    );
  });

  it('has its words without the marks', () => {
    expect(plainInline('Bấm **mạnh** [[Gửi yêu cầu]], xem [giờ làm](/noi-lam/).')).toBe(
      'Bấm mạnh Gửi yêu cầu, xem giờ làm.',
    );
  });

  it('tells which buttons it names', () => {
    expect(pressedIn('Bấm [[Đăng ký]] rồi [[Gửi]].')).toEqual(['Đăng ký', 'Gửi']);
  });
});

it('escapes what would be markup', () => {
  expect(escapeHtml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});
