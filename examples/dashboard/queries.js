/** All that the page knows of the graph: one query a chart. */
export const QUERIES = {
  months: `query Months($where: EventWhere) {
    timeline(interval: MONTH, groupBy: STATUS, where: $where) {
      key groups { key { label } count }
    }
  }`,
  matrix: `query Matrix {
    meetings(foreign: true, first: 100) {
      edges { node { body { id name country { code } } counterpart { id name country { code } } meetings lastDate } }
    }
  }`,
  bodies: `query Bodies {
    meetingTotals(side: BODY, foreign: true, first: 10) {
      edges { node { actor { name country { code } } counterparts meetings } }
    }
  }`,
  firms: `query Firms {
    meetingTotals(side: COUNTERPART, foreign: true, first: 10) {
      edges { node { actor { name country { code } } counterparts meetings } }
    }
  }`,
};
