import type { EntityKind } from '../../model/index.ts';
import { TITLE_HEADS, type TitleClass } from '../data/names/titles.ts';
import type { Document, Token } from '../document.ts';
import type { Cluster } from './cluster.ts';
import { isHonorific } from './honorific.ts';

/** A stretch of tokens that may name someone or something, while the steps still weigh it. */
export interface Mention {
  /** Token indexes, `to` exclusive. */
  from: number;
  to: number;
  /** How it was found. */
  readonly form: 'country' | 'demonym' | 'city' | 'body' | 'known' | 'run';
  /** The name as it is to be matched: no article, single spaces. */
  name: string;
  kind: EntityKind | null;
  country: string | null;
  /** Other names under which the reference list or the text knows it. */
  aliases: string[];
  /** Standing alone it is not enough to be listed: "the court", a lower-case "ministry". */
  weak: boolean;
  /** Index into `Workspace.people`… of the entity it was put into; set by step 09. */
  entity: string | null;
}

/** A title in the text: "Federal Minister for IT and Telecommunication". */
export interface Title {
  from: number;
  to: number;
  /** Token indexes of the words that make the title itself, body and country left out. */
  text: string;
  /** The head with its modifiers, lower case: "deputy prime minister". */
  readonly core: string;
  /** Token index of the head word. */
  readonly head: number;
  type: TitleClass;
  former: boolean;
  /** "IT and Telecommunication", as the text has it; null where the title has none. */
  portfolio: string | null;
  /** The mention of the body or country it is held at. */
  body: Mention | null;
  /** Country of the body by a demonym or possessive in front. */
  country: string | null;
  /** A city or province that it is held at: "Governor of Arizona". */
  place: Mention | null;
  /** Held under a head of state or government: "Prime Minister's Adviser", "assistant to the president". */
  toState: boolean;
  /** Where it is held, once told. */
  seat: Cluster | string | null;
  /** "its chairman", "the company's CEO": the body is what the text spoke of before. */
  bodyBefore: boolean;
  /** The noun that stands for the body there: "company", "ministry". */
  bodyNoun: string | null;
  /** The post of the one whom its holder serves: "his deputy". */
  superior: Title | null;
  /** The mention of its holder. */
  holder: Mention | null;
  /** The other holders of a plural title: "ministers A and B". */
  others: Mention[];
  readonly plural: boolean;
  /** The title that it is joined with by "and", whose body and holder it shares. */
  partner: Title | null;
}

/** What the steps of `nameEntities` share: the document and what they have marked on its tokens so far. */
export class Workspace {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly mentions: Mention[] = [];
  readonly titles: Title[] = [];
  /** For each token the mention that covers it. */
  readonly owner: (Mention | null)[];
  /** For each token the title that covers it. */
  readonly titleAt: (Title | null)[];
  /** For each token the index of its sentence, -1 outside all. */
  readonly sentenceAt: Int32Array;
  readonly #headings: ReadonlySet<number>;
  #midCapitals: ReadonlySet<string> | undefined;
  #groups: readonly number[] | undefined;

  constructor(document: Document) {
    this.document = document;
    this.tokens = document.tokens;
    this.owner = new Array(this.tokens.length).fill(null);
    this.titleAt = new Array(this.tokens.length).fill(null);
    this.sentenceAt = new Int32Array(this.tokens.length).fill(-1);
    for (const { index, from, to } of document.sentences) this.sentenceAt.fill(index, from, to);
    this.#headings = findHeadings(document);
  }

  /** Adds a mention and takes its tokens; whatever it covers goes. */
  addMention(facts: Pick<Mention, 'from' | 'to' | 'form'> & Partial<Mention>): Mention {
    const mention: Mention = {
      name: this.textOf(facts.from, facts.to),
      kind: null,
      country: null,
      aliases: [],
      weak: false,
      entity: null,
      ...facts,
    };
    for (let i = mention.from; i < mention.to; i++) {
      const other = this.owner[i];
      if (other) this.removeMention(other);
      this.owner[i] = mention;
    }
    this.mentions.push(mention);
    return mention;
  }

