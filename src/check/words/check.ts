import type { Problem, Words } from '../../files/problem.ts';
import { guarded } from '../../files/problem.ts';
import type { ContentFile } from '../../files/read.ts';
import { abbreviationRule } from './abbreviations.ts';
import { measureSentences } from './figures.ts';
import type { SentenceFigures } from './figures.ts';
import { wrongForms } from './forms.ts';
import { hardWordRule } from './hardWords.ts';
import { tooLong } from './length.ts';
import { wrongLetters } from './letters.ts';
import { readPage } from './page.ts';
import type { Piece } from './page.ts';
import { glossary, noGlossary } from './schema.ts';
import { passages } from '../texts.ts';

/** Files written as Vietnamese pages; the others hold names, addresses and what was printed elsewhere. */
const vietnamesePages = /^(?:guides|faq|situations|pages)\/|^home\.yaml$/;
/** Made from figures, which keep the words in which they were counted: “đã thu nhận”. */
const counted = /^faq\/figures\//;
/** English has its own words and forms. */
const english = /^en\/|\/en\//;

/** What the check of words found, and how long the sentences are. */
export type WordCheck = { problems: Problem[]; sentences: SentenceFigures };

/**
 * How the texts of a content folder are written: letters, dates, numbers, short forms, hard words, length of sentences.
 * @param files as readers meet them, with the figures put in
 * @param list raw data of `glossary.yaml`; its shape is told elsewhere
 * @param phones the numbers of `links.yaml`, as digits
 */
export function checkWording(
  files: readonly ContentFile[],
  list: unknown,
  phones: ReadonlySet<string>,
): WordCheck {
  const parsed = glossary.safeParse(list);
  const words = parsed.success ? parsed.data : noGlossary;
  // Without a list every short form would be unknown.
  const shortForms = list === undefined || !parsed.success ? undefined : abbreviationRule(words);
  const hardWords = hardWordRule(words);

  const pages = files
    .filter(({ path }) => vietnamesePages.test(path) && !english.test(path))
    .map((file) => ({ file, page: readPage(file) }));
  const check = (file: ContentFile, work: () => Problem[]) =>
    guarded(file.shown, work, (problem) => [problem]);

  return {
    problems: [
      ...files.flatMap((file) => check(file, () => checkLetters(file))),
      ...pages.flatMap(({ file, page: { main, easy } }) =>
        check(file, () => [
          ...[...main, ...easy].flatMap((piece) => checkPiece(file, piece, phones)),
          ...[main, easy].flatMap((pieces) => [
            ...(shortForms?.(pieces, file.shown) ?? []),
            ...(counted.test(file.path) ? [] : hardWords(pieces, file.shown)),
          ]),
        ]),
      ),
    ],
    sentences: measureSentences(
      pages.map(({ file, page }) => ({ shown: file.shown, pieces: [...page.main, ...page.easy] })),
    ),
  };
}

function checkLetters(file: ContentFile): Problem[] {
  return passages(file).flatMap(({ text, line }) => at(file, line, wrongLetters(text)));
}

function checkPiece(file: ContentFile, piece: Piece, phones: ReadonlySet<string>): Problem[] {
  if (piece.role === 'typed') return [];
  const sentences = piece.role === 'prose' || piece.role === 'label' ? tooLong(piece.text) : [];
  return at(file, () => piece.line(), [...sentences, ...wrongForms(piece.text, phones)]);
}

function at(file: ContentFile, line: () => number, words: readonly Words[]): Problem[] {
  return words.map((found) => ({ file: file.shown, line: line(), ...found }));
}
