import { addDays } from '../../../schedule/wall.ts';
import { formatDate } from '../../../text/format.ts';
import { roundTo } from '../../../text/numbers.ts';
import { between, pick } from '../random.ts';
import type { Random } from '../random.ts';
import { sampleDay } from './dates.ts';
import type { SampleDay } from './dates.ts';
import type { SampleProvince, WrittenFigure, WrittenPlace, WrittenRelation } from './places.ts';
import { exactly, loosely, rate } from './printed.ts';

/** What one source says: its day, and the file of figures. */
export type SampleReport = {
  day: SampleDay;
  places: WrittenPlace[];
  figures: WrittenFigure[];
  relations: WrittenRelation[];
};

/** How far a province has come; its sources tell it time after time. */
export type Standing = SampleProvince & {
  /** Times sources wrote of it. */
  times: number;
  target: number;
  collected: number;
  activated: number;
  cards: number;
  /** Ids of the figures that told the cards last time. */
  cardsTold: string[];
};

export function standingOf(province: SampleProvince, random: Random): Standing {
  const target = between(random, 200, 1500) * 1000;
  const collected = Math.round(target * (0.05 + random() * 0.2));
  const activated = Math.round(collected / 2);
  return { ...province, times: 0, target, collected, activated, cards: target, cardsTold: [] };
}

/** A part of what is left is done until the next time: totals grow and never reach the end. */
function goOn(standing: Standing, random: Random): void {
  standing.collected += Math.ceil((standing.target - standing.collected) * 0.02 * random());
  standing.activated += Math.ceil((standing.collected - standing.activated) * 0.02 * random());
  standing.cards += between(random, 100, 3000);
  standing.times += 1;
}

/** Of every so many reports one contradicts itself, as real ones do. */
const offShare = 25;
const offRest = 30;
const fewerCards = 40;

/** Each province begins at another place, so that not all are wrong at once. */
const turnOf = ({ times, target }: Standing) => times + target / 1000;

/**
 * Ten figures of one source: the target of a province, what was reached of it, what remains, its cards, and the
 * rates of five districts. Now and then the source is wrong, with the note that explains it.
 */
export function reportOfProvince(standing: Standing, source: string, random: Random): SampleReport {
  const { place, times, target } = standing;
  const day = sampleDay(random, times);
  const id = (name: string) => `${source}-${name}`;
  const about = { place: place.id, asOf: day.asOf, asOfPrinted: day.asOfPrinted };
  const districts = nextDistricts(standing);
  const fell = times > 0 && turnOf(standing) % fewerCards === 0;
  if (fell) standing.cards -= 5000;

  const deadline = addDays(day.asOf, between(random, 20, 60));
  const collected = exactly(standing.collected);
  const activated = loosely(random, standing.activated);
  const cards = exactly(standing.cards);
  const restOff = turnOf(standing) % offRest === 0;
  const rest = exactly(target - standing.collected - (restOff ? 100 : 0));
  const share = shareOfTarget(standing, random);
  const toldBefore = standing.cardsTold;
  standing.cardsTold = [id('the')];
  goOn(standing, random);

  return {
    day,
    places: [place, ...districts],
    figures: [
      {
        id: id('chi-tieu'),
        indicator: 'accounts-target',
        level: '2',
        ...about,
        ...valueOf(exactly(target)),
        deadline,
        fragment: `phấn đấu đến ngày ${formatDate(deadline)} thu nhận ${exactly(target).words} tài khoản định danh mức 2`,
      },
      {
        id: id('thu-nhan'),
        indicator: 'accounts-collected',
        level: '2',
        ...about,
        ...valueOf(collected),
        share: { ...share, of: id('chi-tieu') },
        fragment: `đã thu nhận ${collected.words} tài khoản định danh điện tử mức 2, đạt ${share.printed}`,
      },
      {
        id: id('con-lai'),
        indicator: 'accounts-due',
        ...about,
        ...valueOf(rest),
        fragment: `còn phải làm ${rest.words} tài khoản định danh điện tử`,
      },
      {
        id: id('kich-hoat'),
        indicator: 'accounts-activated',
        ...about,
        ...valueOf(activated),
        fragment: `trong đó đã kích hoạt ${activated.words} tài khoản`,
      },
      {
        id: id('the'),
        indicator: 'cards-issued',
        ...about,
        ...valueOf(cards),
        fragment: `đã cấp ${cards.words} thẻ căn cước công dân gắn chip`,
      },
      ...districts.map((district, index) => ({
        ...rateOfDistrict(district, random),
        id: id(`noi-${index + 1}`),
        asOf: day.asOf,
        asOfPrinted: day.asOfPrinted,
      })),
    ],
    relations: [
      { kind: 'target', figure: id('thu-nhan'), target: id('chi-tieu') },
      {
        kind: 'difference',
        result: id('con-lai'),
        from: id('chi-tieu'),
        minus: id('thu-nhan'),
        ...(restOff ? { note: 'Báo in lệch 100 so với phép trừ (dữ liệu mẫu).' } : {}),
      },
      ...(fell
        ? [
            {
              kind: 'running' as const,
              figures: [...toldBefore, id('the')],
              note: 'Báo sau tính lại, bỏ thẻ cấp trùng (dữ liệu mẫu).',
            },
          ]
        : []),
    ],
  };
}

function valueOf({ value, qualifier, printed }: ReturnType<typeof exactly>) {
  return { value, printed, ...(qualifier === 'exact' ? {} : { qualifier }) };
}

/** Right to the printed place; wrong by two points with a note now and then. */
function shareOfTarget(standing: Standing, random: Random) {
  const { collected, target } = standing;
  const decimals = pick(random, [1, 2, 2]);
  const percent = roundTo((collected * 100) / target, decimals);
  return turnOf(standing) % offShare === 0
    ? { ...rate(percent + 2, decimals), note: 'Báo in lệch hai điểm phần trăm (dữ liệu mẫu).' }
    : rate(percent, decimals);
}

/** Five districts, each time the next ones. */
function nextDistricts({ districts, times }: Standing): WrittenPlace[] {
  return Array.from({ length: 5 }, (_, index) => districts[(times * 5 + index) % districts.length])
    .filter((district) => district !== undefined)
    .filter((district, index, all) => all.indexOf(district) === index);
}

function rateOfDistrict(district: WrittenPlace, random: Random) {
  const { value, printed } = rate(40 + random() * 75, 2);
  return {
    indicator: 'accounts-activated' as const,
    place: district.id,
    share: {
      value,
      printed,
      base: 'chỉ tiêu kích hoạt được giao',
      ...(value > 100 ? { note: 'Đã làm nhiều hơn chỉ tiêu được giao (dữ liệu mẫu).' } : {}),
    },
    countedPrinted: 'tỷ lệ kích hoạt tài khoản định danh điện tử',
    fragment: `${district.publishedAs} đạt ${printed}`,
  };
}
