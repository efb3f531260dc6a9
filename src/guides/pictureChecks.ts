import { isOnSide } from '../drawings/card.ts';
import type { Picture } from '../drawings/schema.ts';
import { drawingWords as vietnamese } from '../drawings/languages/vi.ts';
import type { Finding } from '../files/problem.ts';
import type { Guide } from './schema.ts';

/** A drawing of a card points at what that side has, and at each thing once. */
export function checkPictures({ steps, easy = [] }: Pick<Guide, 'steps' | 'easy'>): Finding[] {
  const within = (list: 'steps' | 'easy', pictures: readonly (Picture | undefined)[]) =>
    pictures.flatMap((picture, index) =>
      picture ? checkCard(picture, [list, index, 'picture', 'point']) : [],
    );
  return [
    ...within(
      'steps',
      steps.map(({ picture }) => picture),
    ),
    ...within(
      'easy',
      easy.map(({ picture }) => picture),
    ),
  ];
}

function checkCard(picture: Picture, at: readonly PropertyKey[]): Finding[] {
  if (picture.kind !== 'card') return [];
  const { parts, side } = vietnamese.card;
  return picture.point.flatMap((part, index): Finding[] => {
    const keys = [...at, index];
    if (!isOnSide(picture, part)) {
      return [
        {
          keys,
          message: `${side[picture.card][picture.side]} không có “${parts[part]}”.`,
          fix: 'đổi “side” sang mặt kia, hoặc chỉ vào chỗ khác trên mặt này.',
        },
      ];
    }
    if (picture.point.indexOf(part) === index) return [];
    return [{ keys, message: `“${part}” có hai lần trong “point”.`, fix: 'xóa dòng thừa.' }];
  });
}
