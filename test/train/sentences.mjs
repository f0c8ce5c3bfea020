// Sentences written for training: `TYPE<tab>text`, "-" for no act; "[p!H Minister X]" is a person who is host.
import { readdirSync, readFileSync } from 'node:fs';
import { buildDocument, maskSentences } from './room.mjs';

const KINDS = { p: 'person', a: 'agency', f: 'company', o: 'organization', c: 'country' };
const ROLES = {
  P: 'PARTICIPANT',
  H: 'HOST',
  G: 'GUEST',
  S: 'SIGNATORY',
  W: 'WITNESS',
  I: 'ISSUER',
  U: 'SUBJECT',
  O: 'ORGANISER',
  V: 'INVESTOR',
  R: 'RECIPIENT',
};
const BRACKET = /\[([pafoc])(?:!([PHGSWIUOVR]))? ([^\]]+)\]/g;

/** Every sentence of the files beside, in the form of an article of one sentence. */
export function readSentences() {
  const here = new URL('.', import.meta.url);
  return readdirSync(here)
    .filter((name) => /^sentences-.*\.tsv$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, here), 'utf8').trim().split('\n'))
    .map(toArticle);
}

function toArticle(line) {
  const [type, marked] = line.split('\t');
  const parties = [];
  let text = 'Untitled\n\n';
  let at = 0;
  for (const match of marked.matchAll(BRACKET)) {
    text += marked.slice(at, match.index);
    const [all, letter, role, name] = match;
    parties.push({
      id: `e${parties.length}`,
      kind: KINDS[letter],
      role: ROLES[role] ?? null,
      start: text.length,
      end: text.length + name.length,
    });
    text += name;
    at = match.index + all.length;
  }
  text += marked.slice(at);
  const document = named(text, parties);
  const sentences = maskSentences(document).filter(({ kind }) => kind !== 'title');
  const event = {
    type,
    participants: parties.filter(({ role }) => role).map(({ id, role }) => ({ entity: id, role })),
  };
  const events = type === '-' ? [] : [event];
  return {
    gold: { events },
    sentences,
    toGold: new Map(parties.map(({ id }) => [id, id])),
    told: sentences.map((_, index) => (index === 0 ? events : [])),
  };
}

/** A document whose entities are those of the brackets. */
function named(text, parties) {
  const article = {
    id: 'x',
    title: 'Untitled',
    url: null,
    publisher: null,
    published: null,
    language: 'en',
    text,
    sha256: '',
    cut: [],
  };
  const document = buildDocument(article);
  const references = parties.map(({ id, start, end }) => {
    const from = document.tokens.findIndex((token) => token.end > start);
    const to = document.tokens.findLastIndex((token) => token.start < end) + 1;
    const sentence = document.sentences.findIndex((one) => one.start <= start && start < one.end);
    return {
      kind: 'name',
      entities: [id],
      from,
      to,
      sentence,
      start,
      end,
      use: text.startsWith("'s", end) ? 'possessive' : 'plain',
    };
  });
  const entities = parties.map(({ id, kind, start, end }) => ({
    id,
    kind,
    name: text.slice(start, end),
    aliases: [],
    country: null,
    posts: [],
    confidence: 1,
  }));
  return { ...document, entities, references };
}
