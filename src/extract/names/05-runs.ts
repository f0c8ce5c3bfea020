import { wordSet } from '../../lib/word-set.ts';
import { PERSON_NAMES } from '../data/names/given-names.ts';
import {
  FIRM_BOARD,
  FIRM_WORDS,
  LEGAL_FORMS,
  NAME_PARTICLES,
  NO_NAMES,
  PORTFOLIO,
  REGION_WORDS,
  SLAVIC_TRADES,
} from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { CARRIERS, opensAsFirm } from './firm-shape.ts';
import { isHonorific, isHonorificAt } from './honorific.ts';
import { isCapitalForm, isDottedForm } from './legal-form.ts';
import { addRuns } from './run-cut.ts';
import { isNameToken, isTaken } from './run-parts.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Marks the remaining runs of capitalised words: names of persons, firms, products, of which kind is not yet known. */
export function findRuns(workspace: Workspace): void {
  for (const sentence of workspace.document.sentences) {
    if (workspace.isHeading(sentence.from)) continue;
    for (let i = sentence.from; i < sentence.to; ) {
      if (!startsRun(workspace, i)) {
        i++;
        continue;
      }
      const to = runEnd(workspace, i);
      addRuns(workspace, i, to);
      i = Math.max(to, i + 1);
    }
  }
}

function startsRun(workspace: Workspace, at: number): boolean {
  if (!isNameToken(workspace, at)) return false;
  const token = workspace.tokens[at]!;
  // "the Board of Directors"
  if (token.lower === 'board' && workspace.lower(at + 1, at) === 'of') return false;
  if (FIRM_BOARD.test(token.lower) && workspace.lower(at - 1, at) === 'of') return false;
  if (isOfOffice(workspace, at) || isTicker(workspace, at)) return false;
  const place = workspace.owner[at];
  if (place) return placeStarts(workspace, place, at);
  const shortDay =
    /^(?:sun|mon|mar|jan|jun|may)$/.test(token.lower) &&
    // "on 21 May Strang spoke"
    !/^\d{1,2}(?:st|nd|rd|th)?$/.test(workspace.tokens[at - 1]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(workspace.tokens[at + 1]?.text ?? '');
  const given =
    PERSON_NAMES.has(token.lower) &&
    /^\p{Lu}\p{Ll}/u.test(workspace.tokens[at + 1]?.text ?? '') &&
    !workspace.owner[at + 1];
  if (
    NO_NAMES.has(token.lower) &&
    !shortDay &&
    !given &&
    !findKnown(token.text).length &&
    !opensFirm(workspace, at) &&
    !opensWithQuarter(workspace, at) &&
    !isOneOfLand(workspace, at) &&
    !isNumberInName(workspace, at)
  )
    return false;
  return !workspace.isFirstInSentence(at) || mayOpen(workspace, at);
}

/** "Acting TRC Chairman", "Member States", "His Royal Highness": a capital that is said of an office and opens no name. */
function isOfOffice(workspace: Workspace, at: number): boolean {
  const { lower } = workspace.tokens[at]!;
  if (isMemberStates(workspace, at)) return true;
  if (/^(?:his|her|their)$/.test(lower))
    return /^(?:royal|majesty|excellency|highness|serene)$/.test(workspace.lower(at + 1, at));
  if (/^(?:royal|serene)$/.test(lower)) return /^(?:his|her|their)$/.test(workspace.lower(at - 1, at));
  return (
    /^(?:acting|outgoing|incoming|interim|caretaker|departing|embattled|ousted)$/.test(lower) &&
    workspace.inSentence(at + 1, at) &&
    workspace.isCapital(at + 1)
  );
}

/** "(NYSE:AMX)": an exchange and what a share is called there. */
function isTicker(workspace: Workspace, at: number): boolean {
  const word = (step: number) => workspace.lower(at + step, at);
  if (!/^\p{Lu}{2,6}$/u.test(workspace.tokens[at]!.text)) return false;
  return (word(-1) === '(' && word(1) === ':') || (word(-1) === ':' && word(-3) === '(' && word(1) === ')');
}

function isMemberStates(workspace: Workspace, at: number): boolean {
  const { lower } = workspace.tokens[at]!;
  if (lower === 'member') return workspace.lower(at + 1, at) === 'states';
  return lower === 'states' && workspace.lower(at - 1, at) === 'member';
}

/** "One Albania", "One NZ": operators of that name, inside a sentence. */
function isOneOfLand(workspace: Workspace, at: number): boolean {
  return (
    workspace.tokens[at]!.text === 'One' &&
    !workspace.isFirstInSentence(at) &&
    workspace.owner[at + 1]?.form === 'country'
  );
}

/** "Seven Bridges", "Ten Square Games": a number with a capital inside a sentence, in front of another capital. */
function isNumberInName(workspace: Workspace, at: number): boolean {
  const next = workspace.tokens[at + 1];
  return (
    /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(workspace.tokens[at]!.text) &&
    !workspace.isFirstInSentence(at) &&
    !!next &&
    workspace.inSentence(at + 1, at) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !workspace.owner[at + 1] &&
    !workspace.titleAt[at + 1]
  );
}

/** "Africa Data Centres", "Asia Pacific Telecom": a part of the world opens a firm's name. */
function opensFirm(workspace: Workspace, at: number): boolean {
  if (!REGION_WORDS.has(workspace.tokens[at]!.lower)) return false;
  let end = at + 1;
  while (workspace.inSentence(end, at) && isNameToken(workspace, end) && !workspace.owner[end]) end++;
  const last = workspace.tokens[end - 1]!.lower.replace(/\.$/, '');
  return end - at > 1 && (LEGAL_FORMS.has(last) || FIRM_WORDS.has(last));
}

/** Quarters and seas that open names of firms, provinces and schools. */
const QUARTER =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|pacific|atlantic|gulf|nordic|baltic|mediterranean|caribbean)$/;

