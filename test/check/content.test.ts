import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { listFiles } from '../../src/files/read.ts';

// The first check reads the table of all communes; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const small = 'test/fixtures/small';
const bad = 'test/fixtures/bad-content';

/** The bytes of a whole folder as one value. */
function fingerprint(dir: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(dir)) hash.update(file).update(readFileSync(path.join(dir, file)));
  return hash.digest('hex');
}

function runCheck(content: string) {
  return spawnSync(process.execPath, ['scripts/check.ts', '--no-types', '--content', content], {
    encoding: 'utf8',
  });
}

const temporary: string[] = [];
afterEach(() => temporary.splice(0).forEach((dir) => rmSync(dir, { recursive: true })));

/** The small good folder with some files put in, changed or taken away (undefined). */
function folderWith(changes: Record<string, string | undefined>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'noi-dung-'));
  temporary.push(root);
  const dir = path.join(root, 'content');
  cpSync(small, dir, { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  return dir;
}

function complaints(changes: Record<string, string | undefined>): string[] {
  return checkContent(folderWith(changes)).problems.map(formatProblem);
}

const read = (name: string) => readFileSync(path.join(small, name), 'utf8');

describe('good content', () => {
  it('has no problems and is counted', () => {
    const { problems, warnings, counts } = checkContent(
      small,
      new Date('2026-11-22T12:00:00+07:00'),
    );
    expect(problems.map(formatProblem)).toEqual([]);
    expect(warnings).toEqual([]);
    expect(counts.files).toBe(listFiles(small).length);
    expect(counts.collections).toMatchObject({ guides: 1, faq: 3, places: 2 });
  });

  it('passes the command, which says how much it read', () => {
    const { status, stdout } = runCheck(small);
    expect(stdout).toContain('tệp, không có lỗi.');
    expect(status).toBe(0);
  });

  it('may stand in a folder with the line endings and letters of other machines', () => {
    const faq = read('faq/ai-lam-cong-mau.md');
    const strange = `\uFEFF${faq.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(complaints({ 'faq/ai-lam-cong-mau.md': strange })).toEqual([]);
  });
});

describe('bad content', () => {
  it('every error is listed in one run, with file, line, sentence and remedy', () => {
    expect(checkContent(bad).problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "bad-content/campaigns/het-dot-truoc.yaml:6  Đợt kết thúc (2026-11-02) trước khi bắt đầu (2026-11-30).  Cách sửa: xem lại “from” và “to”, có thể hai ngày bị đổi chỗ.
      bad-content/faq/khoa-la.md:2  Thiếu “answer”.  Cách sửa: thêm dòng “answer: ” với một câu.
      bad-content/faq/khoa-la.md:4  Không có khóa “anwser”.  Cách sửa: có phải ý bạn là “answer”? Nếu không thì xóa dòng này.
      bad-content/faq/khoa-la.md:5  Thiếu “review-by”: ngày phải xem lại trang này.  Cách sửa: thêm dòng “review-by: ” sau “checked”, thường là sáu tháng sau, sớm hơn nếu có điều hết hạn.
      bad-content/faq/khong-utf8.md:2  Tệp không phải UTF-8 nên chữ có dấu không đọc được.  Cách sửa: mở lại bằng trình soạn thảo, chọn “Lưu với mã UTF-8” rồi lưu.
      bad-content/faq/ngay-sai.md:5  Ngày 29 tháng 2 năm 2026 không có thật.  Cách sửa: xem lại ngày và tháng; viết năm-tháng-ngày trong dấu nháy kép, ví dụ "2026-11-22".
      bad-content/faq/ngay-sai.md:5  Thiếu “review-by”: ngày phải xem lại trang này.  Cách sửa: thêm dòng “review-by: ” sau “checked”, thường là sáu tháng sau, sớm hơn nếu có điều hết hạn.
      bad-content/faq/nguon-khong-co.md:5  Thiếu “review-by”: ngày phải xem lại trang này.  Cách sửa: thêm dòng “review-by: ” sau “checked”, thường là sáu tháng sau, sớm hơn nếu có điều hết hạn.
      bad-content/faq/nguon-khong-co.md:7  Không có nguồn “nguon-mua”.  Cách sửa: có phải ý bạn là “nguon-mau”?
      bad-content/faq/trong.md:1  Tệp trống.  Cách sửa: viết nội dung vào tệp, hoặc xóa tệp nếu không dùng nữa.
      bad-content/faq/trung-ten.md:1  Trùng tên “trung-ten” với bad-content/faq/figures/trung-ten.md.  Cách sửa: đổi tên một trong hai tệp, hoặc gộp làm một.
      bad-content/faq/trung-ten.md:5  Thiếu “review-by”: ngày phải xem lại trang này.  Cách sửa: thêm dòng “review-by: ” sau “checked”, thường là sáu tháng sau, sớm hơn nếu có điều hết hạn.
      bad-content/holidays/2026.yaml:2  Mùng Một Tết năm 2026 theo lịch âm là 17/2/2026, nhưng ngày này không có trong “off” hay “unannounced”.  Cách sửa: sửa những ngày nghỉ Tết; nếu chưa có thông báo thì viết các ngày có thể nghỉ vào “unannounced”.
      bad-content/holidays/2026.yaml:2  Thiếu ngày lễ 24/11 theo luật.  Cách sửa: thêm một mục vào “off” với from: "2026-11-24".
      bad-content/holidays/2026.yaml:5  Giỗ Tổ (10/3 âm lịch) năm 2026 theo lịch âm là 26/4/2026, nhưng tệp ghi 25/4/2026.  Cách sửa: viết from: "2026-04-26"; ngày nghỉ bù là một mục riêng.
      bad-content/holidays/2026.yaml:9  Ngày 9/5/2026 vốn là thứ Bảy, không phải ngày làm thay.  Cách sửa: viết “as” là thứ mà ngày đó làm thay, ví dụ ngày làm bù cho thứ Hai thì viết “as: mon”.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:12  Hai ca trong cùng một ngày trùng giờ nhau.  Cách sửa: sửa giờ để ca sau bắt đầu khi ca trước đã xong.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:13  Hai ca trong cùng một ngày trùng giờ nhau.  Cách sửa: sửa giờ để ca sau bắt đầu khi ca trước đã xong.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:19  Ca qua đêm trùng giờ với ca của ngày hôm sau.  Cách sửa: sửa giờ để ca hôm sau bắt đầu khi ca qua đêm đã xong.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:22  Giờ nghỉ giữa không nằm trong ca 13:30–17:00.  Cách sửa: sửa giờ nghỉ để bắt đầu sau giờ vào ca, kết thúc trước giờ hết ca và không ngược nhau.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:23  Ca từ 19:00 đến 20:00 hôm sau dài hơn 24 giờ.  Cách sửa: nếu ca xong trong ngày thì bỏ “overnight: true”; nếu không thì sửa giờ.
      bad-content/places/ha-tinh/ca-trung-nhau.yaml:24  Dòng này không rơi vào ngày nào.  Cách sửa: xem lại days, nth, dates, monthDays và from, to: mọi điều kiện phải đúng cùng một ngày.
      bad-content/places/ha-tinh/doi-cho.yaml:5  Vĩ độ và kinh độ bị đổi chỗ: lat 105.9, lon 18.34.  Cách sửa: viết “lat: 18.34” và “lon: 105.9”.
      bad-content/places/ha-tinh/gio-24-30.yaml:9  “24:30” không phải giờ trong ngày.  Cách sửa: viết giờ hai chữ số, dấu hai chấm, phút hai chữ số, từ "00:00" đến "24:00", ví dụ "07:30".
      bad-content/places/ha-tinh/het-gio-truoc.yaml:11  Ca kết thúc (13:30) trước khi bắt đầu (17:00).  Cách sửa: xem lại hai giờ; nếu ca kéo dài qua nửa đêm thì thêm “overnight: true”.
      bad-content/places/ha-tinh/lan-den-sai.yaml:10  Ngày 30/11/2026 nằm ngoài đợt “Đợt mẫu tháng 12 (dữ liệu mẫu)”.  Cách sửa: sửa ngày ở đây, hoặc sửa from, to trong bad-content/campaigns/dot-thang-12.yaml.
      bad-content/places/ha-tinh/lan-den-sai.yaml:10  Những ngày này nằm ngoài thời gian của lịch (from, to).  Cách sửa: sửa ngày ở đây, hoặc sửa from, to của lịch.
      bad-content/places/ha-tinh/lan-den-sai.yaml:11  Không có xã, phường nào mã “00001”.  Cách sửa: tra mã năm chữ số của xã, phường hiện nay (từ 1/7/2025), viết trong dấu nháy kép.
      bad-content/places/ha-tinh/lan-den-sai.yaml:12  Một tổ không thể ở hai nơi cùng lúc: “Thôn 2” và “Thôn 3”, ngày 2/12/2026.  Cách sửa: sửa ngày hoặc giờ của một trong hai lần đến.
      bad-content/places/ha-tinh/lan-den-sai.yaml:13  Ngày sinh 1/1/2027 đứng sau ngày đến 3/12/2026.  Cách sửa: xem lại năm sinh.
      bad-content/places/ha-tinh/lan-den-sai.yaml:14  Khoảng ngày sinh trống.  Cách sửa: viết “from” hoặc “to”, hoặc bỏ “born” nếu ai cũng đến được.
      bad-content/places/ha-tinh/lan-den-sai.yaml:15  Ngày 7/12/2026 vừa có lịch đến, vừa ghi là nghỉ (tập huấn).  Cách sửa: bỏ một trong hai; nếu lần đến đã báo rồi mới hủy thì viết “cancelled” với lý do.
      bad-content/places/ha-tinh/lan-den-sai.yaml:21  Không có xã, phường nào mã “99999”.  Cách sửa: tra mã năm chữ số của xã, phường hiện nay (từ 1/7/2025), viết trong dấu nháy kép.
      bad-content/places/ha-tinh/lan-den-sai.yaml:21  Ngày 1/1/2027 nằm ngoài đợt “Đợt mẫu tháng 12 (dữ liệu mẫu)”.  Cách sửa: sửa ngày ở đây, hoặc sửa from, to trong bad-content/campaigns/dot-thang-12.yaml.
      bad-content/places/ha-tinh/ngay-29-2.yaml:8  Ngày 29 tháng 2 năm 2027 không có thật.  Cách sửa: xem lại ngày và tháng; viết năm-tháng-ngày trong dấu nháy kép, ví dụ "2026-11-22".
      bad-content/places/ha-tinh/offices.csv:2  Hàng này có 9 ô, cần 8.  Cách sửa: có thể thừa một dấu phẩy; ô có dấu phẩy bên trong thì đặt trong dấu nháy kép.
      bad-content/places/ha-tinh/offices.csv:3  Các ô từ cột “lon” trở đi lệch sang trái một cột.  Cách sửa: thêm ô còn thiếu ở cột “lon”, để trống nếu chưa biết.
      bad-content/places/ha-tinh/offices.csv:4  Không có nguồn “nguon-khong-co”.  Cách sửa: viết đúng tên một tệp trong thư mục “sources/”, không có đuôi.
      bad-content/places/ha-tinh/offices.csv:4  Không đọc được giờ “T2-T6 sáng”.  Cách sửa: viết như “T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30”.
      bad-content/places/ha-tinh/offices.csv:4  “gần” không dùng được ở “position › precision”.  Cách sửa: các từ dùng được: exact, street, commune, district.
      bad-content/places/ha-tinh/offices.csv:5  Ca kết thúc (07:30) trước khi bắt đầu (13:30).  Cách sửa: xem lại hai giờ; nếu ca kéo dài qua nửa đêm thì thêm “overnight: true”.
      bad-content/places/ha-tinh/offices.csv:5  Ngày 29 tháng 2 năm 2026 không có thật.  Cách sửa: xem lại ngày và tháng; viết năm-tháng-ngày, ví dụ "2026-11-22".
      bad-content/places/ha-tinh/thieu-nam-nghi.yaml:8  Chưa có ngày nghỉ lễ năm 2099, nên không biết nơi này mở ngày nào.  Cách sửa: viết tệp “holidays/2099.yaml” theo mẫu năm trước; nếu nơi này làm cả ngày lễ thì viết “holidays: ignore” trong “schedule”.
      bad-content/places/ha-tinh/to-hai-noi-1.yaml:4  Tổ “to-mau” phải ở hai nơi cùng lúc: “Tổ ở nơi thứ 1 (dữ liệu mẫu)” và “Tổ ở nơi thứ 2 (dữ liệu mẫu)” (bad-content/places/ha-tinh/to-hai-noi-2.yaml), lúc 8:00 ngày 10/12/2026.  Cách sửa: sửa ngày hoặc giờ ở một trong hai tệp; nếu là hai tổ khác nhau thì đặt “team” khác nhau.
      bad-content/places/ha-tinh/to-hai-noi-2.yaml:4  Tổ “to-mau” phải ở hai nơi cùng lúc: “Tổ ở nơi thứ 2 (dữ liệu mẫu)” và “Tổ ở nơi thứ 1 (dữ liệu mẫu)” (bad-content/places/ha-tinh/to-hai-noi-1.yaml), lúc 8:00 ngày 10/12/2026.  Cách sửa: sửa ngày hoặc giờ ở một trong hai tệp; nếu là hai tổ khác nhau thì đặt “team” khác nhau.
      bad-content/sources/dau-tab.yaml:4  Đầu dòng có dấu Tab; YAML chỉ nhận dấu cách.  Cách sửa: xóa dấu Tab, thụt vào bằng hai dấu cách.
      bad-content/words.yaml:4  “cccd” trùng với “CCCD” đã có trong nhóm “căn cước”.  Cách sửa: xóa một trong hai; chữ hoa, dấu cách và chỗ đặt dấu không làm thành từ khác.
      bad-content/words.yaml:5  Không có nhóm nào mang “word: chứng minh nhân dan”.  Cách sửa: có phải ý bạn là “chứng minh nhân dân”?
      bad-content/words.yaml:5  Nhóm “căn cước” ghi là gần với chính nó.  Cách sửa: xóa dòng này, hoặc sửa thành “word” của một nhóm khác.
      bad-content/words.yaml:7  “Cccd” trùng với “CCCD” đã có ở nhóm “căn cước”; một từ chỉ thuộc một nhóm.  Cách sửa: xóa ở một nhóm; nếu hai nhóm cùng nghĩa thì gộp lại, nếu chỉ gần nghĩa thì dùng “near”.
      bad-content/words.yaml:10  “hoà mạng” trùng với “hòa mạng” đã có ở nhóm “chứng minh nhân dân”; một từ chỉ thuộc một nhóm.  Cách sửa: xóa ở một nhóm; nếu hai nhóm cùng nghĩa thì gộp lại, nếu chỉ gần nghĩa thì dùng “near”.
      bad-content/words.yaml:13  “mạng” và “kết nối” ghi là gần nhau ở cả hai nhóm.  Cách sửa: xóa ở một nhóm; viết một phía là đủ cho cả hai.
      bad-content/words.yaml:15  Nghĩa “ko” của “k” lại dùng chữ viết tắt “ko”.  Cách sửa: viết đủ chữ thay cho “ko”.
      bad-content/words.yaml:17  “cccd” đã có trong nhóm “căn cước”.  Cách sửa: giữ ở một chỗ: ở nhóm nếu chỉ có nghĩa đó, ở “short” nếu còn nghĩa khác."
    `);
  });

  it('stops the command, and nothing is written', () => {
    const before = fingerprint(bad);
    const { status, stderr, stdout } = runCheck(bad);
    expect(status).toBe(1);
    expect(stderr.split('\n').filter((line) => line.startsWith('bad-content/'))).toHaveLength(
      checkContent(bad).problems.length,
    );
    expect(stderr + stdout).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
    expect(fingerprint(bad)).toBe(before);
  });

  it('a folder with nothing in it lacks its settings, and says so', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'trong-'));
    temporary.push(root);
    expect(checkContent(root).problems.map(({ message }) => message)).toEqual([
      'Thiếu tệp này.',
      'Thiếu tệp này.',
      'Thiếu tệp này.',
    ]);
  });
});

