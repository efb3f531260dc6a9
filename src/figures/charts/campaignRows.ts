import { isCurrent } from '../corrections.ts';
import { wholeOf } from '../derive.ts';
import { leadOf, sayingOf } from '../pages/said.ts';
import { shortName } from '../pages/today.ts';
import type { PublishedFigure, Register } from '../register.ts';
import { indicatorInfo } from '../vocabulary.ts';
import { rateOf } from './rates.ts';
import type { Chart } from './schema.ts';

/** More campaigns no overview shows; the newest are the ones people ask about. */
const mostRows = 14;

/** A chart whose rows the editor left to the portal, with them; none where there is nothing to show. */
export function withRows(register: Register, chart: Chart): Chart | undefined {
  if (chart.kind !== 'campaigns' || chart.rows) return chart;
  const rows = campaignRows(register);
  return rows.length === 0 ? undefined : { ...chart, rows };
}

type Row = { figure: string; label: string; rate: number; asOf: string };

/**
 * The campaigns of an overview nobody listed: for each place that is not compared inside another its most telling
 * rate, or the aim where nobody published how far it came; the newest, the furthest first.
 */
function campaignRows(register: Register): { figure: string; label: string }[] {
  const rows = [...register.places.values()].flatMap((place): Row[] => {
    if (place.within !== undefined && register.ofPlace(place.within).length > 0) return [];
    const current = register
      .ofPlace(place.id)
      .filter(({ figure }) => isCurrent(register, figure.id));
    const reached = leadOf(current.filter(({ figure }) => isReached(register, figure)));
    const lead = reached ?? leadOf(current.filter(({ figure }) => isAim(figure)));
    if (!lead) return [];
    const { figure } = lead;
    const rate = reached ? (rateOf(register, figure)?.value ?? 0) : -1;
    return [{ figure: figure.id, label: labelOf(lead), rate, asOf: figure.asOf }];
  });
  return rows
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1))
    .slice(0, mostRows)
    .sort((a, b) => b.rate - a.rate || (a.label < b.label ? -1 : 1))
    .map(({ figure, label }) => ({ figure, label }));
}

/** A rate that was published, or that a target gives; being part of something else is no campaign. */
function isReached(register: Register, figure: PublishedFigure['figure']): boolean {
  const whole = wholeOf(register, figure);
  const rated = figure.share !== undefined || (whole && indicatorInfo(whole.indicator).aim);
  return (
    sayingOf(figure.indicator) !== undefined &&
    Boolean(rated) &&
    rateOf(register, figure) !== undefined
  );
}

function isAim({ indicator, value }: PublishedFigure['figure']): boolean {
  return value !== undefined && Boolean(indicatorInfo(indicator).aim);
}

/** "Hà Nội"; what is rated is said where it is not accounts: "Hà Tĩnh, làm hồ sơ thẻ". */
function labelOf({ figure, place }: PublishedFigure): string {
  const saying = sayingOf(figure.indicator);
  const name = shortName(place);
  return saying && figure.indicator.startsWith('cards') ? `${name}, ${saying.rate}` : name;
}
