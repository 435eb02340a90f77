import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import type { GridChart } from '../serve/studio-api.ts';
import { chartSettings } from './chart-settings.ts';
import { chartWords } from './chart-words.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement);
Chart.register(PieController, ArcElement, CategoryScale, LinearScale, Legend, Title);

/** A chart of a spreadsheet, over the cells that begin where it is placed. */
export function ChartBox({ chart }: { readonly chart: GridChart }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, offsetX, offsetY } = chart;
  // Drawn anew only when it would look different: every refresh of the page brings an equal chart.
  const content = JSON.stringify(chart);
  useEffect(() => {
    if (!canvas.current) return;
    const drawn = new Chart(canvas.current, chartSettings(JSON.parse(content) as GridChart));
    return () => drawn.destroy();
  }, [content]);
  return (
    <div
      class="chart"
      style={{ left: `${offsetX}px`, top: `${offsetY}px`, width: `${width}px`, height: `${height}px` }}
    >
      <canvas ref={canvas} width={width} height={height} role="img" aria-label={chartWords(chart)} />
    </div>
  );
}
