import { isProvince } from '../data/names/places.ts';
import { covers, portfolioWords } from './body-forms.ts';
import type { Cluster } from './cluster.ts';
import { newCluster } from './cluster.ts';
import { keyOf } from './name-key.ts';
import { isBehind, personalOffice } from './personal-office.ts';
import {
  HAS_FIELD,
  isCompatible,
  isFormal,
  isStateHouse,
  LOCAL,
  OF_FORCES,
  OF_GOVERNMENT,
  SERVES_STATE,
  titleCase,
  WEAK_HEADS,
} from './seat-fit.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** Banks that a governor without a place is of. */
const CENTRAL_BANK = /\b(?:central|reserve|national|state|rastra) bank\b|^bank of \p{Lu}/iu;

/** Where a post is held: a cluster, or a country as `country:PK`. */
export type Seat = Cluster | string;

/** Decides at which body or country each title is held, and names ministries after their portfolio. */
export class Seats {
  readonly #workspace: Workspace;
  readonly #clusters: Cluster[];
  readonly #home: string | null;
  /** The portfolio under which each ministry was first asked for. */
  readonly #portfolios = new Map<Cluster, string>();
  /** Where the titles stand by which the text tells a ministry that it does not name. */
  readonly #toldAt = new Map<Cluster, Set<number>>();
  /** Codes of the countries that a post is held at. */
  readonly countries = new Set<string>();

  constructor(workspace: Workspace, clusters: Cluster[], home: string | null) {
    this.#workspace = workspace;
    this.#clusters = clusters;
    this.#home = home;
  }

  /** The seat of a title; null when the article does not tell. */
  seatOf(title: Title, holder: Cluster | null): Seat | null {
    if (title.superior && !title.body) return this.seatOf(title.superior, null);
    const body = this.#bodyOf(title);
    const country = title.country ?? title.body?.country ?? holder?.country ?? null;
    if (LOCAL.test(title.core)) title.place ??= this.#province(title);
    if (title.place && LOCAL.test(title.core)) return this.#localGovernment(title);
    if (title.type === 'state' && !body && !title.country && /\bpresident$/.test(title.core)) {
      const office = holder?.titles.find(
        (other) => other.type !== 'state' && typeof other.seat === 'object' && other.seat !== null,
      );
      if (office?.seat) return office.seat;
    }
    if (OF_FORCES.test(title.text) && !body) return this.#country(title.country ?? this.#home);
    if (title.type === 'state' && title.bodyBefore) return this.#officerSeat(title, country);
    if (title.type === 'state')
      return body && !isStateHouse(body) ? body : this.#country(country ?? this.#home);
    if (title.type === 'envoy') {
      const sender = title.country ?? title.body?.country ?? this.#countryInFront(title);
      // "the Permanent Representative to the United Nations": of the land that the text is about.
      const permanent = /^permanent representative/.test(title.core);
      const posted = title.place?.country ?? this.#home;
      return this.#country(
        sender ?? (permanent || posted !== this.#home ? this.#home : this.#otherCountry()),
      );
    }
    if (title.type === 'minister' && title.toState && !title.portfolio)
      return this.#country(country ?? this.#home);
    if (title.type === 'minister') return this.#ministerSeat(title, body, country);
    if (
      title.type === 'lawmaker' ||
      (/^representatives?$/.test(title.core) && !body && !title.portfolio && title.plural)
    )
      return body ?? this.#legislature(title, country);
    if (body) return body;
    // A body that is named but is none of ours is no one else's.
    if (title.body && !/^(?:country|demonym|city)$/.test(title.body.form)) return null;
    return this.#officerSeat(title, country, holder);
  }

  /** Whether a title is no post unless the text says at which body. */
  isWeak(title: Title): boolean {
    return WEAK_HEADS.test(title.core);
  }

