import { PERSON_NAMES } from '../data/names/given-names.ts';
import { FIRM_ANNOUNCERS } from '../data/names/words.ts';
import type { Scores } from './cluster.ts';
import { slotCue } from './firm-slots.ts';
import type { Mention, Workspace } from './workspace.ts';

/** How far in front of a name the noun that says what it is may stand: "operators in the country, X". */
const REACH_WORDS = 9;

/** Participles after a comma that are said of firms: "X, owned by Y", "X, headquartered in Lisbon". */
const FIRM_PARTICIPLE =
  /^(?:owned|controlled|headquartered|listed|financed|backed|incorporated|licensed|registered|operated|acquired|formerly|valued|traded)$/;

/** Ends of compounds that are said of firms: "Sydney-listed X", "state-owned X", "Paris-based X". */
const FIRM_COMPOUND =
  /^(?:based|owned|listed|backed|headquartered|registered|run|controlled|built|traded|founded)$/;

/** Verbs that firms do more than people and bodies do. */
const FIRM_VERB =
  /^(?:raised|acquired|unveiled|supplies|supplied|sells|sold|operates|operated|manufactures|manufactured|bought|appealed|rolled|employs|employed|owns|owned|makes|made|produces|produced|markets|competes|trades|builds|runs|develops|developed|offers|offered|posted|reported|launched|shipped|ships|charges|charged|hires|invested|recalled|denies|supplying|connects|holds|partnered|debuted|pledged|declined|outbid|bid|pays|paid|entered|leases|plans|signed)$/;

/** What firms have: "X's app", "X's subscribers". */
const FIRM_HOLDING =
  /^(?:network|networks|satellite|satellites|service|services|app|apps|technology|technologies|software|equipment|licence|license|operations|workforce|factory|factories|plant|plants|website|spokesperson|lawyers|lawyer|marketplace|devices|stores|shareholders|shareholder|founder|founders|executives|executive|engineers|chips|chip|ceo|boss|owner|owners|shares|subsidiary|subsidiaries|revenue|revenues|products|product|platform|customers|users|subscribers|headquarters|unit|parent|investors|bid|sales|profits|profit|competitor|competitors|rival|rivals|suit|lawsuit|purchase|acquisition|takeover|market|algorithm|algorithms|servers|terminals|models|model|valuation|offer|tariff|tariffs|engineers|brass|management|board|cfo|cto|coo|staff|stake|ipo|wallet|wallets|cars|phones|tower|towers|cable|cables|premises|facility|campus)$/;

/** Weighs the words around an unknown name that are said of firms. */
export function addFirmCues(workspace: Workspace, mention: Mention, scores: Scores): void {
  scores.company += frontCue(workspace, mention);
  scores.company += listCue(workspace, mention);
  scores.company += otherCue(workspace, mention);
  scores.company += pluralCue(workspace, mention);
  scores.company += actCue(workspace, mention);
  scores.company += staffCue(workspace, mention);
  scores.company += takenUpCue(workspace, mention);
  scores.company += officerCue(workspace, mention);
  scores.company += slotCue(workspace, mention);
  if (
    /^[-‐‑]$/.test(workspace.lower(mention.to, mention.from)) &&
    workspace.lower(mention.to + 1, mention.from) === 'based'
  )
    scores.other += 6;
  addPronounCue(workspace, mention, scores);
}