describe('files in the wrong place', () => {
  it('each is named with where it may belong', () => {
    expect(
      complaints({
        'guide/a.md': 'x',
        'faq/a.yml': 'x',
        'faq/Câu hỏi.md': read('faq/ai-lam-cong-mau.md').replace('Ai làm', 'Còn ai làm'),
        'faq/cu/a.md': 'x',
        'places/a.yaml': 'x',
        'sites.yaml': 'x',
        'ghi-chu.txt': 'x',
      }).join('\n'),
    ).toMatchInlineSnapshot(`
      "content/faq/Câu hỏi.md:1  Tên “Câu hỏi” không dùng được trong địa chỉ trang.  Cách sửa: chỉ dùng chữ thường không dấu, số và gạch nối: đổi thành “cau-hoi”.
      content/faq/a.yml:1  Tệp đuôi “.yml” không được đọc ở thư mục “faq/”.  Cách sửa: đổi đuôi thành “.md”, hoặc xóa tệp.
      content/faq/cu/a.md:1  Tệp nằm sai chỗ trong thư mục “faq/”.  Cách sửa: đặt ngay trong thư mục “faq/”.
      content/ghi-chu.txt:1  Cổng không dùng tệp này.  Cách sửa: chuyển vào đúng thư mục, hoặc xóa tệp.
      content/guide/a.md:1  Cổng không dùng thư mục “guide/”.  Cách sửa: có phải ý bạn là thư mục “guides/”?
      content/places/a.yaml:1  Tệp nằm sai chỗ trong thư mục “places/”.  Cách sửa: đặt ngay trong thư mục của tỉnh: places/<tỉnh>/<tên>.yaml.
      content/sites.yaml:1  Cổng không dùng tệp này.  Cách sửa: có phải ý bạn là “site.yaml”?"
    `);
  });

  it('a folder with the name of a file, and a link', () => {
    const dir = folderWith({ 'sources/la-thu-muc.yaml/ghi-chu.txt': 'x' });
    symlinkSync(path.join(dir, 'faq'), path.join(dir, 'guides', 'loi-tat.md'));
    expect(checkContent(dir).problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/guides/loi-tat.md:1  Đây là lối tắt (liên kết), không phải tệp.  Cách sửa: xóa lối tắt rồi chép chính tệp đó vào đây.
      content/sources/la-thu-muc.yaml:1  Đây là thư mục nhưng mang tên tệp.  Cách sửa: đổi tên hoặc xóa thư mục.
      content/sources/la-thu-muc.yaml/ghi-chu.txt:1  Tệp đuôi “.txt” không được đọc ở thư mục “sources/”.  Cách sửa: đổi đuôi thành “.yaml”, hoặc xóa tệp."
    `);
  });
});

describe('settings', () => {
  it('name provinces that exist and a tile server that can be asked', () => {
    expect(
      complaints({
        'site.yaml':
          'name: Mẫu\nurl: https://mau.example\nprovinces: ["75", "02"]\ntiles: { url: "https://ban-do.example", attribution: Mẫu }',
      }).join('\n'),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:3  Không có tỉnh, thành phố mang mã “02”.  Cách sửa: xem mã 2 chữ số của tỉnh hiện nay.
      content/site.yaml:4  “https://ban-do.example” không phải địa chỉ máy chủ bản đồ nền.  Cách sửa: viết đủ https:// và ba chỗ {z}, {x}, {y}, ví dụ "https://ban-do.example/{z}/{x}/{y}.png"."
    `);
  });
});

