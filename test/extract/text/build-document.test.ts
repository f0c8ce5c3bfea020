import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/extract/text/index.ts';
import { articleOf } from '../named.ts';

const sentencesOf = (body: string) => {
  const { sentences, text } = buildDocument(articleOf(body));
  return sentences.slice(1).map(({ start, end }) => text.slice(start, end));
};
const tokensOf = (body: string) => {
  const { tokens, sentences } = buildDocument(articleOf(body));
  return tokens.slice(sentences[1]!.from).map(({ text }) => text);
};

describe('a text is cut into sentences', () => {
  test.each([
    ['Dr. Tauqir Shah met him. He left.', ['Dr. Tauqir Shah met him.', 'He left.']],
    ['J.P. Xu of Huawei Co. Ltd. spoke.', ['J.P. Xu of Huawei Co. Ltd. spoke.']],
    ['It moved to the U.S. The deal held.', ['It moved to the U.S.', 'The deal held.']],
    ['It left the U.S. market.', ['It left the U.S. market.']],
    ['He works at Acme Inc. He is glad.', ['He works at Acme Inc.', 'He is glad.']],
    ['"We agree." The minister left.', ['"We agree."', 'The minister left.']],
    [
      'It rose by 3.5 per cent. Nobody knew why?! She did.',
      ['It rose by 3.5 per cent.', 'Nobody knew why?!', 'She did.'],
    ],
    [
      'It will invest R1.2bn, or Sh6.2 billion. Shares rose.',
      ['It will invest R1.2bn, or Sh6.2 billion.', 'Shares rose.'],
    ],
    [
      'It paid Rs. 20 crore and Rs.5 crore. All was paid.',
      ['It paid Rs. 20 crore and Rs.5 crore.', 'All was paid.'],
    ],
    ['It has 3 offices. 2 are new.', ['It has 3 offices.', '2 are new.']],
    ['2. The MOU was signed.', ['2. The MOU was signed.']],
    ['They met on Sept. 5 at 9:30 a.m. in Kyiv.', ['They met on Sept. 5 at 9:30 a.m. in Kyiv.']],
    ['See booking.com for more. Then go.', ['See booking.com for more.', 'Then go.']],
  ])('%s', (body, expected) => {
    expect(sentencesOf(body)).toEqual(expected);
  });
});

describe('a sentence is cut into tokens', () => {
  test.each([
    ["Huawei's team", ['Huawei', "'s", 'team']],
    ['Huawei’s team', ['Huawei', '’s', 'team']],
    ["It isn't so", ['It', 'is', "n't", 'so']],
    ['Abdullah Al-Swaha', ['Abdullah', 'Al-Swaha']],
    ['China-Zambia ties', ['China', '-', 'Zambia', 'ties']],
    ['U.S.-based e& and AT&T', ['U.S.', '-', 'based', 'e&', 'and', 'AT&T']],
    ['Phạm Minh Chính, 5G, $3.5bn', ['Phạm', 'Minh', 'Chính', ',', '5G', ',', '$', '3.5bn']],
    ["Nerida O'Loughlin", ['Nerida', "O'Loughlin"]],
    ['P D Vaghela', ['P', 'D', 'Vaghela']],
  ])('%s', (body, expected) => {
    expect(tokensOf(body)).toEqual(expected);
  });

  test('every token and sentence is found again at its offsets', () => {
    const body =
      'DUBAI: “Ms. Al-Zaabi’s e-commerce—U.S.-based—firm, P@SHA & Co. (PTA)… won’t.” OK?\n\n• Item one\n\n- Item two';
    const { text, tokens, sentences } = buildDocument(articleOf(body));
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    for (const { start, end, from, to } of sentences) {
      expect(tokens[from]!.start).toBe(start);
      expect(tokens[to - 1]!.end).toBe(end);
    }
  });

  test('a text that is tagged in parts has the tags of its paragraphs', () => {
    const paragraph = 'The minister signed the deal. Huawei’s team was there and left.';
    const { tokens } = buildDocument(articleOf(Array.from({ length: 2000 }, () => paragraph).join('\n\n')));
    const tagsOf = (from: number): string[] =>
      tokens.slice(from, from + length).map(({ lower, lemma, pos }) => `${lower} ${lemma} ${pos}`);
    const starts = tokens.flatMap(({ text }, at) => (text === 'The' ? [at] : []));
    const length = starts[1]! - starts[0]!;
    expect(starts).toHaveLength(2000);
    expect(tagsOf(starts[0]!)).toContain('signed sign VERB');
    expect(new Set(starts.map((start) => tagsOf(start).join())).size).toBe(1);
  });
});

describe('paragraphs and datelines', () => {
  test('the first line is the title, a bulleted line an item', () => {
    const { paragraphs } = buildDocument(articleOf('Present were:\n\n• A\n\n- B\n\nThe end.'));
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'body', 'item', 'item', 'body']);
  });

  test.each([
    ['ISLAMABAD: The minister said so.', 'Islamabad', 'PK'],
    ['HÀ NỘI — The minister said so.', 'Hà Nội', 'VN'],
    ['LA PAZ – The minister said so.', 'La Paz', 'BO'],
    ['ISLAMABAD, April 24 (APP): The minister said so.', 'Islamabad', 'PK'],
    ['DUBAI (Reuters) - The firm said so.', 'Dubai', 'AE'],
    ['Washington, D.C. – The agency said so.', 'Washington, D.C.', 'US'],
    ['YEREVAN, JUNE 24, ARMENPRESS. The minister said so.', 'Yerevan', 'AM'],
    ['BAKU, Azerbaijan, June 24. The minister said so.', 'Baku', 'AZ'],
    ['Astana. 14 May. Kazinform – The minister said so.', 'Astana', 'KZ'],
    ['Abuja, July 4, 2025 (NAN) The minister said so.', 'Abuja', 'NG'],
    ['Tokyo, Aug. 4 (Jiji Press)--The minister said so.', 'Tokyo', 'JP'],
    ['By our reporter\n\nNAIROBI, Kenya — It said so.', 'Nairobi', 'KE'],
  ])('%s has a dateline', (body, city, country) => {
    expect(buildDocument(articleOf(body)).dateline).toMatchObject({ city, country });
  });

  test.each([
    'The minister met the firm in Islamabad - again.',
    'Pakistan and China agreed: trade will grow.',
    'One thing is clear: Dubai wins.',
    'Paris is the host of the summit – the third.',
    'Paris hosted the summit on 5 May. The firm said so.',
    'Nairobi. The minister said so.',
  ])('%s has none', (body) => {
    expect(buildDocument(articleOf(body)).dateline).toBeNull();
  });
});
