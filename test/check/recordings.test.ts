import { describe, expect, it } from 'vitest';
import { isKnownFile, misplaced } from '../../src/check/layout.ts';

const wordsOf = (path: string) => misplaced({ path, kind: 'file' });

describe('the folder of recordings', () => {
  it('takes sound files of the kinds every telephone plays', () => {
    for (const ending of ['mp3', 'm4a', 'ogg'])
      expect(wordsOf(`audio/kich-hoat-tieng-thai.${ending}`)).toBeUndefined();
    expect(isKnownFile('audio/kich-hoat.wav')).toBe(false);
    expect(wordsOf('audio/kich-hoat.wav')?.message).toContain('.wav');
  });

  it('wants names that can stand in an address', () => {
    expect(wordsOf('audio/Tiếng Thái.mp3')?.fix).toContain('tieng-thai');
  });
});
