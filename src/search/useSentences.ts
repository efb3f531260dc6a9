import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Found } from './answer.ts';
import { loadSentences, told } from './answers.client.ts';
import type { SentenceOf } from './answers.client.ts';

/**
 * What was found, with the first sentences as soon as they are there: titles come first, so that a slow line lets
 * nobody wait for what only some read. They are asked for once, when something was found.
 */
export function useSentences<Result extends Found>(
  found: Result | undefined,
): { told: Result | undefined; waiting: boolean } {
  const [sentenceOf, setSentenceOf] = useState<SentenceOf>();
  const isWanted = found !== undefined && sentenceOf === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let left = false;
    loadSentences().then(
      ({ of }) => !left && setSentenceOf(() => of),
      // Titles do without; the next question tries again.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [isWanted, found]);
  const whole = useMemo(
    () => (found && sentenceOf ? told(found, sentenceOf) : found),
    [found, sentenceOf],
  );
  return { told: whole, waiting: isWanted };
}
