import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.ts';
import { decode } from '../../src/read/decode.ts';
import { MAX_BYTES } from '../../src/read/settings.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const page = (head: string, rest = ''): Uint8Array =>
  latin1(`<html><head>${head}</head><body>${rest}</body></html>`);

function decodeText(bytes: Uint8Array, name = 'a.txt'): string {
  return decode({ name, bytes }, { isPage: name.endsWith('.html') });
}

describe('decode reads', () => {
  it.each([
    ['UTF-8', utf8('Café – Hà Nội'), 'Café – Hà Nội'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Café')), 'Café'],
    ['UTF-16 little end first', Uint8Array.of(0xff, 0xfe, 0x48, 0, 0xe9, 0), 'Hé'],
    ['UTF-16 big end first', Uint8Array.of(0xfe, 0xff, 0, 0x48, 0, 0xe9), 'Hé'],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

  it.each([
    ['<meta charset="windows-1252">', '\u0093Caf\u00e9\u0094 \u0096 \u0080', '“Café” – €'],
    ['<meta charset=iso-8859-1>', 'Caf\u00e9', 'Café'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">', '\u00b1', 'ą'],
    ['<meta charset="windows-1251">', '\u00cf', 'П'],
    ['<meta charset="shift_jis">', '\u0093\u00fa', '日'],
  ])('a page that declares %s', (head, body, text) =>
    expect(decodeText(page(head, body), 'a.html')).toContain(text),
  );
});

describe('decode refuses with one line that names the file', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'a.txt is empty'],
    ['a blank file', utf8(' \n\t\n'), 'a.txt is empty'],
    ['a PDF', latin1('%PDF-1.7 …'.slice(0, 8)), 'a.txt is a PDF, not text'],
    ['an office document', latin1('PK\u0003\u0004rest'), 'a.txt is a ZIP archive or an office document'],
    ['a picture', latin1('\u0089PNG\r\n\u001a\n'), 'a.txt is a PNG image'],
    ['a zero byte', latin1('text\u0000text'), 'a.txt is binary'],
    ['bytes that are no UTF-8', latin1('Caf\u00e9'), 'a.txt is not valid UTF-8'],
    ['half a UTF-16 letter', Uint8Array.of(0xff, 0xfe, 0x48), 'a.txt is not valid UTF-16LE'],
    [
      'a file over the limit',
      new Uint8Array(MAX_BYTES + 1).fill(32),
      `more than the ${MAX_BYTES} that are read`,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(InputError);
    expect(() => decodeText(bytes)).toThrow(message);
    expect(() => decodeText(bytes)).toThrow(/^a\.txt [^\n]+$/);
  });

  it('a page with an unknown encoding', () =>
    expect(() => decodeText(page('<meta charset="klingon-8">'), 'a.html')).toThrow(
      'a.html declares the unknown encoding "klingon-8"',
    ));
  it('a page that is no UTF-8 and declares nothing', () =>
    expect(() => decodeText(page('', 'Caf\u00e9'), 'a.html')).toThrow('a.html is not valid UTF-8'));
  it('a text file that only speaks of an encoding', () =>
    expect(() => decodeText(latin1('<meta charset="windows-1252"> Caf\u00e9'))).toThrow(
      'is not valid UTF-8',
    ));
});
