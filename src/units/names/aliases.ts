/** Other ways to write provinces: as people shorten them, and as maps and older papers spell them. */
export const provinceAliases = [
  {
    province: 'thành phố Hồ Chí Minh',
    forms: ['HCM', 'TPHCM', 'Sài Gòn', 'SG', 'Hồ Chí Minh City'],
  },
  { province: 'thành phố Hà Nội', forms: ['HN', 'TPHN'] },
  { province: 'thành phố Hải Phòng', forms: ['HP'] },
  { province: 'thành phố Huế', forms: ['Thừa Thiên Huế', 'TT Huế', 'TTH'] },
  { province: 'tỉnh Bà Rịa - Vũng Tàu', forms: ['BRVT', 'Bà Rịa', 'Vũng Tàu'] },
  { province: 'tỉnh Đắk Lắk', forms: ['Đắc Lắc', 'Đắc Lắk'] },
  { province: 'tỉnh Đắk Nông', forms: ['Đắc Nông'] },
  { province: 'tỉnh Kon Tum', forms: ['Công Tum', 'Kontum'] },
  { province: 'tỉnh Gia Lai', forms: ['Gialai'] },
] as const;
