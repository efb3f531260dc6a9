/** Copies what an element says; browsers inside other apps may know only the older way, or none. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copySelected(element);
  }
}

function copySelected(element: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  // Deprecated, but all that Safari 13 and pages without https have.
  const copied = document.execCommand('copy');
  if (copied) selection.removeAllRanges();
  return copied;
}
