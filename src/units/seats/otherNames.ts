/**
 * Former districts that GeoNames files under another name, or under the districts they were made of shortly before
 * they went themselves.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  'huyện Quảng Hòa, tỉnh Cao Bằng': ['Quảng Uyên', 'Phục Hòa'],
  'thị xã Chũ, tỉnh Bắc Giang': ['Lục Ngạn'],
  'huyện Lục Ngạn, tỉnh Bắc Giang': ['Lục Ngạn'],
  'huyện Bạch Long Vĩ, thành phố Hải Phòng': ['Bạch Long Vỹ'],
  'thị xã Nghi Sơn, tỉnh Thanh Hóa': ['Tĩnh Gia'],
  'quận Phú Xuân, thành phố Huế': ['Huế'],
  'quận Thuận Hóa, thành phố Huế': ['Huế'],
  'huyện Nam Trà My, tỉnh Quảng Nam': ['Trà My'],
  'huyện Đạ Huoai, tỉnh Lâm Đồng': ['Đạ Tẻh', 'Cát Tiên'],
  'huyện Krông Pắc, tỉnh Đắk Lắk': ['Krông Pắk'],
  'huyện Bắc Tân Uyên, tỉnh Bình Dương': ['Tân Uyên'],
  'huyện Long Đất, tỉnh Bà Rịa - Vũng Tàu': ['Long Điền', 'Đất Đỏ'],
  'quận 1, thành phố Hồ Chí Minh': ['Quận Một'],
  'quận 3, thành phố Hồ Chí Minh': ['Quận Ba'],
  'quận 4, thành phố Hồ Chí Minh': ['Quận Bốn'],
  'quận 5, thành phố Hồ Chí Minh': ['Quận Năm'],
  'quận 6, thành phố Hồ Chí Minh': ['Quận Sáu'],
  'quận 7, thành phố Hồ Chí Minh': ['Quận Bảy'],
  'quận 8, thành phố Hồ Chí Minh': ['Quận Tám'],
  'quận 10, thành phố Hồ Chí Minh': ['Quận Mười'],
  'quận 11, thành phố Hồ Chí Minh': ['Quận Mười Một'],
  'thành phố Thủ Đức, thành phố Hồ Chí Minh': ['Thủ Đức', 'Quận Hai', 'Quận Chín'],
};
