/**
 * One server under measure, as a process of its own: `readout`, as `readout serve` opens its graph, or `bare`: the driver with the best single statement
 * for each question behind a minimal HTTP server. Takes the kind as its argument and prints its address.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { createApi } from '../../dist/api/index.js';
import { openStore, optionsFromEnvironment } from '../../dist/store/index.js';
import { BARE } from './api-questions.mjs';

const [kind] = process.argv.slice(2);
const options = optionsFromEnvironment(process.env);
const server =
  kind === 'bare'
    ? bare()
    : createServer(createApi({ store: await openStore({ ...options, readTime: 30_000 }) }));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
});

function bare() {
  const { uri, username, password } = options.neo4j;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { name, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const { records } = await driver.executeQuery(BARE[name], variables, { routing: neo4j.routing.READ });
    const body = JSON.stringify({ data: records.map((record) => record.toObject()) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
}
