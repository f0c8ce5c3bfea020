import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Bucket } from './queries.ts';

const HEIGHT = 112;
/** A shorter stretch is a click that slipped. */
const LEAST_PIXELS = 4;

/** Draws bars of a count a month, and tells the first and last month of a stretch that the reader draws over them. */
export function drawTimeline(
  container: HTMLElement,
  buckets: readonly Bucket[],
  onStretch: (from: string, to: string) => void,
): { end: () => void } {
  const times = buckets.map(({ start }) => Date.parse(start) / 1000);
  const chart = new uPlot(
    options(container, times, buckets, onStretch),
    [times, buckets.map((one) => one.count)],
    container,
  );
  const fit = new ResizeObserver(() => chart.setSize({ width: container.clientWidth, height: HEIGHT }));
  fit.observe(container);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  // The colours of the axes are read as they are drawn.
  const redraw = () => chart.redraw(false, true);
  dark.addEventListener('change', redraw);
  return {
    end: () => {
      fit.disconnect();
      dark.removeEventListener('change', redraw);
      chart.destroy();
    },
  };
}

function options(
  container: HTMLElement,
  times: readonly number[],
  buckets: readonly Bucket[],
  onStretch: (from: string, to: string) => void,
): uPlot.Options {
  const colour = (name: string) => () => colourOf(container, name);
  const half = 16 * 24 * 60 * 60;
  return {
    width: container.clientWidth,
    height: HEIGHT,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: {
      x: { range: [times[0]! - half, times.at(-1)! + half] },
      y: { range: [0, Math.max(1, ...buckets.map((one) => one.count))] },
    },
    axes: [
      { stroke: colour('--faint'), grid: { show: false }, ticks: { show: false }, size: 42 },
      { show: false },
    ],
    series: [
      {},
      {
        width: 0,
        fill: colour('--accent'),
        paths: uPlot.paths.bars!({ size: [0.8, 28] }),
        points: { show: false },
      },
    ],
    hooks: {
      setSelect: [
        (chart) => {
          const { left, width } = chart.select;
          if (width < LEAST_PIXELS) return;
          const first = buckets[nearest(times, chart.posToVal(left, 'x'))]!;
          const last = buckets[nearest(times, chart.posToVal(left + width, 'x'))]!;
          onStretch(first.key, last.key);
        },
      ],
    },
  };
}

function nearest(times: readonly number[], time: number): number {
  const distances = times.map((one) => Math.abs(one - time));
  return distances.indexOf(Math.min(...distances));
}

/** A variable is resolved for light or dark only where it colours something. */
function colourOf(container: HTMLElement, name: string): string {
  const before = container.style.color;
  container.style.color = `var(${name})`;
  const { color } = getComputedStyle(container);
  container.style.color = before;
  return color;
}
