import { text } from '../text/fields.ts';

/**
 * A line in which figures stand as `{id}`, `{id:share}`, `{id:date}` …; see `template.ts`.
 * A number is never typed into it.
 */
export const template = text;
