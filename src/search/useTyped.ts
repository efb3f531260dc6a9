import { useEffect, useState } from 'preact/hooks';
import { tidyQuery } from './query.ts';

/** The question in a field, as soon as it changes. */
export function useTyped(field: HTMLInputElement): string {
  const [typed, setTyped] = useState(() => tidyQuery(field.value));
  useEffect(() => {
    const read = () => setTyped(tidyQuery(field.value));
    // Something may have been typed before anybody listened.
    read();
    field.addEventListener('input', read);
    return () => field.removeEventListener('input', read);
  }, [field]);
  return typed;
}
