/** Icons of the rows; the page carries them once, as symbols. */
export const signs = [
  ...(['open', 'closed', 'ended', 'unsure'] as const),
  ...(['route', 'bus', 'clock', 'card', 'people', 'pin'] as const),
] as const;
export type SignName = (typeof signs)[number];

export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#dau-${name}`} />
    </svg>
  );
}
