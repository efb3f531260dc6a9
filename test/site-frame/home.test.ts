import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeLinkedData } from '../../src/site/home/linkedData.ts';
import { readHomePage } from '../../src/site/home/schema.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'noi-dung-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what editors choose for the home page', () => {
  it('may be missing: a commune gets a plain home page', () => {
    expect(readHomePage(folder)).toEqual({ examples: [] });
  });

  it('needs a source for its warning, and says so with the line', () => {
    writeFileSync(
      path.join(folder, 'home.yaml'),
      `warning:
  title: "Cẩn thận cuộc gọi lạ"
  text: "Đừng đọc mã cho ai."
  link: { text: "Cài đúng ứng dụng", href: /huong-dan/cai-dat-an-toan/ }
  report: { label: "Báo tin", numbers: ["156"] }
  sources: []
`,
    );
    expect(() => readHomePage(folder)).toThrow(/home\.yaml:6 /);
  });

  it('links only to pages of this portal', () => {
    writeFileSync(
      path.join(folder, 'home.yaml'),
      `warning:
  title: "Cẩn thận cuộc gọi lạ"
  text: "Đừng đọc mã cho ai."
  link: { text: "Cài ở đây", href: "https://vneid-that.example/" }
  report: { label: "Báo tin", numbers: ["156"] }
  sources: [{ source: nd-69-2024, supports: "Hạn", sure: high }]
`,
    );
    expect(() => readHomePage(folder)).toThrow(/home\.yaml:4 /);
  });
});

describe('what search engines are told', () => {
  const settings = { name: 'VNeID gần nhà', url: 'https://vneid-gan-nha.example', provinces: [] };
  const hotline = { number: '19000368', shown: '1900 0368' };

  it('names the Ministry as the provider of the service, never this portal', () => {
    const [site, service] = homeLinkedData(settings, hotline);
    expect(service?.['provider']).toEqual({
      '@type': 'GovernmentOrganization',
      name: 'Bộ Công an',
    });
    expect(site).not.toHaveProperty('publisher');
    expect(site).not.toHaveProperty('provider');
  });

  it('names the publisher when the settings do', () => {
    const publisher = { name: 'UBND xã Đông Kinh', official: true };
    expect(homeLinkedData({ ...settings, publisher }, hotline)[0]?.['publisher']).toEqual({
      '@type': 'Organization',
      name: 'UBND xã Đông Kinh',
    });
  });

  it('give the help line only where the list of official numbers marks one', () => {
    expect(JSON.stringify(homeLinkedData(settings, hotline))).toContain('1900 0368');
    expect(JSON.stringify(homeLinkedData(settings, undefined))).not.toContain('ContactPoint');
  });

  it('follows the address of this deployment', () => {
    expect(JSON.stringify(homeLinkedData(settings, hotline)[0])).toContain(
      'https://vneid-gan-nha.example/tim-kiem/?q={search_term_string}',
    );
  });
});
