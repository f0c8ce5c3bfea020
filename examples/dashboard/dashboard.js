import { bars, matrix, months } from './charts.js';
import { QUERIES } from './queries.js';

/** `?api=…` names another server, which must name this page's origin in READOUT_CORS. */
const asked = new URLSearchParams(location.search);
const API = asked.get('api') ?? 'http://127.0.0.1:4000/graphql';
/** `?from=2025-01` leaves out what was before. */
const where = { type: ['MEETING'], ...(asked.has('from') ? { date: { from: asked.get('from') } } : {}) };

const CHARTS = {
  months: ({ timeline }) => months(timeline),
  matrix: ({ meetings }) =>
    matrix(
      meetings.edges.map(({ node }) => ({
        body: named(node.body),
        firm: named(node.counterpart),
        count: node.meetings,
        last: node.lastDate ?? 'undated',
      })),
    ),
  bodies: ({ meetingTotals }) => bars(totals(meetingTotals), 'Foreign firms met'),
  firms: ({ meetingTotals }) => bars(totals(meetingTotals), 'Public bodies met'),
};

/** Many countries have a ministry of finance. */
function named({ name, country }) {
  return country ? `${name}, ${country.code}` : name;
}

function totals({ edges }) {
  return edges.map(({ node }) => ({ name: named(node.actor), count: node.counterparts }));
}

async function ask(query) {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: query.includes('$where') ? { where } : {} }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const status = document.getElementById('status');
try {
  await Promise.all(
    Object.entries(QUERIES).map(async ([name, query]) => {
      const drawn = CHARTS[name](await ask(query));
      document.getElementById(name).replaceChildren(drawn);
    }),
  );
  status.textContent = `Answered by ${new URL(API).host}.`;
} catch (error) {
  status.textContent = `No answer from ${API}: ${error.message}`;
}
