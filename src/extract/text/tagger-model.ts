import { createRequire } from 'node:module';
import model from 'wink-eng-lite-web-model';

/** The words that the English model knows, as its file holds them. */
interface Words {
  readonly packing: { readonly layout: Readonly<Record<string, Layout>> };
  readonly features: Readonly<Record<string, Feature>> & { readonly posClusters: Feature };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  /** Whole numbers of 32 bits, in base 64. */
  readonly lexicon: string;
  readonly xpansions: string;
}

/** How a feature of a word is packed: by its place in a list or as it is; also found in words that are new, or not. */
type Layout = readonly [word: number, mask: number, shift: number, isPlain: 0 | 1, isOfNew: 0 | 1];

interface Feature {
  readonly list: readonly string[];
}

const nothing = () => ({ machines: ['[]'], transformers: [] });

/** The English model for tagging parts of speech: nothing of names, moods and ends of sentences. */
export const taggerModel = {
  ...model,
  core: readWords,
  sbd: nothing,
  ner: nothing,
  negation: nothing,
  sa: nothing,
};

/**
 * The words as the tagger wants them. The package's own `core` gives the same, but first copies the file by writing it
 * as JSON and reading that: with what is left out above, three tenths of the time that the tagger takes to start.
 */
function readWords() {
  const words = createRequire(import.meta.url)(
    'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
  ) as Words;
  const { packing, features, pos, lexicon, xpansions } = words;
  const layouts = Object.entries(packing.layout);
  const listed = layouts.filter(([, [, , , isPlain]]) => isPlain === 0).map(([name]) => name);
  const efList = layouts.filter(([, [, , , , isOfNew]]) => isOfNew === 1).map(([name]) => name);
  const indexed = [...listed, 'lexeme'].map((name) => [name, withIndex(features[name]!)]);
  const clusters = features.posClusters.list.map((tags) => tags.split('_'));
  const posClusters = { list: clusters.map((tags) => new Set(tags.map((tag) => pos.hash[tag] ?? 0))) };
  return {
    ...words,
    packing: { ...packing, efList },
    features: { ...features, ...Object.fromEntries(indexed), posClusters },
    lexicon: numbersIn(lexicon),
    xpansions: numbersIn(xpansions),
  };
}

/** A list of its own, for it grows with the words of texts, and the place of each in it. */
function withIndex({ list }: Feature) {
  const hash: Record<string, number> = Object.create(null);
  list.forEach((text, at) => {
    hash[text] = at;
  });
  return { list: [...list], hash, intrinsicSize: list.length, index: list.length };
}

const numbersIn = (base64: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
