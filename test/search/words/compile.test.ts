import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileWords } from '../../../src/search/words/compile.ts';
import { readWords } from '../../../src/search/words/read.ts';
import { wordList } from '../../../src/search/words/schema.ts';

describe('compiled words', () => {
  test('keep the usual form first, and are near both ways', () => {
    const list = wordList.parse({
      groups: [
        { word: 'SIM', near: ['chính chủ'] },
        { word: 'chính  chủ', also: ['đứng tên mình'.normalize('NFD')] },
        { word: 'ngân hàng', near: ['không có', 'ngân hàng'] },
      ],
      short: { K: ['không'], đk: ['đăng ký', 'được'] },
    });
    expect(compileWords(list)).toEqual({
      groups: [
        { forms: ['SIM'], near: [1] },
        { forms: ['chính  chủ', 'đứng tên mình'], near: [0] },
        { forms: ['ngân hàng'], near: [] },
      ],
      short: [
        ['k', 'không'],
        ['đk', 'đăng ký', 'được'],
      ],
    });
  });
});

describe('the file of words', () => {
  const temporary: string[] = [];
  afterEach(() => temporary.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));
  const folder = (yaml?: string) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'tu-ngu-'));
    temporary.push(dir);
    if (yaml !== undefined) writeFileSync(path.join(dir, 'words.yaml'), yaml);
    return dir;
  };

  test('need not be there', () => {
    expect(readWords(folder())).toEqual({ groups: [], short: [] });
  });

  test('is read with what it says', () => {
    expect(readWords(folder('short: { k: [không] }'))).toEqual({
      groups: [],
      short: [['k', 'không']],
    });
  });

  test('stops the build with the line of what is wrong', () => {
    expect(() => readWords(folder('groups:\n  - { also: [CCCD] }\n'))).toThrow(/words\.yaml:2 /);
  });
});
