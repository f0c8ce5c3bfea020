/** All that the page knows of the graph: one query a chart. */
export const QUERIES = {
  months: `query Months($where: EventWhere) {
    timeline(interval: MONTH, groupBy: TYPE, where: $where, groups: 6) {
      key count groups { key { label } count }
    }
  }`,
  matrix: `query Matrix {
    meetings(foreign: true, first: 100) {
      edges { node { body { id name } counterpart { id name } meetings lastDate } }
    }
  }`,
  bodies: `query Bodies {
    meetingTotals(side: BODY, foreign: true, first: 10) {
      edges { node { actor { name } counterparts meetings } }
    }
  }`,
  topics: `query Topics($where: EventWhere) {
    eventCounts(groupBy: TOPIC, where: $where, first: 12) { count keys { label } }
  }`,
};
