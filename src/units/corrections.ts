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
 * Old communes that were divided. The list knows one successor each; these are the others, where a resolution
 * has been read. `main` marks the successor the list gives.
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
