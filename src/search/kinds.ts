/** What a result is, told by the first part of its address. */
const kinds = {
  'huong-dan': 'Hướng dẫn',
  'hoi-dap': 'Hỏi đáp',
  'noi-lam': 'Nơi làm',
  'tien-do': 'Tiến độ',
  'tinh-huong': 'Trường hợp',
} as const;

const otherKind = 'Về cổng này';

export type Kind = (typeof kinds)[keyof typeof kinds] | typeof otherKind;

const isSection = (name: string): name is keyof typeof kinds => name in kinds;

/** The kind of the page at `path` (`/hoi-dap/mat-the/`), in the words readers see. */
export function kindOf(path: string): Kind {
  const section = path.split('/')[1] ?? '';
  return isSection(section) ? kinds[section] : otherKind;
}

/** Whether the page only lists a section's pages: their words belong to the pages, not to the list. */
export function isListing(path: string): boolean {
  const [section = '', rest = ''] = path.split('/').slice(1);
  return rest === '' && isSection(section);
}
