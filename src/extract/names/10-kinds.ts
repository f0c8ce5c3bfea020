import { wordSet } from '../../lib/word-set.ts';
import type { EntityKind } from '../../model/index.ts';
import { PERSON_NAMES } from '../data/names/given-names.ts';
import { findPlace } from '../data/names/places.ts';
import {
  AGENCY_NOUNS,
  BODY_HEADS,
  FIRM_ANNOUNCERS,
  FIRM_WORDS,
  LEGAL_FORMS,
  PORTFOLIO,
  REGION_WORDS,
  WEAK_BODY_HEADS,
  WEAK_FIRM_WORDS,
} from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { PUBLIC_FUND } from './body-kind.ts';
import { type Cluster, noScores, type Scores } from './cluster.ts';
import { addFirmCues } from './firm-cues.ts';
import {
  isArmOfLand,
  isCarrierOfLand,
  isPartnership,
  isSlavicFirm,
  isUnitOfFirm,
  looksLikeFirm,
  opensAsFirm,
  withoutPlace,
} from './firm-shape.ts';
import { isHonorific } from './honorific.ts';
import { namesNoActor } from './no-actor.ts';
import { addApposition, addNounInFront } from './noun-beside.ts';
import { isInitial } from './person-shape.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** Last words of names that are no actor: laws, events, programmes, things, places. Lower case. */
const OTHER_WORDS =
  wordSet(`act acts bill law code directive regulation regulations treaty agreement accord pact charter convention declaration protocol constitution
  summit conference congress expo exhibition fair week forum day year festival awards award prize cup dialogue roundtable session meeting
  programme program project scheme plan strategy policy roadmap vision framework initiative agenda campaign mission challenge
  road street avenue square building tower palace hall hotel airport port park city town village district province state region county island
  islands river lake sea ocean bay mountain valley peninsula strait belt corridor zone area plaza house war crisis pandemic revolution
  report index survey study paper book statement order act's list edition system app engine model models chip phone portal card wallet
  index dinner gala minister language century award degree master bachelor times post herald tribune gazette journal news press daily
  mou memorandum bench desk chapter section article schedule annex band spectrum kingdom republic emirate ministers leaders officials
  world universe quarter gdp space night morning prime letters note center stadium gate island`);
/** Where events are held; games that are events. */
const VENUES =
  /\b(?:cape canaveral|cosmodrome|spaceport|baikonur|(?:kennedy|guiana|vandenberg|satellite launch|space launch) (?:space )?(?:cent(?:er|re)|base|complex|station)|space (?:force )?(?:base|port))\b|\b(?:convention|conference|exhibition|congress|expo|trade|events?|shopping|media|press) (?:cent(?:er|re)|hall)\b|\b(?:olympic|asian|commonwealth|pan american) games$|^government house$|^(?:casa (?:presidencial|rosada|de gobierno|de nariño)|palacio|palácio|palais|palazzo)(?: |$)/i;
/** "SK-CERT", "CERT-In", "BD-CIRT": the teams of states for incidents on networks. */
const RESPONSE_TEAM =
  /^(?:\p{Lu}{2,3}-C(?:ERT|SIRT|IRT)|CERT-\p{L}{2,3})$|\b(?:Emergency|Incident) Response Team\b/u;
/** "Deposit Insurance Corporation": what a state keeps for its banks. */
const PUBLIC_INSURER = /\bDeposit (?:Insurance|Protection|Guarantee) (?:Corporation|Fund|Scheme)\b/;
/** "Finanstilsynet", "Rigspolitiet", "Konsumentverket": a state's body in one word of a Nordic, German or Estonian tongue. */
const NORDIC_BODY =
  /^\p{Lu}\p{Ll}+(?:tilsynet|styrelsen|politiet|direktoratet|myndigheten|inspektionen|nämnden|ombudet|verket|vesenet|virasto|stofnun|eftirlitið|\p{Ll}{4}amet|(?:kriminal|kartell|umwelt|patent|finanz)amt|polizei)$/u;
