import { inBatches } from './batches.ts';
import type { Run, Statement } from './engine.ts';
import { dropLooseKeys, keysOf, writeKeys } from './identity.ts';
import { countryNode } from './referred-country.ts';
import * as remove from './statements/removal.ts';
import { mergeActorsOf } from './statements/writing.ts';

/**
 * Of these actors, countries and topics, takes away those that nothing supports. A country that no article names but
 * something refers to stays, as the table of countries has it.
 */
export async function tidy(run: Run, ids: readonly string[]): Promise<void> {
  const all = [...new Set(ids)].sort();
  const isTopic = (id: string) => id.startsWith('topic:');
  const isCountry = (id: string) => id.startsWith('country:');
  const keys = async (statement: Statement<{ readonly key: string }>, of: readonly string[]) =>
    (await inBatches(of, (batch) => run(statement, { ids: batch }))).map(({ key }) => key);

  await keys(remove.dropTopicsWithoutEvent, all.filter(isTopic));
  const actors = all.filter((id) => !isTopic(id));
  const unsupported = await keys(remove.actorsWithoutSupport, actors);
  const leaving = unsupported.filter((id) => !isCountry(id));
  const theirCountries = await keys(remove.countriesOfActors, leaving);
  await dropActors(run, leaving);

  const countries = [...new Set([...unsupported.filter(isCountry), ...theirCountries])].sort();
  const unnamed = await keys(remove.actorsWithoutSupport, countries);
  const referred = new Set(await keys(remove.countriesReferredTo, unnamed));
  await dropActors(
    run,
    unnamed.filter((id) => !referred.has(id)),
  );
  const kept = unnamed.filter((id) => referred.has(id)).map((id) => countryNode(id.slice('country:'.length)));
  await inBatches(kept, (rows) => run(mergeActorsOf.country, { rows }));
  await writeKeys(
    run,
    kept.map(({ id }) => ({ actor: id, keys: [] })),
  );
}

/** Takes actors away with the keys that only they have. */
async function dropActors(run: Run, ids: readonly string[]): Promise<void> {
  const keys = await keysOf(run, ids);
  await inBatches(ids, (batch) => run(remove.dropActors, { ids: batch }));
  await dropLooseKeys(
    run,
    [...keys.values()].flatMap((own) => [...own]),
  );
}