/** "Finland's Pohjola Radios", "Lahore's Markhor Games", "Paris-based Babil", "Orbis Handsets of India". */
function frontCue(workspace: Workspace, mention: Mention): number {
  const word = (at: number) => workspace.lower(at, mention.from);
  const { from, to } = mention;
  const person = PERSON_NAMES.has(word(from));
  if (/^['’]s?$/.test(word(from - 1)) && isPlace(workspace, from - 2)) return person ? 0.5 : 2;
  if (FIRM_COMPOUND.test(word(from - 1)) && /^[-‐‑]$/.test(word(from - 2))) return 3;
  if (
    /^(?:owned|listed|held)$/.test(word(from - 1)) &&
    /^(?:publicly|privately|state|government|family|jointly|majority)$/.test(word(from - 2))
  )
    return 3;
  if (/^\p{L}+[-‐‑](?:owned|listed|based|backed|run|headquartered|controlled)$/u.test(word(from - 1)))
    return 3;
  if (workspace.owner[from - 1]?.form === 'demonym' && !person && to - from > 1) return 0.6;
  if (word(to) === 'of' && isPlace(workspace, to + 1) && !person && to - from > 1) return 1.5;
  return 0;
}

function isPlace(workspace: Workspace, at: number): boolean {
  const form = workspace.owner[at]?.form;
  return form === 'country' || form === 'city';
}

/** "from Chorus and other fibre companies": the noun that takes a name up behind it. */
function otherCue(workspace: Workspace, { from, to }: Mention): number {
  if (!/^(?:and|or)$/.test(workspace.lower(to, from)) || workspace.lower(to + 1, from) !== 'other') return 0;
  for (let at = to + 2; at < to + 5 && workspace.inSentence(at, from); at++) {
    if (workspace.owner[at]) return 0;
    if (FIRM_PLURALS.test(workspace.lower(at, from))) return 2;
  }
  return 0;
}

const FIRM_PLURALS =
  /^(?:companies|firms|operators|carriers|providers|vendors|suppliers|platforms|manufacturers|chipmakers|carmakers|banks|lenders|startups|start-ups|retailers|developers|rivals|competitors|apps|wallets|e-wallets|neobanks|fintechs|shops|stores|chains|couriers|utilities|exchanges|insurers|airlines|contractors|subsidiaries|marketplaces)$/;

/** "X and Y, two mobile wallets", "X, Y and Z, all start-ups": the noun that takes up a list behind it. */
function pluralCue(workspace: Workspace, { from, to }: Mention): number {
  if (/^(?:in|near|at)$/.test(workspace.lower(from - 1, from))) return 0;
  let at = to;
  for (let names = 0; names < LONGEST_LIST; names++) {
    while (/^(?:,|and|&|or)$/.test(workspace.lower(at, from)) && workspace.owner[at + 1]?.form === 'run')
      at++;
    const other = workspace.inSentence(at, from) ? workspace.owner[at] : null;
    if (other?.form !== 'run' || other.from !== at) break;
    at = other.to;
  }
  if (workspace.lower(at, from) !== ',') return 0;
  if (!/^(?:two|three|four|five|six|both|all)$/.test(workspace.lower(at + 1, from))) return 0;
  for (let noun = at + 2; noun < at + 6 && workspace.inSentence(noun, from); noun++) {
    if (FIRM_PLURALS.test(workspace.lower(noun, from))) return 3;
    if (workspace.owner[noun] && workspace.owner[noun]!.form !== 'demonym') return 0;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT|VERB)$/.test(workspace.tokens[noun]!.pos)) return 0;
  }
  return 0;
}

/** Names that a list may have. */
const LONGEST_LIST = 6;

/** What stands between a firm's noun and the names that it announces. */
const LINKS = /^(?:,|:|–|—|like|including|namely|include|is|are|as|such|was|were|and|or|to|of|named|called)$/;

