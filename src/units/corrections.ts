/**
 * What changed, or was wrong, since the list of communes was frozen in July 2025. Each entry names the decision
 * it rests on; `source` is a file in `content/sources/`.
 */

/** Provinces that became cities under central government. */
export const provincesNowCities = [
  { code: '75', since: '2026-04-30', decision: 'Nghị quyết 30/2026/QH16', source: 'nq-30-2026' },
] as const;

/** Xã that became phường. */
export const communesNowWards = [
  {
    codes: [
      '25270', // Lộc Ninh
      '25357', // Tân Khai
      '25363', // Đồng Phú
      '26116', // Tân Phú
      '26170', // Trị An
      '26248', // Trảng Bom
      '26326', // Dầu Giây
      '26368', // Long Thành
      '26425', // Xuân Lộc
      '26485', // Nhơn Trạch
    ],
    since: '2026-04-30',
    decision: 'Nghị quyết 237/NQ-UBTVQH16',
    source: 'nq-30-2026',
  },
] as const;

/** Codes printed elsewhere for the same commune: accepted when asked for, never shown. */
export const otherCodes: Readonly<Record<string, string>> = {
  // Ba Chẽ: 06970 at the statistics office, 06978 in copies of Quyết định 19/2025/QĐ-TTg.
  '06978': '06970',
  // Ia Mơ: 23938 at the statistics office, 23737 in the list.
  '23737': '23938',
};

/** Names the list spells otherwise than the rest of the portal: the tone mark stands on the first vowel. */
export const spellings: Readonly<Record<string, string>> = { 'tỉnh Hoà Bình': 'tỉnh Hòa Bình' };

/** Special zones made of a whole district that had no communes. */
export const zonesFromDistricts = [
  { name: 'Bạch Long Vĩ', province: 'thành phố Hải Phòng', into: '11948' },
  { name: 'Cồn Cỏ', province: 'tỉnh Quảng Trị', into: '19742' },
  { name: 'Hoàng Sa', province: 'thành phố Đà Nẵng', into: '20333' },
  { name: 'Lý Sơn', province: 'tỉnh Quảng Ngãi', into: '21548' },
  { name: 'Côn Đảo', province: 'tỉnh Bà Rịa - Vũng Tàu', into: '26732' },
] as const;

/**
 * Rows of the list that name the wrong successor. Two communes of one province had the same name and were
 * exchanged: all other communes that went into the successor lie in the other one's district.
 */
export const wrongSuccessors = [
  {
    name: 'xã Thạnh Lộc',
    district: 'huyện Châu Thành',
    province: 'tỉnh Kiên Giang',
    into: '30886', // Thạnh Lộc, with Mong Thọ, Mong Thọ A and Mong Thọ B of Châu Thành
  },
  {
    name: 'xã Thạnh Lộc',
    district: 'huyện Giồng Riềng',
    province: 'tỉnh Kiên Giang',
    into: '30910', // Thạnh Hưng, with Thạnh Hưng and Thạnh Phước of Giồng Riềng
  },
] as const;

/** Communes of 6/2025 that the list leaves out: Ia Mơ, whose code of today it gives to Ia Mơ Nông as well. */
export const unlisted = [
  {
    code: '23938',
    name: 'xã Ia Mơ',
    district: 'huyện Chư Prông',
    province: 'tỉnh Gia Lai',
    into: '23938',
  },
] as const;

/**
 * Districts the list calls by the name of one that had gone: Đạ Tẻh and Cát Tiên went into Đạ Huoai,
 * whose name the statistics office's table of 6/2025 has. `earlier` by codes: which of them a commune came from.
 */
export const wrongDistricts = [
  {
    district: 'huyện Đạ Tẻh',
    province: 'tỉnh Lâm Đồng',
    right: 'huyện Đạ Huoai',
    earlier: [
      { from: '25126', to: '25156', district: 'huyện Đạ Tẻh' },
      { from: '25159', to: '25192', district: 'huyện Cát Tiên' },
    ],
  },
] as const;

/** Districts a commune belonged to before its last one; people and older papers still name them. */
export const earlierDistricts = [
  {
    name: 'xã Thạch Hải',
    // Thành phố Hà Tĩnh from January to June 2025.
    district: 'thành phố Hà Tĩnh',
    province: 'tỉnh Hà Tĩnh',
    earlier: 'huyện Thạch Hà',
  },
] as const;

/**
 * Communes of today whose list of old ones has been read in a resolution: what the list gives them came whole,
 * except where `divided` says otherwise.
 */
