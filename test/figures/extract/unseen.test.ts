import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** What an article publishes, with the day: "cards-issued 12000 Kiều Giang 2023-06-20". */
const dated = (article: string, published: string) =>
  read(article, published).map(({ indicator, level, value, share, place, asOf }) =>
    [indicator, level && `(${level})`, value, share && `${share.value}%`, place.name, asOf]
      .filter((part) => part !== undefined)
      .join(' '),
  );

type Passage = [what: string, published: string, article: string, figures: string[]];

const passages: Passage[] = [
  [
    'schools',
    '2024-03-20',
    'Từ đầu năm học, Trường THPT Kiều Sơn (huyện Trà Lĩnh Hạ) có 1.245 học sinh, 32 lớp và 78 giáo viên; tỷ lệ tốt nghiệp đạt 99,4%. Ngày 18/3, Công an huyện Trà Lĩnh Hạ đã thu nhận hồ sơ cấp căn cước cho 412 học sinh của trường. Trong đó, có 35 em được hỗ trợ kích hoạt tài khoản định danh mức 2.',
    [
      'cards-collected 412 Trà Lĩnh Hạ 2024-03-18',
      'accounts-activated (2) 35 Trà Lĩnh Hạ 2024-03-18',
    ],
  ],
  [
    'firms',
    '2025-05-14',
    'Đến ngày 10/5/2025, tỉnh Kiều Giang có 8.400 doanh nghiệp đang hoạt động, trong đó 3.120 doanh nghiệp đã được cấp tài khoản định danh tổ chức, đạt 37,1%. Thu ngân sách 4 tháng đạt 38% dự toán.',
    [],
  ],
  [
    'children',
    '2024-10-05',
    'Sau ba tháng Luật Căn cước có hiệu lực, tính đến ngày 30/9, Công an tỉnh Kiều Giang đã thu nhận 18.230 hồ sơ cấp căn cước cho trẻ em dưới 14 tuổi, trong đó 6.410 trường hợp dưới 6 tuổi và 11.820 trường hợp từ 6 đến dưới 14 tuổi. Chị Lò Thị Mái có 2 con nhỏ, cháu lớn 9 tuổi, cháu bé 4 tuổi, cho biết cả hai đều đã có thẻ.',
    [
      'cards-collected 18230 Kiều Giang 2024-09-30',
      'cards-collected 6410 Kiều Giang 2024-09-30',
      'cards-collected 11820 Kiều Giang 2024-09-30',
    ],
  ],
  [
    'cards of 2025',
    '2025-08-20',
    'Tính đến ngày 15/8, phường Long Kiều Tây đã cấp 24.560 thẻ căn cước, đạt 98,7% số người đủ điều kiện. Toàn phường còn 312 trường hợp chưa được cấp thẻ do đi làm ăn xa.',
    [
      'cards-issued 24560 98.7% Long Kiều Tây 2025-08-15',
      'people-away 312 Long Kiều Tây 2025-08-15',
    ],
  ],
  [
    'online services',
    '2024-06-12',
    'Huyện Thường Sa có 95,6% hồ sơ dịch vụ công trực tuyến toàn trình, 88% hồ sơ thanh toán không dùng tiền mặt và 72% hồ sơ được số hóa. Đến ngày 10/6, tỷ lệ kích hoạt tài khoản định danh điện tử toàn huyện đạt 81,3%.',
    ['accounts-activated 81.3% Thường Sa 2024-06-10'],
  ],
  [
    'health books',
    '2024-12-15',
    'Đến nay, tỉnh Kiều Giang đã tích hợp sổ sức khỏe điện tử trên VNeID cho 412.300 người, đạt 35% dân số. Toàn tỉnh có 1,1 triệu người tham gia bảo hiểm y tế, tỷ lệ bao phủ đạt 94,2%.',
    [],
  ],
  [
    'health insurance in cards',
    '2023-10-11',
    'Tại Bệnh viện Đa khoa huyện Trà Lĩnh Hạ, từ đầu năm đến nay có 15.420 lượt người khám chữa bệnh BHYT bằng thẻ căn cước gắn chip, đạt 76% số lượt khám.',
    [],
  ],
  [
    'forces',
    '2023-06-02',
    'Công an huyện Thường Sa huy động 100% quân số, gồm 46 cán bộ, chiến sĩ và 28 đoàn viên, chia thành 6 tổ công tác lưu động. Chỉ trong ngày 1/6, các tổ đã cấp căn cước cho 640 công dân.',
    ['teams 6 Thường Sa 2023-06-02', 'cards-issued 640 Thường Sa 2023-06-01'],
  ],
  [
    'rewards',
    '2023-07-10',
    'Nhân dịp này, Chủ tịch UBND tỉnh Kiều Giang tặng bằng khen cho 5 tập thể và 12 cá nhân; Giám đốc Công an tỉnh khen thưởng 8 đơn vị có thành tích xuất sắc trong cấp căn cước, kích hoạt tài khoản định danh.',
    [],
  ],
  [
    'peoples',
    '2023-09-08',
    'Xã Nà Khoang Thượng (huyện Trà Lĩnh Hạ) có hơn 92% dân số là đồng bào dân tộc thiểu số, tỷ lệ hộ nghèo chiếm 41%. Dù vậy, đến ngày 5/9, xã đã kích hoạt 2.140 tài khoản định danh điện tử, đạt 87,5% chỉ tiêu.',
    ['accounts-activated 2140 87.5% Nà Khoang Thượng 2023-09-05'],
  ],
  [
    'the digital economy',
    '2024-11-02',
    'Kinh tế số tỉnh Kiều Giang chiếm 14,6% GRDP; 98% thôn, bản có sóng 4G; tỷ lệ người dân trưởng thành có chữ ký số đạt 21%. Cũng theo báo cáo, 85,2% công dân đủ điều kiện đã kích hoạt tài khoản VNeID.',
    ['accounts-activated 85.2% Kiều Giang 2024-11-02'],
  ],
  [
    'vehicles',
    '2023-08-19',
    'Sau một tháng, Công an huyện Thường Sa đã đăng ký mới 1.230 xe mô tô, cấp 845 biển số định danh, xử lý 320 trường hợp vi phạm, phạt 450 triệu đồng. Bên cạnh đó, đơn vị đã thu nhận 2.130 hồ sơ căn cước công dân.',
    ['cards-collected 2130 Thường Sa 2023-08-19'],
  ],
  [
    'land',
    '2024-01-15',
    'Xã An Kiều rộng 45,6 km2, 1.200 ha rừng, 78% diện tích là đồi núi; 9 thôn cách nhau 12 km. Xã có 1.842 hộ với 7.960 nhân khẩu. Công an xã đã cấp thẻ căn cước cho 5.410 người.',
    [
      'households 1842 An Kiều 2024-01-15',
      'people 7960 An Kiều 2024-01-15',
      'cards-issued 5410 An Kiều 2024-01-15',
    ],
  ],
  [
    'a day and its parts',
    '2023-06-12',
    'Trong ngày Chủ nhật 11/6, toàn tỉnh Kiều Giang kích hoạt được 9.300 tài khoản. Trong đó, huyện Trà Lĩnh Hạ 3.200 tài khoản, huyện Thường Sa 2.900 tài khoản.',
    [
      'accounts-activated 9300 Kiều Giang 2023-06-11',
      'accounts-activated 3200 Trà Lĩnh Hạ 2023-06-11',
      'accounts-activated 2900 Thường Sa 2023-06-11',
    ],
  ],
  [
    'a slash with words',
    '2021-05-20',
    'Đến ngày 18/5, Công an tỉnh Kiều Giang đã thu nhận 412.560 hồ sơ cấp CCCD/825.120 nhân khẩu thuộc diện cấp (gồm 800.020 nhân khẩu thường trú, 25.100 nhân khẩu tạm trú), đạt 50%.',
    [
      'cards-collected 412560 50% Kiều Giang 2021-05-18',
      'people-eligible 825120 Kiều Giang 2021-05-18',
      'people-eligible 800020 Kiều Giang 2021-05-18',
      'people-eligible 25100 Kiều Giang 2021-05-18',
    ],
  ],
  [
    'aims',
    '2023-03-03',
    'Theo kế hoạch, năm 2023 huyện Trà Lĩnh Hạ phấn đấu cấp 12.500 thẻ căn cước; mục tiêu đến ngày 30/6 kích hoạt 20.000 tài khoản định danh.',
    ['cards-due 12500 Trà Lĩnh Hạ 2023-03-03', 'accounts-target 20000 Trà Lĩnh Hạ 2023-03-03'],
  ],
  [
    'a province and a district elsewhere',
    '2023-04-27',
    'Tính đến ngày 25/4, tỉnh Kiều Giang đã cấp 640.200 thẻ căn cước, in và trả 612.000 thẻ. Công an huyện Thường Sa là đơn vị dẫn đầu.',
    ['cards-issued 640200 Kiều Giang 2023-04-25', 'cards-issued 612000 Kiều Giang 2023-04-25'],
  ],
  [
    'offices in capitals',
    '2023-04-27',
    'Theo Phòng QLHC về TTXH (PC06), Công an tỉnh Kiều Giang, từ ngày 1/3 đến ngày 20/4 đã tiếp nhận 15.600 hồ sơ định danh điện tử.',
    ['accounts-collected 15600 Kiều Giang 2023-04-20'],
  ],
  [
    'a meeting',
    '2023-05-06',
    'Dự hội nghị sơ kết Đề án 06 huyện Thường Sa có 150 đại biểu, 23 xã, thị trấn kết nối trực tuyến. Hội nghị đã nghe 7 ý kiến phát biểu. Các ngành đã tuyên truyền cho 12.000 lượt người, phát 5.000 tờ rơi về căn cước.',
    [],
  ],
  [
    'a village',
    '2025-02-21',
    'Tại bản Huổi Sen, xã Nà Khoang Thượng, sau 2 buổi tối, 64 người dân đã được kích hoạt tài khoản VNeID mức 2. Cụ Giàng A Páo, 91 tuổi, có 3 người con đều đi làm xa.',
    ['accounts-activated (2) 64 Nà Khoang Thượng 2025-02-21'],
  ],
  [
    'units finished first',
    '2023-05-30',
    'Đến ngày 28/5, Công an huyện Trà Lĩnh Hạ và Công an huyện Thường Sa là 2 đơn vị đầu tiên thuộc tỉnh Kiều Giang hoàn thành cấp căn cước cho công dân.',
    ['districts 2 Kiều Giang 2023-05-28'],
  ],
  [
    'eligible and over 14',
    '2022-01-12',
    'Tỉnh Kiều Giang có dân số hơn 1,3 triệu người, trong đó khoảng 910.000 người trên 14 tuổi đủ điều kiện làm căn cước.',
    ['people 1300000 Kiều Giang 2022-01-12', 'people-eligible 910000 Kiều Giang 2022-01-12'],
  ],
  [
    'pensions and allowances',
    '2024-08-24',
    'Tỉnh Kiều Giang đã chi trả lương hưu qua tài khoản cho 21.300 người, đạt 78%; 100% đối tượng bảo trợ xã hội có tài khoản ngân hàng; 5.600 người được trợ cấp an sinh qua VNeID.',
    [],
  ],
  [
    'crime',
    '2023-11-17',
    'Công an thị xã Kiều Hải điều tra làm rõ 45 vụ phạm pháp hình sự, đạt tỷ lệ 92%, bắt 61 đối tượng. Công tác cấp căn cước được đẩy nhanh: tính đến 15/11, đã cấp 56.700 thẻ, đạt 97,8%.',
    ['cards-issued 56700 97.8% Kiều Hải 2023-11-15'],
  ],
  [
    'two shares',
    '2023-10-05',
    'Tính đến ngày 1/10, toàn huyện Thường Sa thu nhận 45.300 hồ sơ định danh điện tử, đạt 91,2%; kích hoạt 38.900 tài khoản, đạt 78,3%. Dẫn đầu là xã An Kiều (95,1%), xã Lâm Kiều (93,4%); thấp nhất là xã Đồng Tràm Nội (51,2%).',
    [
      'accounts-collected 45300 91.2% Thường Sa 2023-10-01',
      'accounts-activated 38900 78.3% Thường Sa 2023-10-01',
      'accounts-activated 95.1% An Kiều 2023-10-01',
      'accounts-activated 93.4% Lâm Kiều 2023-10-01',
      'accounts-activated 51.2% Đồng Tràm Nội 2023-10-01',
    ],
  ],
  [
    'rural roads and schools',
    '2024-04-09',
    'Bộ mặt huyện Trà Lĩnh Hạ đổi thay: 96% đường thôn được bê tông, 100% hộ dùng điện, 12/15 xã đạt chuẩn nông thôn mới, thu nhập 48 triệu đồng/người. Công an huyện duy trì 2 điểm cấp căn cước.',
    ['teams 2 Trà Lĩnh Hạ 2024-04-09'],
  ],
  [
    'police work by numbers',
    '2025-09-19',
    'Trong tháng 8, Công an phường Long Kiều Tây tiếp nhận 1.240 hồ sơ cư trú, 86 hồ sơ cấp lý lịch tư pháp, 430 hồ sơ cấp căn cước và kích hoạt 210 tài khoản VNeID.',
    ['cards-collected 430 Long Kiều Tây 2025-08', 'accounts-activated 210 Long Kiều Tây 2025-08'],
  ],
  [
    'a comparison of weeks',
    '2023-06-20',
    'Ngày 19/6, xã An Kiều kích hoạt thêm 340 tài khoản, tăng 15% so với tuần trước, gấp 2 lần ngày thường. Lũy kế, xã đạt 76,4% chỉ tiêu.',
    ['accounts-activated 340 An Kiều 2023-06-19', 'accounts-activated 76.4% An Kiều 2023-06-19'],
  ],
  [
    'a plan and what was done behind it',
    '2021-03-25',
    'Theo kế hoạch, từ nay đến 1/7, tỉnh Kiều Giang phải cấp 800.000 thẻ CCCD. Để bảo đảm tiến độ, Công an tỉnh huy động 300 cán bộ, chiến sĩ, lập 42 tổ lưu động. Công an huyện Thường Sa thu nhận hơn 65.000 hồ sơ.',
    [
      'cards-due 800000 Kiều Giang 2021-03-25',
      'teams 42 Kiều Giang 2021-03-25',
      'cards-collected 65000 Thường Sa 2021-03-25',
    ],
  ],
  [
    'a list under its heading',
    '2023-06-25',
    'Kết quả kích hoạt tài khoản định danh điện tử đến ngày 24/6 của các xã:\n- Xã An Kiều: 1.245 tài khoản, đạt 69,1%;\n- Xã Lâm Kiều: 980 tài khoản, đạt 55%.',
    [
      'accounts-activated 1245 69.1% An Kiều 2023-06-24',
      'accounts-activated 980 55% Lâm Kiều 2023-06-24',
    ],
  ],
  [
    'a bound and a description',
    '2023-06-28',
    'Một số xã của huyện Trà Lĩnh Hạ có tỷ lệ kích hoạt tài khoản dưới 40%. Huyện có 21 xã, thị trấn, trong đó 19 xã đặc biệt khó khăn; đoàn huyện huy động 120 đoàn viên.',
    [],
  ],
  [
    'ranges of days',
    '2023-04-14',
    'Từ 6 – 8.4, Công an huyện Thường Sa thu nhận 1.032 hồ sơ cấp căn cước. Từ mùng 10 đến 12/4, xã An Kiều thu nhận 640 hồ sơ cấp căn cước. Trong ngày 11 và ngày 12/4, xã Lâm Kiều thu nhận 415 hồ sơ cấp căn cước. Đợt 12-13/4, xã Đồng Tràm Nội cấp 230 thẻ căn cước.',
    [
      'cards-collected 1032 Thường Sa 2023-04-14',
      'cards-collected 640 An Kiều 2023-04-12',
      'cards-collected 415 Lâm Kiều 2023-04-12',
      'cards-issued 230 Đồng Tràm Nội 2023-04-13',
    ],
  ],
  [
    'numbered units and orders',
    '2021-05-08',
    'Thực hiện Mệnh lệnh 02, Công an thị xã Kiều Hải làm căn cước lưu động cho người dân các phường 12, 13, 14 tại nhà văn hóa và khu phố 3, 4 của xã An Kiều. Quận 5, 12 tổ công tác đã cấp 3.400 thẻ căn cước.',
    ['teams 12 quận 5 2021-05-08', 'cards-issued 3400 quận 5 2021-05-08'],
  ],
  [
    'shares of other things',
    '2024-01-10',
    'Tỉnh Kiều Giang đặt ra: 55% dân số có tài khoản thanh toán điện tử, 82% dân số trưởng thành có điện thoại thông minh. Đến nay, 100% công dân đã được cấp số định danh cá nhân; tỷ lệ hồ sơ thanh toán trực tuyến là 26.558/45.068 hồ sơ (đạt 58,93%). Toàn tỉnh đã kích hoạt 412.000 tài khoản định danh điện tử.',
    ['accounts-activated 412000 Kiều Giang 2024-01-10'],
  ],
  [
    'two days told together',
    '2024-07-08',
    'Trong ngày 5 và ngày 6/7, Công an huyện Thường Sa lập tổ công tác cấp căn cước lưu động. Qua 2 ngày, công an đã thu nhận hồ sơ cấp thẻ căn cước cho 46 trường hợp.',
    ['cards-collected 46 Thường Sa 2024-07-06'],
  ],
  [
    'shares told a little later',
    '2024-01-10',
    'Công an tỉnh Kiều Giang đã cấp trên 84.700 thẻ căn cước gắn chíp cho 100% công dân đủ điều kiện (hoàn thành trước ngày 31/12/2023). Tỉnh đã thu nhận 70.200 hồ sơ định danh điện tử, kích hoạt hơn 49.700 tài khoản, tỷ lệ kích hoạt trên tổng số hồ sơ thu nhận đạt 70,8%.',
    [
      'cards-issued 84700 100% Kiều Giang 2024-01-10',
      'accounts-collected 70200 Kiều Giang 2024-01-10',
      'accounts-activated 49700 70.8% Kiều Giang 2024-01-10',
    ],
  ],
  [
    'delegates and spares',
    '2021-03-20',
    'Dự kiến, 18 người trong Đoàn đại biểu tỉnh Kiều Giang sẽ làm căn cước trước. Công an huyện Thường Sa lập 4 tổ căn cước lưu động và 2 tổ dự bị. Theo kế hoạch, từ ngày 4-3 đến 30-6-2021, Công an huyện tiến hành cấp 131.700 thẻ căn cước.',
    ['teams 4 Thường Sa 2021-03-20', 'cards-due 131700 Thường Sa 2021-03-20'],
  ],
  [
    'what was done before an aim',
    '2022-08-12',
    'Tính đến ngày 5/8/2022, Công an tỉnh Kiều Giang đã cấp được 67.910 thẻ căn cước; đồng thời phấn đấu hoàn thành cho người đủ điều kiện trước ngày 30/9/2022.',
    ['cards-issued 67910 Kiều Giang 2022-08-05'],
  ],
  [
    'files made complete, cards handed out, a target half reached',
    '2021-10-14',
    'Tính đến ngày 12/10, tỉnh Kiều Giang đã hoàn chỉnh hồ sơ cấp căn cước cho 125.000 công dân. Tổng số thẻ căn cước đã làm xong và trả về cho công dân là 97.400 thẻ. Một số việc còn chậm, như chỉ tiêu kích hoạt tài khoản định danh điện tử (đạt 11,2%).',
    [
      'cards-collected 125000 Kiều Giang 2021-10-12',
      'cards-issued 97400 Kiều Giang 2021-10-12',
      'accounts-activated 11.2% Kiều Giang 2021-10-12',
    ],
  ],
  [
    'cards still to be made',
    '2023-06-20',
    'Từ nay đến 1/7, huyện Thường Sa còn phải cấp 12.500 thẻ căn cước. Xã An Kiều có 4.370 công dân đã được cấp thẻ căn cước.',
    ['cards-due 12500 Thường Sa 2023-06-20', 'cards-issued 4370 An Kiều 2023-06-20'],
  ],
];

describe('passages as papers print them', () => {
  it.each(passages)('about %s', (_what, published, article, figures) => {
    expect(dated(article, published)).toEqual(figures);
  });
});
