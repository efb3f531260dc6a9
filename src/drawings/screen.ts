import type { Screen, ScreenPart } from './schema.ts';

/** The part of a screen the reader presses, holds something to or types in. */
export function ringedPart(screen: Screen): ScreenPart | undefined {
  return screen.parts.find((part) => 'press' in part && part.press);
}

/** What a part is called in the words beside the drawing; undefined for parts that cannot be pressed. */
export function partName(part: ScreenPart): string | undefined {
  switch (part.kind) {
    case 'button':
    case 'link':
    case 'frame':
      return part.text;
    case 'field':
    case 'boxes':
      return part.label;
    case 'app':
      return part.name;
    default:
      return undefined;
  }
}

const frames = {
  face: 'khung chụp khuôn mặt',
  'card-qr': 'khung quét mã QR trên thẻ',
  'card-chip': 'hình chạm thẻ gắn chip vào điện thoại',
} as const;

function describePart(part: ScreenPart): string {
  switch (part.kind) {
    case 'head':
      return `đầu màn hình ghi “${part.text}”`;
    case 'text':
      return `dòng chữ “${part.text}”`;
    case 'field':
      return `ô “${part.label}”`;
    case 'boxes':
      return part.label ? `sáu ô “${part.label}”` : 'sáu ô để gõ mã';
    case 'ticks':
      return `các điều có dấu tích: ${part.items.join(', ')}`;
    case 'message':
      return `tin nhắn “${part.from}”: “${part.text}”`;
    case 'keys':
      return 'bàn phím số';
    case 'button':
      return `nút “${part.text}”`;
    case 'link':
      return `dòng chữ bấm được “${part.text}”`;
    case 'app':
      return `ứng dụng “${part.name}” của “${part.publisher}”`;
    case 'frame':
      return `${frames[part.of]}, có chữ “${part.text}”`;
  }
}

/** The drawing in words, from the same list of parts: for those who hear the page, and where no picture shows. */
export function describeScreen(screen: Screen, step: number): string {
  const parts = screen.parts.map((part) => {
    const words = describePart(part);
    return part === ringedPart(screen) ? `${words}, được khoanh đỏ, số ${step}` : words;
  });
  return `Hình màn hình điện thoại, từ trên xuống: ${parts.join('; ')}.`;
}
