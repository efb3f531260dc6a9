import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const placesOf = (article: string) => read(article).map(({ place }) => place.name);
const datesOf = (article: string, published?: string) =>
  read(article, published).map(({ asOf }) => asOf);

describe('the place of a number', () => {
  it('is the one its sentence names', () => {
    expect(placesOf('Công an huyện Quỳ Hợp (Nghệ An) đã cấp 12.300 thẻ căn cước.')).toEqual([
      'Quỳ Hợp',
    ]);
  });

  it('is the province around for “toàn tỉnh”', () => {
    expect(
      placesOf(
        'Tỉnh Nghệ An họp bàn.\nHuyện Quỳ Hợp làm tốt. Toàn tỉnh đã cấp 512.300 thẻ căn cước.',
      ),
    ).toEqual(['Nghệ An']);
  });

  it('is the one the paragraph speaks of', () => {
    expect(
      placesOf('Tỉnh Nghệ An họp bàn.\nXã Tân Lập làm tốt. Đến nay đã cấp 3.200 thẻ căn cước.'),
    ).toEqual(['Tân Lập']);
  });

  it('is not the one it is compared with', () => {
    expect(
      placesOf('Tỉnh Nghệ An là địa phương đầu tiên của cả nước cấp 100.000 thẻ căn cước.'),
    ).toEqual(['Nghệ An']);
  });

  it('has the code of the province of today, also under its old name', () => {
    const [figure] = read('Tỉnh Yên Bái đã cấp 12.300 thẻ căn cước.');
    expect(figure?.place).toMatchObject({ kind: 'province', provinces: ['15'] });
  });

  it('has the commune of today where that is certain', () => {
    const [figure] = read('Phường Nguyễn Phúc, thành phố Yên Bái đã cấp 2.300 thẻ căn cước.');
    expect(figure?.place).toMatchObject({ kind: 'commune', communes: ['04252'] });
  });

  it('is a district for a town and a province for a city of its own', () => {
    expect(read('Thành phố Yên Bái cấp 2.300 thẻ căn cước.')[0]?.place.kind).toBe('district');
    expect(read('Thành phố Hà Nội cấp 2.300 thẻ căn cước.')[0]?.place.kind).toBe('province');
  });

  it('may be given where the text has none', () => {
    const [figure] = read('Đã cấp 2.300 thẻ căn cước.', '2023-06-24', 'tỉnh Lào Cai');
    expect(figure?.place.name).toBe('Lào Cai');
  });

  it('that nobody named is a doubt', () => {
    const [figure] = read('Đã cấp 2.300 thẻ căn cước.');
    expect(figure?.doubts.join()).toContain('bài không nêu nơi nào');
  });
});

describe('the day of a number', () => {
  it.each([
    ['Tính đến ngày 20/6, ', '2023-06-20'],
    ['Đến 23h ngày 20-6-2023, ', '2023-06-20'],
    ['Tính đến 6.1, ', '2023-01-06'],
    ['Đến hết tháng 5, ', '2023-05-31'],
    ['Tính đến tháng 4/2021, ', '2021-04'],
    ['Đến giữa năm 2022, ', '2022'],
    ['Hôm qua, ', '2023-06-23'],
    ['Hiện nay, ', '2023-06-24'],
    ['Tính đến ngày 25/12, ', '2022-12-25'],
    ['', '2023-06-24'],
  ])('“%s” is %s', (words, day) => {
    expect(datesOf(`${words}tỉnh Nghệ An đã cấp 2.300 thẻ căn cước.`)).toEqual([day]);
  });

  it('holds for the next sentences until another', () => {
    const article =
      'Tính đến ngày 20/6, tỉnh Nghệ An đã cấp 2.300 thẻ căn cước. Tỉnh kích hoạt 1.200 tài khoản. Đến ngày 22/6 kích hoạt 1.500 tài khoản.';
    expect(datesOf(article)).toEqual(['2023-06-20', '2023-06-20', '2023-06-22']);
  });

  it('is not the day of a document or of a birth', () => {
    const article =
      'Thực hiện Kế hoạch số 87/KH-UBND ngày 12/5/2023, tỉnh Nghệ An đã cấp 2.300 thẻ căn cước.';
    expect(datesOf(article)).toEqual(['2023-06-24']);
  });

  it('keeps the words of the source', () => {
    const [figure] = read('Tính đến ngày 20/6, tỉnh Nghệ An đã cấp 2.300 thẻ căn cước.');
    expect(figure?.asOfPrinted).toBe('Tính đến ngày 20/6');
  });

  it('that must still come is a deadline', () => {
    const [figure] = read('Tỉnh Nghệ An phấn đấu đến ngày 31/12 kích hoạt 450.000 tài khoản.');
    expect(figure).toMatchObject({ indicator: 'accounts-target', asOf: '2023-06-24' });
    expect(figure?.deadline?.date).toBe('2023-12-31');
  });
});
