import type { Indicator } from '../vocabulary.ts';
import type { Dated } from './dating.ts';
import type { Numeral } from './numerals.ts';
import type { Placed } from './placing.ts';
import type { Sure } from './proposal.ts';
import type { Reading } from './clause.ts';

const notations: Readonly<Record<Numeral['notation'], string>> = {
  vietnamese: '',
  blanks: '',
  english: 'số viết kiểu Anh, xem lại dấu chấm và dấu phẩy',
  words: '',
};

/** How sure a proposal is, and why not surer. */
export function sureOf({
  reading,
  placed,
  named,
  asOf,
  number,
  share,
  indicator,
}: {
  reading: Reading;
  placed: Placed;
  /** Whether the article names any place. */
  named: boolean;
  asOf: Dated | undefined;
  number: Numeral | undefined;
  share: Numeral | undefined;
  indicator: Indicator;
}): { sure: Sure; doubts: string[] } {
  const odd = [number, share].map((numeral) => notations[numeral?.notation ?? 'vietnamese']);
  const serious = [
    ...reading.doubts,
    ...odd,
    ...(named ? [] : ['bài không nêu nơi nào; thêm --place']),
    ...(share && share.value > 100 ? ['tỷ lệ trên 100 %'] : []),
  ].filter((doubt) => doubt !== '');
  const slight = [
    ...(placed.from === 'article' ? ['nơi lấy theo cả bài'] : []),
    ...(placed.from === 'before' ? ['nơi lấy từ câu trước'] : []),
    ...(placed.from === 'behind' ? ['nơi đứng sau số'] : []),
    ...(placed.place.kind !== 'country' && placed.place.provinces.length === 0
      ? ['chưa biết nơi này thuộc tỉnh nào']
      : []),
    ...(!asOf && reading.mode === 'done' && !indicator.startsWith('people')
      ? ['bài không ghi ngày, lấy ngày đăng']
      : []),
  ];
  const sure =
    serious.length > 1 ? 'low' : serious.length === 1 || slight.length > 1 ? 'medium' : 'high';
  return { sure, doubts: [...serious, ...slight] };
}
