import type { Problem, Words } from '../../files/problem.ts';
import { isExplained, plainOf, shownPieces, wholeWord } from './find.ts';
import type { Piece } from './page.ts';
import type { Glossary } from './schema.ts';

/** Letters that may be an abbreviation: two capitals and more, or one and two digits ("C06"). */
const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*|\p{Lu}\d{2,})(?![\p{L}\p{N}])/gu;

/** Numbers of laws have letters that are part of a name: "69/2024/NĐ-CP". Slots are filled later. */
const named = /\d+\/(?:\d{4}\/)?[\p{Lu}\d-]+|\{[^}]*\}|https?:\S+/gu;

const roman = /^[IVX]+$/;

/** Looks for short forms of one glossary in pages; made once for all of them. */
export function abbreviationRule(glossary: Glossary) {
  const listed = new Map(glossary.abbreviations.map((entry) => [entry.short, entry]));
  const known = glossary.known.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const knownWords = known.map((word) => wholeWord(word, 'gu'));
  const small = glossary.abbreviations.filter(({ short }) => short.search(capitals) < 0);
  const smallWords = small.map(({ short }) => ({ short, word: wholeWord(short, 'gu') }));

  const shortFormsIn = (source: string): string[] => {
    const text = knownWords.reduce(
      (left, word) => left.replace(word, ' '),
      source.replace(named, ' '),
    );
    return [
      ...[...text.matchAll(capitals)].map(([short]) => short).filter((short) => !roman.test(short)),
      ...smallWords.flatMap(({ short, word }) => (text.search(word) >= 0 ? [short] : [])),
    ];
  };

  /** Every short form that a page uses before it says what it means; each once. */
  return (pieces: readonly Piece[], file: string): Problem[] => {
    const shown = shownPieces(pieces);
    const met = new Set<string>();
    const problems: Problem[] = [];
    const report = (piece: Piece, words: Words) =>
      problems.push({ file, line: piece.line(), ...words });

    for (const piece of shown) {
      for (const short of shortFormsIn(plainOf(piece, 'with quotes'))) {
        if (met.has(short)) continue;
        met.add(short);
        const entry = listed.get(short);
        // What a message or a button says is quoted as it is: “LD (số điện thoại)”.
        if (!entry) {
          if (wholeWord(short, 'u').test(plainOf(piece, 'without quotes')))
            report(piece, unknown(short));
        } else if (!isExplained(piece, shown, wholeWord(short, 'u'), entry.means))
          report(piece, unexplained(short, entry.means[0] ?? ''));
      }
    }
    // A heading may be as short as people ask; what is under it then has to say what is meant.
    for (const title of pieces.filter(({ role }) => role === 'title')) {
      for (const short of shortFormsIn(title.text)) {
        if (met.has(short)) continue;
        met.add(short);
        const entry = listed.get(short);
        if (!entry) report(title, unknown(short));
        else if (
          ![title, ...shown].some(({ text }) =>
            entry.means.some((means) => text.search(wholeWord(means)) >= 0),
          )
        )
          report(title, {
            message: `Tiêu đề có chữ viết tắt “${short}” mà trong bài không nói nghĩa.`,
            fix: `viết ở câu đầu của bài: “${entry.means[0]} (${short})”.`,
          });
      }
    }
    return problems;
  };
}

function unexplained(short: string, means: string): Words {
  return {
    message: `Chữ viết tắt “${short}” chưa được viết đủ ở lần dùng đầu tiên.`,
    fix: `viết “${means} (${short})” hoặc “${short} (${means})” trong câu này.`,
  };
}

function unknown(short: string): Words {
  return {
    message: `Chữ viết tắt “${short}” không có trong glossary.yaml.`,
    fix: 'viết đủ chữ; nếu cần chữ tắt thì thêm vào “abbreviations” cùng nghĩa của nó.',
  };
}
