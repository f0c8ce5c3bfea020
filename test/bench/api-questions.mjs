/** The questions of the benchmark, for each of those that are measured. Values stand in `ASKED`. */

/** What is asked of the graph that `graph.mjs` makes. */
export const ASKED = {
  event: 'event:article:000123#v1',
  from: '2025-03-01',
  to: '2025-04-30',
  country: 'PK',
  official: 'person:p7',
};

/** In the language of Readout's API. */
export const READOUT = {
  Q1: [
    `query ($event: ID!) { event(id: $event) { id type title date
      participants { role actor { id name country { id name } } } reports { quote article { id title } } } }`,
    { event: ASKED.event },
  ],
  Q2: [
    `query ($from: Date, $to: Date) { events(where: { date: { from: $from, to: $to } }, first: 50) { edges { node {
      id type title date participants { role actor { id name country { id name } } }
      reports { quote article { id title } } } } } }`,
    { from: ASKED.from, to: ASKED.to },
  ],
  Q3: [
    `query ($country: [String!]) { meetings(of: { country: $country }, foreign: true, first: 20) { edges { node {
      body { name } counterpart { name } meetings firstDate lastDate } } } }`,
    { country: [ASKED.country] },
  ],
  Q4: [
    `query ($official: ID!) { actor(id: $official) { id name events(where: { type: MEETING }, first: 50) { edges { node {
      role event { id title date participants { role actor { id name } } } } } } } }`,
    { official: ASKED.official },
  ],
  Q5: ['{ timeline(interval: MONTH, groupBy: TYPE) { key count groups { key { value } count } } }', {}],
  Q6: ['{ search(text: "c12 bench", first: 10) { edges { node { node { id } } } } }', {}],
  Q7: [
    '{ paths(from: "person:p7", to: "company:c9", maxEvents: 4, first: 1) { length steps { from { name } to { name } event { title } } } }',
    {},
  ],
};

const PARTICIPANTS = `CALL (e) {
  MATCH (e)<-[t:TOOK_PART_IN]-(a:Actor)
  CALL (a) { MATCH (a)-[:OF_COUNTRY]->(c:Actor) RETURN collect({id: c.id, name: c.name})[0] AS country }
  RETURN collect({role: t.role, id: a.id, name: a.name, country: country}) AS participants }`;
const REPORTS = `CALL (e) {
  MATCH (e)<-[r:REPORTS]-(n:Article)
  RETURN collect({quote: r.quote, id: n.id, title: n.title}) AS reports }`;
const EVENT = 'e.id AS id, e.type AS type, e.title AS title, e.date AS date';

/** The best single statement for Neo4j; Q5 to Q7 in its own words where they have any. */
export const BARE = {
  Q1: `MATCH (e:Event {id: $event}) ${PARTICIPANTS} ${REPORTS} RETURN ${EVENT}, participants, reports`,
  Q2: `MATCH (e:Event) WHERE e.toDay >= $from AND e.newestKey <= $to
    WITH e ORDER BY e.newestKey DESC, e.id LIMIT 50
    ${PARTICIPANTS} ${REPORTS} RETURN ${EVENT}, participants, reports ORDER BY e.newestKey DESC, e.id`,
  Q3: `MATCH (body:Actor) WHERE body.country IN $country AND (body:Agency OR body:Country)
    MATCH (body)-[:TOOK_PART_IN|REPRESENTED_IN]->(e:Event {type: 'MEETING', status: 'HAPPENED'})
    WITH DISTINCT body, e
    MATCH (e)<-[:TOOK_PART_IN|REPRESENTED_IN]-(other:Company) WHERE other.country <> body.country
    WITH DISTINCT body, e, other
    WITH body, other, count(e) AS meetings, min(e.date) AS firstDate, max(e.date) AS lastDate
    ORDER BY meetings DESC, body.id, other.id LIMIT 20
    RETURN body.name AS body, other.name AS counterpart, meetings, firstDate, lastDate`,
  Q4: `MATCH (o:Actor {id: $official})-[t:TOOK_PART_IN]->(e:Event {type: 'MEETING'})
    WITH o, e, collect(t.role)[0] AS role ORDER BY e.fromDay DESC, e.id LIMIT 50
    CALL (e) { MATCH (e)<-[p:TOOK_PART_IN]-(a:Actor) RETURN collect({role: p.role, id: a.id, name: a.name}) AS participants }
    RETURN o.id AS official, o.name AS name, role, e.id AS id, e.title AS title, e.date AS date, participants`,
  Q5: `MATCH (e:Event) WHERE e.date IS NOT NULL AND e.type IS NOT NULL AND e.status IS NOT NULL
    WITH e.date AS date, e.type AS type, count(*) AS events WHERE size(date) >= 7
    RETURN substring(date, 0, 7) AS month, type, sum(events) AS count ORDER BY month, type`,
  Q6: `UNWIND ['actor_words', 'event_words', 'article_words'] AS index
    CALL db.index.fulltext.queryNodes(index, '+c12* +bench*') YIELD node, score
    RETURN node.id AS id ORDER BY score DESC, id LIMIT 10`,
  Q7: `MATCH (a:Actor {id: 'person:p7'}) MATCH (b:Actor {id: 'company:c9'})
    MATCH p = shortestPath((a)-[:TOOK_PART_IN*..8]-(b))
    RETURN [n IN nodes(p) | coalesce(n.name, n.title)] AS path`,
};

const PEER_EVENT = `id type title date
  actorsConnection { edges { properties { role } node { id name countries { id name } } } }
  articlesConnection { edges { properties { quote } node { id title } } }`;

/** In the language of @neo4j/graphql 7; what it has no word for is left out. */
export const PEER = {
  Q1: [
    `query ($event: ID!) { events(where: { id: { eq: $event } }) { ${PEER_EVENT} } }`,
    { event: ASKED.event },
  ],
  Q2: [
    `query ($from: String!, $to: String!) {
      events(where: { toDay: { gte: $from }, newestKey: { lte: $to } }, sort: [{ newestKey: DESC }, { id: ASC }], limit: 50) { ${PEER_EVENT} } }`,
    { from: ASKED.from, to: ASKED.to },
  ],
  Q3: [
    'query ($country: String!) { meetings(country: $country, first: 20) { body counterpart meetings firstDate lastDate } }',
    { country: ASKED.country },
  ],
  Q4: [
    `query ($official: ID!) { actors(where: { id: { eq: $official } }) { id name
      eventsConnection(where: { node: { type: { eq: "MEETING" } } }, first: 50, sort: [{ node: { fromDay: DESC } }]) {
        edges { properties { role } node { id title date actorsConnection { edges { properties { role } node { id name } } } } } } } }`,
    { official: ASKED.official },
  ],
};
