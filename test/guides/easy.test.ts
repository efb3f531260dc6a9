import { describe, expect, it } from 'vitest';
import { checkGuides } from '../../src/guides/checks.ts';
import { checkHasEasy } from '../../src/guides/easyChecks.ts';
import { easyLines } from '../../src/guides/easy.ts';
import type { EasyLine, Guide } from '../../src/guides/schema.ts';
import { guide as guideSchema } from '../../src/guides/schema.ts';
import { shortSources } from '../../src/guides/shortSources.ts';
import { drawnStep, entryOf, guideWith, plainStep, sendScreen } from './guide.ts';

const phone = {
  kind: 'signs' as const,
  signs: [{ icon: 'phone' as const }],
  between: 'and' as const,
};
const picture: EasyLine = { text: 'Bạn mở điện thoại.', picture: phone };
const stepped: EasyLine = { text: 'Bạn gõ mười hai số rồi bấm gửi.', step: 1 };

const messages = (changes: Partial<Guide>, recordings?: ReadonlyMap<string, number>) =>
  checkGuides([entryOf('kich-hoat', changes)], recordings).map(({ message }) => message);

describe('easyLines', () => {
  it('takes the drawing of the step that is named, counted from the first', () => {
    const lines = easyLines(
      guideWith({ easy: [picture, stepped, { text: 'Xong.', screen: sendScreen }] }),
    );
    expect(lines).toEqual([
      { text: picture.text, picture: phone, screen: undefined },
      { text: stepped.text, screen: sendScreen, picture: undefined },
      { text: 'Xong.', screen: sendScreen, picture: undefined },
    ]);
  });

  it('knows a picture of a step too', () => {
    const steps = [plainStep, { ...plainStep, title: 'Chạm thẻ', picture: phone }];
    const easy = [{ text: 'Bạn chạm thẻ vào máy.', step: 2 }, picture, picture];
    expect(easyLines(guideWith({ steps, easy }))[0]?.picture).toEqual(phone);
  });
});

describe('a line of the easy version', () => {
  it('has exactly one drawing', () => {
    const line = (more: object) =>
      guideSchema.shape.easy.safeParse([picture, picture, { text: 'Bạn bấm gửi.', ...more }])
        .success;
    expect(line({ step: 1 })).toBe(true);
    expect(line({})).toBe(false);
    expect(line({ step: 1, picture: phone })).toBe(false);
  });

  it('is sound as it is here', () => {
    expect(messages({ easy: [picture, stepped, picture] })).toEqual([]);
  });

  it('has at most sixteen syllables, and says which line is too long', () => {
    const long = (count: number): EasyLine => ({
      text: `${'tiếng '.repeat(count).trim()}.`,
      picture: phone,
    });
    expect(messages({ easy: [picture, stepped, long(16)] })).toEqual([]);
    const [problem] = checkGuides([entryOf('kich-hoat', { easy: [picture, stepped, long(17)] })]);
    expect(problem).toMatchObject({
      file: 'content/guides/kich-hoat.md',
      message: 'Câu đọc dễ này dài 17 tiếng; nhiều nhất 16.',
    });
    expect(problem?.line).toBeGreaterThan(1);
  });

  it('is one sentence', () => {
    const two = { text: 'Gõ mã. Không đọc mã cho ai.', picture: phone };
    expect(messages({ easy: [picture, stepped, two] })).toEqual([
      'Một dòng của bản đọc dễ có hơn một câu.',
    ]);
  });

  it('names a step that is there and has a drawing', () => {
    const named = (step: number) => ({ text: 'Bạn làm bước này.', step });
    expect(messages({ easy: [picture, named(2), named(3)] })).toEqual([
      'Bước 2 “Đăng nhập” không có hình.',
      'Không có bước 3; hướng dẫn này có 2 bước.',
    ]);
  });
});

