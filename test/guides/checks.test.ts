import { describe, expect, it } from 'vitest';
import { checkGuides } from '../../src/guides/checks.ts';
import { drawnStep, entryOf, plainStep, sendScreen } from './guide.ts';

const messages = (...entries: Parameters<typeof checkGuides>[0]) =>
  checkGuides(entries).map(({ message }) => message);

describe('checkGuides', () => {
  it('has nothing to say about a sound guide', () => {
    expect(checkGuides([entryOf('kich-hoat')])).toEqual([]);
  });

  it('tells file, line and remedy of a description that is too short', () => {
    expect(checkGuides([entryOf('kich-hoat', { description: 'Kích hoạt VNeID.' })])).toEqual([
      {
        file: 'content/guides/kich-hoat.md',
        line: 3,
        message: 'Mô tả dài 16 ký tự; cần từ 60 đến 160.',
        fix: 'viết lại một, hai câu nói rõ trang này giúp làm gì.',
      },
    ]);
  });

  it('wants a description of at most 160 characters', () => {
    expect(messages(entryOf('kich-hoat', { description: 'a'.repeat(160) }))).toEqual([]);
    expect(messages(entryOf('kich-hoat', { description: 'a'.repeat(161) }))).toHaveLength(1);
  });

  it('wants the words to name what the drawing rings', () => {
    const step = { ...drawnStep, text: ['Gõ 12 số rồi gửi.'] };
    expect(messages(entryOf('kich-hoat', { steps: [step, plainStep] }))).toEqual([
      'Hình của bước “Nhập số định danh” khoanh “Gửi yêu cầu” nhưng lời bài không nhắc tới.',
    ]);
  });

  it('finds the ringed name in the small remark too', () => {
    const step = { ...drawnStep, text: ['Gõ 12 số.'], note: 'Rồi bấm [[Gửi yêu cầu]].' };
    expect(messages(entryOf('kich-hoat', { steps: [step, plainStep] }))).toEqual([]);
  });

  it('wants the drawing to ring what the words name', () => {
    const step = { ...drawnStep, text: ['Bấm [[Gửi yêu cầu]] rồi bấm [[Tiếp tục]].'] };
    expect(messages(entryOf('kich-hoat', { steps: [step, plainStep] }))).toEqual([
      'Lời của bước “Nhập số định danh” khoanh “Tiếp tục” nhưng hình khoanh “Gửi yêu cầu”.',
    ]);
  });

  it('allows no ringed words where there is no drawing', () => {
    const step = { ...plainStep, text: ['Bấm [[Đăng nhập]].'] };
    expect(
      messages(
        entryOf('kich-hoat', {
          steps: [drawnStep, step],
          troubles: [{ problem: 'Máy đứng', remedy: 'Bấm [[Thử lại]].' }],
        }),
      ),
    ).toEqual([
      'Bước “Đăng nhập” khoanh chữ “Đăng nhập” nhưng không có hình để nhìn.',
      'Chữ “Thử lại” được khoanh ở chỗ không có hình.',
    ]);
  });

  it('wants a caption under a drawing, and none without', () => {
    const bare = { ...drawnStep, caption: undefined };
    const lone = { ...plainStep, caption: 'Nhìn ở trên.' };
    expect(messages(entryOf('kich-hoat', { steps: [bare, lone] }))).toEqual([
      'Bước “Nhập số định danh” có hình nhưng thiếu lời dưới hình.',
      'Bước “Đăng nhập” có lời dưới hình nhưng không có hình.',
    ]);
  });

  it('wants a label on ringed boxes, so that words can name them', () => {
    const screen = { parts: [{ kind: 'boxes' as const, filled: 0, press: true as const }] };
    const step = { ...drawnStep, text: ['Gõ mã.'], screen };
    expect(messages(entryOf('kich-hoat', { steps: [step, plainStep] }))).toEqual([
      'Chỗ khoanh trong hình của bước “Nhập số định danh” chưa có tên.',
    ]);
  });

  it('finds other ways to ask that are the same without diacritics', () => {
    expect(
      messages(entryOf('kich-hoat', { aliases: ['kich hoat tai khoan vneid', 'kích hoạt'] })),
    ).toEqual(['Cách gọi “kich hoat tai khoan vneid” đã có (bỏ dấu thì giống nhau).']);
  });

  it('finds a guide that leads to itself and a question named twice', () => {
    expect(
      messages(
        entryOf('kich-hoat', {
          related: ['kich-hoat'],
          questions: ['khong-nhan-duoc-otp', 'khong-nhan-duoc-otp'],
        }),
      ),
    ).toEqual([
      'Hướng dẫn này tự dẫn về chính nó.',
      '“khong-nhan-duoc-otp” có hai lần trong “questions”.',
    ]);
  });

  it('finds two guides with one title and one place in the list', () => {
    expect(messages(entryOf('kich-hoat'), entryOf('kich-hoat-2', { order: 2 }))).toEqual([
      'Tên “Kích hoạt tài khoản VNeID” trùng với content/guides/kich-hoat-2.md.',
      'Tên “Kích hoạt tài khoản VNeID” trùng với content/guides/kich-hoat.md.',
    ]);
    expect(messages(entryOf('kich-hoat'), entryOf('cai-dat', { title: 'Cài VNeID' }))).toEqual([
      'Số thứ tự 1 trùng với content/guides/cai-dat.md.',
      'Số thứ tự 1 trùng với content/guides/kich-hoat.md.',
    ]);
  });

  it('keeps quiet about a screen without a ring: its schema says that', () => {
    const screen = { parts: sendScreen.parts.slice(0, 2) };
    const data = { ...entryOf('kich-hoat').data };
    const step = { ...drawnStep, text: ['Gõ 12 số.'], screen };
    const entry = { ...entryOf('kich-hoat'), data: { ...data, steps: [step, plainStep] } };
    expect(messages(entry)).toEqual([]);
  });
});
