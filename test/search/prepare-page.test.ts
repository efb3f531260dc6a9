import { describe, expect, it } from 'vitest';
import { isSearched, preparePage } from '../../src/search/prepare-page.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="vi"><head><title>x</title>${head}</head><body><nav>Đầu trang</nav>` +
  `<main data-pagefind-body>${main}</main><footer>Độc lập</footer></body></html>`;

describe('preparePage', () => {
  it('writes đ as d in words and nowhere else', () => {
    const html = page(
      '<h1>Đổi đời</h1><p><a href="/đường/" title="đi">đèn đâu &amp; &lt;đ&gt;</a></p>',
    );
    const prepared = preparePage(html, '/hoi-dap/doi/');
    expect(prepared?.html).toContain('<a href="/đường/" title="đi">dèn dâu &amp; &lt;d&gt;</a>');
    expect(prepared?.html).toContain('>Dổi dời</h1>');
  });

  it('leaves out words that every page has, but not from the heading', () => {
    const html = page('<h1>Làm thẻ ở đâu?</h1><p>Bạn làm ở công an xã, và thẻ ở đồn.</p>');
    const words = preparePage(html, '/hoi-dap/a/')?.html.replace(/\s+/g, ' ');
    expect(words).toContain('>Làm thẻ ở dâu?</h1><p> công an xã, dồn.</p>');
  });

  it('folds a đ that was written as a character reference', () => {
    expect(preparePage(page('<h1>A</h1><p>&#273;èn</p>'), '/hoi-dap/a/')?.html).toContain(
      '<p>dèn</p>',
    );
  });

  it('keeps what is shown in the original spelling', () => {
    const html = page(
      '<h1>Đổi <span class="w">điện thoại</span>?</h1>',
      '<meta name="description" content="Được. Đổi ở “công an xã”.">',
    );
    const prepared = preparePage(html, '/hoi-dap/doi/');
    expect(prepared).toMatchObject({
      title: 'Đổi điện thoại?',
      answer: 'Được. Đổi ở “công an xã”.',
    });
    expect(prepared?.html).toContain('data-name="Đổi điện thoại?" data-kind="Hỏi đáp"');
  });

  it('takes the first sentence when there is no description', () => {
    const html = page('<h1>Số</h1><p class="kicker">Mục</p><p>Đủ 39,26 %. Câu hai.</p>');
    expect(preparePage(html, '/gioi-thieu/')?.answer).toBe('Đủ 39,26 %.');
  });

  it('leaves other ways to ask to the answers, which know them', () => {
    const html = page('<h1>Mã OTP</h1>', '<meta name="aliases" content="k nhận đc otp; đợi mã">');
    expect(preparePage(html, '/hoi-dap/otp/')?.html).not.toContain('dợi');
  });

  it('holds each word once, where it counts most', () => {
    const html = page('<h1>Mất thẻ</h1><p>Thẻ chip bị mất, chip hỏng</p><h2>Chip</h2><p>gãy</p>');
    const words = preparePage(html, '/hoi-dap/mat-the/')?.html.replace(/\s+/g, ' ');
    expect(words).toContain(
      '>Mất thẻ</h1><p> , hỏng</p><h2 data-pagefind-weight="3">Chip</h2><p>gãy</p>',
    );
  });

  it('leaves pages of single figures to the answers', () => {
    const minor = '<meta name="search" content="minor">';
    expect(preparePage(page('<h1>Số liệu</h1>', minor), '/hoi-dap/so-lieu/')).toBeUndefined();
    expect(preparePage(page('<h1>Hà Tĩnh</h1>'), '/tien-do/ha-tinh/')).toBeUndefined();
  });

  it('lets a place be found by the names it had', () => {
    const former = '<meta name="aliases" content="thị trấn Đồng Phú; xã Tân Lập">';
    const html = page('<h1>Bàn kích hoạt</h1>', former);
    expect(preparePage(html, '/noi-lam/dong-nai/dong-phu/ban-kich-hoat/')?.html).toContain(
      '<p data-pagefind-weight="10">thị trấn Dồng Phú; xã Tân Lập</p>',
    );
  });

  it('carries the answer to show only for pages that the answers do not know', () => {
    const html = page('<h1>A</h1>', '<meta name="description" content="Được.">');
    expect(preparePage(html, '/gioi-thieu/')?.html).toContain('data-answer="Được."');
    expect(preparePage(html, '/hoi-dap/a/')?.html).not.toContain('data-answer');
  });

  it('leaves provinces and communes to the list of names, not the points in them', () => {
    const html = page('<h1>Xã Đông Kinh</h1>');
    expect(preparePage(html, '/noi-lam/ha-tinh/')).toBeUndefined();
    expect(preparePage(html, '/noi-lam/ha-tinh/dong-kinh/')).toBeUndefined();
    expect(isSearched('/noi-lam/')).toBe(true);
    expect(isSearched('/noi-lam/ha-tinh/dong-kinh/cong-an-xa-dong-kinh/')).toBe(true);
  });

  it('leaves out what is told of changes in other pages', () => {
    const html = page('<h1>Kích hoạt</h1>');
    expect(preparePage(html, '/cap-nhat/')).toBeUndefined();
    expect(preparePage(html, '/huong-dan/kich-hoat/')).toBeDefined();
  });

  it('does not let quotes or tags in shown words break the page', () => {
    const html = page('<h1>Bấm &quot;Gửi&quot; &lt;b&gt;</h1>');
    expect(preparePage(html, '/hoi-dap/x/')?.html).toContain(
      'data-name="Bấm &quot;Gửi&quot; &lt;b&gt;"',
    );
  });

  it('leaves out sources, links to other pages, frame and drawings', () => {
    const html = page(
      '<h1>A</h1><p>Giữ</p><ol class="sources"><li>Nghị quyết</li></ol><ul class="cases"><li>Câu khác</li></ul><svg><text>Hình</text></svg>',
    );
    const prepared = preparePage(html, '/hoi-dap/a/')?.html;
    expect(prepared).toContain('Giữ');
    expect(prepared).not.toMatch(/Nghị quyết|Câu khác|Hình|Dầu trang|Dộc lập/);
  });

  it('leaves out headings of what is left out', () => {
    const html = page(
      '<h1>A</h1><h2>Giấy</h2><p>Giữ</p><section><h2>Nguồn</h2><ol class="sources"><li>x</li></ol></section>' +
        '<h2>Xem thêm</h2><ul class="cases"><li>y</li></ul><h2>Hồ sơ</h2><p>trẻ</p>',
    );
    const prepared = preparePage(html, '/hoi-dap/a/')?.html;
    expect(prepared).toMatch(/Giấy.*Giữ.*Hồ.*trẻ/);
    expect(prepared).not.toMatch(/Nguồn|Xem thêm/);
  });

  it('takes only the name of a page that lists others', () => {
    const prepared = preparePage(
      page('<h1>Hỏi đáp</h1><p>40 câu hỏi.</p><p>Mất thẻ?</p>'),
      '/hoi-dap/',
    );
    expect(prepared?.html).toContain('Hỏi dáp</h1>');
    expect(prepared?.html).not.toContain('Mất thẻ');
  });

  it('passes over unlisted pages and the home page', () => {
    expect(preparePage('<main><h1>Tìm kiếm</h1></main>', '/tim-kiem/')).toBeUndefined();
    expect(preparePage(page('<h1>Bạn cần làm gì?</h1>'), '/')).toBeUndefined();
  });
});
