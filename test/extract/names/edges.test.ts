import { describe, expect, test } from 'vitest';
import { REFERENCE } from '../../../src/extract/data/names/reference.ts';
import { find, kindsIn, named, postsIn } from '../named.ts';

describe('a name goes as far as its own words and no further', () => {
  test.each([
    [
      'It was decided by the Cabinet of Ministers Adylbek Kasymaliev told reporters.',
      'agency Cabinet of Ministers',
    ],
    [
      'The National Procurement and Tender Administration Board raised no objection.',
      'agency National Procurement and Tender Administration Board',
    ],
    [
      'The loan goes to the Ministry of Finance and Treasury of Samoa.',
      'agency Ministry of Finance and Treasury of Samoa',
    ],
    [
      'The licence of Starlink Internet Services PNG Limited was refused.',
      'company Starlink Internet Services PNG Limited',
    ],
    ['There was a buzz in the PM’s Office.', 'agency PM’s Office'],
    ['They spoke at the UN General Assembly.', 'organization UN General Assembly'],
    ['The bill has left the House.', 'agency House'],
    ['Executives of Giesecke+Devrient signed the contract.', 'company Giesecke+Devrient'],
    ['The licence went to the operator A1 Hrvatska on Monday.', 'company A1 Hrvatska'],
    ['The fund Convergence Partners, Mitsui and others are shareholders.', 'company Convergence Partners'],
    [
      'Coins are issued by Standard Chartered Bank (Hong Kong) Limited.',
      'company Standard Chartered Bank (Hong Kong) Limited',
    ],
    [
      'Tests were run by JINGDONG Coinlink Technology Hong Kong Limited.',
      'company JINGDONG Coinlink Technology Hong Kong Limited',
    ],
    ['The shares are held by Revolut Holdings Europe.', 'company Revolut Holdings Europe'],
    ['The Petroleum Corporation of Jamaica signed.', 'company Petroleum Corporation of Jamaica'],
    ['The American Chamber in Korea met them.', 'organization American Chamber in Korea'],
    ['The e-Learning Norland Company Limited signed.', 'company e-Learning Norland Company Limited'],
    [
      'The chair of the US Senate Foreign Relations Subcommittee came.',
      'agency US Senate Foreign Relations Subcommittee',
    ],
    [
      'The House of Representatives Committee on Communications met.',
      'agency House of Representatives Committee on Communications',
    ],
    ['The money is from the National Innovation Fund.', 'agency National Innovation Fund'],
    ['The money is from the Universal Service Fund.', 'agency Universal Service Fund'],
    ['The money is from the International Fund for Seeds.', 'organization International Fund for Seeds'],
    ['The loan went to Telekom Slovenije.', 'company Telekom Slovenije'],
    ['It was told to Telecom Fiji.', 'company Telecom Fiji'],
    ['The director thanked Norvik Maria Wayera.', 'person Norvik Maria Wayera'],
    // No ministers of state ("MoS"), no Cabinet secretaries ("CAS").
    ['Peter Moss met the minister on Thursday.', 'person Peter Moss'],
    ['Emma Cass met the minister on Thursday.', 'person Emma Cass'],
    ['MoS Rajeev Kumar met the minister on Thursday.', 'person Rajeev Kumar'],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toContain(expected);
  });

  test.each([
    ['The company paid R5 Billion to the state.', 'R5 Billion'],
    ['The unit of Telnor Mobile (NYSE:TLN) was fined.', 'NYSE'],
    ['It was put by Senator Ana Paz (Rede-SP) on Monday.', 'Rede-SP'],
    ["The Seimas' Committee on Budget and Finance met.", "Seimas' Committee on Budget and Finance"],
    [
      'A deal with the National Agency for Investments and Binance was signed.',
      'National Agency for Investments and Binance',
    ],
  ])('%s names no "%s"', (body, name) => {
    expect(named(body).entities.map((entity) => entity.name)).not.toContain(name);
  });
});

