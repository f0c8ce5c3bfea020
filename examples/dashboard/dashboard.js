import { bars, matrix, stackedBars } from './charts.js';
import { QUERIES } from './queries.js';

/** `?api=…` names another server, which must name this page's origin in READOUT_CORS. */
const asked = new URLSearchParams(location.search);
const API = asked.get('api') ?? 'http://127.0.0.1:4000/graphql';
/** `?from=2025-01` leaves out what was before. */
const where = asked.has('from') ? { date: { from: asked.get('from') } } : {};

const CHARTS = {
  months: ({ timeline }) =>
    stackedBars(
      timeline.map(({ key, groups }) => ({
        label: key,
        parts: groups.map((group) => ({ name: group.key.label.toLowerCase(), count: group.count })),
      })),
    ),
  matrix: ({ meetings }) =>
    matrix(
      meetings.edges.map(({ node }) => ({
        row: node.body.name,
        column: node.counterpart.name,
        count: node.meetings,
        note: node.lastDate ? `last met ${node.lastDate}` : 'undated',
      })),
    ),
  bodies: ({ meetingTotals }) =>
    bars(meetingTotals.edges.map(({ node }) => ({ label: node.actor.name, count: node.counterparts }))),
  topics: ({ eventCounts }) =>
    bars(eventCounts.map(({ count, keys: [topic] }) => ({ label: topic.label.toLowerCase(), count }))),
};

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