const OPENS_HOSPITAL = /^(?:Hospital|Clínica|Hôpital|Klinikum) (?:\p{Ll}+ )*\p{Lu}/u;
/** "Petroleum Corporation of Jamaica". */
const OF_LAND = /\b(?:Corporation|Company|Enterprises?) of (?:the )?\p{Lu}/u;
const SPEECH =
  /^(?:said|says|told|added|noted|stressed|stated|explained|remarked|wrote|recalled|argued|insisted|thanked|emphasi[sz]ed|underlined|highlighted|pointed|observed|replied|asked|smiled|joked|declared|warned|urged|continued|described|expressed|praised|believes|hoped)$/;

/** Products and currencies that read like firms. */
const PRODUCTS = new Set(
  'ChatGPT iPhone iPad iOS Android Windows Gemini Copilot Grok Bitcoin Ethereum Azure GPT-4 GPT Falcon Blackwell Siri Alexa Chrome Gmail Playstore Web3 Linux Stablecoin Llama Claude Sora Bard AirPods MacBook Kindle Ascend HarmonyOS'.split(
    ' ',
  ),
);
/** Coins by their tickers: "USDT", "USDKG", "BTC". */
const TICKER = /^(?:USD\p{Lu}{1,3}|EUR[CST]|BTC|ETH|XRP|SOL|DOGE|BNB|DAI)$/u;
const NEWS_AGENCIES =
  /\b(?:news agency|press agency|newswire)\b|^(?:anadolu(?: agency)?|reuters|xinhua|afp|associated press|bloomberg|yonhap(?: news)?|bernama|antara|press trust of india|tass|interfax|cnn|cnbc|nikkei|financial times|wall street journal|new york times|washington post|the guardian|kyodo|dpa|efe|ansa|agencia brasil|agência brasil|mena|itweb|techcrunch|politico|axios|the information|nikkei asia)$/i;

/** Settles the kind of each cluster by the weight of all that the article says of it. */
export function settleKinds(workspace: Workspace, clusters: readonly Cluster[]): void {
  const source = datelineSource(workspace);
  const singles = new Set(clusters.flatMap(({ names }) => [...names]).filter((name) => !name.includes(' ')));
  for (const cluster of clusters) {
    settleKind(workspace, cluster, singles);
    if (cluster.kind !== null && (cluster.names.has(source) || namesNoActor(workspace, cluster))) {
      cluster.kind = null;
      cluster.confidence = 0;
    }
  }
  spreadOverLists(workspace, clusters);
}

/** The agency of the dateline: "MINSK, 17 September (BelTA) –". An empty name where there is none. */
function datelineSource({ document: { text, dateline } }: Workspace): string {
  const words = dateline ? text.slice(dateline.start, dateline.end) : '';
  return /\((\p{Lu}[\p{L} ]{1,24})\)/u.exec(words)?.[1] ?? '';
}

/** A name without a sign of its own is of the kind of its neighbours in a list: "Intel, Ampere, Marvell and Cirrus Logic". */
function spreadOverLists(workspace: Workspace, clusters: readonly Cluster[]): void {
  const kindAt = new Map(
    clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)),
  );
  for (const cluster of clusters) {
    if (cluster.kind !== null && (cluster.confidence > 0.5 || !/^(?:company|person)$/.test(cluster.kind)))
      continue;
    const kinds = cluster.mentions
      .flatMap((mention) => neighbours(workspace, mention))
      .map((mention) => kindAt.get(mention));
    const firms = kinds.filter((other) => other?.kind === 'company' && other.confidence > 0.5).length;
    if (firms < 1 || firms * 2 < kinds.length || cluster.mentions.some(({ form }) => form === 'body'))
      continue;
    cluster.kind = 'company';
    cluster.confidence = firms > 1 ? 0.6 : 0.5;
  }
}

/** The names on both sides of a mention with a comma or "and" between; a comma alone on one side alone joins no list. */
function neighbours(workspace: Workspace, mention: Mention): Mention[] {
  const sides = [1, -1].flatMap((step) => neighbour(workspace, mention, step) ?? []);
  return sides.filter(({ byAnd }) => byAnd || sides.length > 1).map(({ other }) => other);
}

