import type { Chart } from './schema.ts';

/** Ids of the figures that a chart draws. */
export function figuresOfChart(chart: Chart): string[] {
  const named = (...ids: (string | undefined)[]) => ids.filter((id) => id !== undefined);
  switch (chart.kind) {
    case 'bars':
      return named(chart.target?.figure, ...chart.rows.map(({ figure }) => figure));
    case 'pairs':
      return named(...chart.rows.flatMap(({ dot, square }) => [dot, square]));
    case 'whole':
      return [chart.whole.figure, chart.part.figure, chart.rest.figure];
    case 'counts':
    case 'campaigns':
      return (chart.rows ?? []).map(({ figure }) => figure);
    case 'series':
      return named(
        ...chart.lines.flatMap(({ figures }) => figures),
        chart.target?.figure,
        ...chart.marks.map(({ deadlineOf }) => deadlineOf),
      );
    case 'ranking':
      return named(
        ...[...chart.rows, ...(chart.overall ? [chart.overall] : [])].flatMap(
          ({ figure, second }) => [figure, second],
        ),
      );
  }
}
