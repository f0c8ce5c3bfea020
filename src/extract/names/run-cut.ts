import { PERSON_NAMES } from '../data/names/given-names.ts';
import { FIRM_WORDS, LEGAL_FORMS, PORTFOLIO, REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import { BODY_NOUNS } from './body-before-title.ts';
import { endsFirms } from './firm-shape.ts';
import { isLegalForm } from './legal-form.ts';
import type { Workspace } from './workspace.ts';

export function addRuns(workspace: Workspace, from: number, to: number): void {
  if (isNoName(workspace, from, to)) return;
  const cut = cutBetween(workspace, from, to);
  if (cut > from && cut < to) {
    workspace.addMention({ from, to: cut, form: 'run' });
    workspace.addMention({ from: cut, to, form: 'run' });
  } else workspace.addMention({ from, to, form: 'run' });
}

/** Words of a portfolio alone ("Information Technology"), or one capital that only opens its sentence ("Service companies"). */
function isNoName(workspace: Workspace, from: number, to: number): boolean {
  if (findKnown(workspace.textOf(from, to)).length > 0) return false;
  let common = true;
  for (let i = from; i < to; i++)
    common &&= PORTFOLIO.has(workspace.tokens[i]!.lower) || /^(?:and|&)$/.test(workspace.tokens[i]!.lower);
  if (common || isRegion(workspace, from, to)) return true;
  if (to - from > 1 || !workspace.isFirstInSentence(from)) return false;
  const { text, lower } = workspace.tokens[from]!;
  if (/\p{Lu}.*\p{Lu}/u.test(text) || PERSON_NAMES.has(lower)) return false;
  if (isOfOfficer(workspace, from, to)) return false;
  const next = workspace.tokens[to];
  return (
    !!next &&
    workspace.inSentence(to, from) &&
    /^\p{Ll}/u.test(next.text) &&
    /^(?:NOUN|ADJ|ADP|DET|ADV|SCONJ|NUM)$/.test(next.pos) &&
    !standsElsewhere(workspace, from)
  );
}

/** "Zorvek chief executive Anna Berg": whose officer is named right behind is no common noun, but "Union boss Anna Berg" is of one. */
function isOfOfficer(workspace: Workspace, from: number, to: number): boolean {
  const { lower, pos } = workspace.tokens[from]!;
  const title = workspace.inSentence(to, from) ? workspace.titleAt[to] : null;
  if (pos !== 'PROPN' || BODY_NOUNS.test(lower) || !title || !/offic/.test(title.type) || title.from !== to)
    return false;
  return workspace.isCapital(title.to) && workspace.isCapital(title.to + 1);
}

/** "Southeast Asian", "Sub-Saharan African", "Middle Eastern": a part of the world or its people. */
function isRegion(workspace: Workspace, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = workspace.tokens[i]!;
    if (!REGION_WORDS.has(lower) && !PEOPLE_OF_REGION.test(lower)) return false;
  }
  return true;
}

const PEOPLE_OF_REGION = /^(?:asian|african|european|american|eurasian|asians|africans|europeans)$/;

/** Whether the word stands with a capital inside another sentence. */
function standsElsewhere(workspace: Workspace, at: number): boolean {
  const { text } = workspace.tokens[at]!;
  return workspace.midSentenceCapitals().has(text);
}

/**
 * Where a firm or body and a person's name stand side by side: "Chairman PTA Hafeez ur Rehman", "Jazz Pakistan Aamir
 * Ibrahim", "Director General of Glavkosmus Dmitry Laskutab". The start where the run is one name.
 */
