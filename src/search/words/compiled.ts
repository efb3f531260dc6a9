/**
 * What `content/words.yaml` says, as the search takes it. Part of the file browsers load, so it is small:
 * texts are composed (NFC) and in the editor's spelling; nothing is said twice.
 */
export type Words = {
  /** Words that mean the same. */
  groups: readonly WordGroup[];
  /** What people type in messages, in small letters, and what it stands for, the likeliest first: ["dk", "đăng ký", "được"]. */
  short: readonly (readonly [typed: string, ...meant: string[]])[];
};

export type WordGroup = {
  /** All ways to write it, the usual one first: "căn cước", "CCCD", "thẻ chip". */
  forms: readonly string[];
  /** Places in `groups` of what is near in meaning: a question for this one finds those too, behind. */
  near: readonly number[];
};