/** A firm's noun that announces names: "operators, X, Y and Z", "its supplier, X", "companies such as X", "rivals like X". */
function listCue(workspace: Workspace, mention: Mention): number {
  let at = mention.from - 1;
  let linked = false;
  for (let steps = 0; steps < REACH_WORDS; steps++, at--) {
    const word = workspace.lower(at, mention.from);
    if (!word) return 0;
    if (linked && FIRM_ANNOUNCERS.has(word))
      return /^['’]s$/.test(workspace.lower(at + 1, mention.from)) ? 0 : 2.5;
    if (word === ',' && announcedBeyond(workspace, at, mention.from)) return 2.5;
    if (LINKS.test(word)) linked = true;
    else if (
      !isNamed(workspace, at) &&
      !/^(?:the|['’]s|both|notably|among|them|concerned|involved|affected)$/.test(word)
    )
      return 0;
  }
  return 0;
}

/** Longest clause between a firm's noun and the comma in front of its names, in tokens. */
const LONGEST_CLAUSE = 6;

/** "the three companies that run them, X, Y and Z": the noun stands in front of a clause of its own. */
function announcedBeyond(workspace: Workspace, comma: number, near: number): boolean {
  for (let at = comma - 1; at >= comma - LONGEST_CLAUSE; at--) {
    const word = workspace.lower(at, near);
    if (!word || word === ',' || isNamed(workspace, at)) return false;
    if (/^(?:that|which)$/.test(word)) return FIRM_PLURALS.test(workspace.lower(at - 1, near));
  }
  return false;
}

function isNamed(workspace: Workspace, at: number): boolean {
  return !!workspace.owner[at] || !!workspace.titleAt[at];
}

/** What is done to and by firms. */
function actCue(workspace: Workspace, mention: Mention): number {
  const word = (at: number) => workspace.lower(at, mention.from);
  const { from, to } = mention;
  const front = word(from - 1) === 'the' ? from - 2 : from - 1;
  const link = word(front);
  const noun = word(front - 1);
  let weight = 0;
  if (
    link === 'in' &&
    /^(?:stakes?|shares?|invest|invested|invests|investment|investing|shareholders?|investors?|percent|%)$/.test(
      noun,
    )
  )
    weight += 2;
  if (
    link === 'of' &&
    /^(?:acquisition|takeover|merger|purchase|subsidiary|unit|owner|parent|customers|users|subscribers|engineers|executives|technicians|employees|bosses|shares|shareholders|subsidiaries|branches|drivers|couriers|riders|depots?|maker|operator|arm|affiliate|supplier|shareholders?|offices?|premises|headquarters|factory|plant|stand|bosses|centre|center|network|app|service|services|platform|licen[cs]es?|stores?|satellites?)$/.test(
      noun,
    )
  )
    weight += 1.6;
  if (
    /^(?:with|between)$/.test(link) &&
    /^(?:partnership|contract|deal|venture|partnered|partnering|merger|merge|merged|collaboration|agreement|memorandum|mou|tie-up|teamed|up|pact|contracts)$/.test(
      noun,
    )
  )
    weight += 1;
  if (
    /^(?:to|on|against|into)$/.test(link) &&
    /^(?:investigation|inquiry|licen[cs]e|licen[cs]es|issued|awarded|granted|fine|penalty|fines|penalties|contract|award|permit|sanction|order|tender|suit|sold|belongs|went|probe|levied)$/.test(
      noun,
    )
  )
    weight += 1.2;
  if (/^(?:acquires?|buys?|sues|fines?|licences)$/.test(link) || DONE_TO_FIRMS.test(link)) weight += 1.2;
  if (isDoneTo(workspace, mention)) weight += 1.2;
  if (link === 'by' && DONE_BY_FIRMS.test(noun)) weight += 1.2;
  if (/^(?:granted|awarded|gave|issued|denied|refused)$/.test(link) && isLicenceAt(workspace, to, from))
    weight += 1.2;
  if (
    /^(?:from|at)$/.test(link) &&
    /^(?:engineers|executives|technicians|employees|developers|bosses|managers|staff|workers)$/.test(noun)
  )
    weight += 2.2;
  if (
    /^(?:from|of)$/.test(link) &&
    /^(?:delegation|delegations|team|representatives)$/.test(noun) &&
    !/^\p{Lu}+$/u.test(workspace.textOf(from, to))
  )
    weight += 1;
  const verb = /^(?:has|have|had|also|now|recently)$/.test(word(to)) ? to + 1 : to;
  if (FIRM_VERB.test(word(verb))) weight += 1;
  if (
    /^employ(?:s|ed)$/.test(word(verb)) &&
    /^(?:about|around|some|nearly|over|more|\d[\d,.]*)$/.test(word(verb + 1))
  )
    weight += 1.2;
  const plain = to - from > 1 || !PERSON_NAMES.has(word(from));
  if (plain && link === 'of' && OF_FIRMS.test(noun)) weight += 0.6;
  if (plain && /^['’]s?$/.test(word(to)) && OF_FIRMS.test(word(to + 1))) weight += 1;
  if (
    /^(?:is|was|will|plans|intends|wants|agreed)$/.test(word(to)) &&
    [1, 2].some((step) => TO_DEAL.test(word(to + step)))
  )
    weight += 1;
  if (/^['’]s?$/.test(word(to)) && (FIRM_HOLDING.test(word(to + 1)) || FIRM_HOLDING.test(word(to + 2))))
    weight += 1.2;
  if (word(to) === ',' && FIRM_PARTICIPLE.test(word(to + 1))) weight += 2.5;
  if (/^(?:in|near|at|around|outside)$/.test(word(from - 1))) return weight;
  if (word(to) === ',' && /^(?:which|whose)$/.test(word(to + 1)))
    weight += word(to + 1) === 'which' ? 1.5 : 0.8;
  if (word(to) === ',' && FIRM_ANNOUNCERS.has(word(to + 2)) && /^(?:a|an|the|its)$/.test(word(to + 1)))
    weight += 1;
  return weight;
}

/** What nobody but a firm has. */
const OF_FIRMS =
  /^(?:customers?|users|subscribers?|shareholders?|shares|subsidiary|subsidiaries|revenues?|apps?|branches|checkouts?|depots?|drivers|couriers|riders|turnover|takeover)$/;

/** What states and buyers do to firms more than to people and bodies. */
const DONE_TO_FIRMS =
  /^(?:acquired|bought|sued|fined|penali[sz]ed|reprimanded|sanctioned|licensed|authori[sz]ed|blacklisted|delisted|blocked|unblocked|probed|raided|rapped)$/;

/** What firms do, told with the doer behind it: "bought by X". */
const DONE_BY_FIRMS =
  /^(?:acquired|bought|owned|operated|built|manufactured|supplied|marketed|financed|backed|headquartered)$/;
/** What firms are to do with one another: "X is to buy Y", "X plans to merge". */
const TO_DEAL = /^(?:buy|acquire|sell|merge|launch|supply|manufacture|invest)$/;

/** "granted X a licence", "awarded X its second permit". */
const isLicenceAt = (workspace: Workspace, at: number, near: number): boolean =>
  /^(?:a|an|its|the|two|three)$/.test(workspace.lower(at, near)) &&
  [1, 2, 3].some((step) =>
    /^(?:licen[cs]es?|permits?|spectrum|approval|contract|concession)$/.test(
      workspace.lower(at + step, near),
    ),
  );

/** "X was fined", "X has been licensed". */
function isDoneTo(workspace: Workspace, { from, to }: Mention): boolean {
  const word = (at: number) => workspace.lower(at, from);
  const be = /^(?:has|have|had)$/.test(word(to)) ? to + 1 : to;
  return /^(?:was|is|were|been|being)$/.test(word(be)) && DONE_TO_FIRMS.test(word(be + 1));
}

/** Its people beside it: "X's Douglas Irwin", "Somphone Vongdara of X", "Ana Cifuentes (X)". */
function staffCue(workspace: Workspace, mention: Mention): number {
  const { from, to } = mention;
  if (PERSON_NAMES.has(workspace.lower(from, from))) return 0;
  if (/^['’]s$/.test(workspace.lower(to, from)) && isPerson(workspace, to + 1, from)) return 2;
  const front = workspace.lower(from - 1, from);
  const holder = workspace.inSentence(from - 2, from) ? workspace.owner[from - 2] : null;
  if (!/^(?:of|\()$/.test(front) || !holder || holder.to !== from - 1) return 0;
  return isPerson(workspace, holder.from, from) ? 1.5 : 0;
}

/** "The money is to come from X. The Saudi firm …": the noun that takes up the last name of the sentence before. */
function takenUpCue(workspace: Workspace, { from, to }: Mention): number {
  const here = workspace.document.sentences[workspace.sentenceAt[from]!];
  const next = here && workspace.document.sentences[here.index + 1];
  if (!next || next.paragraph !== here.paragraph || workspace.lower(next.from, next.from) !== 'the') return 0;
  if (/^(?:in|near|at|around|outside|on|off)$/.test(workspace.lower(from - 1, from))) return 0;
  for (let at = to; at < here.to; at++) if (workspace.owner[at] || workspace.titleAt[at]) return 0;
  for (let at = next.from + 1; at < next.from + 4; at++) {
    if (TAKES_UP.test(workspace.lower(at, next.from))) return 2.2;
    if (workspace.owner[at] && workspace.owner[at]!.form !== 'demonym') return 0;
  }
  return 0;
}

const TAKES_UP =
  /^(?:company|firm|startup|start-up|operator|chipmaker|carmaker|conglomerate|manufacturer|lender|retailer)$/;

/** How far behind a name "its chief executive" may stand. */
const REACH_OFFICER = 6;

const APPOINTS = /^(?:named|appointed|hired|made|picked|chose|promoted|recruited|dismissed|fired|replaced)$/;

/** "X was represented by its general manager": who has officers is no person. */
function officerCue(workspace: Workspace, { from, to }: Mention): number {
  if (PERSON_NAMES.has(workspace.lower(from, from)) && to - from > 1) return 0;
  const named = APPOINTS.test(workspace.lower(to, from)) ? workspace.owner[to + 1] : null;
  // "X named Anna Berg its chief executive"
  const start = named?.from === to + 1 ? named.to : to;
  for (let at = start; at < start + REACH_OFFICER && workspace.inSentence(at, from); at++) {
    if (workspace.owner[at]) return 0;
    if (workspace.lower(at, from) === 'its')
      return [1, 2, 3].some((step) => /officer/.test(workspace.titleAt[at + step]?.type ?? '')) ? 2.2 : 0;
  }
  return 0;
}

/** Two or more names, one of them a person's for sure. */
function isPerson(workspace: Workspace, at: number, near: number): boolean {
  const other = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  if (other?.form !== 'run' || other.from !== at || other.to - at < 2) return false;
  return workspace.tokens.slice(other.from, other.to).some(({ lower }) => PERSON_NAMES.has(lower));
}

/** "X said it would", "X declared that it", "X regretted that he": the pronoun of its own clause tells a firm from a person. */
function addPronounCue(workspace: Workspace, mention: Mention, scores: Scores): void {
  const verb = workspace.tokens[mention.to];
  if (!verb || !workspace.inSentence(mention.to, mention.from) || !/^(?:VERB|AUX)$/.test(verb.pos)) return;
  const at = workspace.lower(mention.to + 1, mention.from) === 'that' ? mention.to + 2 : mention.to + 1;
  const pronoun = workspace.lower(at, mention.from);
  // "X said its general manager": firms and bodies have one.
  const officer = [1, 2, 3].some((step) => /offic/.test(workspace.titleAt[at + step]?.type ?? ''));
  if (/^(?:it|its)$/.test(pronoun)) scores.company += pronoun === 'its' && officer ? 2.5 : 1.8;
  else if (/^(?:he|she|his|her)$/.test(pronoun)) scores.person += 1.8;
}