function cutBetween(workspace: Workspace, from: number, to: number): number {
  const title = workspace.titleAt[from - 1];
  const afterTitle = !!title && title.to === from;
  const afterLink =
    /^(?:of|at|for|from|,)$/.test(workspace.lower(from - 1, from)) ||
    /^(?:the)$/.test(workspace.lower(from - 1, from));
  // "Mayor of Bishoftu Chaltu Gemechu", "Governor of Puno Hipólito Choque": a place of one word, then the holder.
  if (
    to - from >= 3 &&
    workspace.lower(from - 1, from) === 'of' &&
    /^(?:mayor|governor|premier|wali)$/.test(workspace.lower(from - 2, from))
  )
    return from + 1;
  if (opensWithNoun(workspace, from, to)) return from + 1;
  for (let cut = from + 1; cut <= to - 1; cut++) {
    const place = workspace.owner[cut];
    // "Coinlink Technology Hong Kong Limited": the place is a part of the name.
    if (place && /^(?:country|city)$/.test(place.form) && LEGAL_FORMS.has(workspace.lower(to - 1, from)))
      continue;
    const front = workspace.textOf(from, cut);
    const isPerson = PERSON_NAMES.has(workspace.tokens[cut]!.lower);
    if (to - cut < 2 && !isPerson) break;
    const known =
      findKnown(front).some(({ kind }) => kind !== 'person') &&
      !PERSON_NAMES.has(workspace.tokens[from]!.lower);
    if (
      known &&
      isTwoNames(workspace, cut, to) &&
      (isPerson || (afterLink && !findKnown(workspace.textOf(from, to)).length))
    )
      return pastRegion(workspace, cut, to);
    if (afterTitle && /^\p{Lu}{2,6}$/u.test(front) && isTwoNames(workspace, cut, to)) return cut;
    // "Managing Director of BHTPA Hosne Ara Begum"
    if (
      afterLink &&
      title === null &&
      /^\p{Lu}{3,6}$/u.test(front) &&
      isTitleBefore(workspace, from) &&
      isTwoNames(workspace, cut, to) &&
      hasPersonName(workspace, cut, to)
    )
      return cut;
    // "Chairman of Masar Energy Suhail Mazrui": an office, a firm's name, and two words that are neither.
    if (
      afterLink &&
      title === null &&
      isTitleBefore(workspace, from) &&
      endsFirm(workspace, cut) &&
      isTwoNames(workspace, cut, to)
    )
      return cut;
    if (!isPerson || to - cut < 2) continue;
    const last = workspace.tokens[cut - 1]!.lower.replace(/\.$/, '');
    if (LEGAL_FORMS.has(last) || FIRM_WORDS.has(last) || workspace.owner[cut - 1]?.form === 'country')
      return cut;
    // Behind a comma rather the first of three names.
    if (
      afterLink &&
      title === null &&
      isTitleBefore(workspace, from) &&
      !PERSON_NAMES.has(workspace.tokens[from]!.lower) &&
      (workspace.lower(from - 1, from) !== ',' || !/^\p{Lu}\p{Ll}+$/u.test(front))
    )
      return cut;
  }
  return from;
}

/** "Head of the Academy | Maia Beridze": a noun that stands for the body, then the holder. */
function opensWithNoun(workspace: Workspace, from: number, to: number): boolean {
  return (
    BODY_NOUNS.test(workspace.tokens[from]!.lower) &&
    workspace.lower(from - 1, from) === 'the' &&
    workspace.lower(from - 2, from) === 'of' &&
    !!workspace.titleAt[from - 3] &&
    isTwoNames(workspace, from + 1, to)
  );
}

function hasPersonName(workspace: Workspace, from: number, to: number): boolean {
  return workspace.tokens.slice(from, to).some(({ lower }) => PERSON_NAMES.has(lower));
}

/** "Huawei Asia Pacific | Zhengjun Zhang": the part of the world is the firm's, where two names are left. */
function pastRegion(workspace: Workspace, cut: number, to: number): number {
  let end = cut;
  while (to - end > 2 && REGION_WORDS.has(workspace.tokens[end]!.lower)) end++;
  return end;
}

/** Whether the word before a cut ends firms' names and nothing else. */
function endsFirm(workspace: Workspace, cut: number): boolean {
  const last = workspace.tokens[cut - 1]!.lower.replace(/\.$/, '');
  return endsFirms(last);
}

function isTitleBefore(workspace: Workspace, from: number): boolean {
  if (/^(?:board|directors|management|trustees)$/.test(workspace.lower(from - 2, from))) return true;
  return [2, 3].some((back) => !!workspace.titleAt[from - back] && workspace.inSentence(from - back, from));
}

/** Two to four words that may be a person's whole name: capitals with small letters, no firm's word among them. */
function isTwoNames(workspace: Workspace, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5) return false;
  for (let i = from; i < to; i++) {
    const { text, lower } = workspace.tokens[i]!;
    if (FIRM_WORDS.has(lower) || isLegalForm(lower) || workspace.owner[i]) return false;
    if (!/^\p{Lu}[\p{Ll}.'’-]|^\p{Ll}/u.test(text)) return false;
  }
  return true;
}
