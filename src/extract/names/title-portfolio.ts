import { PERSON_NAMES } from '../data/names/given-names.ts';
import type { TitleClass } from '../data/names/titles.ts';
import { TITLE_HEADS } from '../data/names/titles.ts';
import {
  BOARD_DUTY,
  FIRM_NOUNS,
  FIRM_WORDS,
  NO_NAMES,
  PORTFOLIO,
  REGION_WORDS,
} from '../data/names/words.ts';
import { BODY_NOUNS } from './body-before-title.ts';
import { describedName } from './described-name.ts';
import { isHonorific } from './honorific.ts';
import { isLegalForm } from './legal-form.ts';
import { COMMON_ENDING, portfolioEnd, portfolioStart } from './portfolio.ts';
import { coreStart, isNamePart } from './title-head.ts';
import type { Workspace } from './workspace.ts';

export function withPortfolio(
  workspace: Workspace,
  start: number,
  head: number,
  type: TitleClass,
): [number, number] {
  let from = start;
  if (type === 'minister' || type === 'official' || type === 'officer')
    from = leftPortfolio(workspace, start, type);
  if (from < start) from = coreStart(workspace, from, '');
  let to = head + 1;
  if (type === 'state' && !/deputy|vice/.test(workspace.tokens[start]!.lower)) return [from, to];
  for (let i = 0; i < 2; i++) {
    const next = rightPortfolio(workspace, to, head, type, i);
    if (next === to) break;
    to = next;
  }
  return [from, to];
}

export function leftPortfolio(workspace: Workspace, start: number, type: TitleClass): number {
  const from = portfolioStart(workspace, start);
  if (from === start) return start;
  for (let i = from; i < start; i++) if (workspace.owner[i] || workspace.titleAt[i]) return start;
  // "SK Telecom chief": the words end a firm's name; "acting" and "the" are no name.
  if (type !== 'minister' && workspace.inSentence(from - 1, start) && isNamePart(workspace, from - 1))
    return start;
  if (type !== 'minister' && workspace.isCapital(from) && workspace.isFirstInSentence(from)) return from;
  return from;
}

function rightPortfolio(
  workspace: Workspace,
  to: number,
  head: number,
  type: TitleClass,
  round: number,
): number {
  const link = workspace.lower(to, head);
  const charge = chargeLength(workspace, to, head);
  if (charge > 0) return inCharge(workspace, to, charge, head);
  if (/^(?:of|for|on|to|in)$/.test(link)) return linkedPortfolio(workspace, to, head, type, link);
  if (link === '(') return bracketedEnd(workspace, to, head);
  if (round > 0 || type === 'state' || type === 'firm-officer' || type === 'lawmaker') return to;
  // "Secretary IT", "Member Telecom": capitals on both sides.
  if (
    !workspace.isCapital(head) ||
    !workspace.isCapital(to) ||
    !workspace.inSentence(to, head) ||
    workspace.owner[to]
  )
    return to;
  return PORTFOLIO.has(link) ? portfolioEnd(workspace, to, false) : to;
}

/** "Joint Secretary (Telecom) X", "Member (Technical)": a field in brackets right behind a title in capitals. */
function bracketedEnd(workspace: Workspace, to: number, head: number): number {
  if (!workspace.isCapital(head) || !workspace.isCapital(to + 1) || workspace.owner[to + 1]) return to;
  const end = portfolioEnd(workspace, to + 1, false);
  const isField = PORTFOLIO.has(workspace.lower(to + 1, head)) && workspace.lower(end, head) === ')';
  return isField ? end + 1 : to;
}

/** What parts a minister from a field: "in charge of", "responsible for", "with responsibility for". */
const CHARGES: readonly (readonly string[])[] = [
  ['in', 'charge', 'of'],
  ['responsible', 'for'],
  ['with', 'responsibility', 'for'],
  ['with', 'special', 'responsibility', 'for'],
  ['charged', 'with'],
  ['tasked', 'with'],
];

const IN_CHARGE = new RegExp(`^(?:${CHARGES.map((words) => words.join(' ')).join('|')})\\s+`, 'i');

