import { useMemo, useState } from 'preact/hooks';
import type { ActorOfCountry } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { groupBy } from '../../lib/group-by.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { count, EVENT_TYPES, inWords } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { Choice, DateField } from '../../parts/fields.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Share } from '../../parts/share.tsx';
import { EmptyGraph, WhenAnswered } from '../../parts/states.tsx';
import { go, type Place, usePlace, withValues } from '../../place.ts';
import { ActorField } from './actor-field.tsx';
import { Canvas } from './canvas.tsx';
import { LinkEvents } from './link.tsx';
import { Paths } from './paths.tsx';
import {
  BEGIN_QUERY,
  type BeginAnswer,
  MOST_AROUND,
  type Network,
  networkQuery,
  type View,
} from './query.ts';

type Pair = readonly [source: string, target: string];

function viewIn({ query }: Place): View {
  const value = (name: string) => query.get(name) || undefined;
  return {
    around: query.getAll('around').slice(-MOST_AROUND),
    type: value('type'),
    from: value('from'),
    to: value('to'),
  };
}

/** The address with these actors in the middle. */
function addressAround(place: Place, around: readonly string[]): string {
  const query = new URLSearchParams(place.query);
  query.delete('around');
  for (const id of around.slice(-MOST_AROUND)) query.append('around', id);
  return `/graph?${query}`;
}

/** Who is linked with whom by events: begun at one actor, opened further by click. */
export function GraphPage() {
  const place = usePlace();
  const view = viewIn(place);
  const open = (...ids: readonly string[]) =>
    go(addressAround(place, [...view.around.filter((id) => !ids.includes(id)), ...ids]), { replace: true });
  const set = (values: Record<string, string>) => go(withValues(place, values), { replace: true });
  return (
    <>
      <PageTitle text="The graph" />
      <form class="filters" aria-label="What is drawn" onSubmit={(event) => event.preventDefault()}>
        <ActorField label="Add a name" onChoose={({ id }) => open(id)} />
        <Choice label="Events" value={view.type} all="all kinds" onChoose={(type) => set({ type })}>
          {EVENT_TYPES.map((type) => [type, inWords(type)])}
        </Choice>
        <DateField label="From" value={view.from} onGive={(from) => set({ from })} />
        <DateField label="To" value={view.to} onGive={(to) => set({ to })} />
        {view.around.length > 0 && (
          <button type="button" onClick={() => go('/graph')}>
            Start anew
          </button>
        )}
      </form>
      {view.around.length === 0 ? <Begin onOpen={open} /> : <Drawn view={view} onOpen={open} />}
      <Paths view={view} onShow={({ steps }) => open(steps[0]!.from.id, ...steps.map(({ to }) => to.id))} />
    </>
  );
}

