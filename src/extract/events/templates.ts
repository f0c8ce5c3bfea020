import type { EventType, Role } from '../../model/index.ts';
import type { Group, Masked, Unit } from './masked.ts';
import { endsClause, isNewPost, isVerb, PEOPLE } from './words.ts';

/** A whole phrase: words, gaps and groups in a fixed order. */
export interface Template {
  readonly type: EventType;
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** Words of which one must stand in the sentence: what the template is indexed by. */
  readonly key: readonly string[];
}

type Piece =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number; readonly mentions: boolean }
  | { readonly kind: 'group'; readonly role: Role; readonly kinds: string };

export interface TemplateMatch {
  readonly first: number;
  readonly last: number;
  readonly fills: readonly { readonly group: Group; readonly role: Role }[];
}

const SHORT_GAP = 7;
/** Words of apposition that may trail a group: "A, B and senior leaders of the firm". */
const TRAIL = 6;
const LONG_GAP = 16;

/** Reads one template a line; see `data/events/README.md` for the form. */
export function parseTemplates(type: EventType, text: string): Template[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const pieces = line.split(/\s+/).map(parsePiece);
      return { type, source: line, pieces, key: keyOf(pieces) };
    });
}

function parsePiece(text: string): Piece {
  if (text === '*') return { kind: 'gap', most: SHORT_GAP, mentions: false };
  if (text === '**') return { kind: 'gap', most: LONG_GAP, mentions: true };
  const group = /^\{(\w+)(?:\/(\w+))?\}$/.exec(text);
  if (group) return { kind: 'group', role: group[1] as Role, kinds: group[2] ?? '' };
  return { kind: 'words', words: text.split('/') };
}

/** The rarest words of a template, taken to be those of the longest piece of words. */
function keyOf(pieces: readonly Piece[]): readonly string[] {
  let best: readonly string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue;
    const shortest = Math.min(...piece.words.map((word) => word.length));
    if (shortest > length) [best, length] = [piece.words, shortest];
  }
  return best;
}

/** Whether a sentence has a word for each place of a template that asks for one: most have not. */
export function mayMatch(words: ReadonlySet<string>, { pieces }: Template): boolean {
  return pieces.every((piece) => piece.kind !== 'words' || piece.words.some((word) => words.has(word)));
}

/** The first match of a template in a sentence. */
export function matchTemplate(masked: Masked, template: Template): TemplateMatch | null {
  for (let start = 0; start < masked.units.length; start++) {
    const fills: { group: Group; role: Role }[] = [];
    const end = matchFrom(masked, template.pieces, 0, start, fills);
    if (end >= 0) return { first: start, last: end - 1, fills };
  }
  return null;
}

function matchFrom(
  masked: Masked,
  pieces: readonly Piece[],
  piece: number,
  at: number,
  fills: { group: Group; role: Role }[],
): number {
  if (piece === pieces.length) return at;
  const wanted = pieces[piece]!;
  if (wanted.kind === 'words') {
    const unit = masked.units[at];
    if (!unit || isActor(unit) || !(wanted.words.includes(unit.lower) || wanted.words.includes(unit.lemma)))
      return -1;
    return matchFrom(masked, pieces, piece + 1, at + 1, fills);
  }
  if (wanted.kind === 'group') return matchGroup(masked, pieces, piece, at, fills, wanted);
  for (let length = 0; length <= wanted.most; length++) {
    const end = matchFrom(masked, pieces, piece + 1, at + length, fills);
    if (end >= 0) return end;
    const unit = masked.units[at + length];
    if (!unit || (isActor(unit) && !wanted.mentions) || /^[;.]$/.test(unit.lower)) return -1;
  }
  return -1;
}

/** A possessive pronoun ("his") is a word like others: it belongs to the noun behind it. */
const isActor = (unit: Unit): boolean =>
  unit.mention !== null && !(unit.mention.owner && unit.mention.kind === 'pronoun');

/** "a delegation from", "the management of": the body that follows is meant by its people. */
const tiesPeople = ({ units }: Masked, at: number): boolean =>
  /^(?:from|of)$/.test(units[at]!.lower) && PEOPLE.has(units[at - 1]?.lower ?? '');

/** A group may be led by words of its noun phrase: "the US envoy to", "Chief Adviser". */
function matchGroup(
  masked: Masked,
  pieces: readonly Piece[],
  piece: number,
  at: number,
  fills: { group: Group; role: Role }[],
  wanted: Extract<Piece, { kind: 'group' }>,
): number {
  for (let skip = 0; skip <= 4; skip++) {
    const unit = masked.units[at + skip];
    if (!unit) return -1;
    if (unit.mention) {
      const group = masked.groups.find((one) => one.first <= at + skip && at + skip <= one.last);
      if (!group || (unit.mention.owner && !wanted.kinds.includes('s'))) return -1;
      if (wanted.kinds.includes('n') && !isNewPost(unit)) return -1;
      if (wanted.kinds && ![...unit.mention.kinds].some((kind) => wanted.kinds.includes(kind))) return -1;
      fills.push({ group, role: wanted.role });
      for (let trail = 0; trail <= TRAIL; trail++) {
        const end = matchFrom(masked, pieces, piece + 1, group.last + 1 + trail, fills);
        if (end >= 0) return end;
        const next = masked.units[group.last + 1 + trail];
        if (!next || next.mention || isVerb(next) || endsClause(next) || pieces[piece + 1]?.kind !== 'words')
          break;
      }
      fills.pop();
      return -1;
    }
    if (piece === 0 || !(/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(unit.pos) || tiesPeople(masked, at + skip)))
      return -1;
  }
  return -1;
}
