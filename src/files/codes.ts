import { slugOf } from '../text/fold.ts';
import type { Words } from './problem.ts';

/** What a code means: a sentence about the value (`at` is its readable place) and how to mend it. */
type Sentence = (at: string, input: unknown) => Words;

/** A key of the object a rule looked at, as the editor wrote it. */
function part(input: unknown, key: string): string {
  if (typeof input !== 'object' || input === null) return '…';
  const value = Object.entries(input).find(([name]) => name === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}

const written = (input: unknown) => (typeof input === 'string' ? `“${input}”` : 'Giá trị này');

function endBeforeStart(what: string, from: string, to: string): Sentence {
  return (_at, input) => ({
    message: `${what} kết thúc (${part(input, to)}) trước khi bắt đầu (${part(input, from)}).`,
    fix: `xem lại “${from}” và “${to}”, có thể hai ngày bị đổi chỗ.`,
  });
}

/**
 * The sentence of every code that the schemas use as `error`.
 * A code is short and English because schemas are code; a test fails when one of them has no sentence here.
 */
export const codes: Record<string, Sentence> = {
  slug: (_at, input) => ({
    message: `${written(input)} không dùng được làm tên tệp hay tên mục.`,
    fix: `chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ: ${
      (typeof input === 'string' && slugOf(input).replace(/[^a-z0-9-]/g, '')) || 'kich-hoat'
    }.`,
  }),
  clock: (_at, input) => ({
    message: `${written(input)} không phải giờ trong ngày.`,
    fix: 'viết giờ hai chữ số, dấu hai chấm, phút hai chữ số, từ "00:00" đến "24:00", ví dụ "07:30".',
  }),
  'commune-code': (at, input) => ({
    message: `${written(input)} ở “${at}” không phải mã xã, phường.`,
    fix: 'viết đủ 5 chữ số trong dấu nháy kép, ví dụ "18586".',
  }),
  'province-code': (at, input) => ({
    message: `${written(input)} ở “${at}” không phải mã tỉnh, thành phố.`,
    fix: 'viết đủ 2 chữ số trong dấu nháy kép, ví dụ "42".',
  }),
  'screen-one-press': () => ({
    message: 'Mỗi màn hình phải có đúng một chỗ cần bấm.',
    fix: 'để “press: true” ở một phần, xóa ở các phần khác.',
  }),
  'easy-one-drawing': () => ({
    message: 'Mỗi câu của bản đọc dễ phải có đúng một hình.',
    fix: 'viết một trong ba: “step” (số bước có hình), “screen” hoặc “picture”.',
  }),
  'language-tag': (at, input) => ({
    message: `${written(input)} ở “${at}” không phải mã ngôn ngữ.`,
    fix: 'viết mã như “vi”, “tai”, “hmn”.',
  }),
  'audio-file': (at, input) => ({
    message: `${written(input)} ở “${at}” không phải tên tệp tiếng dùng được.`,
    fix: 'đặt tên chữ thường không dấu, đuôi .mp3, .m4a hoặc .ogg, ví dụ “kich-hoat-tieng-thai.mp3”.',
  }),
  'shift-empty': () => ({
    message: 'Ca này chưa có tên và cũng chưa đủ giờ.',
    fix: 'viết cả “from” và “to” (ví dụ "07:30" và "11:30"), hoặc viết “name” như "giờ hành chính".',
  }),
  'shift-end-before-start': (_at, input) => ({
    message: `Ca kết thúc (${part(input, 'to')}) trước khi bắt đầu (${part(input, 'from')}).`,
    fix: 'xem lại hai giờ; nếu ca kéo dài qua nửa đêm thì thêm “overnight: true”.',
  }),
  'schedule-end-before-start': endBeforeStart('Lịch', 'from', 'to'),
  'visit-end-before-start': endBeforeStart('Buổi lưu động', 'date', 'until'),
  'born-end-before-start': endBeforeStart('Khoảng ngày sinh', 'from', 'to'),
  'exception-end-before-start': endBeforeStart('Ngày khác thường', 'from', 'to'),
  'exception-closed-or-shifts': () => ({
    message:
      'Ngày khác thường phải hoặc nghỉ, hoặc có giờ riêng; không được cả hai hay thiếu cả hai.',
    fix: 'viết “closed: true” nếu nghỉ, hoặc viết “shifts” nếu làm giờ khác.',
  }),
  'holiday-end-before-start': endBeforeStart('Kỳ nghỉ', 'from', 'to'),
  'campaign-end-before-start': endBeforeStart('Đợt', 'from', 'to'),
  'fact-end-before-start': endBeforeStart('Điều này', 'from', 'until'),
  'office-name': () => ({
    message: 'Tên chung của trụ sở chưa có chỗ cho tên xã, phường.',
    fix: 'viết {xã} ở chỗ đó, ví dụ "Công an {xã}".',
  }),
  'office-hours-confirmed': () => ({
    message: 'Giờ chung của mọi nơi không thể là giờ đã xác nhận.',
    fix: 'viết “sure: typical”; giờ đã xác nhận của một nơi thì viết ở tệp của nơi đó.',
  }),
  'campaign-area-empty': () => ({
    message: 'Khu vực của đợt chưa nói là xã hay tỉnh nào hiện nay.',
    fix: 'viết “communes” với mã xã, phường, hoặc “provinces” với mã tỉnh.',
  }),
  'tile-address': (_at, input) => ({
    message: `${written(input)} không phải địa chỉ máy chủ bản đồ nền.`,
    fix: 'viết đủ https:// và ba chỗ {z}, {x}, {y}, ví dụ "https://ban-do.example/{z}/{x}/{y}.png".',
  }),
  'phone-digits': (_at, input) => ({
    message: `${written(input)} không phải số điện thoại để bấm gọi.`,
    fix: 'chỉ viết chữ số, liền nhau, trong dấu nháy kép, ví dụ "19000368".',
  }),
  'one-hotline': () => ({
    message: 'Nhiều số cùng mang “hotline: true”; các trang chỉ mời gọi một số.',
    fix: 'giữ “hotline: true” ở một số, xóa ở các số khác.',
  }),
  'inside-path': (_at, input) => ({
    message: `${written(input)} không phải đường dẫn trong cổng.`,
    fix: 'viết từ dấu “/” đầu đến dấu “/” cuối, ví dụ "/huong-dan/kich-hoat/".',
  }),
  'position-swapped': (_at, input) => ({
    message: `Vĩ độ và kinh độ bị đổi chỗ: lat ${part(input, 'lat')}, lon ${part(input, 'lon')}.`,
    fix: `viết “lat: ${part(input, 'lon')}” và “lon: ${part(input, 'lat')}”.`,
  }),
  'figure-empty': () => ({
    message: 'Con số này chưa có giá trị.',
    fix: 'viết “value” (con số) hoặc “share” (tỷ lệ).',
  }),
  'figure-value-and-printed': () => ({
    message: '“value” và “printed” phải đi cùng nhau.',
    fix: 'viết cả hai: value: 298649 và printed: "298.649"; hoặc bỏ cả hai nếu nguồn chỉ nêu tỷ lệ.',
  }),
  'figure-fragment-or-restated': () => ({
    message: 'Con số này cần đúng một trong hai: “fragment” hoặc “restated”.',
    fix: 'viết “fragment” nếu có nguyên văn của nguồn, nếu không thì viết “restated” bằng lời của mình.',
  }),
  'chart-mark': () => ({
    message: 'Vạch này cần ngày: “from” (và “to”), hoặc “deadlineOf”.',
    fix: 'viết “from” với ngày bắt đầu, thêm “to” nếu là một đợt; hoặc “deadlineOf” với mã của số liệu có hạn.',
  }),
  'progress-places-or-compares': () => ({
    message: 'Trang này cần đúng một trong hai: “places” hoặc “compares”.',
    fix: 'viết “places” với mã các nơi, hoặc “compares” với một loại số liệu để so sánh mọi nơi.',
  }),
  'share-of-or-base': () => ({
    message: 'Tỷ lệ này cần đúng một trong hai: “of” hoặc “base”.',
    fix: 'viết “of” với mã của con số làm gốc, hoặc “base” bằng lời nếu nguồn không nêu con số gốc.',
  }),
};
