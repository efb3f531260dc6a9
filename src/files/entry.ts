import type { ContentFile } from './read.ts';

/** One validated file of a collection, with the file at hand for the lines of what is wrong in it. */
export type Entry<Data> = {
  /** Unique in its collection: `kich-hoat`, `ha-tinh/cong-an-xa-dong-kinh`. */
  id: string;
  data: Data;
  file: ContentFile;
};