describe('days of comparing with sources', () => {
  it('that are yet to come are told as a hint', () => {
    const { problems, warnings } = checkContent(small, new Date('2026-11-01T12:00:00+07:00'));
    expect(problems).toEqual([]);
    expect(warnings.map(({ message }) => message)).toContain('Ngày kiểm tra 22/11/2026 chưa đến.');
  });
});

describe('names of other files', () => {
  it('that do not exist are reported wherever they stand, also in a file with another mistake', () => {
    expect(
      complaints({
        'guides/kich-hoat-mau.md': read('guides/kich-hoat-mau.md')
          .replace('questions: [mat-tien-khong-mau]', 'questions: [mat-tien-khong]')
          .replace('order: 1', 'order: một'),
        'situations/bat-dau.yaml': read('situations/bat-dau.yaml').replace(
          'next: thu-tren-dien-thoai',
          'next: thu-tren-dien-thoais',
        ),
        'campaigns/dot-mau-2026.yaml': read('campaigns/dot-mau-2026.yaml').replace(
          'figure: so-lieu-mau-da-thu',
          'figure: so-lieu-mau-da-thi',
        ),
        'figures/so-lieu-mau.yaml': read('figures/so-lieu-mau.yaml').replace('"75"', '"00"'),
        'places/dong-nai/to-luu-dong-mau.yaml': read(
          'places/dong-nai/to-luu-dong-mau.yaml',
        ).replace('campaign: dot-mau-2026', 'campaign: dot-mau-2025'),
      }).join('\n'),
    ).toMatchInlineSnapshot(`
      "content/campaigns/dot-mau-2026.yaml:9  Không có số liệu “so-lieu-mau-da-thi”.  Cách sửa: có phải ý bạn là “so-lieu-mau-da-thu”?
      content/figures/so-lieu-mau.yaml:4  Không có tỉnh, thành phố mang mã “00”.  Cách sửa: xem mã 2 chữ số của tỉnh hiện nay.
      content/guides/kich-hoat-mau.md:6  “order” phải là số.  Cách sửa: chỉ viết chữ số, không có chữ và không có dấu nháy.
      content/guides/kich-hoat-mau.md:28  Không có câu hỏi “mat-tien-khong”.  Cách sửa: có phải ý bạn là “mat-tien-khong-mau”?
      content/places/dong-nai/to-luu-dong-mau.yaml:4  Không có đợt “dot-mau-2025”.  Cách sửa: có phải ý bạn là “dot-mau-2026”?
      content/situations/bat-dau.yaml:5  Không có tình huống “thu-tren-dien-thoais”.  Cách sửa: có phải ý bạn là “thu-tren-dien-thoai”?"
    `);
  });

  it('a file with a mistake of its own still exists for those that name it', () => {
    const broken = read('guides/kich-hoat-mau.md').replace('order: 1', 'order: một');
    expect(complaints({ 'guides/kich-hoat-mau.md': broken })).toEqual([
      'content/guides/kich-hoat-mau.md:6  “order” phải là số.  Cách sửa: chỉ viết chữ số, không có chữ và không có dấu nháy.',
    ]);
  });
});

