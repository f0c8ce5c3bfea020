import { PERSON_NAMES } from '../data/names/given-names.ts';
import { TITLE_HEADS } from '../data/names/titles.ts';
import { NO_NAMES, PORTFOLIO } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { isHonorific } from './honorific.ts';
import { portfolioEnd } from './portfolio.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Longest name after "of", in tokens. */
const LONGEST = 12;

/**
 * Right edge of "of X and Y", "for the Z" after a body's head; `at + 1` where no such words follow.
 * A ministry takes the words of a portfolio, with small letters too; other heads take any capitalised words.
 */
export function ofEnd(workspace: Workspace, at: number, head: string): number {
  const capital = workspace.isCapital(at);
  const link = workspace.lower(at + 1, at);
  if (
    !/^(?:of|for|on|to)$/.test(link) ||
    (/^(?:on|to)$/.test(link) && !(capital && namesDuty(workspace, at, head)))
  )
    return at + 1;
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  // "Cabinet of Ministers Adylbek Kasymaliev": who sits there ends the name.
  if (
    link === 'of' &&
    /^(?:ministers|deputies|representatives|senators|commons|lords|directors)$/.test(
      workspace.lower(start, at),
    ) &&
    capital
  )
    return withPlace(workspace, start + 1, at);
  if (capital && isUnitOf(workspace, start, at, head)) return at + 1;
  const isMinistry = /^(?:ministry|department)$/.test(head);
  const end = isMinistry
    ? beforeFor(workspace, start, portfolioEnd(workspace, start, true))
    : portfolioEnd(workspace, start, false);
  if (!capital) return end > start && !workspace.owner[start] ? end : at + 1;
  const loose = isMinistry ? end : looseEnd(workspace, start);
  const to = Math.max(end, loose);
  // "Anti-Fraud Department | of the Interior Ministry"
  if (workspace.lower(to, at) === 'ministry') return at + 1;
  return to > start ? withPlace(workspace, to, at) : at + 1;
}

/** "Telecommunication Development Bureau | of the International Telecommunication Union": the whole is a body of its own. */
function isUnitOf(workspace: Workspace, start: number, at: number, head: string): boolean {
  if (/committee$/.test(head)) return houseOfCommittee(workspace, at) !== null;
  if (!/^(?:bureau|department|division|directorate|unit|secretariat)$/.test(head)) return false;
  if (!workspace.isCapital(at - 1) || !workspace.inSentence(at - 1, at)) return false;
  // "ICT Strategy Department | of Huawei"
  if (workspace.lower(at + 2, at) !== 'the')
    return findKnown(workspace.textOf(start, start + 1)).some(({ kind }) => kind === 'company');
  if (/^(?:ministry|department)$/.test(workspace.lower(start, at))) return true;
  for (let i = start + 1; i < start + LONGEST && workspace.inSentence(i, at); i++) {
    const { lower } = workspace.tokens[i]!;
    if (!workspace.isCapital(i)) {
      if (!/^(?:and|&)$/.test(lower)) return false;
    } else if (/^(?:union|commission|authority|agency|organi[sz]ation|council|university|bank)$/.test(lower))
      return true;
  }
  return false;
}

/**
 * Where the house ends that a committee is of, which is a body of its own: "Labor Committee | of the Municipal Chamber of
 * Recife". Null where no field stands in front of the committee.
 */
export function houseOfCommittee(workspace: Workspace, at: number): number | null {
  if (!workspace.inSentence(at - 1, at) || !workspace.isCapital(at - 1)) return null;
  if (workspace.lower(at + 1, at) !== 'of') return null;
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  for (let i = start; i < start + 4 && workspace.inSentence(i, at) && workspace.isCapital(i); i++)
    if (
      /^(?:chamber|assembly|parliament|senate|council|congress|diet|duma)$/.test(workspace.tokens[i]!.lower)
    )
      return withPlace(workspace, looseEnd(workspace, start), at);
  return null;
}

/** "Undersecretary of the Ministry of Transport | for Information Technology": the field of its officer is no part of its name. */
function beforeFor(workspace: Workspace, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (workspace.tokens[at]!.lower === 'for') return at;
  return end;
}

/** "Committee on Banks", "Centre on Water": no day, month, place or name after "on", as in "a fine by the Authority on X". */
function namesDuty(workspace: Workspace, at: number, head: string): boolean {
  if (!/^(?:commission|committee|subcommittee|council|centre|center|authority)$/.test(head)) return false;
  const start = workspace.lower(at + 2, at) === 'the' ? at + 3 : at + 2;
  const word = workspace.lower(start, at);
  const land = workspace.owner[start];
  if (NO_NAMES.has(word) || PERSON_NAMES.has(word)) return false;
  // "Select Committee on China"
  if (land) return land.form === 'country' && /committee$/.test(head);
  if (PORTFOLIO.has(word) || /committee$/.test(head)) return true;
  return !/^cent(?:er|re)$/.test(head) && isCommonNoun(workspace, start);
}

