import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article, Extraction } from '../../src/model/index.ts';
import { readArticle } from '../../src/read/index.ts';

/** Share of participants that stand inside or beside the evidence of their event; the rest are lists of who was there. */
const LEAST_BESIDE = 0.9;

interface Quote {
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
}

const articles = ['../gold/', '../../seed/'].flatMap((folder) => {
  const place = new URL(folder, import.meta.url);
  return readdirSync(place)
    .filter((name) => /\.(?:txt|html|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => readArticle({ name, bytes: readFileSync(new URL(name, place)) }));
});
const read = articles.map((article) => ({ article, extraction: extract(article) }));

describe('of all articles of the corpus and the seed', () => {
  it('every entity, post, event and participant quotes the words at its place', () => {
    const wrong = read.flatMap(({ article, extraction }) =>
      quotesOf(extraction).filter((quote) => !isQuoted(article, quote)),
    );
    expect(wrong).toEqual([]);
    expect(read.flatMap(({ extraction }) => quotesOf(extraction)).length).toBeGreaterThan(1_000);
  });

  it('every confidence is a number from 0 to 1', () => {
    const said = read.flatMap(({ extraction: { entities, events } }) =>
      [...entities, ...events, ...events.flatMap(({ participants }) => participants)].map(
        ({ confidence }) => confidence,
      ),
    );
    expect(said.filter((confidence) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  it('every mention lies in the text', () => {
    const mentions = read.flatMap(({ article, extraction }) =>
      extraction.entities.flatMap((entity) => entity.mentions.map((span) => ({ ...span, article }))),
    );
    expect(
      mentions.filter(({ start, end, article }) => !(start < end && end <= article.text.length)),
    ).toEqual([]);
  });

  it('a participant stands inside or beside the evidence of its event', () => {
    const places = read.flatMap(({ article, extraction }) =>
      extraction.events.flatMap((event) => event.participants.map((own) => placeOf(article, event, own))),
    );
    const number = (place: string) => places.filter((one) => one === place).length;
    console.info(
      `Of ${places.length} participants ${number('inside')} stand inside the evidence of their event, ` +
        `${number('beside')} beside it, ${number('elsewhere')} elsewhere.`,
    );
    expect(number('elsewhere') / places.length).toBeLessThan(1 - LEAST_BESIDE);
  });
});

/** Texts of one thing over and over: what makes a careless pattern run in square time or for ever, or recursion too deep. */
const ENDLESS: readonly (readonly [what: string, unit: string])[] = [
  ['capital words', 'Alpha '],
  ['words in capitals', 'ALPHA BETA '],
  ['acronyms', 'AB '],
  ['acronyms in parentheses', '(AB) '],
  ['initials', 'A.'],
  ['ampersands', 'A & '],
  ['commas', ', '],
  ['names and commas', 'Alpha, '],
  ['digits', '1'],
  ['numbers', '12 '],
  ['sums', '$5 million '],
  ['dates', '1 May 2025, '],
  ['brackets', '('],
  ['brackets that close', '( ) '],
  ['quotes', '" '],
  ['quotes that close', '“a” '],
  ['apostrophes', "a'"],
  ['hyphens', 'Al-'],
  ['letters', 'a'],
  ['full stops', '.'],
  ['spaces', ' '],
  ['lines', 'a\n\n'],
  ['"of the"', 'of the '],
  ['titles', 'Minister '],
  ['titles of titles', 'Minister of '],
  ['bodies of bodies', 'Ministry of Digital '],
  ['posts joined', 'CEO of Alpha and '],
  ['possessives', "Alpha's "],
  ['peoples', 'Chinese '],
  ['meetings without an end', 'Alpha met Beta, '],
  ['a sentence without an end', 'the minister said that the company would '],
  ['pronouns', 'he said the two sides '],
  ['addresses', 'http://a.b/ '],
  ['signs of two units', '😀'],
];
const LENGTH = 60_000;

describe('a text of 60,000 characters of one thing is extracted', () => {
  it.each(ENDLESS)('%s', (_, unit) => {
    const body = unit.repeat(Math.ceil(LENGTH / unit.length));
    const text = `Minister meets firm\n\n${body}`;
    const article: Article = { ...articles[0]!, title: 'Minister meets firm', text };
    const wrong = quotesOf(extract(article)).filter((quote) => !isQuoted(article, quote));
    expect(wrong).toEqual([]);
  });
});

function quotesOf({ entities, events }: Extraction): Quote[] {
  return [
    ...entities.flatMap((entity) => [entity, ...(entity.posts ?? [])]),
    ...events.flatMap((event) => [event, ...event.participants]),
  ];
}

function isQuoted({ text }: Article, { evidence, start, end }: Quote): boolean {
  return start < end && text.slice(start, end) === evidence;
}

/** Beside is in a paragraph of the evidence, in one next to it, or in the title. */
function placeOf({ text }: Article, event: Quote, own: Quote): 'inside' | 'beside' | 'elsewhere' {
  if (own.start >= event.start && own.end <= event.end) return 'inside';
  const paragraph = (at: number) => text.slice(0, at).split('\n\n').length;
  const place = paragraph(own.start);
  const isNear = place >= paragraph(event.start) - 1 && place <= paragraph(event.end) + 1;
  return isNear || place === 1 ? 'beside' : 'elsewhere';
}
