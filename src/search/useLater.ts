import { useEffect, useState } from 'preact/hooks';

/** What `words` are once they stay the same for a while, so that a screen reader is not flooded while somebody types. */
export function useLater(words: string, pause = 700): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words, pause]);
  return said;
}
