import { type AgencyKind, evidenceAt } from '../../model/index.ts';
import { countryName, isCapitalCity } from '../data/names/places.ts';
import type { EntityDraft, PostDraft, Reference } from '../document.ts';
import type { Seats } from './13-seats.ts';
import type { Cluster } from './cluster.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** The clusters and countries as entities, in the order of the text, and the references to them. */
export function toEntities(
  workspace: Workspace,
  clusters: readonly Cluster[],
  seats: Seats,
): { entities: EntityDraft[]; references: Reference[] } {
  const kept = clusters.filter(({ kind }) => kind !== null);
  nameClusters(kept);
  const posts = new Map(kept.map((cluster) => [cluster, postsOf(workspace, cluster, seats)]));
  const entities = kept.map((cluster) => toDraft(cluster, posts.get(cluster)!));
  for (const { form, country } of workspace.mentions)
    if (country && isState(form, country)) seats.countries.add(country);
  for (const code of [...seats.countries].sort()) entities.push(toCountry(workspace, code));
  return { entities, references: toReferences(workspace, kept) };
}

function nameClusters(clusters: readonly Cluster[]): void {
  const taken = new Set<string>();
  for (const cluster of clusters) {
    const names = [...cluster.names].filter(Boolean);
    // The fullest name; acronyms lose to what they stand for.
    if (!cluster.name) cluster.name = fullest(names);
    const base = slug(cluster.name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    cluster.id = id;
  }
}

/** The longest name; of a ministry the longest that says so, not its bare portfolio. */
function fullest(names: readonly string[]): string {
  const ministries = names.filter((name) => /\bministry\b|\bdepartment\b/i.test(name));
  const proper = names.filter((name) => /\p{Lu}/u.test(name));
  const best = ministries.length > 0 ? ministries : proper.length > 0 ? proper : names;
  return best.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '') || 'entity';
}

function postsOf(workspace: Workspace, cluster: Cluster, seats: Seats): PostDraft[] {
  const posts: PostDraft[] = [];
  // What the text states comes before what is guessed: a guess is needed only for a title not yet placed.
  const titles = [...cluster.titles].sort(
    (a, b) => Number(isStated(b)) - Number(isStated(a)) || a.from - b.from,
  );
  for (const title of titles) {
    const seat = seats.seatOf(title, cluster);
    if (seat === null && seats.isWeak(title)) continue;
    const at = typeof seat === 'string' ? seat : (seat?.id ?? null);
    const country = typeof seat === 'string' ? seat.slice('country:'.length) : seat?.country;
    cluster.country ??= country ?? null;
    const post = toPost(workspace, title, at);
    const same = posts.findIndex(
      (other) => alike(other.title, post.title) && (other.at === at || !isStated(title)),
    );
    if (same >= 0) {
      // "Crypto council chief" and "chief executive officer of the Council": the fuller wording stays.
      const other = posts[same]!;
      if (other.at === at && other.former === post.former && wordsIn(post.title) > wordsIn(other.title))
        posts[same] = post;
      continue;
    }
    posts.push(post);
  }
  return posts.sort((a, b) => a.start - b.start);
}

function wordsIn(title: string): number {
  return title.split(/\W+/).length;
}

function isStated(title: Title): boolean {
  return (
    title.body !== null ||
    title.country !== null ||
    title.portfolio !== null ||
    title.place !== null ||
    title.bodyBefore
  );
}

function toPost(workspace: Workspace, title: Title, at: string | null): PostDraft {
  const { from, to } = reachOf(title);
  const { start, end } = spanOf(workspace, from, to);
  return { title: title.text, at, former: title.former, ...evidenceAt(workspace.document.text, start, end) };
}

/** Whether two titles at one body are two wordings of one post: one's words hold the other's. */
function alike(a: string, b: string): boolean {
  const x = new Set(a.toLowerCase().split(/\W+/));
  const y = new Set(b.toLowerCase().split(/\W+/));
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word));
}

