import { toneApart } from '../../text/tone.ts';

/**
 * Equal for ways to write that are one and the same for the search: "Hoà  mạng" and "hòa mạng", composed or not,
 * "VN-eID" and "vn eid". Tones and đ count: "mất" is not "mật".
 * @returns empty when there is no letter or digit
 */
export function sameForm(form: string): string {
  return form
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => {
      const { letters, tone } = toneApart(word);
      return letters + (tone && `'${tone}`);
    })
    .join(' ');
}
