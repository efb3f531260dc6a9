import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/files/problem.ts';
import { parseContent, readContentFile } from '../../../src/files/read.ts';
import { checkWords } from '../../../src/search/words/checks.ts';

const complaints = (yaml: string) =>
  checkWords(parseContent(yaml, 'words.yaml', 'content/words.yaml')).map(formatProblem);

describe('the words of the portal', () => {
  test('say one thing each', () => {
    expect(checkWords(readContentFile('content', 'words.yaml')).map(formatProblem)).toEqual([]);
  });
});

describe('a list of words', () => {
  test('may be short, and may hold neighbours that differ in a mark', () => {
    expect(
      complaints(`groups:
  - { word: mất, also: [bị mất] }
  - { word: mật mã, also: [passcode], near: [mất] }
  - { word: khóa }
  - { word: mở khóa, near: [khóa, mất] }
short:
  k: [không]
  đk: [đăng ký, được]
`),
    ).toEqual([]);
  });

  test('names only groups that there are', () => {
    expect(
      complaints(`groups:
  - { word: căn cước, also: [CCCD], near: [chứng minh nhân dan] }
  - { word: chứng minh nhân dân, near: [CCCD, ngân hàng] }
`),
    ).toEqual([
      'content/words.yaml:2  Không có nhóm nào mang “word: chứng minh nhân dan”.  Cách sửa: có phải ý bạn là “chứng minh nhân dân”?',
      'content/words.yaml:3  Không có nhóm nào mang “word: CCCD”.  Cách sửa: có phải ý bạn là “căn cước”?',
      'content/words.yaml:3  Không có nhóm nào mang “word: ngân hàng”.  Cách sửa: viết đúng như “word” của một nhóm, hoặc thêm nhóm đó.',
    ]);
  });

  test('does not put a group near itself, nor near another twice', () => {
    expect(
      complaints(`groups:
  - { word: sim, near: [SIM] }
  - word: số điện thoại
    near:
      - sim
      - sim
`),
    ).toEqual([
      'content/words.yaml:2  Nhóm “sim” ghi là gần với chính nó.  Cách sửa: xóa dòng này, hoặc sửa thành “word” của một nhóm khác.',
      'content/words.yaml:6  Nhóm “số điện thoại” ghi “sim” hai lần ở “near”.  Cách sửa: xóa một lần.',
    ]);
  });

  test('says once that two groups are near', () => {
    expect(
      complaints(`groups:
  - { word: mức 1, near: [mức 2] }
  - { word: mức 2, near: [mức 1] }
`),
    ).toEqual([
      'content/words.yaml:3  “mức 2” và “mức 1” ghi là gần nhau ở cả hai nhóm.  Cách sửa: xóa ở một nhóm; viết một phía là đủ cho cả hai.',
    ]);
  });

  test('does not go round in a circle', () => {
    expect(
      complaints(`groups:
  - { word: máy, near: [sim] }
  - { word: sim, near: [số] }
  - { word: số, near: [máy, tiền] }
  - { word: tiền }
`),
    ).toEqual([
      'content/words.yaml:4  “near” đi vòng tròn: “số” → “máy” → “sim” → “số”.  Cách sửa: bỏ một “near” trong vòng; nếu các nhóm cùng nghĩa thì gộp lại.',
    ]);
  });

  test.each([
    ['the same letters', 'hòa mạng'],
    ['other places of the tone', 'hoà mạng'],
    ['capitals', 'Hòa Mạng'],
    ['blanks and signs', '“hòa -  mạng”'],
    ['letters and marks apart (NFD)', 'hòa mạng'.normalize('NFD')],
  ])('puts a form into one group only: %s', (_name, form) => {
    const found = complaints(`groups:
  - { word: kết nối, also: [hòa mạng] }
  - word: internet
    also:
      - ${JSON.stringify(form)}
`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^content\/words\.yaml:5 /);
    expect(found[0]).toContain('ở nhóm “kết nối”; một từ chỉ thuộc một nhóm.');
  });

  test('has every form once in its group, and no two groups of one name', () => {
    expect(
      complaints(`groups:
  - { word: sim, also: [Sim] }
  - { word: thẻ }
  - { word: thẻ }
`),
    ).toEqual([
      'content/words.yaml:2  “Sim” trùng với “sim” đã có trong nhóm “sim”.  Cách sửa: xóa một trong hai; chữ hoa, dấu cách và chỗ đặt dấu không làm thành từ khác.',
      'content/words.yaml:4  “thẻ” đã có ở một nhóm cùng tên ở trên; một từ chỉ thuộc một nhóm.  Cách sửa: xóa ở một nhóm; nếu hai nhóm cùng nghĩa thì gộp lại, nếu chỉ gần nghĩa thì dùng “near”.',
    ]);
  });

  test('has no form without letters', () => {
    expect(complaints('groups: [{ word: sim, also: ["…", "?"] }]')).toEqual([
      'content/words.yaml:1  “…” không có chữ nào để tìm.  Cách sửa: viết một từ, hoặc xóa.',
      'content/words.yaml:1  “?” không có chữ nào để tìm.  Cách sửa: viết một từ, hoặc xóa.',
    ]);
  });

  test('writes in full what a short form means', () => {
    expect(
      complaints(`short:
  k: [ko]
  ko: [ko hề]
  dt: [điện thoại, Điện thoại, "…"]
`),
    ).toEqual([
      'content/words.yaml:2  Nghĩa “ko” của “k” lại dùng chữ viết tắt “ko”.  Cách sửa: viết đủ chữ thay cho “ko”.',
      'content/words.yaml:3  Nghĩa “ko hề” của “ko” vẫn còn chính chữ viết tắt đó.  Cách sửa: viết đủ chữ.',
      'content/words.yaml:4  Nghĩa của “dt” không có chữ nào.  Cách sửa: viết đủ, hoặc xóa.',
      'content/words.yaml:4  “dt” ghi nghĩa “Điện thoại” hai lần.  Cách sửa: xóa một lần.',
    ]);
  });

  test('has short forms that are one word, stand once, and are in no group', () => {
    expect(
      complaints(`groups: [{ word: căn cước, also: [CCCD] }]
short:
  k dc: [không được]
  Tk: [tài khoản]
  tk: [tài khoản]
  cccd: [căn cước]
`),
    ).toEqual([
      'content/words.yaml:3  “k dc” không phải một chữ viết tắt liền nhau.  Cách sửa: chỉ dùng chữ và số viết liền; cụm có dấu cách thì thêm vào “also” của một nhóm.',
      'content/words.yaml:5  “tk” trùng với “Tk” đã có ở trên.  Cách sửa: gộp hai dòng làm một, nghĩa thường gặp viết trước.',
      'content/words.yaml:6  “cccd” đã có trong nhóm “căn cước”.  Cách sửa: giữ ở một chỗ: ở nhóm nếu chỉ có nghĩa đó, ở “short” nếu còn nghĩa khác.',
    ]);
  });

  test('of the wrong shape is left to its schema', () => {
    expect(complaints('groups: [{ also: [sim, sim] }]')).toEqual([]);
  });
});