function toDraft(cluster: Cluster, posts: readonly PostDraft[]): EntityDraft {
  const { id, name, country, confidence } = cluster;
  const aliases = [...cluster.names].filter((other) => other !== name).sort();
  const kind = cluster.kind!;
  const draft = { id, kind, name, aliases, country, posts, confidence };
  return kind === 'agency' ? { ...draft, agencyKind: agencyKindOf(name) } : draft;
}

function agencyKindOf(name: string): AgencyKind {
  if (/\bministry|\bdepartment (?:of|for)|\bdepartment$|treasury|home office|foreign office/i.test(name))
    return 'MINISTRY';
  if (/central bank|reserve bank|bank of|state bank|federal reserve|monetary authority/i.test(name))
    return 'CENTRAL_BANK';
  if (/\bcourt|tribunal|judicial/i.test(name)) return 'COURT';
  if (
    /parliament|senate|congress|house of|assembly|knesset|bundestag|duma|committee|lok sabha|rajya sabha/i.test(
      name,
    )
  )
    return 'LEGISLATURE';
  if (/\barmy|navy|air force|armed forces|military|pentagon/i.test(name)) return 'MILITARY';
  if (/regulat|authority|commission/i.test(name)) return 'REGULATOR';
  return 'AGENCY';
}

/** Whether a mention stands for a state: "European" is no word for the EU. */
function isState(form: Mention['form'], country: string): boolean {
  return form === 'country' || (form === 'demonym' && country !== 'EU');
}

function toCountry(workspace: Workspace, code: string): EntityDraft {
  const names = new Set(
    workspace.mentions
      .filter(({ form, country }) => form === 'country' && country === code)
      .map(({ name }) => name),
  );
  const name = [...names].find((form) => !isCapitalCity(form)) ?? countryName(code);
  names.delete(name);
  return {
    id: `country:${code}`,
    kind: 'country',
    name,
    aliases: [...names].sort(),
    country: code,
    posts: [],
    confidence: 0.95,
  };
}

function toReferences(workspace: Workspace, clusters: readonly Cluster[]): Reference[] {
  const references: Reference[] = [];
  for (const cluster of clusters)
    for (const mention of cluster.mentions) references.push(toReference(workspace, mention, cluster.id));
  for (const mention of workspace.mentions) {
    if (mention.country && isState(mention.form, mention.country))
      references.push(toReference(workspace, mention, `country:${mention.country}`));
  }
  const holders = holdersOf(clusters);
  for (const title of workspace.titles) {
    const holder = holders.get(title);
    if (!holder) continue;
    const { from, to } = reachOf(title);
    references.push({
      ...spanOf(workspace, from, to),
      kind: 'post',
      entities: [holder.id],
      from,
      to,
      sentence: workspace.sentenceAt[from]!,
      use: 'plain',
    });
  }
  return references
    .filter(({ sentence }) => sentence >= 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of a title that several hold, the first. */
function holdersOf(clusters: readonly Cluster[]): Map<Title, Cluster> {
  return new Map(
    clusters.flatMap((cluster) => cluster.titles.map((title) => [title, cluster] as const)).reverse(),
  );
}

function toReference(workspace: Workspace, mention: Mention, entity: string): Reference {
  const { from, to } = mention;
  return {
    ...spanOf(workspace, from, to),
    kind: 'name',
    entities: [entity],
    from,
    to,
    sentence: workspace.sentenceAt[from]!,
    use: useOf(workspace, mention),
  };
}

function spanOf(workspace: Workspace, from: number, to: number) {
  return { start: workspace.tokens[from]!.start, end: workspace.tokens[to - 1]!.end };
}

function useOf(workspace: Workspace, mention: Mention): Reference['use'] {
  if (/^['’]s?$/.test(workspace.lower(mention.to, mention.from))) return 'possessive';
  if (mention.form === 'demonym') return 'modifier';
  const next = workspace.tokens[mention.to];
  const modifies =
    next && workspace.inSentence(mention.to, mention.from) && next.pos === 'NOUN' && !DAY.test(next.lower);
  return modifies ? 'modifier' : 'plain';
}

/** "Josephine Teo yesterday met": a day behind a name is no noun that the name describes. */
const DAY = /^(?:yesterday|today|tomorrow|tonight|earlier|later)$/;
