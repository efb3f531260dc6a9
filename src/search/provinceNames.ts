/**
 * Provinces of today and before 1/7/2025 by their folded names: the answers know these words too, so that nothing else
 * would tell that a question is a place. A test holds the list against the tables of units.
 */
export const provinceNames: ReadonlySet<string> = new Set(
  'an giang,ba ria vung tau,bac giang,bac kan,bac lieu,bac ninh,ben tre,binh dinh,binh duong,binh phuoc,binh thuan,ca mau,can tho,cao bang,da nang,dak lak,dak nong,dien bien,dong nai,dong thap,gia lai,ha giang,ha nam,ha noi,ha tinh,hai duong,hai phong,hau giang,ho chi minh,hoa binh,hue,hung yen,khanh hoa,kien giang,kon tum,lai chau,lam dong,lang son,lao cai,long an,nam dinh,nghe an,ninh binh,ninh thuan,phu tho,phu yen,quang binh,quang nam,quang ngai,quang ninh,quang tri,soc trang,son la,tay ninh,thai binh,thai nguyen,thanh hoa,tien giang,tra vinh,tuyen quang,vinh long,vinh phuc,yen bai'.split(
    ',',
  ),
);
