import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongLetters } from '../../../src/check/words/letters.ts';

const told = (text: string) =>
  wrongLetters(text.normalize('NFC')).map(({ message, fix }) => `${message} → ${fix ?? ''}`);

describe('letters that look right', () => {
  it('are told with the letter they look like, and with their number', () => {
    expect(told('tài khoản mức 2 cо́').concat(told('Ðăng ký'), told('ｍã QR')).join('\n'))
      .toMatchInlineSnapshot(`
        "“cо́” có chữ “о” (U+043E) trông như “o” nhưng là chữ khác. → xóa chữ đó rồi gõ lại “o”.
        “Ðăng” có chữ “Ð” (U+00D0) trông như “Đ” nhưng là chữ khác. → xóa chữ đó rồi gõ lại “Đ”.
        “ｍã” có chữ “ｍ” (U+FF4D) trông như “m” nhưng là chữ khác. → xóa chữ đó rồi gõ lại “m”."
      `);
  });

  it('invisible signs, odd blanks, loose tones, lost and garbled letters have words of their own', () => {
    expect(
      [
        'căn\u200b cước',
        'thẻ\u00ad',
        'mức\u20032',
        'ca\u02c6n cước',
        'quên mâ`t khẩu',
        'ch\ue0a1 cũ',
        'tÃ\u00a0i khoáº£n',
        'b\u0323\u0323n',
      ]
        .flatMap(told)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Có ký tự không nhìn thấy (U+200B) ở “căn”. → xóa cả từ rồi gõ lại.
      Có ký tự không nhìn thấy (U+00AD) ở “thẻ”. → xóa cả từ rồi gõ lại.
      Dấu cách lạ (U+2003) ở “mức 2”. → xóa rồi gõ dấu cách thường.
      Dấu “ˆ” (U+02C6) đứng rời khỏi chữ ở “caˆn”. → xóa cả từ rồi gõ lại bằng bàn phím tiếng Việt (Unicode dựng sẵn).
      Dấu “\`” đứng rời khỏi chữ ở “mâ\`t”. → xóa cả từ rồi gõ lại bằng bàn phím tiếng Việt (Unicode dựng sẵn).
      Có chữ không đọc được (U+E0A1) ở “ch”. → gõ lại chữ đó; nếu chép từ phông cũ thì chuyển sang Unicode trước.
      Chữ “tÃ i” bị hỏng mã. → gõ lại cả đoạn, hoặc chép lại từ bản gốc.
      Dấu “̣” (U+0323) đứng rời khỏi chữ ở “ḅ̣n”. → xóa cả từ rồi gõ lại bằng bàn phím tiếng Việt (Unicode dựng sẵn)."
    `);
  });

  it.each([
    'Сông an xã',
    'căn cướс',
    'tаi khoản',
    'mật khẩυ',
    'Βộ Công an',
    'Ðồng Nai',
    'ɖăng ký',
    'thẻ\u200d',
    '\u202eđảo chữ',
    'a´i đó',
    'khoa~ng 5 phút',
    'co^ng an',
    'ﬁle',
    'số 𝟏𝟐',
    'hỏi\ufffd',
  ])('%j is found', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  it.each([
    'Đăng ký tài khoản định danh điện tử mức 2',
    'Nghị định 69/2024/NĐ-CP',
    '39,26\u00a0%',
    '360 × 640, từ 8–20 ký tự…',
    'Bấm `Gửi` rồi [[Đồng ý]]',
    'Đắk R’lấp, Ea H’leo, M’Drắk',
    'tiếng Khmer: ភាសាខ្មែរ',
    'tiếng Thái: ꪼꪕ',
    'José, Zürich',
    'https://vi.wikipedia.org/~trang/a~b',
    '→ 15.000đ ≥ 0',
  ])('%j is all right', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('what was typed as letter and tone apart is composed and told to nobody', () => {
    expect(told('Kích hoạt tài khoản ở Đắk Lắk'.normalize('NFD'))).toEqual([]);
  });

  it('one Cyrillic letter in any sentence is found', () => {
    const twins: Record<string, string> = {
      a: 'а',
      c: 'с',
      e: 'е',
      o: 'о',
      p: 'р',
      x: 'х',
      y: 'у',
    };
    const sentence = 'cho xem thẻ ở công an xã, khai số điện thoại, chụp ảnh, lấy vân tay';
    fc.assert(
      fc.property(fc.nat(sentence.length - 1), (at) => {
        const twin = twins[sentence.charAt(at)];
        fc.pre(twin !== undefined);
        const wrong = sentence.slice(0, at) + twin + sentence.slice(at + 1);
        expect(told(wrong)).toHaveLength(1);
      }),
    );
  });
});
