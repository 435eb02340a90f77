import type { ChartConfiguration, ChartType } from 'chart.js';
import type { GridChart } from '../serve/studio-api.ts';

/** Google's own order of colours for series that name none. */
const SERIES_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const INK = '#1f1f1f';
const QUIET = '#5f6368';
const LINE = '#e1e3e1';
const LINE_LENGTH = 24;

/** Bars of Sheets lie, its columns stand; both are bars to the drawing library. */
const TYPES: Readonly<Record<GridChart['kind'], ChartType>> = {
  bar: 'bar',
  column: 'bar',
  line: 'line',
  pie: 'pie',
};

/** How the drawing library has to be told of a chart, in the look of Sheets. */
export function chartSettings(chart: GridChart): ChartConfiguration {
  return {
    type: TYPES[chart.kind],
    data: {
      labels: chart.categories.map(linesOf),
      datasets: chart.series.map(({ name, values, color }, at) => ({
        label: name,
        data: [...values],
        backgroundColor: chart.kind === 'pie' ? SERIES_COLOURS : (color ?? colourAt(at)),
        borderColor: chart.kind === 'line' ? (color ?? colourAt(at)) : '#ffffff',
        borderWidth: chart.kind === 'line' ? 2 : 0,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      indexAxis: chart.kind === 'bar' ? 'y' : 'x',
      layout: { padding: { top: 12, right: 28, bottom: 12, left: 12 } },
      ...(chart.kind !== 'pie' && { scales: scalesOf(chart) }),
      plugins: {
        title: {
          display: true,
          text: chart.title,
          align: 'start',
          color: INK,
          font: { size: 15, weight: 400 },
        },
        legend: {
          display: chart.series.length > 1 || chart.kind === 'pie',
          position: 'bottom',
          labels: { color: QUIET, boxWidth: 12 },
        },
        tooltip: { enabled: false },
      },
    },
  };
}

/** A name in lines short enough to stand beside its bar; a longer word has a line of its own. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const colourAt = (at: number): string => SERIES_COLOURS[at % SERIES_COLOURS.length] ?? INK;

function scalesOf({ kind, isStacked }: GridChart) {
  const numbers = {
    beginAtZero: true,
    stacked: isStacked,
    grid: { color: LINE },
    ticks: { color: QUIET, precision: 0 },
  };
  const names = { stacked: isStacked, grid: { display: false }, ticks: { color: QUIET, autoSkip: false } };
  return kind === 'bar' ? { x: numbers, y: names } : { x: names, y: numbers };
}