describe('a firm keeps the form and the land that its name ends in', () => {
  test.each([
    ['LGT Bank AG bought the shares.', 'company LGT Bank AG'],
    [
      'The regulator fined China Telecom (Macau) Company Limited.',
      'company China Telecom (Macau) Company Limited',
    ],
    ['The regulator fined Elisa Eesti AS on Monday.', 'company Elisa Eesti AS'],
    ['The licence went to Celcom Guinée on Monday.', 'company Celcom Guinée'],
    ['The licence went to Orange Slovensko on Monday.', 'company Orange Slovensko'],
    ['The minister thanked Ospelt & Negele on Monday.', 'company Ospelt & Negele'],
    [
      'The order was read to lawyers of Heritage Partners & Associates.',
      'company Heritage Partners & Associates',
    ],
    ['The licence went to the operator Ten Palms Telecom.', 'company Ten Palms Telecom'],
    ['He leads Telecom of Kosovo.', 'company Telecom of Kosovo'],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toContain(expected);
  });

  test.each([
    ['The plan was welcomed by the Partido Brasil on Monday.', 'company Partido Brasil'],
    ['The students came from the Tecnológico Nacional de México.', 'company Tecnológico Nacional de México'],
    ['They spoke on Research & Innovation in Brussels.', 'company Research & Innovation'],
    ['It was fined CFAF 1.2 billion on Monday.', 'company CFAF'],
    ['The owner sold it for BZ$80 million on Monday.', 'company BZ'],
    ['He named Two Ministers on Monday.', 'company Two Ministers'],
  ])('%s holds no %s', (body, unexpected) => {
    expect(kindsIn(body)).not.toContain(unexpected);
  });
});

describe('a ministry ends where its fields end', () => {
  test.each([
    [
      'It was agreed by the Ministry of Science, Technological Development and Innovation and the Digital Serbia Initiative.',
      'Ministry of Science, Technological Development and Innovation',
    ],
    [
      'It was put off by the Ministry of Posts and New Information Technologies.',
      'Ministry of Posts and New Information Technologies',
    ],
    [
      'It is organised by the Japanese Ministry of Internal Affairs and Communications.',
      'Ministry of Internal Affairs and Communications',
    ],
  ])('%s', (body, name) => {
    expect(find(named(body), name)?.name).toBe(name);
  });

  test('the people in front of it tell its country', () => {
    const ministry = find(
      named('It was told by the Japanese Ministry of Trade and Industry.'),
      'Ministry of Trade and Industry',
    );
    expect(ministry?.country).toBe('JP');
  });
});

describe('a list behind those whom bodies send is one of bodies', () => {
  test.each([
    [
      'He dined with executives of Vrelko, Ombasi and Andreessen Horowitz.',
      ['Vrelko', 'Ombasi', 'Andreessen Horowitz'],
    ],
    ['The minister met representatives of Vrelko, Ombasi and Tandis.', ['Vrelko', 'Ombasi', 'Tandis']],
    ['The minister met executives of Vrelko, Tandis Labs and Ombasi.', ['Vrelko', 'Tandis Labs', 'Ombasi']],
  ])('%s', (body, names) => {
    expect(kindsIn(body)).toEqual(expect.arrayContaining(names.map((name) => `company ${name}`)));
  });

  test.each([
    ['The minister met the directors of Vrelko, Anna Kowalska and Peter Moss.', 'person Anna Kowalska'],
    ['The software house Vrelko Digital, Kassim Shongwe, and others came.', 'person Kassim Shongwe'],
  ])('%s names %s', (body, expected) => {
    expect(kindsIn(body)).toContain(expected);
  });
});

describe('a national bank', () => {
  test.each([
    ['The National Bank set the rate.', 'agency'],
    ['The National Bank of Ukraine set the rate.', 'agency'],
    ['The National Bank of Kazakhstan set the rate.', 'agency'],
    ['The National Bank of Kuwait lent the money.', 'company'],
    ['The National Bank of Egypt lent the money.', 'company'],
    ['Punjab National Bank lent the money.', 'company'],
  ])('%s: %s', (body, kind) => {
    expect(kindsIn(body)[0]).toMatch(new RegExp(`^${kind} `));
  });
});

