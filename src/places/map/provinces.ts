/** A province of today and the provinces before 1/7/2025 it was made of. */
export type Merged = { code: string; name: string; from: readonly string[] };

/** The 34 provinces since 1/7/2025; one name in `from` that is the same: the province stayed as it was. */
export const mergedProvinces: readonly Merged[] = [
  { code: '01', name: 'Hà Nội', from: ['Hà Nội'] },
  { code: '04', name: 'Cao Bằng', from: ['Cao Bằng'] },
  { code: '08', name: 'Tuyên Quang', from: ['Hà Giang', 'Tuyên Quang'] },
  { code: '11', name: 'Điện Biên', from: ['Điện Biên'] },
  { code: '12', name: 'Lai Châu', from: ['Lai Châu'] },
  { code: '14', name: 'Sơn La', from: ['Sơn La'] },
  { code: '15', name: 'Lào Cai', from: ['Yên Bái', 'Lào Cai'] },
  { code: '19', name: 'Thái Nguyên', from: ['Bắc Kạn', 'Thái Nguyên'] },
  { code: '20', name: 'Lạng Sơn', from: ['Lạng Sơn'] },
  { code: '22', name: 'Quảng Ninh', from: ['Quảng Ninh'] },
  { code: '24', name: 'Bắc Ninh', from: ['Bắc Giang', 'Bắc Ninh'] },
  { code: '25', name: 'Phú Thọ', from: ['Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'] },
  { code: '31', name: 'Hải Phòng', from: ['Hải Phòng', 'Hải Dương'] },
  { code: '33', name: 'Hưng Yên', from: ['Thái Bình', 'Hưng Yên'] },
  { code: '37', name: 'Ninh Bình', from: ['Hà Nam', 'Nam Định', 'Ninh Bình'] },
  { code: '38', name: 'Thanh Hóa', from: ['Thanh Hóa'] },
  { code: '40', name: 'Nghệ An', from: ['Nghệ An'] },
  { code: '42', name: 'Hà Tĩnh', from: ['Hà Tĩnh'] },
  { code: '44', name: 'Quảng Trị', from: ['Quảng Bình', 'Quảng Trị'] },
  { code: '46', name: 'Huế', from: ['Huế'] },
  { code: '48', name: 'Đà Nẵng', from: ['Đà Nẵng', 'Quảng Nam'] },
  { code: '51', name: 'Quảng Ngãi', from: ['Kon Tum', 'Quảng Ngãi'] },
  { code: '52', name: 'Gia Lai', from: ['Bình Định', 'Gia Lai'] },
  { code: '56', name: 'Khánh Hòa', from: ['Ninh Thuận', 'Khánh Hòa'] },
  { code: '66', name: 'Đắk Lắk', from: ['Phú Yên', 'Đắk Lắk'] },
  { code: '68', name: 'Lâm Đồng', from: ['Đắk Nông', 'Bình Thuận', 'Lâm Đồng'] },
  { code: '75', name: 'Đồng Nai', from: ['Bình Phước', 'Đồng Nai'] },
  {
    code: '79',
    name: 'TP. Hồ Chí Minh',
    from: ['Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Bình Dương'],
  },
  { code: '80', name: 'Tây Ninh', from: ['Long An', 'Tây Ninh'] },
  { code: '82', name: 'Đồng Tháp', from: ['Tiền Giang', 'Đồng Tháp'] },
  { code: '86', name: 'Vĩnh Long', from: ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'] },
  { code: '91', name: 'An Giang', from: ['Kiên Giang', 'An Giang'] },
  { code: '92', name: 'Cần Thơ', from: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'] },
  { code: '96', name: 'Cà Mau', from: ['Bạc Liêu', 'Cà Mau'] },
];

/** Names that the outline file has instead of the province's own; the others differ only in tone marks. */
export const oddNames: Readonly<Record<string, string>> = {
  'Đông Bắc': 'Bắc Kạn',
  'Đồng Bằng Sông Hồng': 'Hưng Yên',
  'Đông Nam Bộ': 'Đồng Nai',
  'Ð?ng Tháp': 'Đồng Tháp',
  'Hồ Chí Minh city': 'Hồ Chí Minh',
  'Thừa Thiên - Huế': 'Huế',
};

/** Islands the outline file gives to no province, or to the wrong one: a point on each, its province of today. */
export const islands: readonly {
  at: readonly [number, number];
  province: string;
  /** Named on the map. */
  name?: string;
}[] = [
  { at: [104.83, 8.43], province: '96' },
  { at: [103.47, 9.3], province: '91', name: 'Thổ Châu' },
  { at: [104.36, 9.68], province: '91' },
  { at: [104.63, 9.8], province: '91' },
  { at: [103.98, 10.25], province: '91', name: 'Phú Quốc' },
  { at: [106.62, 8.7], province: '79', name: 'Côn Đảo' },
  { at: [108.95, 10.52], province: '68', name: 'Phú Quý' },
  { at: [109.35, 13.62], province: '52' },
  { at: [109.12, 15.38], province: '51', name: 'Lý Sơn' },
  { at: [108.51, 15.95], province: '48' },
  { at: [105.93, 19.37], province: '38' },
  { at: [107.74, 20.13], province: '31', name: 'Bạch Long Vĩ' },
  { at: [107, 20.8], province: '31' },
  { at: [106.79, 20.83], province: '31' },
  { at: [107.46, 20.73], province: '22' },
  { at: [107.97, 21.23], province: '22' },
];

/** The two archipelagos: named wherever they are in view. Points for their names; the drawing is a sign, no outline. */
export const archipelagos = [
  { name: 'Quần đảo Hoàng Sa', unit: 'đặc khu, thành phố Đà Nẵng', at: [112, 16.5] },
  { name: 'Quần đảo Trường Sa', unit: 'đặc khu, tỉnh Khánh Hòa', at: [113, 9.5] },
] as const;

/** Waters, and where their names stand on a map of the whole country. */
export const waters = [
  { name: 'Biển Đông', at: [112.4, 13.2] },
  { name: 'Vịnh Thái Lan', at: [101.7, 9.6] },
] as const;

/** Neighbours by their ISO number; a name where it is written. */
export const neighbours: readonly {
  ids: readonly string[];
  name?: string;
  at?: readonly [number, number];
}[] = [
  { ids: ['156', '344', '446'], name: 'Trung Quốc', at: [108.9, 23.2] },
  { ids: ['418'], name: 'Lào', at: [103.2, 19.4] },
  { ids: ['116'], name: 'Campuchia', at: [105, 12.7] },
  { ids: ['764', '104', '458', '608', '096', '360'] },
];

/** What the base map holds, degrees; nobody gets to see its edge. */
export const surroundings = { left: 98, right: 119.5, top: 4, bottom: 26 } as const;

/** The seas of the two archipelagos: no neighbour's outline is drawn in them. */
export const ownSeas = [
  { left: 110.5, right: 113.5, top: 15.2, bottom: 17.7 },
  { left: 110.5, right: 116.6, top: 6.9, bottom: 12.3 },
] as const;
