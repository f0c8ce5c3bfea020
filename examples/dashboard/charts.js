import * as Plot from '@observablehq/plot';

/** Charts of Observable Plot. Names are put in as text by Plot itself. */

const COLOUR = '#0f5863';
/** Room for the names of bodies, in pixels. */
const NAMES = 440;

/** Meetings a month, by status; months without any stay empty on the axis of time. */
export function months(buckets) {
  const rows = buckets.flatMap(({ key, groups }) =>
    groups
      .filter(({ count }) => count > 0)
      .map((group) => ({
        month: new Date(`${key}-01`),
        status: group.key.label.toLowerCase(),
        count: group.count,
      })),
  );
  return Plot.plot({
    ...common('Meetings a month, by whether they were held'),
    height: 250,
    marginBottom: 40,
    x: { type: 'utc', label: null },
    y: { grid: true, label: 'Meetings', interval: 1, tickFormat: 'd' },
    color: {
      domain: ['happened', 'planned', 'cancelled'],
      range: [COLOUR, '#d08b28', '#a83a32'],
      legend: true,
    },
    marks: [
      Plot.rectY(rows, { x: 'month', y: 'count', fill: 'status', interval: 'month', tip: true }),
      Plot.ruleY([0]),
    ],
  });
}

/** Bodies × firms, those with most meetings first; a darker cell is more. */
export function matrix(cells) {
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return Plot.plot({
    ...common('Meetings of public bodies with foreign firms'),
    marginLeft: NAMES,
    marginBottom: 110,
    height: 150 + 26 * new Set(cells.map(({ body }) => body)).size,
    padding: 0.05,
    x: { label: null, tickRotate: -35 },
    y: { label: null },
    color: { type: 'linear', domain: [0, most], range: ['#dcecee', COLOUR] },
    marks: [
      Plot.cell(cells, {
        x: 'firm',
        y: 'body',
        fill: 'count',
        channels: { last: 'last' },
        tip: true,
        sort: {
          x: { value: 'fill', reduce: 'sum', order: 'descending' },
          y: { value: 'fill', reduce: 'sum', order: 'descending' },
        },
      }),
      Plot.text(cells, {
        x: 'firm',
        y: 'body',
        text: ({ count }) => String(count),
        fill: ({ count }) => (count > most / 2 ? 'white' : 'black'),
      }),
    ],
  });
}

/** One bar a name, the longest first. */
export function bars(rows, label) {
  return Plot.plot({
    ...common(label),
    marginLeft: NAMES,
    height: 70 + 26 * rows.length,
    x: { label, grid: true, interval: 1, tickFormat: 'd' },
    marginBottom: 45,
    y: { label: null },
    marks: [
      Plot.barX(rows, { x: 'count', y: 'name', fill: COLOUR, tip: true, sort: { y: '-x' } }),
      Plot.ruleX([0]),
    ],
  });
}

const common = (ariaLabel) => ({ ariaLabel, width: 960, marginLeft: 50, style: { fontSize: '13px' } });