/** "Southern Basket", "Baltic Arrow": a quarter right before a plain capital belongs to its name. */
function opensWithQuarter(workspace: Workspace, at: number): boolean {
  const next = at + 1;
  if (!QUARTER.test(workspace.tokens[at]!.lower) || !workspace.inSentence(next, at)) return false;
  // "for the Middle East Samer Haddad"
  if (REGION_WORDS.has(workspace.lower(at - 1, at))) return false;
  const { text, lower } = workspace.tokens[next]!;
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    isNameToken(workspace, next) &&
    !workspace.owner[next] &&
    !workspace.titleAt[next] &&
    !NO_NAMES.has(lower) &&
    !REGION_WORDS.has(lower) &&
    !PERSON_NAMES.has(lower)
  );
}

/**
 * A country or city opens a name where a firm's word follows ("China Mobile", "Bangladesh Satellite Company Limited"),
 * or where it is a person's given name ("Santiago Peña", "President Chad Bush").
 */
function placeStarts(workspace: Workspace, place: Mention, at: number): boolean {
  if (place.from !== at) return false;
  if (place.form === 'demonym') return peopleStarts(workspace, place, at);
  let end = place.to;
  while (workspace.inSentence(end, at) && isNameToken(workspace, end) && !workspace.owner[end]) end++;
  if (end === place.to) return false;
  const last = workspace.tokens[end - 1]!.lower.replace(/\.$/, '');
  const ofLand =
    place.form === 'country' && end - place.to === 1 && CARRIERS.test(last) && !goesOn(workspace, end);
  if (LEGAL_FORMS.has(last) || FIRM_WORDS.has(last) || ofLand || isShortOfFirm(workspace, place, end))
    return true;
  const title = workspace.titleAt[at - 1];
  const named =
    (title && !title.portfolio) ||
    isHonorific(workspace.tokens[at - 1]?.text ?? '') ||
    PERSON_NAMES.has(workspace.tokens[at]!.lower);
  return place.form === 'city' && place.to - at === 1 && !!named;
}

/** "Libyan Post, Telecommunications and IT Holding", "Eswatini Posts and Telecommunications": a longer name. */
const goesOn = (workspace: Workspace, end: number): boolean =>
  /^(?:,|and|&)$/.test(workspace.lower(end, end - 1)) &&
  PORTFOLIO.has(workspace.lower(end + 1, end - 1)) &&
  workspace.isCapital(end + 1);

