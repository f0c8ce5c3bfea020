import { describe, expect, test } from 'vitest';
import { kindsIn } from '../named.ts';

const AROUND =
  'It was a warm day, and many people walked along the river as they do when the sun shines in spring.';
const kindsOf = (sentence: string) => kindsIn(`${AROUND} ${sentence} ${AROUND}`);

const SAID: Readonly<Record<string, readonly string[]>> = {
  organization: [
    'the rights group X',
    'the press freedom group X',
    'the patients’ group X',
    'the think tank X',
    'the research centre X',
    'the cooperative X',
    'the umbrella body X',
    'X, a think tank,',
    'X, the drivers’ union,',
    'X, a network of libraries,',
    'X, an alliance of publishers,',
    'X, which has 4,000 members,',
    'X, which speaks for small shops,',
  ],
  company: [
    'the shipping line X',
    'the freight line X',
    'the news site X',
    'the forwarder X',
    'X, the country’s largest retailer,',
    'X, maker of the sensors,',
    'X, one of two bidders,',
    'X, their Swiss maker,',
  ],
  agency: [
    'the tax office X',
    'the state fund X',
    'the police unit X',
    'the intelligence service X',
    'X, the country’s central bank,',
    'X, which regulates telecoms,',
    'X, the tax office,',
  ],
};

describe('the noun beside an unknown name says of what kind it is', () => {
  test.each(
    Object.entries(SAID).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)),
  )('%s: %s', (phrase, kind) => {
    for (const name of ['Klarvoice', 'Rede Aberta']) {
      const sentence = `On Monday ${phrase.replace('X', name)} wrote to the minister about the tariff.`;
      expect(kindsOf(sentence), sentence).toContain(`${kind} ${name}`);
    }
  });

  test.each([
    'Maria Lopez, whose legal department grew, wrote to the minister.',
    'Maria Lopez of the group wrote.',
  ])('a person stays one: %s', (sentence) => {
    expect(kindsOf(sentence).filter((kind) => !kind.startsWith('person'))).toEqual([]);
  });
});