  #ministerSeat(title: Title, body: Cluster | null, country: string | null): Seat | null {
    if (body && [...body.names].some((name) => /\b(?:ministry|department)\b/i.test(name))) return body;
    // "minister without portfolio", "Government Secretary X", "the cabinet minister"
    if (/without portfolio/i.test(title.text) || OF_GOVERNMENT.test(title.portfolio ?? ''))
      return body ?? this.#country(country ?? this.#home);
    // "Under Secretary of Commerce for Industry and Security": the first part names the ministry.
    const portfolio = title.portfolio?.split(/ for (?!the)/)[0];
    const ofField = HAS_FIELD.test(title.text);
    const ministry = portfolio ? this.#ministryFor(portfolio, country, !ofField) : null;
    if (ministry) return this.#tell(ministry, title);
    // "the State Secretary of the Ministry": the one that its minister's title told.
    const told = title.bodyNoun === 'ministry' ? this.#lastMinistry(title) : null;
    if (told && (!country || told.country === country) && told.country === this.#home) return told;
    if (body) return body;
    if (portfolio && ofField)
      return this.#nearestMinistry(title, country) ?? this.#ministryFor(portfolio, country, true);
    if (
      /\bsecretary of state$/i.test(title.text) &&
      !title.portfolio &&
      (country ?? this.#home ?? 'US') === 'US'
    )
      return this.#stateDepartment();
    if (/^secretary$/.test(title.core) && !title.text.match(/\p{Lu}/u)) return null;
    return this.#nearestMinistry(title, country);
  }

  #tell(ministry: Cluster, { from }: Title): Cluster {
    this.#toldAt.set(ministry, (this.#toldAt.get(ministry) ?? new Set()).add(from));
    return ministry;
  }

  #officerSeat(title: Title, country: string | null, holder: Cluster | null = null): Seat | null {
    const official = title.type === 'official';
    if (title.toState)
      return title.portfolio && isFormal(title.portfolio) && !/\bfocal\b/.test(title.core)
        ? this.#ministryFor(title.portfolio, country, true)
        : this.#country(country ?? this.#home);
    if (
      /\bcommissioner\b/.test(title.core) &&
      (country === 'EU' ||
        (!country && (this.#named('European Commission') !== null || this.#speaksOfEurope())))
    )
      return this.#europeanCommission();
    if (/^trade$/i.test(title.portfolio ?? '') && title.core === 'representative')
      return this.#tradeOffice(country);
    if (official && title.portfolio) {
      const ministry = this.#ministryFor(
        title.portfolio,
        country,
        /^(?:member|additional secretary|joint secretary|dg)/.test(title.core),
      );
      if (ministry) return ministry;
    }
    const office = holder && this.#officeOf(title, country);
    if (office) return office;
    if (title.bodyBefore)
      return (
        this.#lastBody(title) ??
        (title.bodyNoun ? null : this.#bodyOfSentence(title)) ??
        this.#mainBody(title) ??
        this.#lastMinistry(title)
      );
    if (/^executive vice[- ]president/.test(title.core) && this.#speaksOfEurope())
      return this.#europeanCommission();
    // "Vice President X said", with capitals and no body: the state's.
    if (
      title.core === 'vice president' &&
      title.text.toLowerCase() === title.core &&
      this.#workspace.isCapital(title.head) &&
      !title.bodyBefore &&
      title.holder &&
      title.holder.from > title.head
    )
      return this.#country(country ?? this.#home);
    if (/^vice[- ]president/.test(title.core) && country) return this.#country(country);
    if (/^government\b|\bpresidential\b/i.test(title.text)) return this.#country(country ?? this.#home);
    if (official && country && SERVES_STATE.test(title.text.toLowerCase())) return this.#country(country);
    if (/^(?:deputy )?governor$/.test(title.core) && !title.body) {
      const banks = this.#clusters.filter(
        ({ kind, names }) => kind === 'agency' && [...names].some((name) => CENTRAL_BANK.test(name)),
      );
      if (banks.length === 1) return banks[0]!;
    }
    if (title.body?.form === 'country' && (official || title.body.from > title.head))
      return this.#country(country);
    if (country === 'EU') return this.#country(country);
    if (WEAK_HEADS.test(title.core)) return null;
    return (
      this.#besideAnd(title) ?? this.#lastBody(title) ?? this.#bodyOfSentence(title) ?? this.#mainBody(title)
    );
  }

  /** "the office of the agency, where chief executive X received him", "He saw the firm. Its director general": of whatever kind it is. */
  #bodyOfSentence(title: Title): Cluster | null {
    const { from } = reachOf(title);
    const here = this.#workspace.sentenceAt[title.from]!;
    const first = title.bodyBefore ? here - 1 : here;
    return this.#lastNamed(
      ({ kind, confidence }) => /^(?:company|agency|organization)$/.test(kind ?? '') && confidence >= 0.5,
      (mention) => mention.to <= from && this.#workspace.sentenceAt[mention.from]! >= first,
    );
  }

