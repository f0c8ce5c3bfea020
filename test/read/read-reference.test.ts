import { describe, expect, it } from 'vitest';
import { InputError, UnknownWordError } from '../../src/model/index.ts';
import type { Reference } from '../../src/model/reference.ts';
import { readReference } from '../../src/read/read-reference.ts';

const read = (text: string, file = 'x.ini'): Reference => readReference([{ file, text }]);

describe('readReference', () => {
  it('gives each line as an entry of what stands above it', () =>
    expect(
      read(
        [
          '# Bodies of Pakistan.',
          '[agencies PK MINISTRY]',
          'Ministry of Information Technology (MoIT, MoITT) | IT Ministry | former=Ministry of Informatics',
          '[companies PK]',
          'Jazz | parent=VEON | wikidata=Q12345',
          '[companies NL]',
          'VEON',
          '[organizations none]',
          'World Bank',
        ].join('\n'),
      ).entries,
    ).toEqual([
      {
        kind: 'agency',
        country: 'PK',
        agencyKind: 'MINISTRY',
        name: 'Ministry of Information Technology',
        acronyms: ['MoIT', 'MoITT'],
        names: ['IT Ministry'],
        former: ['Ministry of Informatics'],
        parent: null,
        wikidataId: null,
      },
      { ...plain('company', 'PK', 'Jazz'), parent: 'VEON', wikidataId: 'Q12345' },
      plain('company', 'NL', 'VEON'),
      plain('organization', null, 'World Bank'),
    ]));

  it('takes names that hold commas, ampersands, apostrophes and colons as they stand', () =>
    expect(
      read("[companies US]\nAT&T\nMoody's\nUnder: Armour, Inc.\nX\n3M").entries.map(({ name }) => name),
    ).toEqual(['AT&T', "Moody's", 'Under: Armour, Inc.', 'X', '3M']));

  it('finds a parent in another file', () =>
    expect(
      readReference([
        { file: 'a.ini', text: '[companies PK]\nJazz | parent=VEON' },
        { file: 'b.ini', text: '[companies NL]\nVEON' },
      ]).entries,
    ).toHaveLength(2));

  it('allows an acronym twice in a country', () =>
    expect(
      read('[agencies NG AGENCY]\nUniversal Fund (USF)\nUnited Steel Fund (USF)').find('USF'),
    ).toHaveLength(2));

  it('allows a name in two countries, and in two kinds', () =>
    expect(
      read(
        '[agencies PK COURT]\nSupreme Court\n[agencies IN COURT]\nSupreme Court\n[companies PK]\nSupreme Court',
      ).entries,
    ).toHaveLength(3));
});