describe('a guide without an easy version', () => {
  it('is told to write one; with one, nothing is said', () => {
    const bare = entryOf('kich-hoat');
    expect(checkHasEasy([bare]).map(({ message }) => message)).toEqual([
      'Hướng dẫn này chưa có bản đọc dễ.',
    ]);
    const easy = [{ text: 'Gõ mã.', step: 1 }];
    expect(checkHasEasy([{ ...bare, data: { ...bare.data, easy } }])).toEqual([]);
  });
});

describe('a drawing beside a step', () => {
  it('is one, not two', () => {
    expect(messages({ steps: [{ ...drawnStep, picture: phone }, plainStep] })).toEqual([
      'Bước “Nhập số định danh” có hai hình; mỗi bước chỉ một.',
    ]);
  });

  it('may have a line below it, and need not when it is no screen', () => {
    const bare = { ...plainStep, picture: phone };
    expect(messages({ steps: [drawnStep, bare] })).toEqual([]);
    expect(messages({ steps: [drawnStep, { ...bare, caption: 'Máy của bạn.' }] })).toEqual([]);
  });

  it('rings no words when nothing in it can be pressed', () => {
    const step = { ...plainStep, text: ['Bấm [[Gửi]].'], picture: phone };
    expect(messages({ steps: [drawnStep, step] })).toEqual([
      'Bước “Đăng nhập” khoanh chữ “Gửi” nhưng hình không phải màn hình để bấm.',
    ]);
  });

  it('points at what that side of the card has, each once', () => {
    const card = (point: ('qr' | 'number')[]) => ({
      ...plainStep,
      picture: { kind: 'card' as const, card: 'can-cuoc' as const, side: 'front' as const, point },
    });
    expect(messages({ steps: [drawnStep, card(['number'])] })).toEqual([]);
    expect(messages({ steps: [drawnStep, card(['qr'])] })).toEqual([
      'Mặt trước thẻ căn cước không có “Mã QR”.',
    ]);
    expect(messages({ steps: [drawnStep, card(['number', 'number'])] })).toEqual([
      '“number” có hai lần trong “point”.',
    ]);
  });
});

describe('a recording', () => {
  const file = 'kich-hoat-tieng-thai.mp3';
  const audio = [{ label: 'Tiếng Thái', language: 'tai', file }];

  it('is there and weighs at most two megabytes', () => {
    expect(messages({ audio }, new Map([[file, 2 * 1024 * 1024]]))).toEqual([]);
    expect(messages({ audio }, new Map([[file, 3.1 * 1024 * 1024]]))).toEqual([
      `Tệp tiếng “${file}” nặng 3,1 MB; nhiều nhất 2 MB.`,
    ]);
    expect(messages({ audio })).toEqual([`Không có tệp tiếng “${file}” trong thư mục “audio/”.`]);
  });

  it('is listed once', () => {
    expect(messages({ audio: [...audio, ...audio] }, new Map([[file, 10]]))).toEqual([
      `Tệp tiếng “${file}” có hai lần.`,
    ]);
  });

  it('has a name for addresses and a language for browsers', () => {
    const sound = (change: object) =>
      guideSchema.shape.audio.safeParse([{ ...audio[0], ...change }]).success;
    expect(sound({})).toBe(true);
    expect(sound({ file: 'Tiếng Thái.mp3' })).toBe(false);
    expect(sound({ file: 'tieng-thai.wav' })).toBe(false);
    expect(sound({ language: 'tiếng Thái' })).toBe(false);
  });
});

describe('shortSources', () => {
  it('names laws by their number, others by who published them, each once', () => {
    const law = { title: 'Về định danh', number: 'Nghị định 69/2024/NĐ-CP', kind: 'law' as const };
    const press = { title: 'Một tài khoản một máy', publisher: 'CafeF', kind: 'press' as const };
    const plain = { title: 'Thông báo của xã', kind: 'help' as const };
    expect(shortSources([press, law, plain, law, press])).toBe(
      'Nghị định 69/2024/NĐ-CP; CafeF; Thông báo của xã',
    );
  });
});
