import { describe, expect, it } from 'vitest';
import { officialLinks } from '../../src/site/links.ts';

const web = { url: 'https://vneid.gov.vn', name: 'Trang VNeID', source: 'ha-nam', sure: 'high' };
const phone = { number: '19000368', name: 'Tổng đài VNeID', source: 'cafef', sure: 'high' };

describe('the list of official addresses', () => {
  it('takes addresses and numbers with their sources', () => {
    expect(officialLinks.safeParse({ web: [web], phones: [phone] }).success).toBe(true);
  });

  it.each([
    ['a number with blanks in it', { web: [], phones: [{ ...phone, number: '1900 0368' }] }],
    ['an address that is not of the web', { web: [{ ...web, url: 'tel:156' }], phones: [] }],
    ['an address without a source', { web: [{ ...web, source: undefined }], phones: [] }],
    [
      'two numbers to call for help',
      {
        web: [],
        phones: [
          { ...phone, hotline: true },
          { ...phone, number: '156', hotline: true },
        ],
      },
    ],
    ['an unknown key', { web: [{ ...web, link: 'x' }], phones: [] }],
  ])('refuses %s', (_what, list) => {
    expect(officialLinks.safeParse(list).success).toBe(false);
  });
});
