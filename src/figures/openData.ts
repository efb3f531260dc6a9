import { z } from 'zod';
import { openSources } from '../sources/openSources.ts';
import type { Source } from '../sources/schema.ts';
import { field, jsonByRows, licence, schemaAddress } from '../text/openTable.ts';
import { correctionOf } from './corrections.ts';
import { isYearInferred } from './dates.ts';
import { derivedFrom } from './derive.ts';
import { openFigureShape } from './openShape.ts';
import type { OpenFigure } from './openShape.ts';
import type { PublishedFigure, Register } from './register.ts';
import { indicators } from './vocabulary.ts';
import { indicatorWords, placeName } from './wording.ts';

/** Raised when a field is renamed or dropped; new fields do not raise it. */
const dataVersion = 1;

/** Name of the schema of every file of figures: `/du-lieu/luoc-do/so-lieu.schema.json`. */
export const figuresSchema = 'so-lieu';

type Sources = ReadonlyMap<string, Source>;

/** What open data needs to know besides the figures. */
export type OpenContext = {
  register: Register;
  sources: Sources;
  /** Name of the progress page that shows a place, by the place's id. */
  pageOf(place: string): string | undefined;
};

/** One figure as published to the world. */
export function openFigure(context: OpenContext, published: PublishedFigure): OpenFigure {
  const { register, sources, pageOf } = context;
  const { figure, place, source } = published;
  const { share } = figure;
  const correction = correctionOf(register, figure.id);
  const page = pageOf(place.id);
  const [openSource] = openSources([source], sources);
  return {
    id: figure.id,
    indicator: figure.indicator,
    name: indicatorWords(figure),
    unit: indicators[figure.indicator].unit,
    level: figure.level ?? null,
    place: {
      id: place.id,
      publishedAs: place.publishedAs,
      name: placeName(place),
      kind: place.kind,
      within: place.within ?? null,
      provinces: place.provinces,
      communes: place.communes,
    },
    value: figure.value ?? null,
    qualifier: figure.qualifier,
    printed: figure.printed ?? null,
    share: share
      ? {
          value: share.value,
          printed: share.printed,
          of: share.of ?? null,
          base: share.base ?? null,
          contradiction: share.note ?? null,
        }
      : null,
    asOf: figure.asOf,
    asOfPrinted: figure.asOfPrinted ?? null,
    yearInferred: isYearInferred(figure),
    deadline: figure.deadline ?? null,
    deadlinePrinted: figure.deadlinePrinted ?? null,
    countedPrinted: figure.countedPrinted ?? null,
    fragment: figure.fragment ?? null,
    restated: figure.restated ?? null,
    note: figure.note ?? null,
    correctedBy: correction ? { id: correction.by.figure.id, note: correction.note } : null,
    derived: derivedFrom(register, figure).map(({ kind, value, formula }) => ({
      kind,
      value,
      formula,
    })),
    source: openSource ?? { id: source, title: null, publisher: null, date: null, url: null },
    page: page === undefined ? null : `/tien-do/${page}/`,
  };
}

/** The JSON file of figures, head first. */
export const figuresFile = z.strictObject({
  $schema: field(z.string(), 'địa chỉ lược đồ của tệp này', 'address of the schema of this file'),
  name: field(z.string(), 'tên bộ dữ liệu', 'name of the data set'),
  title: field(z.string(), 'tên đọc được', 'title'),
  licence: field(z.literal(licence), 'giấy phép: CC BY 4.0', 'licence: CC BY 4.0'),
  version: field(z.literal(dataVersion), 'phiên bản của khuôn dạng', 'version of the format'),
  checked: field(
    z.string(),
    'ngày so với nguồn gần nhất',
    'day of the last comparison with the sources',
  ),
  figures: field(z.array(openFigureShape), 'mỗi phần tử một con số', 'the figures'),
});

/** A set of figures to publish: everything, one page's, or everything as on an earlier day. */
export type FigureSet = {
  /** Name of its files: `moi-nhat`, `ha-noi`, `2026-11-22`. */
  name: string;
  title: string;
  checked: string;
  figures: readonly OpenFigure[];
};

/** The JSON file: one figure a line, in the order given. */
export function openDataJson({ name, title, checked, figures }: FigureSet, site: string): string {
  const head = {
    $schema: schemaAddress(site, figuresSchema),
    name,
    title,
    licence,
    version: dataVersion,
    checked,
  };
  return jsonByRows(head, 'figures', figures);
}
