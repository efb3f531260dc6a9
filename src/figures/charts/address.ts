/** Address of a chart as a file: the page's name and the chart's number on it, from 1. */
export function pictureAddress(page: string, index: number): string {
  return `/du-lieu/bieu-do/${page}-${index + 1}.svg`;
}
