import { describe, expect, it } from 'vitest';
import { firstSentences } from '../../src/text/sentences.ts';

describe('the first sentences of a text', () => {
  it('are all of a short one', () => {
    const text = 'Không. Không ai bị phạt vì không cài VNeID.';
    expect(firstSentences(text)).toBe(text);
  });

  it('are as many whole ones as fit', () => {
    const sentence = 'Bạn đến bất kỳ công an xã, phường nào trong cả nước.';
    expect(firstSentences([sentence, sentence, sentence].join(' '))).toBe(
      `${sentence} ${sentence}`,
    );
  });

  it('are one, however long, rather than a part of it', () => {
    const long = `Bạn mang ${'thẻ căn cước, '.repeat(14)}rồi đến công an xã.`;
    expect(firstSentences(`${long} Xong thì về.`)).toBe(long);
  });

  it('are cut between two words only where a sentence never ends', () => {
    const text = 'thẻ căn cước '.repeat(40);
    expect(firstSentences(text)).toMatch(/^(?:thẻ căn cước )+\S.*…$/);
    expect(firstSentences(text).length).toBeLessThanOrEqual(320);
  });

  it('do not end inside numbers, addresses and abbreviations', () => {
    const text = `Gọi 1.900 người ở TP. Hồ Chí Minh qua dichvucong.gov.vn ${'rất nhiều lần '.repeat(9)}nữa. Hết.`;
    expect(firstSentences(text)).toBe(text.replace(' Hết.', ''));
  });
});
