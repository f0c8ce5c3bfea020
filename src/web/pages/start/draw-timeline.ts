import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Bucket } from './queries.ts';

const HEIGHT = 132;
/** A shorter stretch is a click that slipped. */
const LEAST_PIXELS = 4;
/** Half a month, so that the first and last bar are whole. */
const HALF_MONTH_S = 16 * 24 * 60 * 60;

/** A stretch of time as partial dates, either end open. */
export interface Stretch {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface TimelineHandlers {
  /** The first and last month of a stretch that the reader draws over the bars. */
  readonly onStretch: (from: string, to: string) => void;
  /** The month under the pointer. */
  readonly onHover: (bucket: Bucket | undefined) => void;
}

export interface Chart {
  /** Shades the stretch that the answer is narrowed to. */
  readonly shade: (stretch: Stretch) => void;
  readonly end: () => void;
}

/** Draws bars of a count a month. */
export function drawTimeline(
  container: HTMLElement,
  buckets: readonly Bucket[],
  handlers: TimelineHandlers,
): Chart {
  const times = buckets.map(({ start }) => Date.parse(start) / 1000);
  const onSelect = (chart: uPlot) => {
    const { left, width } = chart.select;
    if (width < LEAST_PIXELS) return shade();
    const first = buckets[nearest(times, chart.posToVal(left, 'x'))]!;
    const last = buckets[nearest(times, chart.posToVal(left + width, 'x'))]!;
    handlers.onStretch(first.key, last.key);
  };
  const chart = new uPlot(
    {
      ...options(container, times, buckets),
      hooks: {
        setSelect: [onSelect],
        setCursor: [({ cursor: { idx } }) => handlers.onHover(idx == null ? undefined : buckets[idx])],
      },
    },
    [times, buckets.map((one) => one.count)],
    container,
  );
  let shaded: Stretch = { from: undefined, to: undefined };
  const shade = (stretch = shaded) => {
    shaded = stretch;
    chart.setSelect(placeOf(chart, times, buckets, stretch), false);
  };
  const fit = new ResizeObserver(() => {
    chart.setSize({ width: container.clientWidth, height: HEIGHT });
    shade();
  });
  fit.observe(container);
  selectByTouch(chart, () => onSelect(chart));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  // The colours of the axes are read as they are drawn.
  const redraw = () => chart.redraw(false, true);
  dark.addEventListener('change', redraw);
  return {
    shade,
    end: () => {
      fit.disconnect();
      dark.removeEventListener('change', redraw);
      chart.destroy();
    },
  };
}

function options(container: HTMLElement, times: readonly number[], buckets: readonly Bucket[]) {
  const colour = (name: string) => () => colourOf(container, name);
  const most = Math.max(1, ...buckets.map((one) => one.count));
  return {
    width: container.clientWidth,
    height: HEIGHT,
    // The year of the last month is written half beyond it.
    padding: [8, 14, 0, 0],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: {
      x: { range: [times[0]! - HALF_MONTH_S, times.at(-1)! + HALF_MONTH_S] },
      y: { range: [0, most] },
    },
    axes: [
      { stroke: colour('--faint'), grid: { show: false }, ticks: { show: false }, size: 38 },
      {
        stroke: colour('--faint'),
        grid: { stroke: colour('--line'), width: 1 },
        ticks: { show: false },
        size: 30,
        // Counts are whole, and three lines are enough to read them by.
        splits: () => (most % 2 === 0 || most > 6 ? [0, Math.round(most / 2), most] : [0, most]),
      },
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
  } satisfies uPlot.Options;
}

/** Where a stretch is on the chart; of no width where it is open at both ends or holds no month. */
function placeOf(
  chart: uPlot,
  times: readonly number[],
  buckets: readonly Bucket[],
  { from, to }: Stretch,
): { left: number; top: number; width: number; height: number } {
  const isWithin = ({ key }: Bucket) =>
    (!from || key.slice(0, from.length) >= from.slice(0, 7)) &&
    (!to || key.slice(0, to.length) <= to.slice(0, 7));
  const [first, last] = [buckets.findIndex(isWithin), buckets.findLastIndex(isWithin)];
  if ((!from && !to) || first < 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = chart.valToPos(times[first]! - HALF_MONTH_S, 'x');
  const right = chart.valToPos(times[last]! + HALF_MONTH_S, 'x');
  return { left, top: 0, width: right - left, height: chart.over.clientHeight };
}

/** The chart itself knows the mouse only. */
function selectByTouch(chart: uPlot, onSelect: () => void): void {
  const { over } = chart;
  let begun: number | undefined;
  const isTouch = (event: PointerEvent) => event.pointerType !== 'mouse';
  over.style.touchAction = 'pan-y';
  over.addEventListener('pointerdown', (event) => {
    if (isTouch(event)) begun = event.offsetX;
  });
  over.addEventListener('pointermove', (event) => {
    if (begun === undefined || !isTouch(event)) return;
    const left = Math.min(begun, event.offsetX);
    const width = Math.abs(begun - event.offsetX);
    chart.setSelect({ left, top: 0, width, height: over.clientHeight }, false);
  });
  over.addEventListener('pointerup', (event) => {
    if (begun !== undefined && isTouch(event)) onSelect();
    begun = undefined;
  });
  over.addEventListener('pointercancel', () => {
    begun = undefined;
  });
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
