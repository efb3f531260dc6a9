import { useLayoutEffect, useState } from 'preact/hooks';

/** A line that can be chosen; its key is the same as long as it means the same. */
export type Choice = { key: string; href: string };

export type Combobox = {
  /** Whether the reader wants to see the list; it is shown only when there is something in it. */
  open: boolean;
  /** Place of the chosen line; -1 for the field itself. */
  chosen: number;
};

/**
 * The keyboard of a field with a list, by the combobox pattern of the ARIA Authoring Practices: the focus stays in the
 * field, arrows move the choice, Enter opens it or sends the form, Escape closes the list and then empties the field,
 * all that moves the caret leaves the list, Tab leaves both.
 * @param choices the lines; of a choice among older ones only what is still there stays
 */
export function useCombobox(field: HTMLInputElement, choices: readonly Choice[]): Combobox {
  const [open, setOpen] = useState(() => document.activeElement === field);
  const [key, setKey] = useState<string>();
  const shown = open && choices.length > 0;
  const chosen = shown ? choices.findIndex((choice) => choice.key === key) : -1;

  // At once: the next key may come before the next frame.
  useLayoutEffect(() => {
    const close = () => {
      setOpen(false);
      setKey(undefined);
    };
    const onInput = () => {
      setOpen(true);
      setKey(undefined);
    };
    const reopen = () => setOpen(true);
    const onKey = (event: KeyboardEvent) => {
      // Keys that belong to an input method are not for the list; 229 is what old browsers send then.
      if (event.isComposing || event.keyCode === 229) return;
      const places = choices.length + 1;
      // One place more than lines: the field itself.
      const move = (by: number) => setKey(choices[((chosen + 1 + by + places) % places) - 1]?.key);
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (isArrow && choices.length > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        setOpen(true);
        if (event.altKey) setOpen(event.key === 'ArrowDown');
        else move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape' && shown) close();
      else if (event.key === 'Escape' && field.value !== '') {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (event.key === 'Enter' && choices[chosen]) location.assign(choices[chosen].href);
      else {
        if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) setKey(undefined);
        return;
      }
      event.preventDefault();
    };
    field.addEventListener('input', onInput);
    field.addEventListener('click', reopen);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', onKey);
    return () => {
      field.removeEventListener('input', onInput);
      field.removeEventListener('click', reopen);
      field.removeEventListener('blur', close);
      field.removeEventListener('keydown', onKey);
    };
  }, [field, choices, shown, chosen]);
  return { open, chosen };
}
