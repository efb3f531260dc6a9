import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { changed, figureEntry, issued, lineWith } from './examples.ts';

/** What editors are told about files, each named like its source. */
function told(files: Record<string, string>) {
  const entries = Object.entries(files).map(([id, text]) => figureEntry(text, id));
  return checkFigures(entries).map(({ file, line, message }) => ({ file, line, message }));
}

const messages = (files: Record<string, string>) => told(files).map(({ message }) => message);

const relation = (words: string) => `relations:\n  - ${words}\n`;

/** Hedged: "hơn 5.000". */
const hedged = (text: string, qualifier: string, word: string) =>
  text
    .replace(/( +)printed:/, `$1qualifier: ${qualifier}\n$1printed:`)
    .replace('đã cấp ', `đã cấp ${word} `);

describe('two sources about one thing', () => {
  const first = issued('bao-mot', '2023-06-20', 5000);
  const second = issued('bao-hai', '2023-06-20', 5000);

  it('must say how they hang together', () => {
    expect(told({ mot: first, hai: second })).toEqual([
      {
        file: 'content/figures/hai.yaml',
        line: lineWith(second, 'id: bao-hai'),
        message:
          'Nguồn “mot” cũng có số này (“bao-mot”, 20/6/2023) mà chưa nói hai số liên quan thế nào.',
      },
    ]);
  });

  it('are met where one knows the month only', () => {
    expect(messages({ mot: issued('bao-mot', '2023-06', 5000), hai: second })).toHaveLength(1);
  });

  it.each([
    ['the same', 'kind: same\n    figures: [bao-mot, bao-hai]'],
    [
      'counting different things',
      'kind: distinct\n    figures: [bao-mot, bao-hai]\n    note: "Báo một đếm cả tài khoản mức 1."',
    ],
    [
      'one correcting the other',
      'kind: corrects\n    figure: bao-hai\n    replaces: bao-mot\n    note: "Báo hai đính chính."',
    ],
  ])('may be %s', (_how, words) => {
    expect(messages({ mot: first, hai: second + relation(words) })).toEqual([]);
  });

  it('are not explained by a relation of another kind', () => {
    const part = relation('kind: part\n    part: bao-mot\n    whole: bao-hai');
    expect(messages({ mot: first, hai: second + part })).toHaveLength(1);
  });

  it('do not meet on different days, at different places or of different kinds', () => {
    const elsewhere = second.replaceAll('yen-bai', 'lao-cai');
    const other = changed(second, 'accounts-issued', 'accounts-due').replace(
      'đã cấp 5.000',
      'còn 5.000',
    );
    expect(messages({ mot: first, hai: issued('bao-hai', '2023-06-21', 5000) })).toEqual([]);
    expect(messages({ mot: first, hai: elsewhere })).toEqual([]);
    expect(messages({ mot: first, hai: other })).toEqual([]);
  });

  it('do not meet at different levels', () => {
    const level = changed(second, '    place: yen-bai', '    level: "2"\n    place: yen-bai');
    const text = changed(level, 'định danh điện tử', 'mức 2');
    expect(messages({ mot: first, hai: text })).toEqual([]);
  });
});

describe('one source', () => {
  const again = (more: string) =>
    issued('bao-mot', '2023-06-20', 5000) +
    issued('bao-hai', '2023-06-20', 5000)
      .replace(/[\s\S]*figures:\n/, '')
      .replace('    place:', `${more}    place:`);

  it('does not tell one thing twice', () => {
    const text = again('');
    expect(told({ mot: text })).toEqual([
      {
        file: 'content/figures/mot.yaml',
        line: lineWith(text, 'id: bao-hai'),
        message: 'Số liệu này trùng loại, nơi và ngày với “bao-mot”.',
      },
    ]);
  });

  it('may tell two things of one kind by their labels', () => {
    expect(messages({ mot: again('    label: "Tài khoản học sinh"\n') })).toEqual([]);
  });
});

