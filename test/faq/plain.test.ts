import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnswer, plainAnswer } from '../../src/faq/plain.ts';

describe('the plain answer', () => {
  it('puts the verdict before the answer and drops every mark', () => {
    expect(
      plainAnswer({
        verdict: '7 ngày.',
        answer: 'Quá hạn thì gọi [1900 0368](tel:19000368) hoặc bấm [[Gửi yêu cầu]] **lần nữa**.',
      }),
    ).toBe('7 ngày. Quá hạn thì gọi 1900 0368 hoặc bấm Gửi yêu cầu lần nữa.');
  });

  it('is the answer alone where no verdict is possible', () => {
    expect(plainAnswer({ answer: 'Bạn đến công an xã.' })).toBe('Bạn đến công an xã.');
  });
});

describe('the description for search engines', () => {
  it('is what the editor wrote, if anything', () => {
    expect(describeAnswer({ answer: 'Không.', description: 'Mô tả riêng.' })).toBe('Mô tả riêng.');
  });

  it('is the whole answer when it is short', () => {
    expect(describeAnswer({ verdict: 'Không.', answer: 'Không ai bị phạt.' })).toBe(
      'Không. Không ai bị phạt.',
    );
  });

  it('ends with a whole sentence when one fits', () => {
    const answer =
      'Thẻ ghi địa chỉ cũ vẫn dùng đến ngày hết hạn in trên thẻ, không phải đổi. ' +
      'Muốn đổi thì làm trực tuyến trong VNeID, miễn phí, không phải lấy vân tay lại, có kết quả sau 7 ngày.';
    expect(describeAnswer({ answer })).toBe(
      'Thẻ ghi địa chỉ cũ vẫn dùng đến ngày hết hạn in trên thẻ, không phải đổi.',
    );
  });

  it('does not take the dot in an amount for the end of a sentence', () => {
    const answer =
      'Người không xuất trình được thẻ khi có yêu cầu đúng luật có thể bị phạt từ 500.000 đến 1.000.000 đồng ' +
      'theo nghị định về xử phạt trong lĩnh vực an ninh và trật tự.';
    expect(describeAnswer({ answer })).toMatch(/trong lĩnh vực an ninh và trật…$/);
  });

  it('never passes 160 characters and never cuts a word', () => {
    const word = fc.constantFrom('kích hoạt', 'công an xã', 'thẻ', 'VNeID,', 'miễn phí.', 'mã;');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
        const answer = words.join(' ');
        const description = describeAnswer({ answer });
        expect(description.length).toBeLessThanOrEqual(160);
        const kept = description.replace(/…$/, '');
        expect(answer.startsWith(kept)).toBe(true);
        expect(answer.slice(kept.length)).toMatch(/^(?:[\s,;.]|$)/);
      }),
    );
  });
});
