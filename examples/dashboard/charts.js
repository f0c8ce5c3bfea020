/** Charts as tables with drawn bars, so that a reader without sight has the numbers too. Text is put in as text. */

const NONE = 'Nothing in this graph.';

/** One bar a row, longest as wide as there is room. */
export function bars(rows) {
  if (rows.length === 0) return make('p', {}, NONE);
  const most = Math.max(...rows.map(({ count }) => count));
  return make(
    'table',
    {},
    ...rows.map(({ label, count }) =>
      make('tr', {}, make('th', { scope: 'row' }, label), make('td', {}, meter(count, most)), cell(count)),
    ),
  );
}

/** One bar a row, its parts one after the other. The parts are the same in every row. */
export function stackedBars(rows) {
  if (rows.length === 0) return make('p', {}, NONE);
  const most = Math.max(1, ...rows.map(({ parts }) => sumOf(parts)));
  const names = rows[0].parts.map(({ name }) => name);
  const legend = make(
    'p',
    { class: 'legend' },
    ...names.flatMap((name, index) => [swatch(index), `${name} `]),
  );
  const body = rows.map(({ label, parts }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, label),
      make('td', {}, drawing(parts, most)),
      cell(sumOf(parts)),
    ),
  );
  return make('div', {}, legend, make('table', {}, ...body));
}

/** Rows × columns, those with most first; a darker cell is more. */
export function matrix(cells) {
  if (cells.length === 0) return make('p', {}, NONE);
  const rows = byTotal(cells, 'row');
  const columns = byTotal(cells, 'column');
  const most = Math.max(...cells.map(({ count }) => count));
  const byPlace = new Map(cells.map((each) => [`${each.row}\n${each.column}`, each]));
  const head = make('tr', {}, make('td'), ...columns.map((name) => make('th', { scope: 'col' }, name)));
  const body = rows.map((row) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, row),
      ...columns.map((column) => {
        const each = byPlace.get(`${row}\n${column}`);
        if (!each) return make('td');
        const shade = Math.ceil((4 * each.count) / most);
        return make('td', { class: `shade${shade}`, title: each.note }, String(each.count));
      }),
    ),
  );
  return make('table', { class: 'matrix' }, head, ...body);
}

function byTotal(cells, side) {
  const totals = new Map();
  for (const each of cells) totals.set(each[side], (totals.get(each[side]) ?? 0) + each.count);
  return [...totals].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([name]) => name);
}

function drawing(parts, most) {
  let start = 0;
  const pieces = parts.map(({ name, count }, index) => {
    const width = (100 * count) / most;
    const piece = svg(
      'rect',
      { x: start, y: 0, width, height: 10, class: `part${index}` },
      svg('title', {}, `${name}: ${count}`),
    );
    start += width;
    return piece;
  });
  return svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...pieces);
}

function meter(count, most) {
  return drawing([{ name: '', count }], most);
}

function swatch(index) {
  return make('span', { class: `swatch part${index}`, 'aria-hidden': 'true' });
}

function cell(count) {
  return make('td', { class: 'number' }, String(count));
}

function sumOf(parts) {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function make(tag, attributes = {}, ...content) {
  return filled(document.createElement(tag), attributes, content);
}

function svg(tag, attributes = {}, ...content) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);
}

function filled(element, attributes, content) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}
