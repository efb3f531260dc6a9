/** What a data set on a page is. */
type DataSetPage = {
  name: string;
  description: string;
  /** Absolute address of the page. */
  url: string;
  /** Absolute addresses of the files. */
  json: string;
  csv: string;
  checked: string;
  /** Names of the places the figures are about. */
  places: readonly string[];
};

/** schema.org description of the figures on a page (https://schema.org/Dataset). */
export function dataSet(page: DataSetPage): Record<string, unknown> {
  const download = (contentUrl: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    name: page.name,
    description: page.description,
    url: page.url,
    inLanguage: 'vi',
    dateModified: page.checked,
    spatialCoverage: page.places,
    distribution: [download(page.json, 'application/json'), download(page.csv, 'text/csv')],
  };
}