describe('what names nobody', () => {
  test.each([
    ['The rocket left Cape Canaveral with the satellite, SpaceX said.', 'Cape Canaveral'],
    ['A rocket lifted off from the Kennedy Space Centre on Monday.', 'Kennedy Space Centre'],
    ['Payments in USDT and USDC are allowed, the Central Bank said.', 'USDT'],
    ['NGSO systems will be licensed by the regulator.', 'NGSO'],
    ['Intel met the Group on Friday. The Group said it would invest.', 'Group'],
    ['Under the law Companies have to report to the Ministry.', 'Companies'],
    ['MINSK, 17 September (BelTelegraf) – The President signed it, as BelTelegraf reported.', 'BelTelegraf'],
    ['He met the president of the Management Board of A1 Hrvatska, Jan Novak.', 'Management Board'],
  ])('%s "%s"', (body, name) => {
    expect(named(body).entities.map((entity) => entity.name)).not.toContain(name);
  });

  test('an agency of the press that no dateline names is one as before', () => {
    expect(
      find(named('Reporters of BelTelegraf, a media firm of Belarus, signed it.'), 'BelTelegraf'),
    ).toBeDefined();
  });
});

describe('posts whose phrase has more than a title and a body', () => {
  test.each([
    [
      'President of the Republic Nikos Christodoulides of Cyprus swore them in.',
      'Nikos Christodoulides: President of the Republic @ Cyprus',
    ],
    [
      'The director of the National Agency for Investments under the President Talantbek Imanov signed it.',
      'Talantbek Imanov: director @ National Agency for Investments',
    ],
    [
      'Marilena Raouna, Deputy Minister of European Affairs, spoke.',
      'Marilena Raouna: Deputy Minister of European Affairs @ Ministry of European Affairs',
    ],
    [
      'First Deputy Chairman of the Board of the National Bank Aleksandr Egorov spoke.',
      'Aleksandr Egorov: First Deputy Chairman of the Board @ National Bank',
    ],
    [
      'Vice President of Huawei Asia Pacific Zhengjun Zhang attended.',
      'Zhengjun Zhang: Vice President @ Huawei Asia Pacific',
    ],
    [
      'The Undersecretary of the Ministry of Transport for Information Technology, Ali Al Shidhani, spoke.',
      'Ali Al Shidhani: Undersecretary @ Ministry of Transport',
    ],
    ['Prime Minster Imran Khan of Pakistan spoke to the press.', 'Imran Khan: Prime Minster @ Pakistan'],
    ['Intel opened a plant. The CEO of the Group, Said Al Mandhari, spoke.', 'Said Al Mandhari: CEO @ Intel'],
  ])('%s', (body, expected) => {
    expect(postsIn(body)).toContain(expected);
  });

  test('a minister who did something on a day has no field of that name', () => {
    expect(kindsIn('They toured the site with the minister on June 11.')).toEqual([]);
  });
});

test('an article is not from the land whose ambassador it names', () => {
  const document = named(
    "Prime Minister Manasseh Sogavare welcomed the loan. The Solomon Islands will repay it. China's Ambassador Li Ming called on him, as China's Ambassador had before.",
  );
  expect(find(document, 'Manasseh Sogavare')?.country).toBe('SB');
});

describe('a group of members is no firm', () => {
  test.each([
    ['The complaint was lodged by the consumer group Vrelko.', 'organization Vrelko'],
    ['The complaint was lodged by the rights network Vrelko.', 'organization Vrelko'],
    ['The complaint was lodged by the telecoms group Vrelko.', 'company Vrelko'],
  ])('%s', (body, expected) => {
    expect(kindsIn(body)).toContain(expected);
  });
});

describe('what any informed reader knows', () => {
  test('bears each name of a firm once', () => {
    const firms = REFERENCE.filter(({ kind }) => kind === 'company');
    const names = firms.flatMap(({ name, aliases }) => [name, ...aliases]);
    const twice = names.filter((name, at) => names.indexOf(name) < at);
    expect(twice).toEqual([]);
  });

  test.each([
    ['The minister spoke to Bakcell on Monday.', 'company Bakcell', 'AZ'],
    ['The minister spoke to Magticom on Monday.', 'company Magticom', 'GE'],
    ['The minister spoke to Sutel on Monday.', 'agency Sutel', 'CR'],
    ['The minister spoke to KAIST on Monday.', 'organization KAIST', 'KR'],
  ])('%s', (body, expected, country) => {
    const { entities } = named(body);
    expect(entities.map(({ kind, name, country }) => [`${kind} ${name}`, country])).toContainEqual([
      expected,
      country,
    ]);
  });

  test.each([
    ['The minister met Alan Turner on Monday.', 'Alan'],
    ['Builders of the Great Wall met the minister on Monday.', 'Great Wall'],
  ])('%s holds no firm %s', (body, name) => {
    expect(kindsIn(body)).not.toContain(`company ${name}`);
  });
});
