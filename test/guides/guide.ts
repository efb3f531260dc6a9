import type { Entry } from '../../src/files/entry.ts';
import { parseContent } from '../../src/files/read.ts';
import { guide } from '../../src/guides/schema.ts';
import type { Screen } from '../../src/drawings/schema.ts';
import type { Guide, GuideStep } from '../../src/guides/schema.ts';

/** The screen on which the request is sent, as in the guide on activation. */
export const sendScreen: Screen = {
  parts: [
    { kind: 'head', text: 'Kích hoạt tài khoản' },
    { kind: 'field', label: 'Số định danh cá nhân', value: '•••  •••  •••  •••' },
    { kind: 'button', text: 'Gửi yêu cầu', quiet: false, press: true },
  ],
};

export const drawnStep: GuideStep = {
  title: 'Nhập số định danh',
  text: ['Gõ 12 số, rồi bấm [[Gửi yêu cầu]].'],
  screen: sendScreen,
  caption: 'Gõ đủ 12 số như trên thẻ.',
};

export const plainStep: GuideStep = {
  title: 'Đăng nhập',
  text: ['Gõ mật khẩu vừa đặt để đăng nhập.'],
};

/** A guide as an editor would write it, with what the test is about put in place. */
export function guideWith(changes: Partial<Guide> = {}): Guide {
  return guide.parse({
    title: 'Kích hoạt tài khoản VNeID',
    description:
      'Kích hoạt tài khoản định danh điện tử trên VNeID: từng bước có hình, hạn 7 ngày, miễn phí.',
    lead: 'Làm tại nhà, không mất tiền.',
    summary: 'Các bước trên điện thoại',
    order: 1,
    group: 'path',
    icon: 'key',
    audience: { text: 'Người đã được duyệt' },
    time: { text: 'Làm tại nhà' },
    cost: { text: 'Miễn phí' },
    bring: [{ icon: 'card', text: 'Thẻ căn cước' }],
    steps: [drawnStep, plainStep],
    troubles: [{ problem: 'Không nhận được mã', remedy: 'Xem lại số điện thoại.' }],
    checked: '2026-11-22',
    sources: [{ source: 'nd-69-2024', supports: 'Hạn 7 ngày', sure: 'high' }],
    ...changes,
  });
}

/** The same as a file of `content/guides/`, each key of the front matter on a line of its own. */
export function entryOf(id: string, changes: Partial<Guide> = {}): Entry<Guide> {
  const data = guideWith(changes);
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const source = `---\n${lines.join('\n')}\n---\n`;
  return { id, data, file: parseContent(source, `guides/${id}.md`, `content/guides/${id}.md`) };
}