export const readInFull = [
  {
    source: 'nq-1665-2025',
    codes: [
      '18547', // Phúc Trạch = Phúc Trạch, Hương Trạch, Hương Liên
      '18586', // Đông Kinh = Thạch Kênh, Thạch Liên, Ích Hậu
      '18604', // Thạch Khê = Đỉnh Bàn, Thạch Hải, Thạch Khê
    ],
  },
  {
    source: 'nq-1686-2025', // the nine communes of the old district Thường Xuân
    codes: ['15607', '15610', '15622', '15628', '15634', '15643', '15646', '15658', '15661'],
  },
  {
    source: 'nq-1662-2025', // the four of the old district Đồng Phú
    codes: ['25363', '25378', '25387', '25390'],
  },
] as const;

/**
 * Where the people of an old district belong today, told in full. From the list alone come the main successors
 * of its communes; `edges` took in a part that the list does not show.
 */
export const districtsInFull = [
  {
    district: 'quận Hà Đông',
    province: 'thành phố Hà Nội',
    main: ['09556', '09552', '09562', '09568', '09886'],
    // Tây Mỗ, Đại Mỗ, Thanh Liệt, Chương Mỹ, Đại Thanh, An Khánh, Bình Minh
    edges: ['00634', '00637', '00643', '10015', '00664', '09877', '10126'],
    source: 'nq-1656-2025',
  },
  {
    district: 'quận Tây Hồ',
    province: 'thành phố Hà Nội',
    main: ['00103', '00091'],
    // Hồng Hà, Nghĩa Đô, Xuân Đỉnh, Ba Đình
    edges: ['00097', '00160', '00611', '00004'],
    source: 'nq-1656-2025',
  },
  {
    district: 'huyện Gia Lâm',
    province: 'thành phố Hà Nội',
    main: ['00565', '00562', '00577', '00541'],
    edges: ['00136', '00145'], // Phúc Lợi, Long Biên
    source: 'nq-1656-2025',
  },
  {
    district: 'huyện Thường Xuân',
    province: 'tỉnh Thanh Hóa',
    main: ['15607', '15610', '15622', '15628', '15634', '15643', '15646', '15658', '15661'],
    edges: [],
    source: 'nq-1686-2025',
  },
  {
    district: 'thị xã Kỳ Anh',
    province: 'tỉnh Hà Tĩnh',
    main: ['18754', '18781', '18823', '18832', '18814'],
    edges: [],
    source: 'nq-1665-2025',
  },
] as const;

/**
 * Old communes that were divided. The list knows one successor each; these are the others, where a resolution
 * has been read. `main` marks the successor the list gives. None but this list and the boundary pack says
 * “một phần”; a commune that stands nowhere here is “chủ yếu”.
 */
export const divided = [
  {
    name: 'phường Đông Ngạc',
    district: 'quận Bắc Từ Liêm',
    province: 'thành phố Hà Nội',
    main: '00602',
    also: ['00091'],
    source: 'nq-1656-2025',
  },
  {
    name: 'phường Xuân Đỉnh',
    district: 'quận Bắc Từ Liêm',
    province: 'thành phố Hà Nội',
    main: '00611',
    also: ['00602'],
    source: 'nq-1656-2025',
  },
  {
    name: 'phường Minh Khai',
    district: 'quận Bắc Từ Liêm',
    province: 'thành phố Hà Nội',
    main: '00613',
    also: ['00602'],
    source: 'nq-1656-2025',
  },
  {
    name: 'phường Thụy Phương',
    district: 'quận Bắc Từ Liêm',
    province: 'thành phố Hà Nội',
    main: '00602',
    also: [],
    source: 'nq-1656-2025',
  },
  {
    name: 'phường Cổ Nhuế 2',
    district: 'quận Bắc Từ Liêm',
    province: 'thành phố Hà Nội',
    main: '00602',
    also: [],
    source: 'nq-1656-2025',
  },
  {
    name: 'phường Đồng Mai',
    district: 'quận Hà Đông',
    province: 'thành phố Hà Nội',
    main: '09562',
    also: ['10015'],
    source: 'nq-1656-2025',
  },
  {
    name: 'thị trấn Trâu Quỳ',
    district: 'huyện Gia Lâm',
    province: 'thành phố Hà Nội',
    main: '00565',
    also: [],
    source: 'nq-1656-2025',
  },
  {
    name: 'xã Luận Khê',
    district: 'huyện Thường Xuân',
    province: 'tỉnh Thanh Hóa',
    main: '15661',
    also: ['15634'],
    source: 'nq-1686-2025',
  },
  {
    name: 'xã Kỳ Lợi',
    district: 'thị xã Kỳ Anh',
    province: 'tỉnh Hà Tĩnh',
    main: '18823',
    also: ['18754', '18832'],
    source: 'nq-1665-2025',
  },
] as const;
