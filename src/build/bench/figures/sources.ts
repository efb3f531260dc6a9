import { seeded } from '../random.ts';
import { reportOfCommune } from './commune.ts';
import type { WrittenFile } from './places.ts';
import { sampleCommunes, sampleProvinces } from './places.ts';
import { reportOfProvince, standingOf } from './province.ts';
import type { SampleReport } from './province.ts';
import { repeated } from './repeated.ts';

/** A made-up source with its figures, both as editors write them. */
export type SampleSource = { id: string; source: Record<string, unknown>; figures: WrittenFile };

/** Figures each source has. */
export const figuresEach = 10;

/** What each eight sources write of, in turn. */
const turns = [
  ...(['province', 'province', 'province', 'commune'] as const),
  ...(['province', 'commune', 'province', 'repeated'] as const),
];

/**
 * So many made-up sources: each time the next province with its districts, new communes in between, and
 * newspapers that repeat or correct another. The same seed gives the same; fewer are the first of more.
 */
export function sampleSources(count: number, seed = 20_261_128): SampleSource[] {
  const random = seeded(seed);
  const provinces = sampleProvinces().map((province) => standingOf(province, random));
  const communes = sampleCommunes();
  let [told, visited, corrected] = [0, 0, false];
  let last: { id: string; report: SampleReport; standing: (typeof provinces)[number] } | undefined;

  return Array.from({ length: count }, (_, index) => {
    const id = `bao-mau-${index + 1}`;
    const turn = turns[index % turns.length];
    if (turn === 'repeated' && last) {
      corrected = !corrected;
      last.standing.cardsTold.push(`${id}-the`);
      return asWritten(id, repeated(last.report, last.id, id, corrected));
    }
    const commune = turn === 'commune' ? communes[visited++] : undefined;
    if (commune) return asWritten(id, reportOfCommune(commune, id, random));
    const standing = provinces[told++ % provinces.length];
    if (!standing) throw new Error('Không có tỉnh nào để đặt số liệu mẫu.');
    last = { id, standing, report: reportOfProvince(standing, id, random) };
    return asWritten(id, last.report);
  });
}

function asWritten(id: string, { day, places, figures, relations }: SampleReport): SampleSource {
  return {
    id,
    source: {
      title: `Bài báo mẫu ${id} để đo tốc độ, không có thật`,
      publisher: `Báo Mẫu (${id})`,
      date: day.published,
      kind: 'press',
    },
    figures: { checked: '2026-11-22', places, figures, relations },
  };
}
