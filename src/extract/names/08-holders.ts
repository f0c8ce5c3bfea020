import { findKnown } from './04-known.ts';
import { bindCounterparts } from './counterparts.ts';
import { bindPredicate, holderAfterCopula, holderBeyond } from './distant-holders.ts';
import { looksLikeFirm } from './firm-shape.ts';
import { holderLeft } from './holder-in-front.ts';
import { bindOffices } from './office-holders.ts';
import { personAt } from './person-at.ts';
import { bindPlural } from './plural-holders.ts';
import { bindPostVerbs } from './post-verbs.ts';
import { HAS_FIELD, LOCAL } from './seat-fit.ts';
import { bindSharedBodies } from './shared-bodies.ts';
import { bindSuccession } from './succession.ts';
import { bindSuperiors } from './superiors.ts';
import { reachOf } from './title-reach.ts';
import type { Mention, Title, Workspace } from './workspace.ts';

/** Binds each title with the person, or for a plural the persons, who hold it. */
export function bindHolders(workspace: Workspace): void {
  for (const title of workspace.titles) bindPartner(workspace, title);
  const claimed = new Set<Mention>();
  const absorbed = absorbedTitles(workspace);
  for (const title of [...workspace.titles]) {
    if (absorbed.has(title)) continue;
    if (title.plural) bindPlural(workspace, title);
    else
      title.holder =
        holderRight(workspace, title) ??
        holderOfPair(workspace, title) ??
        holderByComma(workspace, title, claimed) ??
        holderAfterCopula(workspace, title) ??
        holderBeyond(workspace, title);
  }
  for (const title of workspace.titles) bodyAfterHolder(workspace, title);
  for (const title of workspace.titles) shareWithPartner(title);
  for (const title of workspace.titles) bindPredicate(workspace, title);
  for (const title of workspace.titles) shareWithPartner(title);
  bindSharedBodies(workspace);
  bindOffices(workspace);
  bindPostVerbs(workspace);
  bindCounterparts(workspace);
  bindSuperiors(workspace);
  bindSuccession(workspace);
}

/** Titles inside the phrase of another: the "Prime Minister" of "Adviser to the Prime Minister X" is not X's. */
function absorbedTitles(workspace: Workspace): Set<Title> {
  const absorbed = new Set<Title>();
  for (const title of workspace.titles) {
    for (let i = title.to; i < reachOf(title).to; i++) {
      const inner = workspace.titleAt[i];
      if (inner && inner !== title) absorbed.add(inner);
    }
  }
  return absorbed;
}

const BETWEEN_TITLES =
  /^(?:and|&|,|-|–|—|\/|cum|also|who|is|was|as|well|the|a|an|its|;|before|that|later|then|earlier|previously|formerly|once|now|currently|former|serves)$/;

/** Joins "Chairman and CEO of X", "Deputy Prime Minister and Minister of Y", "co-chair of A and head of B". */
function bindPartner(workspace: Workspace, title: Title): void {
  const start = reachOf(title).to;
  let at = start;
  // "of Chairman of X and of Chief Scientist"
  const isBetween = (i: number) =>
    BETWEEN_TITLES.test(workspace.lower(i, title.head)) ||
    (workspace.lower(i, title.head) === 'of' && workspace.lower(i - 1, title.head) === 'and');
  while (isBetween(at) && at - start < 7) at++;
  if (at === start) return;
  const link = workspace.lower(start, title.head);
  const next = workspace.titleAt[at];
  if (next && next !== title) {
    const joined =
      /^(?:and|&|-|–|—|\/|cum)$/.test(link) ||
      (link === ',' && (isList(workspace, next) || isChain(workspace, title, next)));
    if (joined && reachOf(next).from <= at) next.partner = title;
    return;
  }
  const mention = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
  const beyond = mention ? workspace.titleAt[mention.to] : null;
  if (!beyond || reachOf(beyond).from > at || !/^(?:and|&)$/.test(link)) return;
  if (!holderRight(workspace, title)) beyond.partner = title;
}

/** "Chairman, President and CEO": the comma stands in a list that ends with "and" and a title. */
function isList(workspace: Workspace, next: Title): boolean {
  const { to } = reachOf(next);
  return /^(?:and|&)$/.test(workspace.lower(to, next.head)) && !!workspace.titleAt[to + 1];
}

/** "the Prime Minister, Minister of Defence, Minister for Trade, Mr X": posts of the one whose name ends the chain after a comma. */
function isChain(workspace: Workspace, first: Title, next: Title): boolean {
  const isOffice = (title: Title) =>
    /^(?:state|minister)$/.test(title.type) && !title.plural && workspace.isCapital(title.head);
  // "the Prime Minister, Head of Government, X", "the Head of State, President X"
  const isStyled = /^head of/.test(first.core) || /^head of/.test(next.core);
  if (isStyled && isOffice(first) && isOffice(next) && holderRight(workspace, next)) return true;
  if (!isOffice(first) || !isOffice(next)) return false;
  let last = next;
  for (;;) {
    const { to } = reachOf(last);
    const link = workspace.lower(to, last.head);
    if (!/^(?:,|and)$/.test(link)) return false;
    const beyond = workspace.inSentence(to + 1, last.head) ? workspace.titleAt[to + 1] : null;
    if (!beyond || beyond === last) return link === ',' && personAt(workspace, to + 1, last.head) !== null;
    if (!isOffice(beyond)) return false;
    last = beyond;
  }
}