/** The name on one side, and whether more than a comma joins it. */
function neighbour(workspace: Workspace, mention: Mention, step: number) {
  let at = step > 0 ? mention.to : mention.from - 1;
  let links = 0;
  let joined = false;
  let byAnd = false;
  // "of Vodacom and of Halotel": the small word may be said again.
  while (
    /^(?:,|and|&|or|of|with|by|from|to|for|both)$/.test(workspace.lower(at, mention.from)) &&
    links < 3
  ) {
    joined ||= /^(?:,|and|&|or)$/.test(workspace.lower(at, mention.from));
    byAnd ||= /^(?:and|&|or)$/.test(workspace.lower(at, mention.from));
    at += step;
    links++;
  }
  const other = joined && workspace.inSentence(at, mention.from) ? workspace.owner[at] : null;
  return other && (other.form === 'run' || other.form === 'known') ? { other, byAnd } : null;
}

/** Weight under which a name stays without a kind. */
const LEAST = 1;
/** Weight from which a firm or body is listed though it does nothing. */
const SURE = 2;

function settleKind(workspace: Workspace, cluster: Cluster, singles: ReadonlySet<string>): void {
  const scores = noScores();
  addShortForms(cluster, singles, scores);
  for (const name of cluster.names) addNameEvidence(name, scores);
  for (const mention of cluster.mentions) addContextEvidence(workspace, mention, scores);
  if (cluster.titles.length > 0) scores.person += 6;
  for (const title of workspace.titles) addTitleEvidence(workspace, cluster, title, scores);
  const ranked = (Object.entries(scores) as [EntityKind | 'other', number][]).sort((a, b) => b[1] - a[1]);
  const [kind, weight] = ranked[0]!;
  if (weight < LEAST || kind === 'other') {
    cluster.kind = null;
    cluster.confidence = 0;
    return;
  }
  cluster.kind = kind;
  const weak = weight < SURE || cluster.mentions.every((mention) => mention.weak);
  cluster.confidence = Math.min(weak ? 0.4 : 0.98, weight / (weight + Math.max(0, ranked[1]![1]) + 1));
}

/** A last word that stands alone elsewhere is a surname; a first word that does, a firm's short name. */
function addShortForms(cluster: Cluster, singles: ReadonlySet<string>, scores: Scores): void {
  for (const name of cluster.names) {
    const words = name.split(/\s+/);
    if (
      words.length < 2 ||
      words.length > 5 ||
      !words.every((word) => /^\p{Lu}?\p{Ll}/u.test(word) || /^\p{Lu}\.?$/u.test(word))
    )
      continue;
    if (singles.has(words.at(-1)!)) scores.person += 1.5;
    else if (singles.has(words[0]!) && !PERSON_NAMES.has(words[0]!.toLowerCase())) scores.company += 0.8;
  }
}

function addTitleEvidence(workspace: Workspace, cluster: Cluster, title: Title, scores: Scores): void {
  if (!title.body || !cluster.mentions.includes(title.body)) return;
  const article = workspace.lower(title.body.from - 1, title.body.from);
  const found = title.body.form !== 'run';
  // "Director General of Libyana Mobile Phone, X": where someone holds a post is no person and no thing.
  if (!found && title.holder && title.body.from > title.head) {
    scores.person -= 2;
    scores.other -= 4;
  }
  if (!found && /\b(?:governor|mayor|premier|marshal|chief minister|wali)\b/.test(title.core))
    scores.agency += 6;
  else if (!found && /director[- ]general|commissioner|spokes/.test(title.core))
    scores.agency += /spokes/.test(title.core) ? 0.5 : 1.6;
  else if (title.type === 'firm-officer') scores.company += found ? 1 : 4;
  else if (title.type === 'officer' && /^\p{Lu}{2,6}$/u.test(title.body.name)) {
    // "PTA Chairman", "SK Chairman": an acronym is as often an agency's.
    scores.company += found ? 0 : 0.8;
    scores.agency += found ? 0 : 0.8;
    // "President of ICAN": a society's rather than either's.
    if (/^(?:deputy |vice )?(?:president|chairman)$/.test(title.core)) scores.organization += found ? 0 : 1;
    // "chairwoman of the TKK", "the LCA's legal director": firms have no article.
    if (article === 'the') scores.agency += found ? 0 : 1.2;
  } else if (title.core === 'leader') scores.organization += found ? 0 : 1.5;
  else if (title.type === 'officer') scores.company += found ? 0 : 2;
  else if (title.type === 'minister' || title.type === 'lawmaker') scores.agency += 2;
  else if (found) scores.agency += 0.5;
  else scores.agency += 1.4;
}