describe('readReference refuses', () => {
  it.each([
    [
      'an entry above all headings',
      'Jazz',
      'x.ini:1, "Jazz": an entry came before any heading. Write one above it, such as "[companies PK]".',
    ],
    [
      'a heading that is not closed',
      '[companies PK\nJazz',
      'x.ini:1, "[companies PK": this is no heading. Write "[companies PK]", "[organizations none]" or "[agencies PK MINISTRY]".',
    ],
    [
      'a heading without a country',
      '[companies]\nJazz',
      'x.ini:1, "[companies]": this is no heading. Write "[companies PK]", "[organizations none]" or "[agencies PK MINISTRY]".',
    ],
    [
      'a heading with too many words',
      '[agencies PK MINISTRY REGULATOR]',
      'x.ini:1, "[agencies PK MINISTRY REGULATOR]": this is no heading. Write "[companies PK]", "[organizations none]" or "[agencies PK MINISTRY]".',
    ],
    [
      'a kind of agency over firms',
      '[companies PK MINISTRY]',
      'x.ini:1, "[companies PK MINISTRY]": "MINISTRY" is too much: only agencies have a kind. Take it out.',
    ],
    [
      'a name in brackets alone',
      '[companies PK]\n(PTCL)',
      'x.ini:2, "(PTCL)": "(PTCL)" is no name. Begin with the name, and its acronyms in one pair of brackets after it.',
    ],
    [
      'text after the acronyms',
      '[companies PK]\nJazz (JZ) Pakistan',
      'x.ini:2, "Jazz (JZ) Pakistan": "Jazz (JZ) Pakistan" is no name. Begin with the name, and its acronyms in one pair of brackets after it.',
    ],
    [
      'brackets in another name',
      '[companies PK]\nJazz | Mobilink (PMCL)',
      'x.ini:2, "Jazz | Mobilink (PMCL)": "Mobilink (PMCL)" holds brackets. Put acronyms into those after the first name.',
    ],
    [
      'an empty name between bars',
      '[companies PK]\nJazz | | Mobilink',
      'x.ini:2, "Jazz | | Mobilink": a name is empty. Write it, or take out its bar.',
    ],
    [
      'an empty field',
      '[companies PK]\nJazz | former=',
      'x.ini:2, "Jazz | former=": a former is empty. Write it, or take out its bar.',
    ],
    [
      'two parents',
      '[companies PK]\nJazz | parent=A | parent=B',
      'x.ini:2, "Jazz | parent=A | parent=B": parent= stands 2 times. Keep one of them.',
    ],
    [
      'a Wikidata id of another form',
      '[companies PK]\nJazz | wikidata=1234',
      'x.ini:2, "Jazz | wikidata=1234": "1234" is no Wikidata id. Write the letter Q and a number, or leave it out.',
    ],
    [
      'one Wikidata id of two entries',
      '[companies PK]\nJazz | wikidata=Q1\nUfone | wikidata=Q1',
      'x.ini:3, "Ufone | wikidata=Q1": "Q1" is the Wikidata id of "Jazz" too (x.ini:2). Take it out of the wrong one.',
    ],
    [
      'a parent that is not there',
      '[companies PK]\nJazz | parent=VEON',
      'x.ini:2, "Jazz | parent=VEON": no entry is named "VEON" to be the parent. Add one, or take parent= out.',
    ],
    [
      'an entry that is its own parent',
      '[companies PK]\nJazz | parent=Jazz',
      'x.ini:2, "Jazz | parent=Jazz": no entry is named "Jazz" to be the parent. Add one, or take parent= out.',
    ],
    [
      'a parent that may be one of two',
      '[companies PK]\nJazz | parent=Star\n[companies IN]\nStar\n[companies NL]\nStar',
      'x.ini:2, "Jazz | parent=Star": "Star" may be Star (company, IN); Star (company, NL). Write a name that only one of them has.',
    ],
    [
      'the same name twice',
      '[companies PK]\nJazz\nZong\nJAZZ Telecom | the jazz',
      'x.ini:4, "JAZZ Telecom | the jazz": "the jazz" is a name of "Jazz" too (x.ini:2). Make them one entry, or take the name out of one.',
    ],
    [
      'a former name that is another’s name',
      '[agencies PK MINISTRY]\nMinistry of IT\n[agencies PK AGENCY]\nIT Board | former=Ministry of I.T.\nBoard of IT | former=Ministry of IT',
      'x.ini:5, "Board of IT | former=Ministry of IT": "Ministry of IT" is a name of "Ministry of IT" too (x.ini:2). Make them one entry, or take the name out of one.',
    ],
    [
      'two forms of one name in a line',
      '[companies FR]\nFrance Telecom | France Télécom',
      'x.ini:2, "France Telecom | France Télécom": "France Télécom" says the same as "France Telecom". Take one of them out.',
    ],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(new InputError(message));
  });
});

describe('readReference names the word that is meant', () => {
  it.each([
    [
      'of a section',
      '[company PK]',
      'Unknown kind of entry "company" in x.ini:1, "[company PK]". Did you mean "companies"?',
    ],
    [
      'of a country in small letters',
      '[companies pk]',
      'Unknown country "pk" in x.ini:1, "[companies pk]". Did you mean "PK"?',
    ],
    [
      'of a country by its name',
      '[companies Kenya]',
      'Unknown country "Kenya" in x.ini:1, "[companies Kenya]". Did you mean "KE"?',
    ],
    [
      'of a country by another abbreviation',
      '[companies UK]',
      'Unknown country "UK" in x.ini:1, "[companies UK]". Did you mean "GB"?',
    ],
    [
      'of a kind of agency',
      '[agencies PK MINSTRY]',
      'Unknown kind of agency "MINSTRY" in x.ini:1, "[agencies PK MINSTRY]". Did you mean "MINISTRY"?',
    ],
    [
      'of a field',
      '[companies PK]\nJazz | formerly=Mobilink',
      'Unknown field "formerly" in x.ini:2, "Jazz | formerly=Mobilink". Did you mean "former"?',
    ],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(UnknownWordError);
    expect(() => read(text)).toThrow(new InputError(message));
  });

  it('says which are known where none is near', () =>
    expect(() => read('[companies PK]\nJazz | founded=1994')).toThrow(
      new InputError(
        'Unknown field "founded" in x.ini:2, "Jazz | founded=1994". Known: former, parent, wikidata.',
      ),
    ));

  it('knows no agency of no country', () =>
    expect(() => read('[agencies none COURT]\nCourt of All')).toThrow(/^Unknown country "none"/));
});

function plain(kind: string, country: string | null, name: string) {
  const unsaid = { acronyms: [], names: [], former: [], agencyKind: null, parent: null, wikidataId: null };
  return { kind, country, name, ...unsaid };
}
