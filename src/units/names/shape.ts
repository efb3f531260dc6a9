/**
 * The files of the name index, as they lie under `/du-lieu/ten/`. Small beats readable here: a phone on a slow
 * line loads `index.json` once and one shard for the first letters typed.
 *
 * Kinds are one letter: `x` xã, `p` phường, `t` thị trấn, `k` đặc khu, `h` huyện, `q` quận, `s` thị xã,
 * `c` thành phố, `n` tỉnh.
 */

/** `index.json` */
export type NameIndex = {
  /** Names of the shards for whole names, by the letters their names begin with: "a an anh". */
  shards: string;
  /** The same for names looked up by a later word: their files begin with `sau-`. */
  later: string;
  /** The provinces of today, a line each: kind and name ("nHà Tĩnh"), and `|-` where this portal has no pages. */
  now: string;
  /** The provinces of before 1/7/2025, a line each: kind, name, line of the one of today ("nHà Giang|2"). */
  old: string;
  /** Other ways to write a province, a line each: squeezed, line among the old ones ("hcm|5"). */
  aliases: string;
};

/**
 * One shard. Lists are lines of a string; a reference is the number of a line, in base 36.
 *
 * Entries: `kind name | where | into`.
 * - today (kind in capitals): where = districts its land was in; into = province of today, then, only if it is not
 *   the squeezed name, its part of the address;
 * - old commune: where = its district, then further ones it once belonged to; into = communes of today;
 * - old district: where = nothing but the old province behind `@`; into = communes of today.
 * An older name, gone before 2025, begins with `-`. A reference to a commune carries `!` if it took in the whole,
 * `~` if a part; none means mainly.
 */
export type Shard = {
  /** Old districts: kind, name, line of the old province. */
  d: string;
  /** Communes of today: kind, name, line of the province, and the part of the address where it differs. */
  c: string;
  e: string;
};

/** The folder of the index in the site. */
export const namesFolder = '/du-lieu/ten/';

/** What shards of later words begin with. */
export const laterPrefix = 'sau-';