function addNameEvidence(name: string, scores: Scores): void {
  const words = name.split(/[\s]+/);
  const last = words.at(-1)!.toLowerCase().replace(/\.$/, '');
  for (const { kind } of findKnown(name)) scores[kind] += 3;
  if (PRODUCTS.has(name) || TICKER.test(name)) scores.other += 6;
  if (VENUES.test(name)) scores.other += 8;
  if (NEWS_AGENCIES.test(name)) scores.other += 8;
  if (/\b(?:working|contact|steering|expert|advisory|study) group\b|task force$/i.test(name))
    scores.organization += 8;
  else if (words.length > 1 && !/ (?:of|for) /.test(name)) addLastWord(words, last, scores);
  if (words.length > 1 && isUnitOfFirm(words)) scores.company += 4;
  if (isArmOfLand(words) || isPartnership(name)) scores.company += 5;
  if (PUBLIC_FUND.test(name)) scores.agency += 2.5;
  if (RESPONSE_TEAM.test(name)) scores.agency += 5;
  if (isCivicOfLand(words)) scores.organization += 3.5;
  if (PUBLIC_INSURER.test(name)) scores.agency += 8;
  if (isCarrierOfLand(words)) scores.company += 6;
  if (NORDIC_BODY.test(name)) scores.agency += 4;
  if (OPENS_HOSPITAL.test(name)) scores.organization += 4;
  if (opensAsFirm(words) || isSlavicFirm(words) || OF_LAND.test(name)) scores.company += 4;
  if (withoutPlace(words).length < words.length && looksLikeFirm(name)) scores.company += 3;
  if (OTHER_WORDS.has(last) && findKnown(name).length === 0) scores.other += 4;
  addPersonShape(words, last, scores);
  if (
    words.length === 1 &&
    /\p{Ll}\p{Lu}|^\p{Lu}{2}\p{Ll}/u.test(name) &&
    !/^(?:Mc|Mac|De|Al|La|Le)/.test(name)
  )
    scores.company += 1.2;
  if (/^\p{Lu}{2,6}$/u.test(name)) scores.person -= 2;
}

function addLastWord(words: readonly string[], last: string, scores: Scores): void {
  if (WEAK_BODY_HEADS.has(last)) scores.organization += 1.5;
  if (/^governments?$/.test(last)) scores.other += 6;
  if (LEGAL_FORMS.has(last) && last !== 'group') scores.company += 6;
  else if (last === 'group') scores.company += 3;
  else if (WEAK_FIRM_WORDS.has(last)) scores.company += 1.4;
  else if (FIRM_WORDS.has(last))
    scores.company += words.length > 2 || !PERSON_NAMES.has(words[0]!.toLowerCase()) ? 3 : 1;
  else if (Object.hasOwn(BODY_HEADS, last)) scores[BODY_HEADS[last]!] += 4;
}

/** "Consumer Rights Kenya", "Festivals Scotland", "Tech Ireland": members or a cause, and their land. */
const isCivicOfLand = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /^(?:Consumers?|Citizens?|Tech|Youth|Women|Farmers|\p{Lu}\p{Ll}{3,}(?:[bcdfghklmnprtvwy]|e)s)$/u.test(
    words[0]!,
  ) &&
  words.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !FIRM_WORDS.has(word.toLowerCase())) &&
  !OTHER_WORDS.has(words.at(-2)!.toLowerCase()) &&
  !PERSON_NAMES.has(words[0]!.toLowerCase()) &&
  findKnown(words[0]!).length === 0 &&
  /^(?:country|city)$/.test(findPlace([{ text: words.at(-1)! }], 0)?.form ?? '');