/** "… of the Kingdom of Bahrain", "… of Punjab" after the name. */
function withPlace(workspace: Workspace, end: number, at: number): number {
  if (!/^(?:of|in|for)$/.test(workspace.lower(end, at))) return end;
  const inside = IN_PLACE.test(workspace.tokens[at]!.lower);
  const start = workspace.lower(end + 1, at) === 'the' ? end + 2 : end + 1;
  const place = workspace.inSentence(start, at) ? workspace.owner[start] : null;
  if (!place || place.from !== start || (workspace.lower(end, at) !== 'of' && !inside)) return end;
  return place.form === 'country' || place.form === 'city' ? place.to : end;
}

/** "Chamber of Commerce in Korea", "Institute in Taiwan": bodies that bear the land where they are. */
const IN_PLACE = /^(?:chamber|institute|association)$/;

/** Capitalised words of any kind: "Advocates", "the Northern Provinces", "the Data Protection Commissioner", "Armament and Material". */
function looseEnd(workspace: Workspace, start: number): number {
  let end = start;
  while (end - start < LONGEST) {
    if (isNamePart(workspace, end, start)) {
      end = workspace.owner[end]?.to ?? end + 1;
      continue;
    }
    const skip = linkAt(workspace, end, start);
    if (skip === 0) return end;
    end += skip;
  }
  return end;
}

function isNamePart(workspace: Workspace, at: number, start: number): boolean {
  if (!workspace.inSentence(at, start) || !workspace.isCapital(at)) return false;
  const token = workspace.tokens[at]!;
  if (isHonorific(token.text) && at > start && !isGeneralOf(workspace, at)) return false;
  // "University of San Agustin"
  const ofSaint = /^(?:san|santa|santo|são|saint|st\.?)$/.test(workspace.lower(at - 1, start));
  if (at > start && PERSON_NAMES.has(token.lower) && !ofSaint) return false;
  const owner = workspace.owner[at];
  if (owner && (owner.form === 'body' || owner.form === 'known')) return false;
  if (at === start || !TITLE_HEADS.has(token.lower)) return true;
  // "Communications Authority of Kenya Director General X": behind a place a title begins.
  return !PERSON_NAMES.has(workspace.lower(at + 1, start)) && !isPlace(workspace.owner[at - 1]);
}

/** "Office of the Comptroller General": no officer's rank. */
const isGeneralOf = (workspace: Workspace, at: number): boolean =>
  workspace.tokens[at]!.text === 'General' &&
  /^(?:comptroller|controller|auditor|attorney|prosecutor|solicitor|registrar|surgeon)$/.test(
    workspace.lower(at - 1, at),
  );

const isPlace = (mention: Mention | null | undefined): boolean =>
  mention?.form === 'country' || mention?.form === 'city';

/** "and" before a word that is no name of its own, "of", "of the", "for". */
function linkAt(workspace: Workspace, at: number, start: number): number {
  if (at === start) return 0;
  const word = workspace.lower(at, start);
  const capital = (i: number) => workspace.inSentence(i, start) && workspace.isCapital(i);
  if (word === 'of' || word === 'for') {
    if (workspace.lower(at + 1, start) === 'the' && capital(at + 2)) return 2;
    return capital(at + 1) ? 1 : 0;
  }
  if ((word === 'and' || word === '&') && capital(at + 1) && isCommonNoun(workspace, at + 1)) return 1;
  if (word === '-' && capital(at + 1)) return 1;
  // "Foundation for Patients’ Rights"
  if (/^['’]$/.test(word) && /s$/.test(workspace.lower(at - 1, start)) && capital(at + 1)) return 1;
  return word === ',' && listGoesOn(workspace, at + 1, start) ? 1 : 0;
}

/** "Banks, Financial Institutions and Currencies": capitals that are common words, up to an "and" with one more. */
function listGoesOn(workspace: Workspace, at: number, start: number): boolean {
  for (let i = at; i < at + 8 && workspace.inSentence(i, start); i++) {
    const word = workspace.lower(i, start);
    if (/^(?:and|&)$/.test(word))
      return i > at && workspace.isCapital(i + 1) && isCommonNoun(workspace, i + 1);
    if (word !== ',' && (!workspace.isCapital(i) || !isCommonNoun(workspace, i))) return false;
  }
  return false;
}

function isCommonNoun(workspace: Workspace, at: number): boolean {
  const token = workspace.tokens[at]!;
  if (workspace.owner[at] || PERSON_NAMES.has(token.lower) || findKnown(token.text).length > 0) return false;
  return (
    PORTFOLIO.has(token.lower) ||
    /^(?:NOUN|ADJ)$/.test(token.pos) ||
    /(?:tion|tions|ment|ments|ity|ities|ics|ance|ence|ship|ial|als|encies|ancies|ers|ises|ies|nks|ants|ents)$/.test(
      token.lower,
    )
  );
}
