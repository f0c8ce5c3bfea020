import { PERSON_NAMES } from '../data/names/given-names.ts';
import { countryName } from '../data/names/places.ts';
import { BODY_HEADS, FIRM_BOARD, LEGAL_FORMS, OF_HEADS, PORTFOLIO } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import {
  findCongress,
  findForces,
  findForeignBody,
  findLocalGovernment,
  findMinistries,
  findPairedHead,
  findPark,
  findPort,
  findProvince,
  findSingleBody,
  findTerritory,
} from './bodies-of-one-form.ts';
import { houseOfCommittee, ofEnd } from './body-end.ts';
import { countryInside, kindOf } from './body-kind.ts';
import { nameStart } from './body-start.ts';
import { endsFirms } from './firm-shape.ts';
import { isCapitalForm } from './legal-form.ts';
import { portfolioEnd, portfolioStart } from './portfolio.ts';
import type { Workspace } from './workspace.ts';

/** Lower-case heads that name a body once a portfolio or a people stands in front: "foreign ministry", "Turkish competition authority". */
const LOWER_HEADS =
  /^(?:ministry|department|authority|commission|agency|regulator|watchdog|court|bank|parliament|senate|board|office|committee|subcommittee)$/;

const HEADS = new Set([...Object.keys(OF_HEADS), ...Object.keys(BODY_HEADS)]);

/** Marks bodies that their own words tell: "Ministry of X and Y", "Pakistan Telecommunication Authority", "foreign ministry". */
export function findBodies(workspace: Workspace): void {
  for (let i = 0; i < workspace.tokens.length; i++) {
    if (workspace.sentenceAt[i] === -1) continue;
    if (isGeneralBody(workspace, i + 1)) continue;
    const head = isGeneralBody(workspace, i) ? 'directorate-general' : workspace.tokens[i]!.lower;
    if (
      findForeignBody(workspace, i) ||
      findSingleBody(workspace, i, head) ||
      findForces(workspace, i, head) ||
      findCongress(workspace, i, head) ||
      findPark(workspace, i, head) ||
      findPairedHead(workspace, i, head) ||
      findPort(workspace, i, head) ||
      findTerritory(workspace, i, head) ||
      findProvince(workspace, i, head)
    )
      continue;
    if (!HEADS.has(head)) continue;
    if (workspace.owner[i]?.form === 'body' || workspace.owner[i]?.form === 'country') continue;
    if (/^(?:ministries|departments)$/.test(head) && findMinistries(workspace, i)) continue;
    if (isVenue(workspace, i, head) || isFirmBoard(workspace, i, head)) continue;
    if (isTitleWord(workspace, i, head)) continue;
    if (/^(?:government|administration)$/.test(head) && findLocalGovernment(workspace, i)) continue;
    if (workspace.isCapital(i)) findCapitalBody(workspace, i, head);
    else if (LOWER_HEADS.test(head)) findLowerBody(workspace, i, head);
  }
}

/** The "General" of "Directorate General of X", "Inspectorate General for Y". */
function isGeneralBody(workspace: Workspace, at: number): boolean {
  return (
    workspace.lower(at, at) === 'general' &&
    workspace.isCapital(at) &&
    /^(?:directorate|inspectorate)$/.test(workspace.lower(at - 1, at)) &&
    /^(?:of|for)$/.test(workspace.lower(at + 1, at))
  );
}

/** "Doha Exhibition and Convention Centre", "Chennai Trade Centre": where events are held. */
function isVenue(workspace: Workspace, at: number, head: string): boolean {
  return (
    /^(?:cent(?:er|re)|hall|club)$/.test(head) &&
    /^(?:convention|conference|exhibition|congress|expo|trade|events?|convocation|shopping|media|press)$/.test(
      workspace.lower(at - 1, at),
    )
  );
}

/** "Chairman of the Board of Directors of X", "president of the Management Board", "Board of the National Bank": a part of a body. */
function isFirmBoard(workspace: Workspace, at: number, head: string): boolean {
  if (head !== 'board') return false;
  const front = workspace.lower(at - 1, at);
  if (/^(?:management|managing|supervisory)$/.test(front)) return true;
  if (workspace.lower(at + 1, at) !== 'of') return false;
  if (FIRM_BOARD.test(workspace.lower(at + 2, at))) return true;
  // "the Board of Kazakhtelecom", but "Board of Investment", "the Medical Board of Kenya".
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  const plain = !workspace.isCapital(at - 1) || front === 'the';
  if (plain && isFirmAt(workspace, start)) return true;
  return (
    plain &&
    !workspace.owner[start] &&
    ((portfolioEnd(workspace, start, true) <= start + 1 && !PORTFOLIO.has(workspace.lower(start, at))) ||
      [1, 2].some(
        (next) => workspace.lower(start + next, at) === 'bank' && workspace.isCapital(start + next),
      ))
  );
}

