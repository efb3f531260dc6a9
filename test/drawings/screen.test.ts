import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screen as screenSchema } from '../../src/drawings/schema.ts';
import type { Screen, ScreenPart } from '../../src/drawings/schema.ts';
import { describeScreen, partName, ringedPart } from '../../src/drawings/screen.ts';
import { drawScreen } from '../../src/drawings/draw.ts';
import { sendScreen } from '../guides/guide.ts';

const kinds: ScreenPart[] = [
  { kind: 'head', text: 'VNeID' },
  { kind: 'text', text: 'Chọn cách xác thực' },
  { kind: 'field', label: 'Số điện thoại', value: '0••' },
  { kind: 'boxes', label: 'Mã OTP', filled: 4 },
  { kind: 'boxes', filled: 0 },
  { kind: 'ticks', items: ['8–20 ký tự', 'Chữ số'] },
  { kind: 'message', from: 'Tin nhắn', text: 'Mã OTP: ••••••' },
  { kind: 'keys' },
  { kind: 'button', text: 'Đăng nhập', quiet: true },
  { kind: 'link', text: 'Quên mật khẩu' },
  { kind: 'app', name: 'VNeID', publisher: 'Trung tâm dữ liệu quốc gia về dân cư' },
  { kind: 'frame', of: 'face', text: 'Khuôn mặt' },
];
const pressed: ScreenPart = { kind: 'button', text: 'Gửi yêu cầu', quiet: false, press: true };
const anyScreen: fc.Arbitrary<Screen> = fc
  .tuple(
    fc.array(fc.constantFrom(...kinds), { maxLength: 4 }),
    fc.array(fc.constantFrom(...kinds), { maxLength: 4 }),
  )
  .map(([before, after]) => ({ parts: [...before, pressed, ...after] }));

describe('describeScreen', () => {
  it('tells the parts from top to bottom and which one is ringed', () => {
    expect(describeScreen(sendScreen, 2)).toBe(
      'Hình màn hình điện thoại, từ trên xuống: đầu màn hình ghi “Kích hoạt tài khoản”; ô “Số định danh cá nhân”; nút “Gửi yêu cầu”, được khoanh đỏ, số 2.',
    );
  });

  it('has words for every kind of part', () => {
    expect(describeScreen({ parts: kinds }, 1)).toMatchInlineSnapshot(
      `"Hình màn hình điện thoại, từ trên xuống: đầu màn hình ghi “VNeID”; dòng chữ “Chọn cách xác thực”; ô “Số điện thoại”; sáu ô “Mã OTP”; sáu ô để gõ mã; các điều có dấu tích: 8–20 ký tự, Chữ số; tin nhắn “Tin nhắn”: “Mã OTP: ••••••”; bàn phím số; nút “Đăng nhập”; dòng chữ bấm được “Quên mật khẩu”; ứng dụng “VNeID” của “Trung tâm dữ liệu quốc gia về dân cư”; khung chụp khuôn mặt, có chữ “Khuôn mặt”."`,
    );
  });

  it('names exactly one part as ringed, whatever stands around it', () => {
    fc.assert(
      fc.property(anyScreen, (screen) => {
        expect(describeScreen(screen, 3).match(/được khoanh đỏ, số 3/g)).toHaveLength(1);
      }),
    );
  });

  it('holds what the drawing writes, except the values typed in', () => {
    fc.assert(
      fc.property(anyScreen, (screen) => {
        const spoken = describeScreen(screen, 1);
        for (const part of screen.parts) {
          const name = partName(part);
          if (name !== undefined) expect(spoken).toContain(`“${name}”`);
        }
      }),
    );
  });
});

describe('a screen', () => {
  it('rings exactly one part', () => {
    expect(screenSchema.safeParse({ parts: kinds.slice(0, 3) }).success).toBe(false);
    expect(screenSchema.safeParse({ parts: [pressed, pressed] }).success).toBe(false);
    expect(ringedPart(screenSchema.parse({ parts: [kinds[0], pressed] }))).toEqual(pressed);
  });
});

describe('drawScreen', () => {
  const ys = (svg: string) =>
    [...svg.matchAll(/<text class="[^"]*" x="[^"]*" y="(-?\d+)"/g)].map((match) =>
      Number(match[1]),
    );

  it('draws one ring with the number of the step, and one hand', () => {
    fc.assert(
      fc.property(anyScreen, fc.integer({ min: 1, max: 9 }), (screen, step) => {
        const { svg } = drawScreen(screen, step);
        expect(svg.match(/d-ring/g)).toHaveLength(1);
        expect(svg.match(/#tay/g)).toHaveLength(1);
        expect(svg).toContain(`>${step}</text>`);
      }),
    );
  });

  it('keeps every word above its lower edge', () => {
    fc.assert(
      fc.property(anyScreen, (screen) => {
        const { svg, height } = drawScreen(screen, 1);
        expect(Math.max(...ys(svg))).toBeLessThan(height - 10);
      }),
    );
  });

  it('grows with every part', () => {
    fc.assert(
      fc.property(anyScreen, fc.constantFrom(...kinds), (screen, part) => {
        const more = drawScreen({ parts: [...screen.parts, part] }, 1);
        expect(more.height).toBeGreaterThan(drawScreen(screen, 1).height - 1);
      }),
    );
  });

  it('breaks long words of a button over lines and makes it higher', () => {
    const button = (text: string): Screen => ({
      parts: [{ kind: 'button', text, quiet: false, press: true }],
    });
    const long = drawScreen(button('Kích hoạt tài khoản định danh điện tử'), 1);
    expect(long.svg.match(/class="d-on/g)).toHaveLength(2);
    expect(long.height - drawScreen(button('Gửi'), 1).height).toBe(18);
  });

  it('rings a field together with its label', () => {
    const field = (press?: true): Screen['parts'][number] => ({
      kind: 'field',
      label: 'Mật khẩu',
      press,
    });
    const { svg } = drawScreen({ parts: [field(true)] }, 4);
    const ring = /d-ring" x="\d+" y="(\d+)" width="\d+" height="(\d+)"/.exec(svg);
    const label = /d-s" x="\d+" y="(\d+)"/.exec(svg);
    expect(Number(ring?.[1])).toBeLessThan(Number(label?.[1]) - 10);
    expect(Number(ring?.[2])).toBeGreaterThan(48);
  });

  it('rings a frame without a hand: nothing is tapped there', () => {
    const { svg } = drawScreen(
      { parts: [{ kind: 'frame', of: 'card-chip', text: 'Thẻ gắn chip', press: true }] },
      3,
    );
    expect(svg).toContain('d-ring');
    expect(svg).not.toContain('#tay');
  });

  it('shows signs of markup as words', () => {
    const { svg } = drawScreen({ parts: [{ kind: 'link', text: 'A < B & C', press: true }] }, 1);
    expect(svg).toContain('A &lt; B &amp; C');
  });
});
