import type { PlaceHit } from './words.ts';

/** Words for the start of a line: "nay thuộc xã Đông Kinh" gives "Nay thuộc xã Đông Kinh". */
export const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name with where it lies or lay: "Xã Thạch Kênh (cũ), huyện Thạch Hà, Hà Tĩnh". */
export function nameOf({ title, where }: Pick<PlaceHit, 'title' | 'where'>): string {
  return where === '' ? title : `${title}, ${where}`;
}
