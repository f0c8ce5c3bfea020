import type { Document, NamedDocument } from '../document.ts';
import { findPlaces } from './01-places.ts';
import { findBodies } from './02-bodies.ts';
import { findTitles } from './03-titles.ts';
import { findKnownBodies } from './04-known.ts';
import { findRuns } from './05-runs.ts';
import { bindAcronyms } from './06-acronyms.ts';
import { bindBodies } from './07-title-bodies.ts';
import { bindHolders } from './08-holders.ts';
import { clusterMentions, joinBodies, joinShortForms } from './09-clusters.ts';
import { settleKinds } from './10-kinds.ts';
import { rescan } from './11-rescan.ts';
import { placeLeaders, settleCountries } from './12-countries.ts';
import { Seats } from './13-seats.ts';
import { dropProducts } from './14-platforms.ts';
import { toEntities } from './15-entities.ts';
import { resolveAnaphora } from './16-anaphora.ts';
import { placeAtHome } from './at-home.ts';
import { dropBareNouns } from './bare-nouns.ts';
import type { Cluster } from './cluster.ts';
import { joinDescriptions } from './described-bodies.ts';
import { homeOf } from './home-country.ts';
import { bindItemBodies } from './list-items.ts';
import { findMetonyms } from './metonyms.ts';
import { Workspace } from './workspace.ts';

/** The document with its people, bodies, firms and countries, the posts they hold, and every reference to them. */
export function nameEntities(document: Document): NamedDocument {
  const workspace = new Workspace(document);
  findPlaces(workspace);
  findBodies(workspace);
  findKnownBodies(workspace);
  findTitles(workspace);
  findRuns(workspace);
  findMetonyms(workspace);
  const sameAs = bindAcronyms(workspace);
  bindBodies(workspace);
  bindItemBodies(workspace);
  bindHolders(workspace);
  const clusters = clusterMentions(workspace, sameAs);
  giveTitles(workspace, clusters);
  settleKinds(workspace, clusters);
  dropProducts(workspace, clusters);
  joinBodies(clusters);
  joinDescriptions(workspace, clusters);
  joinShortForms(workspace, clusters);
  dropBareNouns(clusters);
  rescan(workspace, clusters);
  placeLeaders(clusters);
  const home = homeOf(workspace);
  settleCountries(workspace, clusters, home.country);
  const seats = new Seats(workspace, clusters, home.country);
  for (const cluster of [...clusters])
    for (const title of cluster.titles) title.seat = seats.seatOf(title, cluster);
  seatUnheld(workspace, seats);
  joinBodies(clusters);
  const { entities, references } = toEntities(workspace, clusters, seats);
  const resolved = resolveAnaphora(workspace, entities, references, clusters, home.country);
  return { ...document, entities: placeAtHome(entities, home), references: resolved };
}

/** Puts each title with the clusters of its holders. */
function giveTitles(workspace: Workspace, clusters: readonly Cluster[]): void {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)),
  );
  for (const title of workspace.titles) {
    for (const holder of [title.holder, ...title.others])
      if (holder) clusterOf.get(holder)?.titles.push(title);
  }
}

/** Finds the seat of titles that stand for a holder who is not named, where the text tells it. */
function seatUnheld(workspace: Workspace, seats: Seats): void {
  for (const title of workspace.titles) {
    if (title.holder || title.plural) continue;
    const ministry = title.type === 'minister' && title.portfolio !== null;
    const named = title.body !== null && title.body.form !== 'demonym';
    if (ministry || named || (title.type === 'state' && title.country))
      title.seat = seats.seatOf(title, null);
  }
}
