/** The resolution of 16/6/2025 that drew the communes of a province, by province code: a file in `content/sources/`. */
export const reformSources: Readonly<Record<string, string>> = {
  '01': 'nq-1656-2025',
  '15': 'nq-1673-2025',
  '38': 'nq-1686-2025',
  '42': 'nq-1665-2025',
  '75': 'nq-1662-2025',
};
