import { repeatedDay } from './dates.ts';
import type { WrittenFigure, WrittenRelation } from './places.ts';
import { exactly } from './printed.ts';
import type { SampleReport } from './province.ts';

/**
 * Another newspaper with the figures of one: each is the same, or, where it corrects, one number is put right.
 * @param from id of the source that is repeated, the beginning of its figures' ids
 */
export function repeated(
  report: SampleReport,
  from: string,
  source: string,
  corrects: boolean,
): SampleReport {
  const own = (id: string) =>
    id.startsWith(`${from}-`) ? `${source}${id.slice(from.length)}` : id;
  const day = repeatedDay(report.day);
  const isCorrected = ({ indicator }: WrittenFigure) => corrects && indicator === 'cards-issued';
  return {
    day,
    places: report.places,
    figures: report.figures.map((figure) => ({
      ...figure,
      ...(isCorrected(figure) ? withFewer(figure) : {}),
      ...(figure.share?.of ? { share: { ...figure.share, of: own(figure.share.of) } } : {}),
      id: own(figure.id),
      asOf: day.asOf,
      asOfPrinted: day.asOfPrinted,
    })),
    relations: [
      ...report.figures.map((figure): WrittenRelation => {
        if (!isCorrected(figure)) return { kind: 'same', figures: [figure.id, own(figure.id)] };
        const note = 'Báo đăng sau sửa lại số thẻ (dữ liệu mẫu).';
        return { kind: 'corrects', figure: own(figure.id), replaces: figure.id, note };
      }),
      // A total that fell in the one has fallen in the other.
      ...report.relations.flatMap((relation) =>
        relation.kind === 'running' ? { ...relation, figures: relation.figures.map(own) } : [],
      ),
    ],
  };
}

/** A few less than first printed: not fewer than the time before. */
function withFewer(figure: WrittenFigure): Pick<WrittenFigure, 'value' | 'printed' | 'fragment'> {
  const { value, printed } = exactly((figure.value ?? 0) - 50);
  return { value, printed, fragment: figure.fragment?.replace(figure.printed ?? '', printed) };
}
