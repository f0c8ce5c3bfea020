import { describe, expect, test } from 'vitest';
import { meant, named } from '../named.ts';

const STORY = `Egypt's Minister of Communications, Amr Talaat, met Li Zixue, CEO of ZTE, in Cairo on Monday.`;

describe('a definite noun stands for what the text spoke of', () => {
  test.each([
    [`${STORY} The minister praised it.`, 'The minister', ['Amr Talaat']],
    [`${STORY} The company will invest.`, 'The company', ['ZTE']],
    [`${STORY} The Chinese firm will invest.`, 'The Chinese firm', ['ZTE']],
    [`${STORY} The CEO agreed.`, 'The CEO', ['Li Zixue']],
    [`${STORY} The ministry will help.`, 'The ministry', ['Ministry of Communications']],
    [`${STORY} The government will help.`, 'The government', ['Egypt']],
    [`${STORY} Both sides agreed.`, 'Both sides', ['Amr Talaat', 'Li Zixue']],
    [`${STORY} The two had met before.`, 'The two', ['Amr Talaat', 'Li Zixue']],
    [`${STORY} The pair also spoke of chips.`, 'The pair', ['Amr Talaat', 'Li Zixue']],
    [
      'Huawei and Nokia sell phones. The order reached the two mobile wallets late.',
      'the two mobile wallets',
      ['Huawei', 'Nokia'],
    ],
    [
      'Nokia made the scanners, and Bethany Hospital tried them. On Monday the hospital paid.',
      'the hospital',
      ['Bethany Hospital'],
    ],
    ['Kenya and Uganda talked. The two countries agreed.', 'The two countries', ['Kenya', 'Uganda']],
    [
      'A GalaxySpace delegation came to Pakistan. The minister saw the delegation.',
      'the delegation',
      ['GalaxySpace'],
    ],
    [
      'The Nigerian Communications Commission fined MTN. The regulator was firm.',
      'The regulator',
      ['Nigerian Communications Commission'],
    ],
    [
      'French President Emmanuel Macron spoke to Sam Altman. The president smiled.',
      'The president',
      ['Emmanuel Macron'],
    ],
    [
      'Prime Minister Keir Starmer met Nvidia of the UK. The premier was glad.',
      'The premier',
      ['Keir Starmer'],
    ],
    [
      "Singapore's Minister for Digital Development Josephine Teo yesterday met Chris Lehane, OpenAI's chief officer. Kiren Kumar of the Infocomm Authority of Singapore came too. The two sides agreed.",
      'The two sides',
      ['Josephine Teo', 'Chris Lehane'],
    ],
    [
      'Prime Minister Hun Manet met Li Wei of Huawei, and Chea Vandeth, minister of post, met ZTE. Li thanked the prime minister.',
      'the prime minister',
      ['Hun Manet'],
    ],
  ])('%s', (body, phrase, expected) => {
    expect(meant(named(body), phrase)).toEqual(expected);
  });
});

describe('a pronoun stands for the person or body last spoken of', () => {
  test.each([
    [`${STORY} He praised it.`, 'He', ['Amr Talaat']],
    ['Josephine Teo, the minister, met Nvidia. She was glad.', 'She', ['Josephine Teo']],
    ['Huawei opened an office. Its staff is local.', 'Its', ['Huawei']],
    ['Huawei opened an office. It plans to hire.', 'It', ['Huawei']],
    ['Huawei wanted a foot in Angola. On Monday it bought Nokia.', 'it', ['Huawei']],
  ])('%s', (body, phrase, expected) => {
    expect(meant(named(body), phrase)).toEqual(expected);
  });
});

describe('words that take up no one', () => {
  test.each([
    ['Huawei opened an office. It is expected that prices fall.', 'It'],
    ['Huawei opened an office. It was noted that prices fall.', 'It'],
    ['The company will be founded later.', 'The company'],
    [`${STORY} His Excellency thanked all.`, 'His'],
    ['MTN won. The country head of sales left.', 'The country'],
    [`${STORY} They said that the deal holds.`, 'that the deal'],
  ])('%s', (body, phrase) => {
    expect(meant(named(body), phrase)).toBeUndefined();
  });
});
