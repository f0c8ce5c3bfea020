/**
 * Writes units into an embedded graph, those that are not stored yet, and says of each that it wrote or had it:
 * node write-units.mjs STORE_MODULE FOLDER UNITS_FILE
 */
import { readFileSync } from 'node:fs';

const [module, folder, file] = process.argv.slice(2);
const { openStore } = await import(module);
const store = await openStore({ folder });
const units = JSON.parse(readFileSync(file, 'utf8'));
for (const [index, { id, resolution }] of units.entries()) {
  const did = await store.write(async (writer) => {
    if ((await writer.storedArticles([id])).size > 0) return 'had';
    await writer.removeArticles([id]);
    await writer.apply(resolution, 'test 1');
    return 'wrote';
  });
  console.log(`${did} ${index}`);
}
await store.close();
