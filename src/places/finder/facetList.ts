/** One filter of the list: a link that works by itself, `#buoi-toi`, and the same in an address, `buoi=toi`. */
export type Facet = {
  id: string;
  label: string;
  ask: string;
  /** Has to do with time, so that unconfirmed hours stay in the list. */
  timed?: true;
};

/** Anchors and words of addresses are a promise: people send them to each other. */
export const serviceFacets: readonly Facet[] = [
  { id: 'muc-2', label: 'Định danh mức 2', ask: 'dich-vu=muc-2' },
  { id: 'the-can-cuoc', label: 'Thẻ căn cước', ask: 'dich-vu=the-can-cuoc' },
  { id: 'kich-hoat', label: 'Giúp kích hoạt', ask: 'dich-vu=kich-hoat' },
  { id: 'cai-dat', label: 'Giúp cài VNeID', ask: 'dich-vu=cai-dat' },
  { id: 'tai-nha', label: 'Làm tại nhà', ask: 'dich-vu=tai-nha' },
];

export const timeFacets: readonly Facet[] = [
  { id: 'buoi-toi', label: 'Buổi tối', ask: 'buoi=toi', timed: true },
  { id: 'cuoi-tuan', label: 'Cuối tuần', ask: 'thu=thu-bay,chu-nhat', timed: true },
];

export const kindFacets: readonly Facet[] = [
  { id: 'co-dinh', label: 'Nơi cố định', ask: 'loai=co-dinh' },
  { id: 'luu-dong', label: 'Tổ lưu động', ask: 'loai=luu-dong' },
  { id: 'loi-xe-lan', label: 'Có lối xe lăn', ask: 'xe-lan=1' },
];

export const dayFacets: readonly Facet[] = [
  { id: 'thu-hai', label: 'Thứ Hai', ask: 'thu=thu-hai', timed: true },
  { id: 'thu-ba', label: 'Thứ Ba', ask: 'thu=thu-ba', timed: true },
  { id: 'thu-tu', label: 'Thứ Tư', ask: 'thu=thu-tu', timed: true },
  { id: 'thu-nam', label: 'Thứ Năm', ask: 'thu=thu-nam', timed: true },
  { id: 'thu-sau', label: 'Thứ Sáu', ask: 'thu=thu-sau', timed: true },
  { id: 'thu-bay', label: 'Thứ Bảy', ask: 'thu=thu-bay', timed: true },
  { id: 'chu-nhat', label: 'Chủ nhật', ask: 'thu=chu-nhat', timed: true },
];

export const facets: readonly Facet[] = [
  ...serviceFacets,
  ...timeFacets,
  ...dayFacets,
  ...kindFacets,
];
