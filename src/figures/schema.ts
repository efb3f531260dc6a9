import { z } from 'zod';
import { communeCode, partialDate, provinceCode, slug, text } from '../text/fields.ts';
import { indicatorNames, levelNames, qualifierNames } from './vocabulary.ts';

/** Longest quotation, in characters: enough to carry a number, too short to replace the article. */
const longestFragment = 100;

/** Kinds of places: the whole country; a province or city; a district of then; a commune, ward or town. */
export const placeKinds = ['country', 'province', 'district', 'commune'] as const;

/** A place as a source named it, and where it lies today. */
const figurePlace = z.strictObject({
  /** Same id for the same place in every source: `yen-bai`, `huyen-thuong-xuan`. */
  id: slug,
  /** As published: "huyện Thường Xuân". */
  publishedAs: text,
  /** Short name for charts: "Thường Xuân"; `publishedAs` when missing. */
  name: text.optional(),
  /** What kind of unit it was when the source wrote of it. */
  kind: z.enum(placeKinds),
  /** Id of the place it was compared in, declared in the same file: `ha-noi` for its districts. */
  within: slug.optional(),
  /** Codes of the provinces of today it lies in; empty means the whole country. */
  provinces: z.array(provinceCode),
  /** Codes of the communes of today it became; empty for a province or when not settled. */
  communes: z.array(communeCode).default([]),
});
export type FigurePlace = z.infer<typeof figurePlace>;

/** A published share in percent, and what it is a share of: a figure, or words when no figure was published. */
const share = z
  .strictObject({
    value: z.number().nonnegative(),
    /** As printed, with its sign: "39,26%", "89%%". */
    printed: text,
    /** Id of the figure that is the whole. */
    of: slug.optional(),
    /** The whole in words: "số người phải làm". */
    base: text.optional(),
    /** Explains a contradiction in the source; only where there is one. Shown to readers. */
    note: text.optional(),
  })
  .refine((value) => Boolean(value.of) !== Boolean(value.base), {
    error: 'share-of-or-base',
    path: ['of'],
  });
export type Share = z.infer<typeof share>;

/** One number that a source published. */
const figure = z
  .strictObject({
    /** Unique among all sources. */
    id: slug,
    indicator: z.enum(indicatorNames),
    level: z.enum(levelNames).optional(),
    /** Says what exactly is counted, where the indicator's own name is too wide. */
    label: text.optional(),
    /** Id of one of this file's `places`. */
    place: slug,
    /** The number; missing where only a rate was published. */
    value: z.number().nonnegative().optional(),
    qualifier: z.enum(qualifierNames).default('exact'),
    /** The number as printed: "298.649", "90 nghìn". */
    printed: text.optional(),
    share: share.optional(),
    /** What day, month or year it describes. */
    asOf: partialDate,
    /** The source's own words for it: "tính đến ngày 20/6". Missing: the day of publication stands in. */
    asOfPrinted: text.optional(),
    /** The day by which it was to be reached. */
    deadline: partialDate.optional(),
    /** The source's own words for it, where the fragment does not hold them: "trước ngày 30/7". */
    deadlinePrinted: text.optional(),
    /** The source's own words for what is counted, where the fragment leaves them out: "tỷ lệ kích hoạt". */
    countedPrinted: text.optional(),
    /** The source's own words around the number, exactly as printed. */
    fragment: text.max(longestFragment).optional(),
    /** The same in our words, where only a summary of the source was at hand. */
    restated: text.optional(),
    /** What a reader should know about it. */
    note: text.optional(),
  })
  .refine((value) => value.value !== undefined || value.share !== undefined, {
    error: 'figure-empty',
  })
  .refine((value) => (value.value === undefined) === (value.printed === undefined), {
    error: 'figure-value-and-printed',
    path: ['value'],
  })
  .refine((value) => Boolean(value.fragment) !== Boolean(value.restated), {
    error: 'figure-fragment-or-restated',
    path: ['fragment'],
  });
export type Figure = z.infer<typeof figure>;

const note = text.optional();

/** How figures hang together; each is checked. `note` explains a contradiction in the source, and only that. */
const relation = z.discriminatedUnion('kind', [
  /** `total` is the sum of `parts`. */
  z.strictObject({ kind: z.literal('sum'), total: slug, parts: z.array(slug).min(2), note }),
  /** `result` is `from` less `minus`. */
  z.strictObject({ kind: z.literal('difference'), result: slug, from: slug, minus: slug, note }),
  /** `part` is counted among `whole`; the portal may compute its share. */
  z.strictObject({ kind: z.literal('part'), part: slug, whole: slug, note }),
  /** `figure` was to reach `target`, which has a deadline; the portal computes what was reached. */
  z.strictObject({ kind: z.literal('target'), figure: slug, target: slug, note }),
  /** Sources that say the same thing. */
  z.strictObject({ kind: z.literal('same'), figures: z.array(slug).min(2), note }),
  /** Sources that seem to say the same thing but count different ones. */
  z.strictObject({ kind: z.literal('distinct'), figures: z.array(slug).min(2), note: text }),
  /** A later source corrects an earlier one; both stay, the earlier is shown as corrected. */
  z.strictObject({ kind: z.literal('corrects'), figure: slug, replaces: slug, note: text }),
  /** A total that should only grow but fell, in order of time. */
  z.strictObject({ kind: z.literal('running'), figures: z.array(slug).min(2), note: text }),
]);
export type Relation = z.infer<typeof relation>;

/** The figures one source published: `content/figures/<source-id>.yaml`, named like `content/sources/<source-id>.yaml`. */
export const figureFile = z.strictObject({
  places: z.array(figurePlace).min(1),
  figures: z.array(figure).min(1),
  relations: z.array(relation).default([]),
});
export type FigureFile = z.infer<typeof figureFile>;