  removeMention(mention: Mention): void {
    for (let i = mention.from; i < mention.to; i++) if (this.owner[i] === mention) this.owner[i] = null;
    const at = this.mentions.indexOf(mention);
    if (at >= 0) this.mentions.splice(at, 1);
  }

  /** The words of a stretch of tokens, as the text has them. */
  textOf(from: number, to: number): string {
    if (to <= from) return '';
    return this.document.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  /** Lower-case form of the token, or the empty text beyond the sentence of `near`. */
  lower(at: number, near: number = at): string {
    return this.inSentence(at, near) ? this.tokens[at]!.lower : '';
  }

  inSentence(at: number, near: number): boolean {
    return (
      at >= 0 &&
      at < this.tokens.length &&
      this.sentenceAt[at]! >= 0 &&
      this.sentenceAt[at] === this.sentenceAt[near]
    );
  }

  /** Whether a token stands in the headline. */
  isInTitle(at: number): boolean {
    const sentence = this.document.sentences[this.sentenceAt[at]!];
    return !!sentence && this.document.paragraphs[sentence.paragraph]!.kind === 'title';
  }

  /** Whether the token stands in a line set as a heading, where capitals tell nothing. */
  isHeading(at: number): boolean {
    const sentence = this.document.sentences[this.sentenceAt[at]!];
    return !!sentence && this.#headings.has(sentence.index);
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return !!token && /^(?:[“"'‘]|e-|[eix](?=\p{Lu}))?\p{Lu}/u.test(token.text);
  }

  /** Words that stand with a capital inside a sentence that is no heading. */
  midSentenceCapitals(): ReadonlySet<string> {
    this.#midCapitals ??= new Set(
      this.tokens
        .filter(
          (_, i) =>
            this.isCapital(i) && this.sentenceAt[i]! >= 0 && !this.isHeading(i) && !this.isFirstInSentence(i),
        )
        .map(({ text }) => text),
    );
    return this.#midCapitals;
  }

  /** Indexes of the tokens that speak of a group sent: "delegation", "team", "mission". */
  get groups(): readonly number[] {
    this.#groups ??= this.tokens.flatMap(({ lower }, i) =>
      /^(?:delegation|team|mission)$/.test(lower) ? [i] : [],
    );
    return this.#groups;
  }

  isFirstInSentence(at: number): boolean {
    const sentence = this.document.sentences[this.sentenceAt[at]!];
    if (!sentence) return false;
    for (let i = sentence.from; i < at; i++) if (/[\p{L}\p{N}]/u.test(this.tokens[i]!.text)) return false;
    return true;
  }
}

/** Share of capitals among the longer words from which a line counts as a heading in title case. */
const HEADING_SHARE = 0.7;

/** Sentences in title case or in capitals throughout: the headline, headings between paragraphs. */
function findHeadings(document: Document): Set<number> {
  const headings = new Set<number>();
  for (const { index, from, to, paragraph } of document.sentences) {
    const { kind } = document.paragraphs[paragraph]!;
    const isTitle = kind === 'title';
    const stop = /[.!?]/.test(document.tokens[to - 1]?.text ?? '');
    if (kind === 'item' || (stop && !isTitle)) continue;
    const words = document.tokens.slice(from, to).filter(({ text }) => /^\p{L}{4,}/u.test(text));
    const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    if (
      words.length >= (isTitle ? 3 : 4) &&
      capitals / words.length >= HEADING_SHARE &&
      (isTitle || !namesOffice(document, from, to))
    )
      headings.add(index);
  }
  return headings;
}

/** A line with a title or an honorific lists who was there: no heading. */
function namesOffice(document: Document, from: number, to: number): boolean {
  return document.tokens
    .slice(from, to)
    .some(({ lower, text }) => TITLE_HEADS.has(lower) || isHonorific(text));
}
