import type { Register } from '../register.ts';
import { figureOf } from '../register.ts';
import { fillTemplate } from '../template.ts';
import { viewBars } from './bars.ts';
import { viewCampaigns } from './campaigns.ts';
import { figuresOfChart } from './figuresOfChart.ts';
import { viewPairs } from './pairs.ts';
import { viewRanking } from './ranking.ts';
import { mainWords } from './rates.ts';
import type { Chart } from './schema.ts';
import { viewSeries } from './series.ts';
import type { ChartView } from './view.ts';
import { viewWhole } from './whole.ts';

/**
 * Turns an editor's chart into what the components draw.
 * @param day the day on which deadlines are past or not, `2026-11-22`; without it none is called past
 * @throws Error for a figure that does not exist; the checker reports it with its line.
 */
export function viewChart(register: Register, chart: Chart, day?: string): ChartView {
  const common = {
    title: fillTemplate(register, chart.title),
    note: chart.note && fillTemplate(register, chart.note),
    figures: figuresOfChart(chart),
  };
  switch (chart.kind) {
    case 'bars':
      return { ...common, ...viewBars(register, chart) };
    case 'pairs':
      return { ...common, ...viewPairs(register, chart) };
    case 'whole':
      return { ...common, ...viewWhole(register, chart) };
    case 'counts': {
      const counts = chart.rows.map(({ figure, label }) => ({
        words: mainWords(figureOf(register, figure).figure),
        label,
      }));
      return { ...common, kind: 'counts', counts };
    }
    case 'series':
      return { ...common, ...viewSeries(register, chart) };
    case 'ranking':
      return { ...common, ...viewRanking(register, chart) };
    case 'campaigns':
      return { ...common, ...viewCampaigns(register, chart, day) };
  }
}
