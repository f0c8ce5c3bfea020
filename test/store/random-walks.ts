import type { EncounterWhere, EventWhere, GraphStore } from '../../src/store/index.ts';
import { EVENT_GROUPS } from '../../src/store/statements/counts.ts';
import type { Random } from '../support/random.ts';

/** Paths, networks and counts between and around actors at random. */
export async function askWalks(
  store: GraphStore,
  actors: readonly string[],
  where: () => EventWhere,
  random: Random,
): Promise<void> {
  const [from, to, third] = random.shuffle(actors) as [string, string, string];
  await store.paths({ from, to, maxEvents: 1 + random.below(4), where: where(), first: 1 + random.below(5) });
  const [depth, within, nodes] = [1 + random.below(3), where(), 2 + random.below(20)];
  const country = random.pick(actors.filter((id) => id.startsWith('country:')));
  await store.network([from, random.chance(0.3) ? country : third], depth, within, {
    nodes,
    links: 2 * nodes,
    ofCountries: nodes,
  });
  const [one, two] = random.shuffle(EVENT_GROUPS);
  const first = 1 + random.below(30);
  await store.eventCounts({ groupBy: [one!, two!], where: where(), first });
  await store.eventCounts({ groupBy: [one!], where: where(), first, body: { kind: ['person'] } });
}

/** Every statement that counts, once. */
export async function askEveryCount(store: GraphStore): Promise<void> {
  for (const [index, one] of EVENT_GROUPS.entries()) {
    await store.eventCounts({ groupBy: [one], where: {}, first: 1_000 });
    for (const two of EVENT_GROUPS.slice(index + 1)) {
      const kind = ['person', 'company', 'agency', 'organization', 'country'] as const;
      await store.eventCounts({
        groupBy: [two, one],
        where: {},
        body: { kind },
        firm: { kind },
        first: 1_000,
      });
    }
  }
}

/** Who met most, on either side. */
export async function askTotals(
  store: GraphStore,
  where: EncounterWhere,
  after: readonly { value: string | number; id: string }[],
  random: Random,
): Promise<void> {
  for (const side of ['BODY', 'COUNTERPART'] as const) {
    const orderBy = random.pick(['COUNTERPARTS_DESC', 'MEETINGS_DESC'] as const);
    const place = random.chance(0.3) ? { after: random.pick(after) } : {};
    const page = { orderBy, first: 1 + random.below(5), backwards: random.chance(0.5), ...place };
    await store.encounterTotals(side, where, page);
    await store.encounterTotalCount(side, where);
  }
}
