import { openAnswers } from '../../../src/search/engine/open.ts';
import type { AnswerFile, PageLine } from '../../../src/search/engine/shape.ts';
import type { Words } from '../../../src/search/words/compiled.ts';

/** A few pages as a commune might have them. */
export const pages: readonly PageLine[] = [
  {
    href: '/hoi-dap/mat-the/',
    title: 'Mất thẻ căn cước thì làm lại ở đâu?',
    aliases: ['rơi thẻ ngoài đường'],
    answer: 'Đến công an xã bất kỳ.',
  },
  {
    href: '/hoi-dap/quen-mat-khau/',
    title: 'Quên mật khẩu VNeID thì lấy lại thế nào?',
    answer: 'Bấm “Quên mật khẩu” rồi làm theo màn hình.',
  },
  {
    href: '/hoi-dap/mat-dien-thoai/',
    title: 'Mất điện thoại có VNeID thì làm gì?',
    answer: 'Khóa tài khoản trước.',
    more: 'nha mang sim',
  },
  {
    href: '/hoi-dap/doi-so/',
    title: 'Đổi số điện thoại trên VNeID thế nào?',
    answer: 'Vào mục cài đặt.',
  },
  {
    href: '/huong-dan/kich-hoat/',
    title: 'Kích hoạt tài khoản VNeID',
    aliases: ['mở tài khoản lần đầu'],
    answer: 'Làm trong 7 ngày.',
    more: 'otp tin nhan',
  },
  {
    href: '/hoi-dap/otp/',
    title: 'Không nhận được mã OTP thì phải làm sao?',
    answer: 'Kiểm tra đúng số, còn sóng.',
  },
  {
    href: '/hoi-dap/muc-2/',
    title: 'Đăng ký định danh mức 2 ở đâu?',
    answer: 'Ở công an xã.',
  },
];

export const words: Words = {
  groups: [
    { forms: ['căn cước', 'CCCD', 'thẻ căn cước', 'căn cước công dân'], near: [1] },
    { forms: ['chứng minh nhân dân', 'CMND'], near: [] },
    { forms: ['điện thoại', 'máy'], near: [] },
    { forms: ['số điện thoại', 'số'], near: [] },
    { forms: ['mất', 'thất lạc'], near: [] },
    { forms: ['mật khẩu', 'pass'], near: [] },
    { forms: ['ở đâu', 'chỗ nào'], near: [] },
  ],
  short: [
    ['k', 'không'],
    ['dc', 'được'],
    ['đt', 'điện thoại'],
    ['dk', 'đăng ký', 'được'],
  ],
};

export const file: AnswerFile = { pages, words };

const search = openAnswers(file);

/** What a question finds in them. */
export const found = (query: string) => search(query, 5);

/** The address of the first answer, without the section. */
export const first = (query: string) =>
  found(query).answers[0]?.href.split('/').filter(Boolean).pop();
