import { describe, expect, it } from 'vitest';
import { insideAddresses, outsideAddresses } from '../../src/check/addresses.ts';
import { allowedBy, checkLinks } from '../../src/check/links.ts';
import { phoneDigits, phonesIn } from '../../src/check/phones.ts';
import { parseContent } from '../../src/files/read.ts';

describe('phone numbers in a text', () => {
  it.each([
    ['Gọi tổng đài 1900 0368, bấm phím 4', ['1900 0368']],
    ['Gọi **19000368** hoặc 1900.0368', ['19000368', '1900.0368']],
    ['miễn phí: 18001096', ['18001096']],
    ['trực ban 069.2348560 hoặc 0692348560', ['069.2348560', '0692348560']],
    ['+84 69 234 8560', ['+84 69 234 8560']],
    ['nhắn đến 0912 345 678', ['0912 345 678']],
    ['Nguy cấp thì gọi 113', ['113']],
    ['gọi ngay số 156, hoặc nhắn tin tới 5656', ['156', '5656']],
    ['đầu số 191 gọi đến thì đừng nghe', ['191']],
  ])('%s', (text, found) => {
    expect(phonesIn(text)).toEqual(found);
  });

  it.each([
    'Yên Bái kích hoạt 298.649 tài khoản, đạt 39,26 %',
    'từ 01/07/2026 đến 31/12/2026',
    'số định danh 001099012345 có 12 chữ số',
    'năm 1900, Quyết định 5230/QĐ-BCA',
    'Ca tối đến 22:00, gọi 3 lần không được',
    'Nghị định 69/2024/NĐ-CP, Điều 14',
    'hỏi 113 người',
    'gửi 100 tin',
  ])('none in: %s', (text) => {
    expect(phonesIn(text)).toEqual([]);
  });

  it('are compared by their digits', () => {
    expect(phoneDigits('1900.0368')).toBe('19000368');
    expect(phoneDigits('+84 69 234 8560')).toBe('0692348560');
  });
});

describe('addresses in a text', () => {
  it.each([
    ['Mở [trang](https://vneid.gov.vn/a).', ['https://vneid.gov.vn/a']],
    ['Xem https://dichvucong.gov.vn, rồi', ['https://dichvucong.gov.vn']],
    ['[Gọi](tel:19000368) [thư](mailto:a@b.vn)', ['tel:19000368', 'mailto:a@b.vn']],
    ['chỉ vào vneid.gov.vn.', ['vneid.gov.vn']],
    ['đừng vào vneid-gov.com/taive', ['vneid-gov.com/taive']],
    ['tên miền kết thúc bằng .gov.vn', []],
    ['tệp content/sources/a.yaml, 1.5 GB, v.v.', []],
  ])('%s', (text, found) => {
    expect(outsideAddresses(text)).toEqual(found);
  });

  it('inside the portal, without query and anchor', () => {
    const text = '[a](/huong-dan/kich-hoat/#buoc-2) <a href="/noi-lam/?q=x"> [b](#duoi) [c](b/)';
    expect(insideAddresses(text)).toEqual(['/huong-dan/kich-hoat/', 'b/', '/noi-lam/']);
  });
});

describe('what content may lead readers to', () => {
  const allowed = allowedBy({
    web: [{ url: 'https://vneid.gov.vn' }, { url: 'https://apps.apple.com/vn/app/vneid/id1' }],
    phones: [{ number: '19000368' }],
  });
  const routes = new Set(['/', '/huong-dan/kich-hoat/', '/hoi-dap/mat-tien-khong/']);
  const about = (body: string) =>
    checkLinks(
      parseContent(`---\ntitle: A\n---\n${body}`, 'faq/a.md', 'content/faq/a.md'),
      allowed,
      routes,
    ).map(({ line, message, fix }) => `${line}: ${message} → ${fix ?? ''}`);

  it.each([
    '[VNeID](https://vneid.gov.vn/), vneid.gov.vn, https://www.vneid.gov.vn/huong-dan',
    'Gọi 1900 0368 hoặc [bấm](tel:19000368)',
    'Trên apps.apple.com',
    '[Kích hoạt](/huong-dan/kich-hoat/)',
  ])('%s', (body) => {
    expect(about(body)).toEqual([]);
  });

  it.each([
    'Gọi 1900 0386 để hỏi',
    '[bấm](tel:0912345678)',
    '[trang](https://vneid.gov.vn.lua-dao.xyz/)',
    '[ứng dụng](https://apps.apple.com/vn/app/khac/id2)',
    '[a](/huong-dan/kich-hoat)',
    '[a](/huong-dan/kich-hoạt/)',
    '[a](/hoi-dap/mat-tien-ko/)',
    '[a](../huong-dan/kich-hoat/)',
  ])('%s is refused', (body) => {
    expect(about(`\n${body}`)).toMatchSnapshot();
  });
});