  /** Of the clusters that fit the one whose name stands last within reach. */
  #lastNamed(fits: (cluster: Cluster) => boolean, isInReach: (mention: Mention) => boolean): Cluster | null {
    let best: { cluster: Cluster; from: number } | null = null;
    for (const cluster of this.#clusters) {
      if (!fits(cluster)) continue;
      for (const mention of cluster.mentions)
        if (isInReach(mention) && (!best || mention.from > best.from)) best = { cluster, from: mention.from };
    }
    return best?.cluster ?? null;
  }

  /** "NCC Chairman X and Acting CEO Y": the body of the one whose title and name stand in front. */
  #besideAnd(title: Title): Cluster | null {
    const { from } = reachOf(title);
    if (!title.holder || title.holder.from < from || this.#workspace.lower(from - 1, from) !== 'and')
      return null;
    const beside = this.#workspace.titles.find(
      ({ holder, body, from: start }) => holder?.to === from - 1 && body !== null && start < holder.from,
    );
    const seat = beside ? this.seatOf(beside, null) : null;
    return seat && typeof seat === 'object' ? seat : null;
  }

  #bodyOf(title: Title): Cluster | null {
    const { body } = title;
    if (!body || body.form === 'country' || body.form === 'demonym') return null;
    return (
      this.#clusters.find(({ mentions, kind }) => kind && kind !== 'person' && mentions.includes(body)) ??
      null
    );
  }

  #country(code: string | null): string | null {
    if (!code) return null;
    this.countries.add(code);
    return `country:${code}`;
  }

  /** "a gift of India. Its High Commissioner, X": the country named last in this sentence or the one before. */
  #countryInFront(title: Title): string | null {
    if (!title.bodyBefore) return null;
    const here = this.#workspace.sentenceAt[title.from]!;
    const near = this.#workspace.mentions.filter(
      ({ form, from, to }) =>
        form === 'country' && to <= title.from && here - this.#workspace.sentenceAt[from]! <= 1,
    );
    return near.sort((a, b) => a.from - b.from).at(-1)?.country ?? null;
  }

  /** For an ambassador whose country the text leaves open: the one it names most beside its own. */
  #otherCountry(): string | null {
    const counts = new Map<string, number>();
    for (const { form, country } of this.#workspace.mentions) {
      if (country && country !== this.#home && /^(?:country|demonym)$/.test(form))
        counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** Whether the EU is named and no other agency that has commissioners. */
  #speaksOfEurope(): boolean {
    const named = this.#workspace.mentions.some(
      ({ form, country }) => form === 'country' && country === 'EU',
    );
    return (
      named &&
      !this.#clusters.some(
        ({ kind, names }) =>
          kind === 'agency' && [...names].some((name) => /commission|authority/i.test(name)),
      )
    );
  }

  /** The nearest firm or body named before a title in its paragraph. */
  #lastBody(title: Title): Cluster | null {
    if (title.bodyBefore && !title.bodyNoun) {
      const subject = this.#besideIts(title) ?? this.#subjectBefore(title);
      if (subject) return subject;
    }
    const first = title.bodyNoun ? 0 : this.#paragraphStart(title.from);
    const nearest = this.#lastNamed(
      (cluster) => isCompatible(cluster, title),
      ({ from, to }) =>
        from < title.from && from >= first && !/^['’]s?$/.test(this.#workspace.lower(to, from)),
    );
    return nearest && title.bodyNoun ? this.#toldMost(title, nearest) : nearest;
  }

  /** "the firm" is rather the one that the article is about than one named in passing just before. */
  #toldMost(title: Title, nearest: Cluster): Cluster {
    const before = ({ mentions }: Cluster) => mentions.filter(({ from }) => from < title.from).length;
    if (before(nearest) > 1) return nearest;
    return this.#clusters.reduce(
      (best, cluster) =>
        isCompatible(cluster, title) && before(cluster) > before(best) + 1 ? cluster : best,
      nearest,
    );
  }

  /**
   * Whose "its" is: the subject of its own sentence where one stands in front, else that of the sentence before. A
   * subject is the first name of a sentence that no preposition and no possessive governs.
   */
  #subjectBefore(title: Title): Cluster | null {
    const { sentences } = this.#workspace.document;
    const here = this.#workspace.sentenceAt[title.from]!;
    // "…," its manager, X, said: what is quoted has a subject of its own.
    const quoted = /^["”]$/.test(this.#workspace.lower(title.from - 2, title.from));
    for (const index of quoted ? [here - 1] : [here, here - 1]) {
      const sentence = sentences[index];
      if (!sentence || sentence.to <= this.#paragraphStart(title.from)) return null;
      const subject = this.#subjectOf(sentence.from, Math.min(sentence.to, title.from), title);
      if (subject) return subject;
    }
    return null;
  }

  /** "the CEO of Telnor, X, and its chief lawyer, Y", "Telnor's turn, whose chief": the body of the post or name just before. */
  #besideIts(title: Title): Cluster | null {
    const { from } = reachOf(title);
    const word = this.#workspace.lower(from, title.head);
    if (word === 'whose') return this.#nearestIn(title, from);
    if (word !== 'its' || this.#workspace.lower(from - 1, from) !== 'and') return null;
    const end = this.#workspace.lower(from - 2, from) === ',' ? from - 2 : from - 1;
    const beside = this.#workspace.titles.find(
      ({ holder, body, bodyNoun }) => holder?.to === end && (body !== null || bodyNoun !== null),
    );
    const seat = beside ? this.seatOf(beside, null) : null;
    return seat && typeof seat === 'object' ? seat : null;
  }

  /** The last compatible name of the sentence before a token. */
  #nearestIn(title: Title, before: number): Cluster | null {
    return this.#lastNamed(
      (cluster) => isCompatible(cluster, title),
      ({ from }) => from < before && this.#workspace.inSentence(from, before),
    );
  }

  #subjectOf(from: number, to: number, title: Title): Cluster | null {
    let best: { cluster: Cluster; from: number } | null = null;
    for (const cluster of this.#clusters) {
      if (!isCompatible(cluster, title)) continue;
      for (const mention of cluster.mentions) {
        if (mention.from < from || mention.to > to || (best && best.from < mention.from)) continue;
        if (isGoverned(this.#workspace, mention.from, mention.to)) continue;
        best = { cluster, from: mention.from };
      }
    }
    return best?.cluster ?? null;
  }

  #paragraphStart(token: number): number {
    const { sentences } = this.#workspace.document;
    let first = this.#workspace.sentenceAt[token]!;
    while (sentences[first - 1]?.paragraph === sentences[first]!.paragraph) first--;
    return sentences[first]!.from;
  }

  /** The body that the article names most, the first of several. */
  #mainBody(title: Title): Cluster | null {
    let best: Cluster | null = null;
    for (const cluster of this.#clusters) {
      if (isCompatible(cluster, title) && cluster.mentions.length > (best?.mentions.length ?? 0))
        best = cluster;
    }
    return best;
  }

  /** The state or province that an article on its governor or chief minister names most, or that a deputy's superior has. */
  #province(title: Title): Title['place'] {
    if (
      title.body ||
      (/^governor(?: general)?$/.test(title.core) &&
        this.#clusters.some(({ names }) => [...names].some((name) => /\bbank\b/i.test(name))))
    )
      return null;
    const head = title.core.split(' ').at(-1)!;
    const superior = this.#workspace.titles.findLast(
      ({ from, core, place }) => place && from < title.from && LOCAL.test(core) && core.endsWith(head),
    );
    if (superior) return superior.place;
    const ofCity = /\bmayor$/.test(title.core);
    const counts = new Map<string, number>();
    for (const { name, form, country } of this.#workspace.mentions) {
      const isPlace = ofCity ? form === 'city' && country === this.#home : isProvince(name);
      if (isPlace) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [name] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return this.#workspace.mentions.find((mention) => mention.name === name) ?? null;
  }

  #localGovernment(title: Title): Cluster {
    const place = title.place!;
    const found = this.#named(place.name);
    if (found) return found;
    const cluster = newCluster(this.#clusters, place.name, 'agency', 0.7);
    cluster.country = place.country;
    return cluster;
  }

  #legislature(title: Title, country: string | null): Seat | null {
    const upper = /senator|^sen\b/.test(title.core);
    const fit = upper
      ? /senate|congress/i
      : /parliament|assembly|house|congress|knesset|sabha|dewan|bundestag|duma|diet|sejm/i;
    for (const cluster of this.#clusters) {
      if (cluster.kind !== 'agency' || (country && cluster.country && cluster.country !== country)) continue;
      if ([...cluster.names].some((name) => fit.test(name) && !/committee|white house/i.test(name)))
        return cluster;
    }
    const name = upper ? 'Senate' : /congress/.test(title.core) ? 'Congress' : 'Parliament';
    const cluster = newCluster(this.#clusters, name, 'agency', 0.5);
    cluster.country = country ?? this.#home;
    return cluster;
  }

  #stateDepartment(): Cluster {
    const found = this.#clusters.find(({ names }) =>
      [...names].some((name) => /state department|department of state/i.test(name)),
    );
    if (found) return found;
    const cluster = newCluster(this.#clusters, 'Department of State', 'agency', 0.7);
    cluster.names.add('State Department');
    cluster.country = 'US';
    return cluster;
  }

  #tradeOffice(country: string | null): Cluster {
    const found = this.#clusters.find(({ names }) =>
      [...names].some((name) => /trade representative$|^USTR$/i.test(name)),
    );
    if (found) return found;
    const cluster = newCluster(this.#clusters, 'Office of the Trade Representative', 'agency', 0.7);
    cluster.country = country ?? this.#home;
    return cluster;
  }

  /** The office that one person is: the body that the text names for it, else one that bears the title's name. */
  #officeOf(title: Title, country: string | null): Cluster | null {
    const office = personalOffice(title);
    if (!office) return null;
    const behind = this.#clusters.find(
      ({ kind, names }) => kind === 'agency' && [...names].some((name) => isBehind(name, office)),
    );
    if (behind) return behind;
    const cluster = newCluster(this.#clusters, office, 'agency', 0.7);
    cluster.country = country ?? this.#home;
    return cluster;
  }

  #europeanCommission(): Cluster {
    const found = this.#named('European Commission');
    if (found) return found;
    const cluster = newCluster(this.#clusters, 'European Commission', 'agency', 0.7);
    cluster.country = 'EU';
    return cluster;
  }

  #named(name: string): Cluster | null {
    const key = keyOf(name);
    return (
      this.#clusters.find(
        ({ kind, names }) => kind === 'agency' && [...names].some((other) => keyOf(other) === key),
      ) ?? null
    );
  }

  #ministryFor(portfolio: string, country: string | null, mayCreate: boolean): Cluster | null {
    const wanted = portfolioWords(portfolio);
    const state = country ?? this.#home;
    let best: { cluster: Cluster; extra: number } | null = null;
    for (const cluster of this.#clusters) {
      if (cluster.kind !== 'agency' || (cluster.country && state && cluster.country !== state)) continue;
      for (const name of cluster.names) {
        if (!/\b(?:ministry|department|division|secretariat)\b|\bBureau$/i.test(name)) continue;
        const words = portfolioWords(name);
        const extra = Math.abs(words.size - wanted.size);
        if (covers(words, wanted) && (!best || extra < best.extra)) best = { cluster, extra };
      }
    }
    if (best && !this.#isOthers(best.cluster, portfolio)) {
      this.#portfolios.set(best.cluster, portfolio);
      best.cluster.names.add(portfolio);
      if (best.cluster.mentions.length === 0) widen(best.cluster, portfolio);
      else if (/^foreign ministry$/i.test(best.cluster.name || [...best.cluster.names][0]!))
        best.cluster.names.add('Ministry of Foreign Affairs');
      best.cluster.country ??= state;
      return best.cluster;
    }
    return mayCreate ? this.#createMinistry(portfolio, state) : null;
  }

  /** "the ministry's director general", where the ministry is named by its minister alone. */
  #lastMinistry(title: Title): Cluster | null {
    return title.bodyNoun === 'ministry' ? ([...this.#portfolios.keys()].at(-1) ?? null) : null;
  }

  /** Two ministers with unlike portfolios ("Digital Affairs", "Digital Transformation") have two ministries. */
  #isOthers(cluster: Cluster, portfolio: string): boolean {
    const before = this.#portfolios.get(cluster);
    return before !== undefined && !covers(portfolioWords(before), portfolioWords(portfolio));
  }

  #createMinistry(portfolio: string, country: string | null): Cluster {
    const plain = portfolio.replace(/\s+/g, ' ');
    const name = ministryName(plain);
    const cluster = newCluster(this.#clusters, name, 'agency', 0.75);
    cluster.names.add(plain);
    this.#portfolios.set(cluster, portfolio);
    cluster.country = country;
    return cluster;
  }

  /** The ministry of a country that the text names last before a title, else the first that it names. */
  #nearestMinistry(title: Title, country: string | null): Cluster | null {
    let best: { cluster: Cluster; from: number } | null = null;
    for (const cluster of this.#clusters) {
      if (cluster.kind !== 'agency' || (country && cluster.country && cluster.country !== country)) continue;
      if (![...cluster.names].some((name) => /ministry|department/i.test(name))) continue;
      // Of two ministers each has a ministry; a deputy or a secretary is of the one told before.
      const byTitle = /^(?:minister|secretary)$/.test(title.core) ? [] : (this.#toldAt.get(cluster) ?? []);
      const told = [...cluster.mentions.map(({ from }) => from), ...byTitle];
      const from = Math.max(-1, ...told.filter((at) => at < title.from));
      if (!best || from > best.from) best = { cluster, from };
    }
    return best?.cluster ?? null;
  }
}

function ministryName(portfolio: string): string {
  return /^foreign$/i.test(portfolio) ? 'Ministry of Foreign Affairs' : `Ministry of ${titleCase(portfolio)}`;
}

/** Of a ministry named by the portfolios of its people, the fullest names it: the minister's, not the vice minister's. */
function widen(ministry: Cluster, portfolio: string): void {
  const name = ministryName(portfolio.replace(/\s+/g, ' '));
  ministry.names.add(name);
  if (name.length > ministry.name.length) ministry.name = name;
}

/** "of X", "with X", "X's": no subject. */
function isGoverned(workspace: Workspace, from: number, to: number): boolean {
  if (/^['’]s?$/.test(workspace.lower(to, from)) || workspace.titleAt[to]) return true;
  const front = workspace.lower(from - 1, from) === 'the' ? from - 2 : from - 1;
  return /^(?:of|with|to|from|by|for|in|at|on|between|under|against|over|via|through|['’]s)$/.test(
    workspace.lower(front, from),
  );
}