function Begin({ onOpen }: { onOpen: (id: string) => void }) {
  const asked = useAnswer<BeginAnswer>(BEGIN_QUERY);
  return (
    <WhenAnswered asked={asked}>
      {({ actors }) =>
        actors.edges.length === 0 ? (
          <EmptyGraph />
        ) : (
          <section aria-labelledby="begin">
            <h2 id="begin">Begin with one who took part in much</h2>
            <ul class="plain chips">
              {actors.edges.map(({ node }) => (
                <li key={node.id}>
                  <Begun actor={node} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            <Share
              title="Who took part in most events"
              query={BEGIN_QUERY}
              csv={{ name: 'busiest', text: () => beginTable(actors.edges.map(({ node }) => node)) }}
            />
          </section>
        )
      }
    </WhenAnswered>
  );
}

function beginTable(actors: readonly ActorOfCountry[]): string {
  return toCsv(
    ['kind', 'name', 'country', 'id'],
    actors.map(({ __typename, name, country, id }) => [__typename, name, country?.name ?? null, id]),
  );
}

function Begun({ actor, onOpen }: { actor: ActorOfCountry; onOpen: (id: string) => void }) {
  return (
    <button type="button" onClick={() => onOpen(actor.id)}>
      {actor.name}
      {actor.country && actor.country.id !== actor.id && <span class="faint"> {actor.country.name}</span>}
    </button>
  );
}

function Drawn({ view, onOpen }: { view: View; onOpen: (...ids: readonly string[]) => void }) {
  const query = networkQuery(view);
  const asked = useAnswer<{ readonly network: Network }>(query);
  const [pair, setPair] = useState<Pair | undefined>();
  const lit = useMemo(() => new Set(pair ?? view.around), [pair, view.around.join()]);
  return (
    <WhenAnswered asked={asked}>
      {({ network }) => (
        <>
          <div class="with-side">
            <div>
              <Canvas
                network={network}
                lit={lit}
                onNode={(id) => {
                  setPair(undefined);
                  onOpen(id);
                }}
                onLink={(source, target) => setPair([source, target])}
              />
              {!network.complete && (
                <p class="faint">
                  Only the {count(network.nodes.length, 'name')} and {count(network.links.length, 'link')}{' '}
                  with most events are drawn: narrow it.
                </p>
              )}
              <Share title="The graph" query={query} csv={{ name: 'graph', text: () => toTable(network) }} />
            </div>
            <aside class="side" aria-label="What is drawn">
              {pair && (
                <PairEvents network={network} view={view} pair={pair} onClose={() => setPair(undefined)} />
              )}
              <Nodes network={network} view={view} onOpen={onOpen} onPair={setPair} />
            </aside>
          </div>
        </>
      )}
    </WhenAnswered>
  );
}

function PairEvents(props: { network: Network; view: View; pair: Pair; onClose: () => void }) {
  const { network, view, pair, onClose } = props;
  const names = pair.map((id) => network.nodes.find(({ actor }) => actor.id === id)?.actor.name ?? id);
  return (
    <section aria-labelledby="link">
      <h2 id="link">{names.join(' and ')}</h2>
      <button type="button" onClick={onClose}>
        Close
      </button>
      <LinkEvents view={view} source={pair[0]} target={pair[1]} />
    </section>
  );
}

/** Names that the list begins with. */
const LISTED = 100;

/** All that is drawn, as a list that keys and screen readers can use. */
function Nodes(props: {
  network: Network;
  view: View;
  onOpen: (id: string) => void;
  onPair: (pair: Pair) => void;
}) {
  const { network, view, onOpen, onPair } = props;
  const [whole, setWhole] = useState(false);
  const linksOf = groupBy(
    network.links.flatMap((link) => [
      { id: link.source, link },
      { id: link.target, link },
    ]),
    ({ id }) => id,
  );
  const nodes = network.nodes
    .map((node) => ({ ...node, links: (linksOf.get(node.actor.id) ?? []).map(({ link }) => link) }))
    .sort((a, b) => b.links.length - a.links.length);
  const listed = whole ? nodes : nodes.slice(0, LISTED);
  const nameOf = new Map(network.nodes.map(({ actor }) => [actor.id, actor.name]));
  return (
    <section aria-labelledby="drawn">
      <h2 id="drawn">
        {count(nodes.length, 'name')}, {count(network.links.length, 'link')}
      </h2>
      <ul class="plain list nodes">
        {listed.map(({ actor, links }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />{' '}
            {!view.around.includes(actor.id) && (
              <button type="button" class="plain-button" onClick={() => onOpen(actor.id)}>
                open<span class="unseen"> whom {actor.name} shares events with</span>
              </button>
            )}
            <details>
              <summary>{count(links.length, 'link')}</summary>
              <ul class="plain">
                {links.map(({ source, target, eventCount }) => (
                  <li key={`${source} ${target}`}>
                    <button type="button" class="plain-button" onClick={() => onPair([source, target])}>
                      {nameOf.get(source === actor.id ? target : source)}: {count(eventCount, 'event')}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {listed.length < nodes.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          List all {count(nodes.length, 'name')}
        </button>
      )}
    </section>
  );
}

function toTable({ nodes, links }: Network): string {
  const nameOf = new Map(nodes.map(({ actor }) => [actor.id, actor.name]));
  return toCsv(
    ['source', 'source id', 'target', 'target id', 'events'],
    links.map(({ source, target, eventCount }) => [
      nameOf.get(source) ?? null,
      source,
      nameOf.get(target) ?? null,
      target,
      eventCount,
    ]),
  );
}
