import { describe, expect, it } from 'vitest';
import { abbreviationRule } from '../../../src/check/words/abbreviations.ts';
import { hardWordRule } from '../../../src/check/words/hardWords.ts';
import { readPage } from '../../../src/check/words/page.ts';
import { glossary } from '../../../src/check/words/schema.ts';
import { readContentFile } from '../../../src/files/read.ts';
import { parseContent } from '../../../src/files/read.ts';

const list = glossary.parse(readContentFile('content', 'glossary.yaml').data);
const shortForms = abbreviationRule(list);
const hardWords = hardWordRule(list);

/** A question with an answer, and a body under it, as YAML and Markdown write them. */
function page(answer: string, { question = 'Làm sao?', body = '' } = {}) {
  const head = `question: ${JSON.stringify(question)}\nanswer: ${JSON.stringify(answer)}`;
  const source = `---\n${head}\n---\n\n${body}\n`;
  return readPage(parseContent(source, 'faq/a.md', 'content/faq/a.md')).main;
}
type Rest = Parameters<typeof page>[1];
const toldShort = (answer: string, rest?: Rest) =>
  shortForms(page(answer, rest), 'a.md').map(
    ({ line, message, fix }) => `${line}: ${message} → ${fix ?? ''}`,
  );
const toldHard = (answer: string, rest?: Rest) =>
  hardWords(page(answer, rest), 'a.md').map(
    ({ line, message, fix }) => `${line}: ${message} → ${fix ?? ''}`,
  );

describe('short forms', () => {
  it('are told with what to write', () => {
    expect(
      [
        ...toldShort('Nhập mã OTP.'),
        ...toldShort('Ra phòng XYZ.'),
        ...toldShort('Kiểm tra sóng.', { question: 'Sao không có OTP?' }),
        ...toldShort('Được.', { body: 'Dòng đầu.\n\n- Mang CCCD theo.' }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "3: Chữ viết tắt “OTP” chưa được viết đủ ở lần dùng đầu tiên. → viết “mã dùng một lần (OTP)” hoặc “OTP (mã dùng một lần)” trong câu này.
      3: Chữ viết tắt “XYZ” không có trong glossary.yaml. → viết đủ chữ; nếu cần chữ tắt thì thêm vào “abbreviations” cùng nghĩa của nó.
      2: Tiêu đề có chữ viết tắt “OTP” mà trong bài không nói nghĩa. → viết ở câu đầu của bài: “mã dùng một lần (OTP)”.
      8: Chữ viết tắt “CCCD” chưa được viết đủ ở lần dùng đầu tiên. → viết “căn cước công dân (CCCD)” hoặc “CCCD (căn cước công dân)” trong câu này."
    `);
  });

  it.each([
    'Nhập mã OTP.',
    'Mang CCCD hoặc CMND (chứng minh nhân dân).',
    'Máy có NFC thì tốt.',
    'Thẻ BHYT cũng được.',
    'Ra UBND xã.',
    'Đổi GPLX.',
    'CSGT hỏi thì đưa máy.',
    'Nhập OTP. OTP là mã dùng một lần.',
    'Xin mẫu CT07.',
    'Nơi làm: C06.',
    'Hỏi phòng ABC.',
    '**BHXH** báo sai.',
  ])('%s is found', (answer) => {
    expect(toldShort(answer)).not.toEqual([]);
  });

  it.each([
    'OTP (mã dùng một lần) gửi về máy. Nhập OTP.',
    'Mã dùng một lần (OTP) gửi về máy.',
    'Mang căn cước công dân (CCCD).',
    'CMND là giấy chứng minh nhân dân 9 số.',
    'Chạm thẻ vào lưng máy (NFC).',
    'SIM, VNeID, mã QR, CH Play, Face ID.',
    'Theo Nghị định 69/2024/NĐ-CP và Luật 26/2023/QH15.',
    'Nhắn “LD (số điện thoại)” đến 156.',
    'Quý IV, bước II.',
    'Giấy xác nhận thông tin về cư trú (CT07).',
    'Dùng mạng 4G, bằng lái hạng A1.',
    'Theo {nd-69-2024}.',
  ])('%s is all right', (answer) => {
    expect(toldShort(answer)).toEqual([]);
  });

  it('may stand in a heading when the text says what they mean', () => {
    const question = 'Không nhận được mã OTP?';
    expect(toldShort('Xem lại sóng. Mã dùng một lần gửi về số đã khai.', { question })).toEqual([]);
    expect(toldShort('Xem lại sóng.', { question })).toHaveLength(1);
  });

  it('are explained in the remark that belongs to the line', () => {
    const bring = (note: string) =>
      readPage(
        parseContent(
          `bring:\n  - text: "Máy có NFC"\n    note: "${note}"\n  - text: "Mã"\n    note: "đọc chip"`,
          'situations/a.yaml',
          'content/situations/a.yaml',
        ),
      ).main;
    expect(shortForms(bring('Để máy đọc chip'), 'a')).toEqual([]);
    expect(shortForms(bring('Mượn cũng được'), 'a')).toHaveLength(1);
  });
});

describe('hard words', () => {
  it('are told with what to write', () => {
    expect(
      [
        ...toldHard('Vui lòng mang thẻ.'),
        ...toldHard('Công dân tự làm.', { body: 'Xong thì **đồng bộ** dữ liệu.' }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "3: “vui lòng” là chữ khó với nhiều người đọc. → viết “hãy”, hoặc bỏ hẳn.
      3: “công dân” là chữ khó với nhiều người đọc. → viết “bạn” hoặc “người dân”.
      6: “đồng bộ” là chữ khó với nhiều người đọc. → viết “cập nhật”, “lấy dữ liệu về”; nếu cần giữ thì nói nghĩa ngay trong câu, ví dụ “đồng bộ (cập nhật)”."
    `);
  });

  it.each([
    'Vui lòng mang thẻ.',
    'Bạn thực hiện ba bước.',
    'Tiến hành cài đặt.',
    'Công dân mang thẻ.',
    'Đồng bộ dữ liệu.',
    'Xác thực lại.',
    'Tích hợp bằng lái.',
    'Có trong cơ sở dữ liệu quốc gia.',
    'Tải app về.',
    'Gọi hotline.',
    'Xuất trình giấy tờ.',
    'Quý khách chờ.',
  ])('%s is found', (answer) => {
    expect(toldHard(answer)).toHaveLength(1);
  });

  it.each([
    'Hãy mang thẻ.',
    'Làm ba bước.',
    'Thẻ căn cước công dân cũ vẫn dùng được.',
    'Tích hợp (đưa giấy tờ vào VNeID) rồi đợi. Tích hợp xong máy báo.',
    'Bấm [[Xác thực]].',
    'Máy hiện “Đồng bộ dữ liệu”.',
    'Tải từ App Store.',
    'Xác thực nghĩa là chứng minh đúng là bạn.',
    'Công dân Việt Nam từ 14 tuổi.',
    'Đăng nhập Cổng Dịch vụ công quốc gia.',
    'Ra phòng tiếp công dân.',
  ])('%s is all right', (answer) => {
    expect(toldHard(answer)).toEqual([]);
  });

  it('that can be explained are told once; the others wherever they stand', () => {
    const body = 'Tích hợp thì lâu.\n\nVui lòng đợi.\n\nVui lòng hỏi.';
    expect(toldHard('Tích hợp giấy tờ.', { body })).toHaveLength(3);
  });
});
