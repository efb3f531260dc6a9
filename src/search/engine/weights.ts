/**
 * How a question and a page are weighed against each other. Found by trial on questions that no test is made of;
 * small changes of any of them hardly matter.
 */
export const weights = {
  /** A word that only holds the sentence together. */
  filler: 0.6,
  /** A word without marks that may be one of those, or another. */
  maybeFiller: 0.2,
  /** A word no page has: what it means is unknown, but it may be beside the point. */
  unknown: 0.4,
  /** A phrase editors declared: it says more than words that only stand in it. */
  phrase: 1.8,
  /** The same thing in other words. */
  otherForm: 0.95,
  /** Something near in meaning. */
  near: 0.5,
  /** Only the words of a phrase, not the phrase: "điện thoại" in "số điện thoại". */
  partOfPhrase: 0.5,
  /** The beginning of a word that is still being typed. */
  beginning: 0.8,
  /** Words found in the answer, and further down. */
  more: 0.5,
  /** How much the page as a whole counts beside its best way to ask. */
  whole: 0.8,
  /** How much it counts that other ways to ask for the page hold the question too: it is what the page is about. */
  subject: 0.5,
  /** How much it counts that a way to ask holds nothing else. */
  nothingElse: 0.5,
  /** How much it counts that words follow each other as in the question. */
  order: 0.15,
  /** How fast a reading loses that is further from what was typed. */
  reading: 0.25,
  /** What a page gains that everybody looks for, when one word is asked; little when the question says more. */
  wanted: 0.3,
  /** What one of many small figures loses. */
  minor: 0.1,
  /** A page that holds less of what a few words tell does not answer them; less of a whole story. */
  leastHeld: 0.6,
  leastOfStory: 0.28,
  /** Below this part of the best score a page only happens to hold some of the words. */
  worth: 0.6,
};