describe('a running total', () => {
  const june = issued('thang-sau', '2023-06-20', 5000);
  const july = (value: number) => issued('thang-bay', '2023-07-20', value);

  it('may grow and may stand still', () => {
    expect(messages({ mot: june, hai: july(5001) })).toEqual([]);
    expect(messages({ mot: june, hai: july(5000) })).toEqual([]);
  });

  it('may not fall without a word', () => {
    const text = july(4999);
    expect(told({ mot: june, hai: text })).toEqual([
      {
        file: 'content/figures/hai.yaml',
        line: lineWith(text, 'value:'),
        message: 'Số cộng dồn giảm: 5.000 (20/6/2023, “thang-sau”), rồi 4.999 (20/7/2023).',
      },
    ]);
  });

  it('is followed in time, not in the order of the files', () => {
    expect(messages({ hai: july(4999), mot: june })).toHaveLength(1);
  });

  it('does not fall where “hơn” and “gần” leave room for it', () => {
    expect(messages({ mot: hedged(june, 'nearly', 'gần'), hai: july(4600) })).toEqual([]);
    expect(messages({ mot: hedged(june, 'nearly', 'gần'), hai: july(4400) })).toHaveLength(1);
    expect(messages({ mot: june, hai: hedged(july(4600), 'more-than', 'hơn') })).toEqual([]);
    expect(messages({ mot: june, hai: hedged(july(4500), 'more-than', 'hơn') })).toHaveLength(1);
    expect(messages({ mot: june, hai: hedged(july(4800), 'about', 'khoảng') })).toEqual([]);
    expect(messages({ mot: june, hai: hedged(july(4700), 'about', 'khoảng') })).toHaveLength(1);
  });

  it('may fall with an explanation', () => {
    const why = relation(
      'kind: running\n    figures: [thang-sau, thang-bay]\n    note: "Tỉnh bỏ tài khoản trùng."',
    );
    expect(messages({ mot: june, hai: july(4000) + why })).toEqual([]);
  });

  it('goes on anew from an explained fall', () => {
    const why = relation(
      'kind: running\n    figures: [thang-sau, thang-bay]\n    note: "Tỉnh bỏ tài khoản trùng."',
    );
    const august = (value: number) => issued('thang-tam', '2023-08-20', value);
    const files = { mot: june, hai: july(4000) + why };
    expect(messages({ ...files, ba: august(4500) })).toEqual([]);
    expect(messages({ ...files, ba: august(3900) })).toEqual([
      'Số cộng dồn giảm: 4.000 (20/7/2023, “thang-bay”), rồi 3.900 (20/8/2023).',
    ]);
  });

  it('is compared with the highest before it while a fall is not explained', () => {
    const august = issued('thang-tam', '2023-08-20', 4500);
    expect(messages({ mot: june, hai: july(4000), ba: august })).toEqual([
      'Số cộng dồn giảm: 5.000 (20/6/2023, “thang-sau”), rồi 4.000 (20/7/2023).',
      'Số cộng dồn giảm: 5.000 (20/6/2023, “thang-sau”), rồi 4.500 (20/8/2023).',
    ]);
  });

  it('is followed without a number that was corrected', () => {
    const wrong = issued('in-sai', '2023-06-25', 50_000);
    const right =
      june +
      relation(
        'kind: corrects\n    figure: thang-sau\n    replaces: in-sai\n    note: "In thừa một số 0."',
      );
    expect(messages({ khong: wrong, mot: right, hai: july(5100) })).toEqual([]);
  });

  it('is only what can only grow', () => {
    const due = (text: string) =>
      text.replace('accounts-issued', 'accounts-due').replace('đã cấp', 'còn');
    expect(messages({ mot: due(june), hai: due(july(1000)) })).toEqual([]);
  });

  it('needs no explanation where it did not fall', () => {
    const why = relation(
      'kind: running\n    figures: [thang-sau, thang-bay]\n    note: "Tỉnh bỏ tài khoản trùng."',
    );
    expect(messages({ mot: june, hai: july(6000) + why })).toEqual([
      'Có lời giải thích chỗ lệch, nhưng các số khớp nhau.',
    ]);
  });
});
