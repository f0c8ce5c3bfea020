import { templates } from '../data/events/index.ts';
import { isHypothetical, type Modality, modalityOf } from './04-modality.ts';
import { isAside } from './05-claims.ts';
import type { Claim } from './claim.ts';
import { isDenied } from './denied.ts';
import type { Masked } from './masked.ts';
import { matchTemplate, mayMatch, type Template, type TemplateMatch } from './templates.ts';
import { isVerb } from './words.ts';

const NONE: Template[] = [];
const index = new Map<string, Template[]>();
for (const template of templates)
  for (const word of template.key) {
    const list = index.get(word);
    if (list) list.push(template);
    else index.set(word, [template]);
  }

/** Strength of a whole phrase: its structure is fixed, so it errs less than a verb alone. */
const STRENGTH = 0.72;

/** Acts told by whole phrases: "had X as his guest", "stepped into the shoes of". */
export function findIdioms(masked: Masked): Claim[] {
  const words = new Set(masked.units.flatMap(({ lower, lemma }) => [lower, lemma]));
  const tried = new Set<Template>();
  const claims: Claim[] = [];
  for (const word of words)
    for (const template of index.get(word) ?? NONE) {
      if (tried.has(template)) continue;
      tried.add(template);
      const match = mayMatch(words, template) ? matchTemplate(masked, template) : null;
      const claim = match && toClaim(masked, template, match);
      if (claim) claims.push(claim);
    }
  return claims;
}

function toClaim(masked: Masked, template: Template, match: TemplateMatch): Claim | null {
  const asked = wordsOf(template);
  const verb = firstVerb(masked, asked, match);
  // "will train teachers under a memorandum signed with": what is signed is done, whatever it leads to.
  const done = template.type === 'AGREEMENT' && template.source.includes(' under ');
  const status = done ? 'HAPPENED' : statusOf(masked, asked, match, verb);
  if (status === 'NONE' || isHypothetical(masked, match.first)) return null;
  if (verb >= 0 && !asked.has(masked.units[verb + 1]?.lower ?? '') && isDenied(masked, verb, template.type))
    return null;
  if (template.type === 'FORUM' && isAsideWithin(masked, match)) return null;
  const parts = match.fills.flatMap(({ group, role }, order) =>
    group.mentions.flatMap((mention) =>
      mention.entities.map((entity) => ({ entity, role, mention, score: 2.8, place: `idiom${order}` })),
    ),
  );
  if (parts.length === 0) return null;
  const sides = template.pieces.filter((piece) => piece.kind === 'group').length;
  const half = template.type === 'MEETING' && sides === 1 && match.fills[0]!.group.mentions.length === 1;
  if (template.type === 'MEETING' && !half && new Set(parts.map((part) => part.entity)).size < 2) return null;
  return {
    type: template.type,
    status,
    masked,
    first: match.first,
    last: match.last,
    anchor: verb < 0 ? match.first : verb,
    parts,
    strength: STRENGTH,
    flags: new Set(half ? ['idiom', 'half'] : ['idiom']),
    source: template.source,
    nominal: false,
    // "the document bears the signatures of"
    definite: /^(the|this|that|both)$/.test(masked.units[match.first - 1]?.lower ?? ''),
    plural: false,
  };
}

/** The modality of the first verb of a phrase, then of what it is said to do: "hopes to open". */
function statusOf(masked: Masked, asked: ReadonlySet<string>, match: TemplateMatch, verb: number): Modality {
  if (verb < 0) return 'HAPPENED';
  const modal = modalOf(masked, asked, match);
  const next = masked.units[(modal < 0 ? verb : modal) + 1]?.lower ?? '';
  // "may no longer take deposits, the bank decided": the denial is the act.
  if (asked.has(next) && /^(?:no|not)$/.test(next)) return 'HAPPENED';
  // "have not licensed": what is denied right behind an auxiliary is no act.
  if (/^(not|n't|never|no)$/.test(next) && !/^objections?$/.test(masked.units[verb + 2]?.lower ?? ''))
    return 'NONE';
  // "may now build, the agency ruled": what somebody is let or made do is the act.
  if (modal >= 0) return 'HAPPENED';
  const first = modalityOf(masked, verb);
  if (first !== 'HAPPENED') return first;
  for (let i = verb + 1; i <= match.last; i++)
    if (masked.units[i]!.pos === 'VERB' && masked.units[i - 1]!.lower === 'to') {
      const modality = modalityOf(masked, i);
      if (modality !== 'HAPPENED') return modality;
    }
  return 'HAPPENED';
}

/** Where a phrase has the modal verb that its template asks for; -1 where it asks for none. */
function modalOf({ units }: Masked, asked: ReadonlySet<string>, match: TemplateMatch): number {
  for (let i = match.first; i <= match.last; i++)
    if (MODAL.test(units[i]!.lower) && asked.has(units[i]!.lower)) return i;
  return -1;
}

const MODAL = /^(?:may|must|can)$/;

const isAsideWithin = (masked: Masked, match: TemplateMatch): boolean => {
  for (let i = match.first; i <= match.last; i++) if (isAside(masked, i)) return true;
  return false;
};

/** The words that a template asks for. */
const wordsOf = ({ pieces }: Template): ReadonlySet<string> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'words' ? piece.words : [])));

/**
 * The first verb of a phrase that its template asks for, else the first of any ("a bill under which shops would need a
 * permit was tabled"); of "will be hosted" the last, by which the whole chain is read.
 */
function firstVerb({ units }: Masked, asked: ReadonlySet<string>, match: TemplateMatch): number {
  const isAsked = (at: number): boolean =>
    isVerb(units[at]) && (asked.has(units[at]!.lower) || asked.has(units[at]!.lemma));
  let from = match.first;
  while (from <= match.last && !isAsked(from)) from++;
  if (from > match.last) from = match.first;
  for (let i = from; i <= match.last; i++)
    if (isVerb(units[i])) {
      let last = i;
      while (last < match.last && units[last]!.pos === 'AUX' && isVerb(units[last + 1])) last++;
      return last;
    }
  return -1;
}