/** "the Board of Kobo Networks": capitals up to a word that ends firms' names. */
function isFirmAt(workspace: Workspace, start: number): boolean {
  let end = start;
  while (workspace.inSentence(end, start) && workspace.isCapital(end) && end < start + 5) {
    const { lower } = workspace.tokens[end]!;
    if (end > start && endsFirms(lower)) return !PORTFOLIO.has(workspace.tokens[start]!.lower);
    end++;
  }
  return false;
}

/** "ICT Cabinet Secretary": a word of the title. */
const isTitleWord = (workspace: Workspace, at: number, head: string): boolean =>
  head === 'cabinet' && /^(?:secretary|secretaries|minister|ministers)$/.test(workspace.lower(at + 1, at));

function findCapitalBody(workspace: Workspace, at: number, head: string): void {
  const heading = workspace.isHeading(at);
  // "the Public Prosecutor's Office"
  if (
    /^['’]s$/.test(workspace.lower(at + 1, at)) &&
    /^offices?$/.test(workspace.lower(at + 2, at)) &&
    workspace.isCapital(at + 2)
  )
    return;
  const of = Object.hasOwn(OF_HEADS, head) ? ofEnd(workspace, at, head) : at + 1;
  // "Penguin Random House": no chamber.
  const ofState = /^(?:lower|upper|white|state)$/.test(workspace.lower(at - 1, at));
  if (head === 'house' && of === at + 1 && !ofState) return;
  const to = of === at + 1 ? landEnd(workspace, at, head) : of;
  const from = heading && to > at + 1 ? at : nameStart(workspace, at, head);
  if (to === at + 1 && (from === at || heading)) {
    // "House of Representatives Committee": named by its house alone.
    if (heading || houseStart(workspace, from, head) === from) return;
  }
  if (
    head === 'service' &&
    !OPENS_SERVICE.test(workspace.tokens[from]!.lower) &&
    !isOfState(workspace.lower(at - 1, at), STATE_SERVICE)
  )
    return;
  if (head === 'services' && !isOfState(workspace.lower(at - 1, at), STATE_SERVICES)) return;
  if (head === 'service' && isEndOfPortfolio(workspace, from)) return;
  if (head === 'society' && /^(?:information|civil|digital|knowledge)$/.test(workspace.lower(at - 1, at)))
    return;
  if (isPortfolioOfTitle(workspace, from, head) || isSurname(workspace, at, to, head)) return;
  if (to === at + 1 && continuesName(workspace, to, at)) return;
  const start = houseStart(workspace, from, head);
  // "US Consulate General"
  const general = head === 'consulate' && workspace.lower(to, at) === 'general' ? 1 : 0;
  // "the Japanese | Ministry of Internal Affairs"
  const people = head === 'ministry' && to > at + 1 && workspace.owner[start]?.form === 'demonym';
  if (people && workspace.owner[start]!.to === at) {
    const { country } = workspace.owner[start]!;
    workspace.addMention({ from: at, to, form: 'body', kind: 'agency', country });
    return;
  }
  addBody(
    workspace,
    start,
    at,
    /^(?:bank|watchdog)$/.test(head)
      ? legalEnd(workspace, withLand(workspace, start, to, head), at)
      : to + general,
    head,
  );
}

/** First words of the service of a state. */
const OPENS_SERVICE =
  /^(?:federal|national|state|public|civil|secret|customs|revenue|government|central|foreign|security)$/;
/** What states keep services for, whatever their number: "General Intelligence Services", "Georgian Intelligence Service". */
const OF_STATES = /^(?:intelligence|correctional|immigration|police|customs|meteorological|geological)$/;
/** What only one service is named by, and only several, where firms have all others. */
const STATE_SERVICE =
  /^(?:postal|revenue|tax|health|statistics|statistical|prosecution|civil|fire|ambulance|employment|audit|regulation|antimonopoly|supervision)$/;
const STATE_SERVICES = /^(?:secret|prison|prisons|emergency|border)$/;

const isOfState = (word: string, others: RegExp): boolean => OF_STATES.test(word) || others.test(word);

const HOUSE =
  /\b(?:senate|house|houses|parliament|assembly|congress|representatives|deputies|sabha|commons|lords)$/i;

/** "US Senate | Foreign Relations Subcommittee": the house right in front is a part of its committee's name. */
function houseStart(workspace: Workspace, from: number, head: string): number {
  const house = /committee$/.test(head) ? workspace.owner[from - 1] : null;
  const joined = house?.form === 'body' && HOUSE.test(house.name) && workspace.inSentence(from - 1, from);
  return joined ? house.from : from;
}

/** "American Chamber in Korea", "European Institute in Taiwan": a people's body and the land where it is. */
function landEnd(workspace: Workspace, at: number, head: string): number {
  const people = workspace.owner[at - 1];
  const land = workspace.inSentence(at + 2, at) ? workspace.owner[at + 2] : null;
  const abroad =
    /^(?:chamber|institute)$/.test(head) &&
    people?.form === 'demonym' &&
    workspace.lower(at + 1, at) === 'in' &&
    land?.form === 'country' &&
    land.from === at + 2;
  return abroad ? land.to : at + 1;
}

/** Tokens of a portfolio in front of its last words. */
const PORTFOLIO_REACH = 8;

/** "Minister for Digital Transformation and the | Civil Service": the last words of a portfolio. */
function isEndOfPortfolio(workspace: Workspace, from: number): boolean {
  const front = workspace.lower(from - 1, from) === 'the' ? from - 2 : from - 1;
  if (!/^(?:and|&)$/.test(workspace.lower(front, from))) return false;
  for (let at = front - 1; at > front - PORTFOLIO_REACH && workspace.inSentence(at, from); at--) {
    const { lower } = workspace.tokens[at]!;
    if (/^(?:minister|ministry|secretary|department)$/.test(lower)) return true;
    if (!PORTFOLIO.has(lower) && !/^(?:of|for|the|and|,)$/.test(lower)) return false;
  }
  return false;
}

/** "Minister of Digital Transition and Administration Reform": the head is a word of a title's portfolio. */
function isPortfolioOfTitle(workspace: Workspace, from: number, head: string): boolean {
  if (!PORTFOLIO.has(head) && head !== 'treasury') return false;
  const front = workspace.lower(from - 1, from) === 'the' ? from - 2 : from - 1;
  return (
    /^(?:of|for)$/.test(workspace.lower(front, from)) &&
    /^(?:minister|secretary|state|commissioner)$/.test(workspace.lower(front - 1, from))
  );
}

/** "Samsung Electronics Park Hark-kyu": a head that is also a name, with a capital after it. */
function isSurname(workspace: Workspace, at: number, to: number, head: string): boolean {
  return (
    to === at + 1 &&
    PERSON_NAMES.has(head) &&
    workspace.inSentence(to, at) &&
    workspace.isCapital(to) &&
    !workspace.owner[to]
  );
}

/** Heads that end a name which has another inside: "School | Inspectorate", "Private Hospital | Association". */
const SECOND_HEAD =
  /^(?:agency|authority|board|commission|council|office|bureau|inspectorate|directorate|association|federation|confederation|union|foundation|society|alliance|district)$/;

/** "Bank Negara", "Association Press": a capital right after the head carries the name on, unless it is a holder's. */
function continuesName(workspace: Workspace, to: number, at: number): boolean {
  if (!workspace.inSentence(to, at) || !workspace.isCapital(to) || workspace.owner[to]) return false;
  const { lower } = workspace.tokens[to]!;
  // "Tender Administration Board", "Court Service Agency": a second head ends the name.
  if (SECOND_HEAD.test(lower)) return true;
  // "Korea Customs | Service"
  if (lower === 'service' && workspace.lower(at, at) === 'customs') return true;
  return /^(?:inc|ltd|limited|corp|corporation|company|plc|holdings|group|act|bill|summit|forum|conference|week|day|plan|programme|program|strategy|project)\.?$/.test(
    lower,
  );
}

/** "Stanbic Bank Uganda", "Consumer Watchdog Kenya": past the land of one that has a word of its own. */
function withLand(workspace: Workspace, from: number, to: number, head: string): number {
  const land = workspace.inSentence(to, from) ? workspace.owner[to] : null;
  // "Botswana" is the word for its people too.
  const isLand = land && (land.form === 'country' || land.name === countryName(land.country ?? ''));
  if (!isLand || land.from !== to || workspace.owner[from]) return to;
  const belongsToState = kindOf(workspace, from, to, to - 1, head) === 'agency';
  return belongsToState || isOfManyLands(workspace.textOf(from, to)) ? to : land.to;
}

const isOfManyLands = (name: string): boolean =>
  /^(?:world|development|investment)\b/i.test(name) || findKnown(name).some(({ kind }) => kind !== 'company');

/** "Standard Chartered Bank (Hong Kong) Limited": past a place in parentheses and a legal form. */
function legalEnd(workspace: Workspace, to: number, at: number): number {
  // "LGT Bank AG", "Umurava Bank Plc"
  const next = workspace.inSentence(to, at) ? workspace.tokens[to]! : null;
  if (next && isCapitalForm(next.text)) return to + 1;
  if (workspace.lower(to, at) !== '(' || workspace.owner[to + 1]?.from !== to + 1) return to;
  const close = workspace.owner[to + 1]!.to;
  const form = workspace.lower(close + 1, at).replace(/\.$/, '');
  return workspace.lower(close, at) === ')' && LEGAL_FORMS.has(form) ? close + 2 : to;
}

function addBody(workspace: Workspace, from: number, at: number, to: number, head: string): void {
  if (head === 'government' || head === 'govt') {
    addGovernment(workspace, from, to);
    return;
  }
  if (/^centers?$|^centres?$/.test(head) && workspace.lower(at - 1, at) === 'data') return;
  const kind = kindOf(workspace, from, to, at, head);
  const weak = /^(?:prefecture|municipality|division|embassy|consulate)$/.test(head);
  const country = countryInside(workspace, from, to);
  const whole = /committee$/.test(head) && to === at + 1 ? houseOfCommittee(workspace, at) : null;
  const aliases = whole ? [workspace.textOf(from, whole)] : [];
  workspace.addMention({ from, to, form: 'body', kind, weak, country, aliases });
}

/** "Government of Azerbaijan", "the Vietnamese Government" stand for the country. */
function addGovernment(workspace: Workspace, from: number, to: number): void {
  const country = countryInside(workspace, from, to);
  if (country && to - from <= 4)
    workspace.addMention({ from, to, form: 'country', kind: 'country', country });
}

function findLowerBody(workspace: Workspace, at: number, head: string): void {
  if (/committee$/.test(head)) {
    findLowerCommittee(workspace, at);
    return;
  }
  const to = head === 'ministry' || head === 'department' ? ofEnd(workspace, at, head) : at + 1;
  if (head === 'office' && workspace.lower(at - 1, at) === 'presidential') {
    addPresidency(workspace, at);
    return;
  }
  let from = lowerStart(workspace, at, head);
  if (to === at + 1 && from === at) return;
  const people = workspace.owner[from - 1];
  const possessive =
    /^['’]s$/.test(workspace.lower(from - 1, at)) && workspace.owner[from - 2]?.form === 'country';
  const belongs = people?.form === 'demonym' || people?.form === 'country' || possessive;
  const front = workspace.lower(from - 1, at);
  // "hard for a foreign ministry to overlook": any ministry, but "a foreign ministry official" is of one.
  if (/^an?$/.test(front) && !belongs && to === at + 1 && workspace.tokens[to]?.pos !== 'NOUN') return;
  const definite =
    (head === 'department' && front === 'the') ||
    (/^(?:central|reserve)$/.test(workspace.lower(at - 1, at)) && /^(?:the|and|by|with)$/.test(front));
  if (to === at + 1 && head !== 'ministry' && !belongs && !definite) return;
  const country = possessive ? workspace.owner[from - 2]!.country : (people?.country ?? null);
  if (people?.form === 'demonym') from = people.from;
  // "Brazil's telecoms regulator Anatel" describes the name that follows.
  const named =
    to === at + 1 && workspace.inSentence(to, at) && workspace.isCapital(to) && !workspace.owner[to];
  if (named && head !== 'ministry') return;
  const kind =
    head === 'bank' && !/central|reserve/.test(workspace.textOf(from, at)) ? null : ('agency' as const);
  // "the central bank" is listed where it acts or has an officer.
  const weak = head === 'bank' && front === 'the' && !belongs;
  if (kind) workspace.addMention({ from, to, form: 'body', kind, country, weak });
}

/** "the Senate's economy commission", "parliamentary committee on communications": named by its field. */
function findLowerCommittee(workspace: Workspace, at: number): void {
  const from = portfolioStart(workspace, at);
  const on = /^(?:on|for)$/.test(workspace.lower(at + 1, at));
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  const to = on ? portfolioEnd(workspace, start, true) : at + 1;
  if (from === at && (!on || to === start)) return;
  if (from < at && workspace.isCapital(from)) return;
  const possessor = /^['’]s?$/.test(workspace.lower(from - 1, at))
    ? (workspace.owner[from - 2]?.from ?? from - 2)
    : null;
  const named =
    possessor !== null && workspace.isCapital(possessor)
      ? [workspace.textOf(possessor, on ? to : at + 1)]
      : [];
  workspace.addMention({ from, to: on ? to : at + 1, form: 'body', kind: 'agency', aliases: named });
}

/** "South Korea's presidential office". */
function addPresidency(workspace: Workspace, at: number): void {
  const state = /^['’]s$/.test(workspace.lower(at - 2, at))
    ? workspace.owner[at - 3]
    : workspace.owner[at - 2];
  workspace.addMention({
    from: at - 1,
    to: at + 1,
    form: 'body',
    kind: 'agency',
    country: state?.country ?? null,
  });
}

function lowerStart(workspace: Workspace, at: number, head: string): number {
  if (head === 'bank' || head === 'court') {
    const front = workspace.lower(at - 1, at);
    return /^(?:central|reserve|supreme|constitutional|high|top|federal|appeals|administrative)$/.test(front)
      ? at - 1
      : at;
  }
  return portfolioStart(workspace, at);
}
