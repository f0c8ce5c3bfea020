import { describe, expect, it } from 'vitest';
import { articleId, canonicalAddress, hostOf, sha256 } from '../../src/read/article-id.ts';

describe('articleId', () => {
  it('is a hash of the address', () =>
    expect(articleId({ url: 'https://a.example/1', text: 'x' })).toBe(
      `article:${sha256('https://a.example/1').slice(0, 16)}`,
    ));
  it('is a hash of the text where there is no address', () =>
    expect(articleId({ url: null, text: 'abc' })).toBe('article:ba7816bf8f01cfea'));
});

describe('canonicalAddress', () => {
  it.each([
    ['https://a.example/1?utm_source=x&id=7&utm_medium=y#top', 'https://a.example/1?id=7'],
    ['https://A.Example/1', 'https://a.example/1'],
    ['https://a.example', 'https://a.example/'],
    ['http://a.example/1?fbclid=1', 'http://a.example/1'],
    ['https://a.example/?p=44', 'https://a.example/?p=44'],
  ])('%s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

  it.each([[''], ['a.example/1'], ['ftp://a.example/1'], ['javascript:alert(1)'], ['file:///etc/passwd']])(
    'is null for %s',
    (address) => expect(canonicalAddress(address)).toBeNull(),
  );
});

describe('hostOf', () => {
  it('drops www', () => expect(hostOf('https://www.a.example/1')).toBe('a.example'));
});
