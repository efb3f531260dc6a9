import type { Problem, Words } from '../files/problem.ts';
import type { ContentFile } from '../files/read.ts';
import { closest } from '../text/closest.ts';
import { insideAddresses, outsideAddresses } from './addresses.ts';
import { phoneDigits, phonesIn } from './phones.ts';
import { passages, valuesAt } from './texts.ts';

/** What `links.yaml` lets content lead readers to. */
export type Allowed = {
  /** Full addresses; anything below one of them is allowed too. */
  addresses: readonly string[];
  /** Phone numbers, as digits. */
  phones: ReadonlySet<string>;
};

/** What a `links.yaml` allows; taken from its raw data, so that a slip elsewhere in it blames no other file. */
export function allowedBy(data: unknown): Allowed {
  const strings = (pattern: readonly string[]) =>
    valuesAt(data, pattern).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return {
    addresses: strings(['web', '*', 'url']),
    phones: new Set(strings(['phones', '*', 'number']).map(phoneDigits)),
  };
}

/** Every address and phone number in a file's text that readers should not be led to, and every dead link inside. */
export function checkLinks(
  file: ContentFile,
  allowed: Allowed,
  routes: ReadonlySet<string>,
): Problem[] {
  return passages(file).flatMap(({ text, line }) =>
    [
      ...outsideAddresses(text).flatMap((address) => outside(address, allowed)),
      ...phonesIn(text).flatMap((phone) => phoneNumber(phone, allowed)),
      ...insideAddresses(text).flatMap((address) => inside(address, routes)),
    ].map((words) => ({ file: file.shown, line: line(), ...words })),
  );
}

function outside(address: string, allowed: Allowed): Words[] {
  if (/^tel:/i.test(address)) return phoneNumber(address.slice('tel:'.length), allowed);
  if (isAllowed(address, allowed.addresses)) return [];
  return [
    {
      message: `Địa chỉ “${address}” không có trong links.yaml.`,
      fix: 'chỉ dẫn người đọc đến trang chính thức; nếu đúng là trang chính thức thì thêm vào links.yaml kèm nguồn.',
    },
  ];
}

function phoneNumber(phone: string, allowed: Allowed): Words[] {
  if (allowed.phones.has(phoneDigits(phone))) return [];
  return [
    {
      message: `Số điện thoại “${phone.trim()}” không có trong links.yaml.`,
      fix: 'xem lại từng chữ số; nếu đúng thì thêm vào links.yaml kèm nguồn.',
    },
  ];
}

/** `vneid.gov.vn`, `https://vneid.gov.vn/` and `https://www.vneid.gov.vn` are one place. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function isAllowed(address: string, addresses: readonly string[]): boolean {
  const wanted = bare(address);
  return addresses.map(bare).some(
    (known) =>
      wanted === known ||
      wanted.startsWith(`${known}/`) ||
      // A host alone, in words: "trên apps.apple.com".
      wanted === known.split('/')[0],
  );
}

function inside(address: string, routes: ReadonlySet<string>): Words[] {
  if (routes.has(address) || address === '') return [];
  if (!address.startsWith('/')) {
    return [
      {
        message: `Đường dẫn “${address}” không bắt đầu bằng dấu “/”.`,
        fix: 'viết cả đường dẫn trong cổng, ví dụ “/huong-dan/kich-hoat/”.',
      },
    ];
  }
  if (routes.has(`${address}/`)) {
    return [
      { message: `Đường dẫn “${address}” thiếu dấu “/” ở cuối.`, fix: `viết “${address}/”.` },
    ];
  }
  const near = closest(address, routes);
  return [
    {
      message: `Không có trang “${address}” trong cổng.`,
      fix: near ? `có phải ý bạn là “${near}”?` : 'xem lại đường dẫn trên thanh địa chỉ của trang.',
    },
  ];
}