/** The tokens of such words; 0 where there are none. */
function chargeLength(workspace: Workspace, to: number, head: number): number {
  const words = CHARGES.find((charge) =>
    charge.every((word, step) => workspace.lower(to + step, head) === word),
  );
  return words?.length ?? 0;
}

/** "Minister Delegate in charge of Digital Transition", "Minister responsible for Technology". */
function inCharge(workspace: Workspace, to: number, length: number, head: number): number {
  const start = workspace.lower(to + length, head) === 'the' ? to + length + 1 : to + length;
  const end = workspace.inSentence(start, head) ? portfolioEnd(workspace, start, true) : start;
  return end > start ? end : to;
}

/** "Minister of European Affairs", "of African Integration": a people's name with a duty behind it. */
function isPeopleOfDuty(workspace: Workspace, at: number): boolean {
  const owner = workspace.owner[at]!;
  return (
    owner.form === 'demonym' && PORTFOLIO.has(workspace.lower(owner.to, at)) && workspace.isCapital(owner.to)
  );
}

const SUPERVISES = /^(?:superintendent|registrar|commissioner|controller|comptroller|inspector|director)$/;
/** What such an official watches: "Superintendent of Banks", "Registrar of Companies". */
const SUPERVISED =
  /^(?:banks|companies|pensions|insurance|insurers|societies|cooperatives|patents|newspapers|lands|deeds|currency|customs|elections|accounts)$/;

function linkedPortfolio(
  workspace: Workspace,
  to: number,
  head: number,
  type: TitleClass,
  link: string,
): number {
  const minister = type === 'minister';
  if (link === 'of' && workspace.lower(to + 1, head) === 'state' && minister) return to + 2;
  if (link === 'of' && type === 'firm-officer') return to;
  const start = /^(?:the|its|his|her)$/.test(workspace.lower(to + 1, head)) ? to + 2 : to + 1;
  if (!workspace.inSentence(start, head) || (workspace.owner[start] && !isPeopleOfDuty(workspace, start)))
    return to;
  // "the minister on June 11"
  if (link === 'on' && NO_NAMES.has(workspace.lower(start, head))) return to;
  // "State Secretary of the Ministry X": a body named before, no field.
  if (BODY_NOUNS.test(workspace.lower(start, head)) && start === to + 2) return to;
  // "Deputy Minister of MIC": an acronym that is no portfolio names the body.
  if (/^\p{Lu}{3,}$/u.test(workspace.tokens[start]!.text) && !PORTFOLIO.has(workspace.tokens[start]!.lower))
    return to;
  const staff = /^(?:staff|mission|protocol)$/.test(workspace.lower(start, head)) ? start : start + 1;
  if (link === 'of' && /^(?:staff|mission|protocol)$/.test(workspace.lower(staff, head))) return staff + 1;
  // "head of policy for Snap": the duty is told, a name that is none is the body.
  const told =
    to > head + 1 &&
    workspace.isCapital(start) &&
    !PORTFOLIO.has(workspace.lower(start, head)) &&
    !REGION_WORDS.has(workspace.lower(start, head));
  if (link === 'for' && (!minister || isUnderMinister(workspace, head)))
    return told ? to : looseEnd(workspace, start, to);
  if (
    link === 'of' &&
    SUPERVISES.test(workspace.lower(head, head)) &&
    SUPERVISED.test(workspace.lower(start, head))
  )
    return start + 1;
  if (!minister && !PORTFOLIO.has(workspace.lower(start, head)))
    return link === 'of' && type === 'officer' ? dutyEnd(workspace, start, to, head) : to;
  if ((link === 'in' || link === 'to') && !workspace.isCapital(start)) return to;
  // "chairman of its management board"
  const ofBoard =
    BOARD_DUTY.test(workspace.lower(start, head)) && workspace.lower(start + 1, head) === 'board';
  if (!minister && ofBoard) return to;
  const whole = portfolioEnd(workspace, start, true);
  const end = minister ? whole : smallEnd(workspace, start, whole);
  if (end === start || !isPortfolioHere(workspace, start, end)) return to;
  if (minister) return end;
  // "the head of its electronic commerce division": a unit of the body belongs to the title.
  if (!workspace.isCapital(end) && UNIT.test(workspace.lower(end, head))) return end + 1;
  // "director of the data centre company X", "head of the industrial Department of Y": what describes the body.
  const describes = describedName(workspace, start, head) > start;
  return describes || namesGoOn(workspace, start, end, head) ? to : end;
}

