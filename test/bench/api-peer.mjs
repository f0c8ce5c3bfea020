/**
 * The peer under measure: @neo4j/graphql 7 over the same Neo4j, behind the same HTTP server as Readout. It is found in
 * the folder that READOUT_BENCH_PEERS names (`npm i @neo4j/graphql@7 autocannon@8 graphql-yoga@5.21.3 neo4j-driver@6`).
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.env.READOUT_BENCH_PEERS, 'package.json'));
const { Neo4jGraphQL } = require('@neo4j/graphql');
const neo4j = require('neo4j-driver');
const { createYoga } = require('graphql-yoga');

const TYPES = `
  type Part @relationshipProperties { role: String }
  type Report @relationshipProperties { quote: String }
  type Actor @node {
    id: ID!
    name: String!
    countries: [Actor!]! @relationship(type: "OF_COUNTRY", direction: OUT)
    events: [Event!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "Part")
  }
  type Article @node { id: ID! title: String! }
  type Event @node {
    id: ID!
    type: String!
    title: String!
    date: String
    fromDay: String
    newestKey: String
    toDay: String
    actors: [Actor!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "Part")
    articles: [Article!]! @relationship(type: "REPORTS", direction: IN, properties: "Report")
  }
  type Pair { body: String! counterpart: String! meetings: Int! firstDate: String lastDate: String }
  type Query {
    meetings(country: String!, first: Int!): [Pair!]! @cypher(statement: """
      MATCH (body:Actor {country: $country}) WHERE body:Agency OR body:Country
      MATCH (body)-[:TOOK_PART_IN|REPRESENTED_IN]->(e:Event {type: 'MEETING', status: 'HAPPENED'})
      WITH DISTINCT body, e
      MATCH (e)<-[:TOOK_PART_IN|REPRESENTED_IN]-(other:Company) WHERE other.country <> body.country
      WITH DISTINCT body, e, other
      WITH body, other, count(e) AS meetings, min(e.date) AS firstDate, max(e.date) AS lastDate
      ORDER BY meetings DESC, body.id, other.id LIMIT $first
      RETURN {body: body.name, counterpart: other.name, meetings: meetings, firstDate: firstDate, lastDate: lastDate} AS pair
    """, columnName: "pair")
  }`;

/** Dates are text in this graph: without these there is no range of them. */
const COMPARED = { GT: true, GTE: true, LT: true, LTE: true };

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({
  typeDefs: TYPES,
  driver,
  features: { filters: { String: COMPARED } },
}).getSchema();
const server = createServer(createYoga({ schema, logging: false, context: () => ({ sessionConfig: {} }) }));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
});
