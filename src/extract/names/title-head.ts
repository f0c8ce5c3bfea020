import { PERSON_NAMES } from '../data/names/given-names.ts';
import type { TitleClass } from '../data/names/titles.ts';
import { OFFICER_PORTFOLIOS, TITLE_HEADS, TITLE_MODIFIERS } from '../data/names/titles.ts';
import { BODY_HEADS, FIRM_BOARD, LEGAL_FORMS, PORTFOLIO } from '../data/names/words.ts';
import { isFirmPair } from './firm-shape.ts';
import { isHonorificAt } from './honorific.ts';
import { isLegalForm } from './legal-form.ts';
import type { Workspace } from './workspace.ts';

/** Modifiers that may stand with a small letter before a title in capitals. */
const LOOSE = new Set(
  'former ex acting interim caretaker outgoing incoming then new current late deputy newly-appointed newly-elected longtime long-time one-time erstwhile'.split(
    ' ',
  ),
);
/** Heads after which "general" belongs to the title. */
const BEFORE_GENERAL =
  /^(?:secretary|director|governor|consul|attorney|inspector|solicitor|auditor|surveyor|under-secretary|commissioner|registrar|comptroller|controller)$/;
export const AFTER_HEAD = /^(?:general|designate|elect|d['’]affaires)$/;

/** Heads that are as often a given name. */
const MONARCHS = /^(?:sultan|king|emir|queen|dean|judge|justice|chancellor|premier)$/;

function isGivenName(workspace: Workspace, at: number): boolean {
  return workspace.isCapital(at) && PERSON_NAMES.has(workspace.tokens[at]!.lower);
}

const ALSO_NAMES = /^(?:dean|king|chance|earl|duke|justice|major|judge)$/;

/** Words that are heads of titles only in some places. */
const HEADS_IN_PLACE = new Set(['lead', 'prince', 'princess', 'person', 'pm', 'fm', 'deputy']);

export function headClass(workspace: Workspace, at: number): TitleClass | undefined {
  const { lower, text } = workspace.tokens[at]!;
  const known = classOf(lower);
  if (!known && !HEADS_IN_PLACE.has(lower)) return undefined;
  const owner = workspace.owner[at];
  if (owner?.form === 'body' || owner?.form === 'known') return undefined;
  if (
    /^Md\.?$/.test(text) ||
    (/^(?:rep|sen|gov|amb|usec)$/.test(lower) && /^\p{Ll}/u.test(text)) ||
    (/^(?:md|cmd|gmd|gm|cs|cas|ps|dg|cto|coo|cio|cro|svp|evp|avp|mp|mep|evc)s?$/.test(lower) &&
      !/^\p{Lu}+s?$/u.test(text)) ||
    (/^moss?$/.test(lower) && !/^MoSs?$/.test(text))
  )
    return undefined;
  // "Hun Sen of Cambodia": a short title stands before a name, not behind one.
  if (/^(?:rep|sen|gov|amb)$/.test(lower) && !workspace.isCapital(at + 1)) return undefined;
  if (MONARCHS.test(lower) && isGivenName(workspace, at - 1)) return undefined;
  // "Air Chief Marshal X", "Squadron Leader Y": ranks.
  if (/^(?:chief|leader|commander)$/.test(lower) && isHonorificAt(workspace.tokens, at)) return undefined;
  // "Chief among them", "graced it as the chief guest"
  if (/^(?:chief|first)$/.test(lower) && /^(?:among|guests?)$/.test(workspace.lower(at + 1, at)))
    return undefined;
  if (
    FIRM_BOARD.test(lower) &&
    workspace.lower(at - 1, at) === 'of' &&
    workspace.lower(at - 2, at) === 'board'
  )
    return undefined;
  // "the Dutch pension manager X" is a firm.
  if (
    /^managers?$/.test(lower) &&
    workspace.isCapital(at + 1) &&
    !isGivenName(workspace, at + 1) &&
    isFirmPair(workspace, at)
  )
    return undefined;
  // "Twiga's Africa policy lead, X": a noun behind a noun or a part of the world.
  if (lower === 'lead') return isLead(workspace, at) ? 'officer' : undefined;
  if (lower === 'deputy') return isMember(workspace, at) ? 'lawmaker' : undefined;
  // "Partners Group", "Brokers Ltd": a firm's name.
  if (
    isPlural(lower) &&
    workspace.isCapital(at) &&
    workspace.isCapital(at + 1) &&
    LEGAL_FORMS.has(workspace.lower(at + 1, at))
  )
    return undefined;
  // "Convergence Partners, Mitsui"
  if (
    lower === 'partners' &&
    workspace.isCapital(at) &&
    workspace.inSentence(at - 1, at) &&
    isNamePart(workspace, at - 1)
  )
    return undefined;
  if (/^(?:heads|chairs|co-chairs)$/.test(lower) && isVerb(workspace, at)) return undefined;
  if (lower === 'prince' || lower === 'princess')
    return workspace.lower(at - 1, at) === 'crown' ? 'state' : undefined;
  // "the commercial counsellor of China", but "a marriage counsellor".
  if (
    /^counsell?or$/.test(lower) &&
    !/^(?:commercial|economic|political|trade|press|cultural|science|embassy|investment|digital)$/.test(
      workspace.lower(at - 1, at),
    )
  )
    return undefined;
  if (lower === 'charge' && !/^d['’]affaires$/.test(workspace.lower(at + 1, at))) return undefined;
  if (
    lower === 'member' &&
    /^(?:states?|countr(?:y|ies)|nations|economies|organi[sz]ations|firms|companies)$/.test(
      workspace.lower(at + 1, at),
    )
  )
    return undefined;
  if (lower === 'person') return workspace.lower(at - 1, at) === 'focal' ? 'official' : undefined;
  // "Prefect", "Bupati": of a person with a capital alone; "Besar" behind "Menteri" alone.
  if (/^(?:prefect|voivode|akim|k?hokim|wali|bupati)$/.test(lower) && !isOfProvince(workspace, at))
    return undefined;
  // "the firm's chief engineer", "a senior lawyer of": alone it is what somebody is by trade.
  if (TRADES.test(lower) && !RANKS.test(workspace.lower(at - 1, at))) return undefined;
  if (lower === 'besar') return workspace.lower(at - 1, at) === 'menteri' ? known : undefined;
  if (text === 'PM' && !/^\d/.test(workspace.tokens[at - 1]?.text ?? '')) return 'state';
  if (text === 'FM') return 'minister';
  if (
    ALSO_NAMES.test(lower) &&
    workspace.lower(at + 1, at) !== 'of' &&
    lower !== 'king' &&
    lower !== 'judge' &&
    lower !== 'justice'
  )
    return undefined;
  return known;
}

const TRADES = /^(?:lobbyist|strategist|engineer|lawyer|architect|designer|evangelist|statistician)s?$/;
const RANKS = /^(?:chief|head|lead|senior|principal|top|state|city|government)$/;

/** Heads of a province, which are family names too: "the wali of Oran", "Bupati Hendra Wijaya", not "Anders Wali said". */
function isOfProvince(workspace: Workspace, at: number): boolean {
  if (isPlainName(workspace, at - 1, at) && !workspace.isFirstInSentence(at - 1)) return false;
  return workspace.lower(at + 1, at) === 'of' || [at + 1, at + 2].every((i) => isPlainName(workspace, i, at));
}

function isPlainName(workspace: Workspace, at: number, near: number): boolean {
  if (!workspace.inSentence(at, near)) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(workspace.tokens[at]!.text) &&
    !/^(?:city|country|demonym|body)$/.test(workspace.owner[at]?.form ?? '')
  );
}

function classOf(lower: string): TitleClass | undefined {
  const singular = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return TITLE_HEADS.get(singular) ?? hyphenClass(lower) ?? TITLE_HEADS.get(oneOf(lower) ?? '');
}

function isLead(workspace: Workspace, at: number): boolean {
  const front = workspace.tokens[at - 1];
  const next = workspace.tokens[at + 1];
  if (
    !front ||
    !workspace.inSentence(at - 1, at) ||
    (next && /^(?:NOUN|DET|ADP)$/.test(next.pos) && !/^(?:at|for|in)$/.test(next.lower))
  )
    return false;
  return /^(?:policy|programme|program|project|product|research|communications|engineering|security|technical|team|africa|asia|europe|india|africa|global|regional|country)$/.test(
    front.lower,
  );
}

/** "Deputy Marlen Ordóñez": a member of a chamber of deputies, where two plain names follow and no one whose deputy it is stands in front. */
function isMember(workspace: Workspace, at: number): boolean {
  if (!workspace.isCapital(at) || /^(?:his|her|its|their|the|a|['’]s)$/.test(workspace.lower(at - 1, at)))
    return false;
  return [at + 1, at + 2].every((i) => {
    if (!workspace.inSentence(i, at) || workspace.owner[i]) return false;
    const { text, lower } = workspace.tokens[i]!;
    const office = TITLE_HEADS.has(lower) || TITLE_MODIFIERS.has(lower) || PORTFOLIO.has(lower);
    return /^\p{Lu}\p{Ll}/u.test(text) && !office && !Object.hasOwn(BODY_HEADS, lower);
  });
}

/** "who also heads", "Y chairs the committee": a verb, where a name or "who" stands in front and no list behind. */
function isVerb(workspace: Workspace, at: number): boolean {
  let front = at - 1;
  while (/^(?:also|now|currently|jointly|both)$/.test(workspace.lower(front, at))) front--;
  if (/^(?:who|he|she|which|that)$/.test(workspace.lower(front, at))) return true;
  return (
    /^(?:the|a|an|its|his|her)$/.test(workspace.lower(at + 1, at)) &&
    workspace.inSentence(front, at) &&
    workspace.isCapital(front)
  );
}

/** "president-elect", "minister-designate", "ambassador-at-large", "ex-minister", "vice-chairman". */
function hyphenClass(lower: string): TitleClass | undefined {
  if (!lower.includes('-')) return undefined;
  const match =
    /^(?:(?:ex|co|vice|deputy|sub)-)?(\p{L}+(?:-general)?)(?:-(?:elect|designate|general|at-large))?$/u.exec(
      lower,
    );
  return match ? TITLE_HEADS.get(match[1]!) : undefined;
}

/** The head that goes on the same title: "Chief | Executive | Officer", "Deputy | Prime Minister", "Secretary | General". */
export function nextHead(workspace: Workspace, head: number, at: number): number {
  if (workspace.tokens[head]!.lower === 'chief') {
    for (let i = head + 1; i < head + 9 && workspace.inSentence(i, at); i++) {
      if (workspace.tokens[i]!.lower === 'officer') return chiefOf(workspace, i) === head ? i : head;
    }
  }
  for (let i = head + 1; i <= head + 2 && workspace.inSentence(i, at) && sameCase(workspace, head, i); i++) {
    const { lower } = workspace.tokens[i]!;
    if (workspace.owner[i]) return head;
    if (i === head + 1 && AFTER_HEAD.test(lower))
      return BEFORE_GENERAL.test(workspace.tokens[head]!.lower) || lower !== 'general' ? i : head;
    if (headClass(workspace, i)) return i;
    if (!TITLE_MODIFIERS.has(lower) || OFFICER_PORTFOLIOS.has(lower)) return head;
  }
  return head;
}

export function isPlural(lower: string): boolean {
  return oneOf(lower) !== null;
}

/** "minister" of "ministers", "secretary" of "secretaries"; null where a word is no head in the plural. */
export function oneOf(lower: string): string | null {
  if (!lower.endsWith('s') || TITLE_HEADS.has(lower)) return null;
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return TITLE_HEADS.has(one) ? one : null;
}

function sameCase(workspace: Workspace, a: number, b: number): boolean {
  return workspace.isCapital(a) === workspace.isCapital(b) || /^d['’]/.test(workspace.tokens[b]!.lower);
}

export function coreStart(workspace: Workspace, at: number, head: string): number {
  let from = at;
  if (head === 'officer') from = chiefOf(workspace, at);
  while (workspace.inSentence(from - 1, at)) {
    const word = workspace.tokens[from - 1]!.lower;
    if (workspace.owner[from - 1] || workspace.titleAt[from - 1]) break;
    // "company secretary"
    const ofCompany = word === 'company' && head === 'secretary';
    if (!ofCompany && (!TITLE_MODIFIERS.has(word) || OFFICER_PORTFOLIOS.has(word))) break;
    // "Sony Group Chairman": the group is the firm's name.
    if (
      word === 'group' &&
      workspace.isCapital(from - 1) &&
      isNamePart(workspace, from - 2) &&
      // "Axiata Group Berhad Group CEO": the name has ended.
      !isLegalForm(workspace.lower(from - 2, at))
    )
      break;
    const acronym = /^\p{Lu}{2,}$/u.test(workspace.tokens[from]!.text);
    if (!workspace.isCapital(from - 1) && workspace.isCapital(from) && !LOOSE.has(word) && !acronym) break;
    from--;
  }
  return from;
}

/** The "chief" of "chief technology officer", "Group Chief Sustainability & Corporate Affairs Officer". */
function chiefOf(workspace: Workspace, at: number): number {
  for (let i = at - 1; i >= at - 8 && workspace.inSentence(i, at); i--) {
    const word = workspace.tokens[i]!.lower;
    if (word === 'chief') return i;
    const listed =
      /^(?:and|&|,|executive)$/.test(word) || OFFICER_PORTFOLIOS.has(word) || PORTFOLIO.has(word);
    // "chief trust officer": one word that no list has.
    if (!listed && !(i === at - 1 && /^\p{L}+$/u.test(word) && workspace.lower(i - 1, at) === 'chief')) break;
  }
  return at;
}

/** What the whole core tells where its head alone tells another thing. */
export function settleClass(core: string, type: TitleClass): TitleClass {
  if (/prime mini?ster|^pm$|\bpm$|deputy premier|vice.premier|^chief advis[eo]r$/.test(core)) return 'state';
  if (/head of (?:state|government)$/.test(core)) return 'state';
  if (/^minister[- ](?:delegate|counsel)|(?:vice|deputy|state)-minister/.test(core)) return 'minister';
  if (/chief minister/.test(core)) return 'official';
  if (/vice[- ]chancellor/.test(core)) return 'officer';
  if (/counsell?or$|high commissioner|ambassador|envoy|d['’]affaires|permanent representative/.test(core))
    return 'envoy';
  if (
    /\bvice[- ]president|senior vice|executive vice|regional president|group president|president and/.test(
      core,
    )
  )
    return 'officer';
  if (core.includes('company secretary')) return 'firm-officer';
  if (/secretary[- ]general|executive secretary|general secretary|press secretary/.test(core))
    return 'official';
  if (/chief executive|chief .* officer|managing director|general manager|country manager/.test(core))
    return 'firm-officer';
  return type;
}

/** Whether a capital may be a word of the name of a firm or body in front of a title. */
export function isNamePart(workspace: Workspace, at: number): boolean {
  const form = workspace.owner[at]?.form;
  if (form && form !== 'run' && form !== 'city') return false;
  return workspace.isCapital(at) && !workspace.isFirstInSentence(at) && !workspace.titleAt[at];
}