/** "head of communications | of the National Data Agency": a duty in small letters ends before a name. */
function smallEnd(workspace: Workspace, start: number, end: number): number {
  if (workspace.isCapital(start)) return end;
  let at = start;
  while (at < end && !workspace.isCapital(at)) at++;
  if (at === end) return end;
  while (at > start && /^(?:of|for|the|and|&|,)$/.test(workspace.tokens[at - 1]!.lower)) at--;
  return at;
}

/** Parts of a body that bear no name of their own. */
const UNIT = /^(?:division|unit|section|branch|wing|desk|arm|team|programme|program)$/;
/** Who has a duty of any words, and what is a body, a state or a group of persons and no duty. */
const OF_DUTY = /^(?:head|director|manager|president|vp)$/;
const NO_DUTY =
  /^(?:state|states|government|delegation|mission|team|side|family|country|nation|party|opposition|household|school|business|network)$/;

/** "director of edge networks, X", "head of growth at Y": small words to a mark or a small link; `to` where there are none. */
function dutyEnd(workspace: Workspace, start: number, to: number, head: number): number {
  if (!OF_DUTY.test(workspace.tokens[head]!.lower)) return to;
  let end = start;
  while (workspace.inSentence(end, head) && !workspace.owner[end] && !workspace.titleAt[end]) {
    const { lower, pos, text } = workspace.tokens[end]!;
    const isWord = /^\p{Ll}[\p{Ll}-]+$/u.test(text) && (/^(?:NOUN|ADJ)$/.test(pos) || lower === 'and');
    if (!isWord || FIRM_NOUNS.has(lower) || BODY_NOUNS.test(lower) || NO_DUTY.test(lower)) break;
    end++;
  }
  if (end === start || workspace.tokens[end - 1]!.pos !== 'NOUN') return to;
  return /^(?:,|\.|\)|at|for|of|)$/.test(workspace.lower(end, head)) ? end : to;
}

/** "Deputy Assistant Secretary for International Cyberspace Security": what is of such a rank has a field of any words. */
function isUnderMinister(workspace: Workspace, head: number): boolean {
  const { lower } = workspace.tokens[head]!;
  if (/^under-?secretary$/.test(lower)) return true;
  return (
    /^(?:minister|secretary)$/.test(lower) &&
    /^(?:under|assistant|deputy|vice)$/.test(workspace.lower(head - 1, head))
  );
}

/**
 * What "for" names: "Global Engagement", "Tech Sovereignty, Security and Democracy", "cyber and emerging technology".
 * Capitals or small nouns throughout, up to a comma, a name or another small word; `to` where there is none.
 */
function looseEnd(workspace: Workspace, start: number, to: number): number {
  const capital = workspace.isCapital(start);
  const isPart = (i: number) => {
    if (!workspace.inSentence(i, start) || workspace.titleAt[i]) return false;
    const { lower, pos, text } = workspace.tokens[i]!;
    // "for Digital Pakistan": the country ends the name of a programme.
    if (workspace.owner[i]?.form === 'country')
      return i > start && PORTFOLIO.has(workspace.tokens[i - 1]!.lower);
    if (workspace.owner[i] && workspace.owner[i]!.form !== 'demonym') return false;
    if (capital)
      return (
        workspace.isCapital(i) &&
        !PERSON_NAMES.has(lower) &&
        !isHonorific(text) &&
        !opensHolder(workspace, i, start)
      );
    return PORTFOLIO.has(lower) || (/^(?:NOUN|ADJ)$/.test(pos) && /^\p{Ll}/u.test(text));
  };
  // "for Central Asia and the Caucasus": a part of the world alone is no duty.
  let duty = start;
  while (workspace.inSentence(duty, start) && REGION_WORDS.has(workspace.tokens[duty]!.lower)) duty++;
  if (!isPart(start) || (duty > start && !isPart(duty))) return to;
  let end = start;
  for (let i = start; i < start + 10; ) {
    if (i > start && endsRegion(workspace, i)) break;
    if (isPart(i)) end = ++i;
    else if (/^(?:and|&)$/.test(workspace.lower(i, start)) && isPart(i + 1)) i++;
    else if (workspace.lower(i, start) === ',' && isPart(i + 1) && endsInAnd(workspace, i + 1, isPart)) i++;
    else break;
  }
  return end;
}

