import { addDays } from '../../../schedule/wall.ts';
import { formatDate } from '../../../text/format.ts';
import { between } from '../random.ts';
import type { Random } from '../random.ts';
import { sampleDay } from './dates.ts';
import type { WrittenFigure, WrittenPlace, WrittenRelation } from './places.ts';
import { exactly, rate } from './printed.ts';
import type { SampleReport } from './province.ts';

/** How one figure of a commune is told: its number, and the words around it. */
type Told = Pick<WrittenFigure, 'indicator'> & { count: number; words(printed: string): string };

/** Ten figures of one source about a commune: its people, who has a card, who has an account, who went round. */
export function reportOfCommune(place: WrittenPlace, source: string, random: Random): SampleReport {
  const day = sampleDay(random, between(random, 0, 60));
  const deadline = addDays(day.asOf, between(random, 20, 60));
  const id = (name: string) => `${source}-${name}`;

  const people = between(random, 3000, 20_000);
  const adults = Math.round(people * 0.75);
  const collected = Math.round(adults * (0.7 + random() * 0.3));
  const target = between(random, 1000, adults);
  const accounts = Math.round(target * (0.2 + random() * 0.7));
  const reached = rate((accounts * 100) / target, 2);

  const told = {
    ho: {
      indicator: 'households',
      count: Math.round(people / 4),
      words: (printed) => `xã có ${printed} hộ dân`,
    },
    dan: { indicator: 'people', count: people, words: (printed) => `với ${printed} người dân` },
    'tren-14': {
      indicator: 'people-over-14',
      count: adults,
      words: (printed) => `trong đó có ${printed} người trên 14 tuổi`,
    },
    'ho-so': {
      indicator: 'cards-collected',
      count: collected,
      words: (printed) => `đã thu nhận ${printed} hồ sơ thẻ căn cước`,
    },
    'o-xa': {
      indicator: 'people-away',
      count: adults - collected,
      words: (printed) => `${printed} người đi làm xa chưa làm thẻ`,
    },
    the: {
      indicator: 'cards-issued',
      count: Math.round(collected * 0.9),
      words: (printed) => `đã trả ${printed} thẻ căn cước tận tay người dân`,
    },
    'chi-tieu': {
      indicator: 'accounts-target',
      count: target,
      words: (printed) =>
        `chỉ tiêu được giao đến ngày ${formatDate(deadline)} là ${printed} tài khoản`,
    },
    'thu-nhan': {
      indicator: 'accounts-collected',
      count: accounts,
      words: (printed) => `đã thu nhận ${printed} tài khoản, đạt ${reached.printed}`,
    },
    'kich-hoat': {
      indicator: 'accounts-activated',
      count: Math.round(accounts * 0.6),
      words: (printed) => `người dân đã kích hoạt ${printed} tài khoản`,
    },
    to: {
      indicator: 'teams',
      count: between(random, 2, 9),
      words: (printed) => `lập ${printed} tổ đến từng nhà`,
    },
  } satisfies Record<string, Told>;

  const figures = Object.entries<Told>(told).map(([name, { indicator, count, words }]) => {
    const { value, printed } = exactly(count);
    return {
      id: id(name),
      indicator,
      place: place.id,
      value,
      printed,
      ...(name === 'thu-nhan' ? { share: { ...reached, of: id('chi-tieu') } } : {}),
      asOf: day.asOf,
      asOfPrinted: day.asOfPrinted,
      ...(name === 'chi-tieu' ? { deadline } : {}),
      fragment: words(printed),
    };
  });
  const relations: WrittenRelation[] = [
    { kind: 'part', part: id('tren-14'), whole: id('dan') },
    { kind: 'difference', result: id('o-xa'), from: id('tren-14'), minus: id('ho-so') },
    { kind: 'target', figure: id('thu-nhan'), target: id('chi-tieu') },
  ];
  return { day, places: [place], figures, relations };
}
