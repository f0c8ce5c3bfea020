import type { EventWhere, GraphStore, PageRequest } from '../../src/store/index.ts';
import type { Random } from '../support/random.ts';
import { randomAlongOfActor } from './random-along.ts';

/** The lists of several actors at once, some of them twice and some that there are not. */
export async function askOfMany(
  store: GraphStore,
  actors: readonly string[],
  where: () => EventWhere,
  random: Random,
): Promise<void> {
  const ids = () => {
    const some = random.some(actors, 0.3);
    return [...some, ...some.slice(0, 1), 'person:none'];
  };
  const page = <Order>(orders: readonly Order[], value: string | number): PageRequest<Order> => ({
    orderBy: random.pick(orders),
    first: 1 + random.below(4),
    ...(random.chance(0.3) ? { after: { value, id: random.pick(actors) } } : {}),
    backwards: random.chance(0.3),
  });
  const byDate = page(['DATE_DESC', 'DATE_ASC'] as const, '2024-02-29');
  await store.eventsOfActors(ids(), where(), byDate, randomAlongOfActor(random));
  await store.eventsOfActors(ids(), where(), page(['REPORTS_DESC'] as const, 1));
  await store.eventCountsOfActors(ids(), where());
  await store.counterpartsOfActors(ids(), where(), page([null], 1));
  await store.counterpartCountsOfActors(ids(), where());
  const orders = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'] as const;
  await store.articlesOfActors(ids(), page(orders, '2024-02-29'));
  await store.articleCountsOfActors(ids());
}
