import { fold } from '../../text/fold.ts';

/** The base letters and digits of a text without blanks; numbers have no noughts in front. */
export function press(text: string): string {
  return fold(text)
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/[^a-z0-9]/g, '');
}

/** A name or a query as names are compared: pressed, and "Lý" is the same as "Lí". */
export function squeeze(text: string): string {
  return press(text).replace(/y/g, 'i');
}

/** The part of an address a name makes: "Thường Xuân" gives `thuong-xuan`, as `slugOf` does. */
export function addressPart(name: string): string {
  return fold(name).replace(/ /g, '-');
}