/** "Jordan Post", where the text has "Jordan Post Company" too. */
function isShortOfFirm(workspace: Workspace, place: Mention, end: number): boolean {
  const { tokens } = workspace;
  const short = `${workspace.textOf(place.from, end)} `;
  return workspace.mentions.some(({ form, name, to }) => {
    if (form === 'run')
      return name.startsWith(short) && LEGAL_FORMS.has(name.slice(short.length).toLowerCase());
    if (form !== place.form || name !== place.name || to === place.to) return false;
    const length = end - place.to;
    for (let i = 0; i < length; i++) if (tokens[to + i]?.text !== tokens[place.to + i]!.text) return false;
    const next = tokens[to + length];
    return !!next && isCapitalForm(next.text);
  });
}

/** "Lao Nakhone Telecom", "Indian Rare Earths Limited": a people's name opens that of a firm with a word of its own between. */
function peopleStarts(workspace: Workspace, place: Mention, at: number): boolean {
  let end = place.to;
  while (workspace.inSentence(end, at) && isNameToken(workspace, end) && !workspace.owner[end]) end++;
  if (end === place.to || place.to - place.from > 1) return false;
  const last = workspace.tokens[end - 1]!.lower.replace(/\.$/, '');
  // "Slovak Telekom", "Turkish Airlines"
  if (end - place.to === 1) return CARRIERS.test(last) && !goesOn(workspace, end);
  return (
    LEGAL_FORMS.has(last) || (FIRM_WORDS.has(last) && !PERSON_NAMES.has(workspace.tokens[place.to]!.lower))
  );
}

/** Whether the capital at the start of a sentence is more than the start of a sentence. */
function mayOpen(workspace: Workspace, at: number): boolean {
  const token = workspace.tokens[at]!;
  if (
    /\p{Lu}.*\p{Lu}|&/u.test(token.text) ||
    PERSON_NAMES.has(token.lower) ||
    findKnown(token.text).length > 0
  )
    return true;
  if (/^(?:DET|ADP|PRON|ADV|SCONJ|CCONJ|AUX|NUM|PART)$/.test(token.pos)) return false;
  // "Aline Uwera": a name that reads like a verb, where a second name follows.
  if (/^(?:VERB|INTJ)$/.test(token.pos))
    return (
      !/(?:ing|ed)$|^(?:ask|meet|read|see|watch|let|say|get|make|take|call|come|look|note)s?$/.test(
        token.lower,
      ) && opensName(workspace, at)
    );
  if (token.pos === 'PROPN') return !SENTENCE_OPENERS.has(token.lower);
  const next = at + 1;
  if (workspace.inSentence(next, at) && isSlavicTrade(workspace, next)) return true;
  // "Obasi & Partners"
  if (workspace.lower(next, at) === '&' && workspace.isCapital(at + 2) && !PORTFOLIO.has(token.lower))
    return true;
  return (
    !SENTENCE_OPENERS.has(token.lower) &&
    workspace.inSentence(next, at) &&
    isNameToken(workspace, next) &&
    !workspace.owner[next]
  );
}

/** Two capitals with small letters, a verb or a mark after them. */
function opensName(workspace: Workspace, at: number): boolean {
  const next = workspace.tokens[at + 1];
  return (
    !!next &&
    workspace.inSentence(at + 1, at) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !workspace.owner[at + 1] &&
    !workspace.titleAt[at + 1] &&
    /^(?:VERB|AUX|PUNCT)$/.test(workspace.tokens[at + 2]?.pos ?? '')
  );
}

/** Nouns and adjectives that open sentences of news and are part of no name. */
const SENTENCE_OPENERS =
  wordSet(`talks officials former new senior top current local foreign several other analysts experts critics sources regulators lawmakers
  representatives ministers leaders negotiators investors shares engineers thousands hundreds dozens president vice minister
  chief head director former ex state both citing speaking according earlier later last next today separately meanwhile asked
  regulator watchdog operator chipmaker carmaker telco startup lender retailer broadcaster
  subscribers users customers consumers companies firms operators residents media social digital also record photo file image`);