describe('pages a text may lead to', () => {
  const faq = read('faq/ai-lam-cong-mau.md');

  it('are those that are built: the first question stands at the head of its section', () => {
    const lead = (address: string) =>
      complaints({ 'faq/ai-lam-cong-mau.md': `${faq}\nXem [ở đây](${address}).\n` }).length;
    expect(['/du-lieu/', '/tinh-huong/'].map(lead)).toEqual([0, 0]);
    expect(lead('/tinh-huong/bat-dau/')).toBe(1);
  });

  it('are never a script or a file within the link', () => {
    const lead = (address: string) =>
      complaints({ 'faq/ai-lam-cong-mau.md': `${faq}\nXem [ở đây](${address}).\n` });
    expect(lead('javascript:alert').join()).toContain('không bắt đầu bằng dấu “/”');
    expect(lead('data:text/html').join()).toContain('không bắt đầu bằng dấu “/”');
  });
});

describe('sources', () => {
  it('are named by pages about progress too', () => {
    const page = `${read('progress/xa-mau.yaml')}sources:\n  - { source: nguon-mua, supports: "Tên nay", sure: high }\n`;
    const [problem, ...others] = complaints({ 'progress/xa-mau.yaml': page });
    expect(problem).toContain('Không có nguồn “nguon-mua”.');
    expect(others).toEqual([]);
  });

  it('one text is described once, whatever its address is written like', () => {
    const source = (url: string) => `title: Bài (dữ liệu mẫu)\nkind: press\nurl: "${url}"\n`;
    expect(
      complaints({
        'sources/bai-mot.yaml': source('https://bao-mau.example/bai'),
        'sources/bai-hai.yaml': source('http://www.bao-mau.example/bai/'),
      }),
    ).toEqual([
      'content/sources/bai-mot.yaml:3  Nguồn này đã có trong content/sources/bai-hai.yaml (cùng địa chỉ).  Cách sửa: giữ một tệp, sửa các chỗ trích dẫn tệp kia, rồi xóa tệp kia.',
    ]);
  });

  it('that nobody cites are a hint, not an error', () => {
    const dir = folderWith({ 'sources/khong-ai-dung.yaml': 'title: Bài mẫu\nkind: press\n' });
    const { problems, warnings } = checkContent(dir);
    expect(problems).toEqual([]);
    expect(warnings.map(({ file }) => file)).toEqual(['content/sources/khong-ai-dung.yaml']);
  });
});
