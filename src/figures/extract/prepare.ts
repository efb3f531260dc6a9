import type { Article, Sentence } from './article.ts';
import { findCues } from './cues.ts';
import type { Cue, Thing } from './cues.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './dates.ts';
import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mention.ts';
import { masked } from './notFigures.ts';

/** A sentence with everything found in it. */
export type Prepared = {
  sentence: Sentence;
  text: string;
  cues: readonly Cue[];
  dates: readonly DateMention[];
  mentions: readonly Mention[];
};

export function prepare(article: Article, names: Gazetteer): Prepared[] {
  const known = placesNamed(article, names);
  return article.sentences.map((sentence) => {
    // A cell of a table, an initial: too short to name anything.
    if (sentence.text.trim().length < shortest || !/\p{L}{2}/u.test(sentence.text))
      return { sentence, text: '', dates: [], cues: [], mentions: [] };
    const mentions = findMentions(sentence.text, sentence.lower, names, known);
    const dates = findDates(sentence.lower, sentence.text);
    return {
      sentence,
      dates,
      text: masked(sentence.lower, [...dates, ...mentions]),
      cues: findCues(sentence.lower),
      mentions,
    };
  });
}

/** The shortest sentence with a number in it: "Tổ: 8". */
export const shortest = 6;

/** A place is known without "xã" once it was named with it. */
function placesNamed(article: Article, names: Gazetteer): Map<string, Mention> {
  const known = new Map<string, Mention>();
  for (const { text, lower } of article.sentences)
    if (/xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thành phố|tp|tx/u.test(lower))
      for (const mention of findMentions(text, lower, names))
        if (mention.type !== '' && mention.name.includes(' ') && !/^\d/u.test(mention.name))
          known.set(nameKey(mention.name), mention);
  return known;
}

/** What the article speaks of more: cards or accounts. */
export function topicOf(prepared: readonly Prepared[]): Thing | undefined {
  const counts = { card: 0, account: 0 };
  for (const { cues } of prepared)
    for (const cue of cues) if (cue.kind === 'thing') counts[cue.thing] += 1;
  if (counts.card + counts.account === 0) return undefined;
  return counts.card > counts.account ? 'card' : 'account';
}
