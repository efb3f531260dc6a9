/** Addresses a text leads to: `https://…`, `tel:…`, `mailto:…`, also bare ones such as `vneid.gov.vn`. */
export function outsideAddresses(text: string): string[] {
  const full = [...text.matchAll(/(?:https?:\/\/|tel:|mailto:)[^\s<>"')\]}”]+/giu)].map((match) =>
    match[0].replace(/[.,;:!?]+$/, ''),
  );
  const rest = full.reduce((left, address) => left.replace(address, ' '), text);
  return [...full, ...bareHosts(rest)];
}

/** Endings of the names of sites that Vietnamese readers meet, genuine and fake. */
const endings = 'vn|com|net|org|info|xyz|top|site|online|club|vip|cc|me|app|link|ly';
const host = new RegExp(
  `(?<![\\p{L}\\p{N}@./_-])(?:[a-z0-9-]+\\.)+(?:${endings})(?:/[^\\s<>"')\\]}”]*)?(?![\\p{L}\\p{N}_-]|\\.[a-z])`,
  'giu',
);

function bareHosts(text: string): string[] {
  return [...text.matchAll(host)].map((match) => match[0].replace(/[.,;:!?]+$/, ''));
}

/**
 * Addresses of Markdown links and `href` without query and anchor, but for those `outsideAddresses` finds:
 * a link to `javascript:` or `data:` is thus none the portal has.
 */
export function insideAddresses(text: string): string[] {
  const links = [
    ...text.matchAll(/\]\(\s*<?([^)\s>]*)/g),
    ...text.matchAll(/href=["'{`]*([^"'`}\s>]*)/g),
  ];
  return links
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(?:https?:\/\/|tel:|mailto:|#)/i.test(address))
    .map((address) => address.replace(/[?#].*$/, ''));
}