/** Of the names on both sides of a title the one in front, unless an earlier title of the list has it: "T, N, T, N". */
function holderByComma(workspace: Workspace, title: Title, claimed: Set<Mention>): Mention | null {
  const left = holderLeft(workspace, title);
  const after = holderAfterComma(workspace, title);
  const right = after === title.body ? null : after;
  // "with Nvidia CEO Jensen Huang, the adviser, X, said": the name in front has its own title.
  const taken =
    left &&
    right &&
    workspace.titles.some((other) => other !== title && other.holder === left && other.from < left.from);
  if (left && !claimed.has(left) && !taken) return left;
  if (right) claimed.add(right);
  return right ?? left;
}

/** "For Nouka, founder and CEO X speaks of": two titles in one breath are of the name behind, where a small word governs the one in front. */
function holderOfPair(workspace: Workspace, title: Title): Mention | null {
  const { from, to } = reachOf(title);
  const second = workspace.lower(to, title.head) === 'and' ? workspace.titleAt[to + 1] : null;
  if (second?.partner !== title || workspace.lower(from - 1, title.head) !== ',') return null;
  const front = workspace.owner[from - 2];
  const governed = front && /^(?:for|at|from)$/.test(workspace.lower(front.from - 1, title.head));
  return governed ? holderRight(workspace, second) : null;
}

/** What a holder of a post is besides: "Minister for Finance Senator X", "the Rector, Associate Professor Y". */
const SECOND_TITLE =
  /^(?:senator|sen|rep|representative|mp|judge|justice|governor|lawmaker|ambassador|(?:(?:associate|assistant) )?professor)$/;

/** The name that follows at once, honorifics skipped. */
function holderRight(workspace: Workspace, title: Title): Mention | null {
  const at = reachOf(title).to;
  // "Minister for Finance Senator X", "Chairman Justice X": a second title stands between.
  const second = workspace.inSentence(at, title.head) ? workspace.titleAt[at] : null;
  if (second && second !== title && second.from === at && SECOND_TITLE.test(second.core.replace('.', '')))
    return personAt(workspace, reachOf(second).to, title.head);
  return personAt(workspace, at, title.head);
}

/** "Judge Amit Mehta of the District Court": the body after the name of a holder that follows its title. */
function bodyAfterHolder(workspace: Workspace, title: Title): void {
  const { holder } = title;
  if (
    !holder ||
    title.body ||
    (title.portfolio && !HAS_FIELD.test(title.text)) ||
    holder.from < title.from ||
    title.type === 'state'
  )
    return;
  if (!/^(?:of|at|from|with)$/.test(workspace.lower(holder.to, title.head))) return;
  const at = workspace.lower(holder.to + 1, title.head) === 'the' ? holder.to + 2 : holder.to + 1;
  const body = workspace.inSentence(at, title.head) ? workspace.owner[at] : null;
  if (body?.from === at && body.form === 'country' && title.type === 'envoy') title.country ??= body.country;
  if (body?.from === at && body.form === 'city' && /governor|mayor/.test(title.core)) title.place ??= body;
  if (
    body?.from === at &&
    (body.form === 'body' ||
      body.form === 'known' ||
      looksLikeFirm(body.name) ||
      findKnown(body.name).length > 0 ||
      (LOCAL.test(title.core) && DIVISION.test(body.name)))
  )
    title.body = body;
}

/** "Governor X of the Erongo Region": parts of a land that have a government. */
const DIVISION =
  /\b(?:Region|Province|County|District|Department|Oblast|Prefecture|Canton|Governorate|Voivodeship|Regency)$/;

/** "Egypt's ICT Minister, Amr Talaat, said": a comma, the name, and another mark or a verb. */
function holderAfterComma(workspace: Workspace, title: Title): Mention | null {
  const start = reachOf(title).to;
  if (!/^[,:–—]$/.test(workspace.lower(start, title.head))) return null;
  // "Minister for the Public Service, Senator the Hon. X"
  const second = workspace.inSentence(start + 1, title.head) ? workspace.titleAt[start + 1] : null;
  if (second?.from === start + 1 && SECOND_TITLE.test(second.core.replace('.', '')))
    return personAt(workspace, reachOf(second).to, title.head);
  const holder = personAt(workspace, skipNation(workspace, start + 1, title.head), title.head);
  // "the chair of the committee, Dagoretti South MP X": where the holder was elected.
  const seat = holder ? workspace.titleAt[holder.to] : null;
  const elected = seat?.type === 'lawmaker' ? personAt(workspace, reachOf(seat).to, title.head) : null;
  return elected ?? holder;
}

/** "the CEO of Ericsson, the Swede X", "…, Brazilian engineer Y": what the text calls a holder before the name. */
function skipNation(workspace: Workspace, start: number, near: number): number {
  let at = /^(?:the|a|an)$/.test(workspace.lower(start, near)) ? start + 1 : start;
  const people = workspace.inSentence(at, near) ? workspace.owner[at] : null;
  if (people?.form !== 'demonym' || people.from !== at) return start;
  at = people.to;
  while (
    at < people.to + 2 &&
    workspace.inSentence(at, near) &&
    /^\p{Ll}+$/u.test(workspace.tokens[at]!.text)
  )
    at++;
  return at;
}

function shareWithPartner(title: Title): void {
  const { partner } = title;
  if (!partner) return;
  if (!title.holder && partner.holder) title.holder = partner.holder;
  if (!partner.holder && title.holder) partner.holder = title.holder;
  if (!title.body && !title.portfolio && partner.body && title.type !== 'minister') title.body = partner.body;
  const shares = partner.type !== 'minister' && (partner.type !== 'state' || isFirmPresident(partner, title));
  if (!partner.body && !partner.portfolio && title.body && shares) partner.body = title.body;
  title.country ??= partner.country;
  partner.country ??= title.country;
}

/** "President and Vice Chairman of Microsoft": a president beside a firm's office is the firm's. */
function isFirmPresident(president: Title, other: Title): boolean {
  return president.core === 'president' && /officer/.test(other.type) && other.body?.form !== 'country';
}