/** Tokens after which a run of capitals is cut: no name is as long, a line of codes or of capitals is. */
const LONGEST_RUN = 40;

function runEnd(workspace: Workspace, start: number): number {
  let end = workspace.owner[start]?.to ?? start + 1;
  while (end - start < LONGEST_RUN) {
    const step = nextPart(workspace, start, end);
    if (step === 0) return end;
    end += step;
  }
  return end;
}

/** How many tokens the name goes on by at a place: a capital, a particle with a capital, a legal form after a comma. */
function nextPart(workspace: Workspace, start: number, at: number): number {
  if (!workspace.inSentence(at, start)) return 0;
  const token = workspace.tokens[at]!;
  const place = workspace.owner[at];
  const free = (i: number) =>
    workspace.inSentence(i, start) && isNameToken(workspace, i) && !workspace.owner[i];
  if (place && !isTaken(place))
    return place.from === at && !workspace.titleAt[at] ? placeGoesOn(workspace, place, start) : 0;
  if (token.lower === 'of' && CORPORATE.test(workspace.lower(at - 1, start)))
    return landAfter(workspace, at + 1, start);
  if (free(at)) return mayGoOn(workspace, start, at) ? 1 : 0;
  if (isSlavicTrade(workspace, at)) return 1;
  if (NAME_PARTICLES.has(token.lower)) {
    if (free(at + 1)) return 2;
    // "Correos de Chile"
    const land = workspace.inSentence(at + 1, start) ? workspace.owner[at + 1] : null;
    if (
      land?.form === 'country' &&
      at === start + 1 &&
      opensAsFirm([workspace.tokens[start]!.text, land.name])
    )
      return land.to - at;
    // "Azman bin Haji Latif": the father's honorifics.
    let father = at + 1;
    while (
      /^(?:bin|binti|ibn)$/.test(token.lower) &&
      isHonorificAt(workspace.tokens, father) &&
      father < at + 5
    )
      father++;
    if (father > at + 1 && free(father)) return father + 1 - at;
    return NAME_PARTICLES.has(workspace.lower(at + 1, start)) && free(at + 2) ? 3 : 0;
  }
  if (token.text === '(') return legalPart(workspace, start, at);
  if (token.text === '&' && free(at + 1)) return 2;
  if (token.text === '+' && free(at + 1) && token.start === workspace.tokens[at - 1]!.end) return 2;
  if (token.text === '-' && free(at + 1) && token.start === workspace.tokens[at - 1]!.end) return 2;
  if (isDottedForm(token.text)) return 1;
  if (token.text === ',' && endsInForm(workspace, at + 1, start)) return 2;
  if (
    /^[“"‘(]$/.test(token.text) &&
    free(at + 1) &&
    /^[”"’)]$/.test(workspace.tokens[at + 2]?.text ?? '') &&
    free(at + 3)
  ) {
    return /^\p{Lu}\p{Ll}/u.test(workspace.tokens[at + 1]!.text) && token.text !== '(' ? 4 : 0;
  }
  return 0;
}

/** "Apple, Inc.", "Slovak Telekom, a.s.", but not "LLC Saturn, LLC Eastera": a form behind a comma that opens no name. */
function endsInForm(workspace: Workspace, at: number, start: number): boolean {
  if (!workspace.inSentence(at, start)) return false;
  if (isDottedForm(workspace.tokens[at]!.text)) return true;
  if (!/^(?:inc|ltd|llc|corp|co|plc)\.?$/.test(workspace.lower(at, start))) return false;
  return !workspace.isCapital(at + 1) || !opensAsFirm([workspace.tokens[at]!.text, 'X']);
}

/** "Hrvatske | ceste": a trade in small letters right behind the first word of a name. */
const isSlavicTrade = (workspace: Workspace, at: number): boolean =>
  workspace.inSentence(at - 1, at) &&
  SLAVIC_TRADES.has(workspace.tokens[at]!.text) &&
  /^\p{Lu}\p{Ll}+[eaiéáíý]$/u.test(workspace.tokens[at - 1]!.text);

/** Forms of a firm that is named after a land: "Petroleum Corporation of Jamaica". */
const CORPORATE = /^(?:corporation|company|enterprises?|telecom|telecommunications|railways)$/;

/** How far the name goes on with "of" and a land. */
function landAfter(workspace: Workspace, at: number, start: number): number {
  const from = workspace.lower(at, start) === 'the' ? at + 1 : at;
  const land = workspace.inSentence(from, start) ? workspace.owner[from] : null;
  return land?.form === 'country' && land.from === from ? land.to - at + 1 : 0;
}

/** "Orbita Lanka (Private) Limited", "Mekonet (Cambodia) Co., Ltd.": parentheses inside a firm's name, up to its legal form. */
function legalPart(workspace: Workspace, start: number, at: number): number {
  const close = [at + 2, at + 3].find((i) => workspace.lower(i, start) === ')');
  if (close === undefined) return 0;
  const last = workspace.lower(close + 1, start).replace(/\.$/, '');
  return LEGAL_FORMS.has(last) && workspace.isCapital(at + 1) && workspace.isCapital(close + 1)
    ? close + 2 - at
    : 0;
}

const NAME_SUFFIX = /^(?:IAS|IPS|IFS|IRS|MP|MEP|MNA|SC|KC|QC|OBE|CBE|MBE|DBE|OAM|TD|AM|AO)$/;

/** Words of the calendar end a name, unless a person bears them ("Young Hyun Jun"); a part of the world goes on a firm's. */
function mayGoOn(workspace: Workspace, start: number, at: number): boolean {
  const { lower, text } = workspace.tokens[at]!;
  if (NAME_SUFFIX.test(text) || isMemberStates(workspace, at)) return false;
  if (/^(?:ii|iii|iv|vi|vii|viii|xiv|xvi)$/.test(lower))
    return PERSON_NAMES.has(workspace.tokens[start]!.lower);
  if (!NO_NAMES.has(lower)) return true;
  if (
    /^(?:internet|web|earth|news|first|second|third|one|two|christian|arab)$/.test(lower) &&
    endsAsFirm(workspace, start, at)
  )
    return true;
  // "Andes Sat": a firm's satellite, no Saturday.
  if (text === 'Sat' && !/^[\d,]/.test(workspace.lower(at + 1, start))) return true;
  if (
    /^(?:asia|pacific|africa|europe|asia-pacific|americas|global|world|north|south|east|west|middle|african|asian|european|american|latin|central)$/.test(
      lower,
    )
  )
    return true;
  const front = workspace.tokens[start]!;
  return (
    PERSON_NAMES.has(lower) &&
    // "MORIKAWA Jun": a family name in capitals.
    (PERSON_NAMES.has(front.lower) || /^\p{Lu}{5,}$/u.test(front.text)) &&
    !/^\d/.test(workspace.lower(at + 1, start))
  );
}

/** "Starlink Internet Services PNG Limited": capitals up to a legal form behind. */
function endsAsFirm(workspace: Workspace, start: number, at: number): boolean {
  for (let end = at + 1; end < at + 6 && workspace.inSentence(end, start); end++) {
    if (!workspace.isCapital(end)) return false;
    if (isCapitalForm(workspace.tokens[end]!.text)) return true;
  }
  return false;
}

/** A place inside or at the end of a name: "Huawei Pakistan", "Dense Air Australia Pty Ltd", "Vu Thai Linh". */
function placeGoesOn(workspace: Workspace, place: Mention, start: number): number {
  const length = place.to - place.from;
  if (length > 2) return 0;
  if (place.form === 'demonym') {
    const next = place.to;
    const inName =
      length === 1 &&
      place.from === start + 1 &&
      workspace.inSentence(next, start) &&
      isNameToken(workspace, next) &&
      !workspace.owner[next];
    if (/^(?:al|el|al-)$/.test(workspace.lower(place.from - 1, start))) return 1;
    return inName && PERSON_NAMES.has(workspace.tokens[start]!.lower) ? 1 : 0;
  }
  if (PERSON_NAMES.has(workspace.tokens[start]!.lower) && place.from - start >= 2) return 0;
  return length;
}