/** "for the Middle East Samer Abu-Ltaif": behind a region only a duty goes on. */
function endsRegion(workspace: Workspace, at: number): boolean {
  const { lower } = workspace.tokens[at]!;
  return (
    REGION_WORDS.has(workspace.tokens[at - 1]!.lower) &&
    !REGION_WORDS.has(lower) &&
    !PORTFOLIO.has(lower) &&
    !PORTFOLIO.has(workspace.lower(at + 1, at)) &&
    workspace.isCapital(at)
  );
}

/** "… and Economic Security Maroš Šefčov": two capitals that are no words of a portfolio are the holder's. */
function opensHolder(workspace: Workspace, at: number, start: number): boolean {
  if (at === start) return false;
  const isName = (i: number) => {
    if (!workspace.inSentence(i, start) || !workspace.isCapital(i)) return false;
    const { lower } = workspace.tokens[i]!;
    return !PORTFOLIO.has(lower) && !REGION_WORDS.has(lower) && !COMMON_ENDING.test(lower);
  };
  return isName(at) && isName(at + 1);
}

/** Whether a list of parts ends in "and" and a part. */
function endsInAnd(workspace: Workspace, at: number, isPart: (i: number) => boolean): boolean {
  for (let i = at; i < at + 8; i++) {
    if (/^(?:and|&)$/.test(workspace.lower(i, at))) return isPart(i + 1);
    if (!isPart(i) && workspace.lower(i, at) !== ',') return false;
  }
  return false;
}

/** "head of Digital Realty": a capital that is no person's name goes on after the words of a portfolio. */
function namesGoOn(workspace: Workspace, start: number, end: number, head: number): boolean {
  if (!workspace.inSentence(end, head) || !workspace.isCapital(end) || workspace.owner[end]) return false;
  const { lower, text } = workspace.tokens[end]!;
  if (PERSON_NAMES.has(lower) || isHonorific(text) || TITLE_HEADS.has(lower)) return false;
  return end - start < 2 || !opensHolder(workspace, end, start) || !endsAfterTwo(workspace, end);
}

/** "Head of Regulatory Affairs Fathima Nazeer": two plain capitals and no third are the holder's. */
function endsAfterTwo(workspace: Workspace, at: number): boolean {
  const words = [at, at + 1].map((i) => workspace.tokens[i]!);
  if (!words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))) return false;
  if (words.some(({ lower }) => FIRM_WORDS.has(lower) || isLegalForm(lower))) return false;
  return !workspace.inSentence(at + 2, at) || !workspace.isCapital(at + 2);
}

/** Not "CEO of Digital Realty": after "of" the words of a portfolio are not the start of a longer name. */
function isPortfolioHere(workspace: Workspace, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (workspace.owner[i] && workspace.owner[i]!.form === 'body') return false;
  return true;
}

export function portfolioOf(
  workspace: Workspace,
  from: number,
  start: number,
  head: number,
  to: number,
): string | null {
  if (from < start) return workspace.textOf(from, start);
  if (to <= head + 1) return null;
  const words = workspace
    .textOf(head + 1, to)
    .replace(/^\((.*)\)$/, /^(?:secretary|minister)$/.test(workspace.tokens[head]!.lower) ? '$1' : '')
    .replace(/^(?:of|for|on|to)\s+/i, '')
    .replace(/^State\s+(?:of|for)\s+/i, '')
    .replace(/^state\b\s*(?:of|for)?\s*/i, '')
    .replace(IN_CHARGE, '');
  return words.replace(/^the\s+/i, '') || null;
}