/** A word that may be a name: no firm's, no body's, none of a portfolio. */
const isPlain = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !PORTFOLIO.has(lower) &&
    !FIRM_WORDS.has(lower) &&
    !LEGAL_FORMS.has(lower) &&
    !WEAK_BODY_HEADS.has(lower) &&
    !Object.hasOwn(BODY_HEADS, lower) &&
    !OTHER_WORDS.has(lower) &&
    !REGION_WORDS.has(lower)
  );
};

/** Given and family names in front and at the end, initials, two plain words. */
function addPersonShape(words: readonly string[], last: string, scores: Scores): void {
  const named = (word: string) => /^\p{Lu}\p{Ll}/u.test(word) && PERSON_NAMES.has(word.toLowerCase());
  if (words.length > 1 && words.length <= 6) {
    if (named(words[0]!)) scores.person += 3;
    else if (words.length > 2 && words.slice(1).some(named) && words.every(isPlain)) scores.person += 1.5;
    if (PERSON_NAMES.has(last) && named(words.at(-1)!)) scores.person += 1.5;
    if (words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word)))
      scores.person += 1;
    if (words.some(isInitial)) scores.person += 2;
    if (words.some((word) => /^(?:bin|ibn|al-\p{Lu}.*|Al-\p{Lu}.*|von|van|ur|bint|de|da|dos)$/u.test(word)))
      scores.person += 1.5;
  } else if (words.length === 1 && named(words[0]!)) scores.person += 1;
}

function addContextEvidence(workspace: Workspace, mention: Mention, scores: Scores): void {
  const { tokens } = workspace;
  const word = (at: number) => workspace.lower(at, mention.from);
  if (mention.form === 'run') addFirmCues(workspace, mention, scores);
  if (mention.form === 'body') scores[mention.kind ?? 'agency'] += 5;
  // "Mombasa County Government"
  if (mention.form === 'body' && mention.country && /\bgovernment$/i.test(mention.name)) scores.agency += 3;
  if (mention.form === 'known' && mention.kind) scores[mention.kind] += 4;
  if (
    mention.from > 0 &&
    workspace.inSentence(mention.from - 1, mention.from) &&
    isHonorific(tokens[mention.from - 1]!.text)
  )
    scores.person += 5;
  const before = word(mention.from - 1);
  addNounInFront(workspace, mention, scores);
  // "the telecoms regulator, Subtel,", but "the spokesman of the ministry, X,".
  if (
    before === ',' &&
    AGENCY_NOUNS.has(word(mention.from - 2)) &&
    mention.form === 'run' &&
    /^[,.;]?$/.test(word(mention.to)) &&
    !workspace.titles.some(({ holder }) => holder === mention)
  )
    scores.agency += 3;
  if (SPEECH.test(word(mention.to)) || SPEECH.test(before)) scores.person += 0.8;
  if (word(mention.to) === ',') addApposition(workspace, mention, scores);
  if (word(mention.to) === ',' && word(mention.to + 1) === 'who') scores.person += 2.5;
  if (word(mention.to) === ',' && /^\d{2}$/.test(word(mention.to + 1)) && word(mention.to + 2) === ',')
    scores.person += 3;
  const after = word(mention.to);
  if (FIRM_ANNOUNCERS.has(after) && after !== 'group') scores.company += 1;
  if (
    /^(?:shares|stock|subscribers|users|customers|revenue|profits|engineers|devices|terminals|subsidiary)$/.test(
      after,
    )
  )
    scores.company += 1.5;
  if (
    /^['’]s$/.test(before) &&
    workspace.owner[mention.from - 2]?.form === 'country' &&
    /^(?:\p{Lu}{3,}|Min\p{Lu}\p{L}+)$/u.test(mention.name)
  )
    scores.agency += /^Min/.test(mention.name) ? 4 : 1.5;
  if (/^(?:the)$/.test(before) && mention.form === 'run') scores.person -= 2;
  if (
    /^(?:act|bill|summit|forum|conference|programme|program|project|agreement|law|initiative|exhibition|expo|award|awards|plan|strategy|scheme)$/.test(
      after,
    )
  )
    scores.other += 1.5;
  if (/^(?:in|near|across)$/.test(before) && mention.form === 'run') scores.other += 0.8;
}
