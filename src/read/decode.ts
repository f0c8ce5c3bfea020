import { InputError } from '../model/index.ts';
import type { Source } from './reading.ts';
import { CHARSET_BYTES, MAX_BYTES } from './settings.ts';

/** First bytes of what people pass in place of an article, with what to do. */
const SIGNATURES: readonly { readonly start: string; readonly name: string }[] = [
  { start: '%PDF-', name: 'a PDF' },
  { start: 'PK\u0003\u0004', name: 'a ZIP archive or an office document' },
  { start: '\u00d0\u00cf\u0011\u00e0', name: 'an old office document' },
  { start: '\u0089PNG', name: 'a PNG image' },
  { start: '\u00ff\u00d8\u00ff', name: 'a JPEG image' },
  { start: 'GIF8', name: 'a GIF image' },
  { start: '\u001f\u008b', name: 'a gzip archive' },
  { start: '{\\rtf', name: 'an RTF document' },
];

/** What the bytes 80 to 9F mean. Source: the Encoding standard, index windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file. UTF-8, or UTF-16 by its byte order mark; a page may declare another encoding.
 * Throws `InputError` for an empty file, one too large, binary content, or bytes that do not fit the encoding.
 */
export function decode(source: Source, options: { readonly isPage: boolean }): string {
  const { name, bytes } = source;
  if (bytes.length > MAX_BYTES) {
    throw new InputError(
      `${name} has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read. Split it or save the article alone.`,
    );
  }
  const mark = byteOrderMark(bytes);
  if (!mark) refuseBinary(name, bytes);
  const encoding = mark ?? (options.isPage ? declaredEncoding(source) : undefined) ?? 'utf-8';
  const text = decodeAs(name, bytes, encoding);
  if (text.trim() === '') throw new InputError(`${name} is empty. Save the article's text in it.`);
  return text;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

function refuseBinary(name: string, bytes: Uint8Array): void {
  const head = latin1(bytes.subarray(0, 8));
  const known = SIGNATURES.find(({ start }) => head.startsWith(start));
  if (known)
    throw new InputError(`${name} is ${known.name}, not text. Save the article as .txt, .md or .html.`);
  if (bytes.includes(0)) {
    throw new InputError(`${name} is binary: it holds a zero byte. Save the article as text in UTF-8.`);
  }
}

/** The encoding that `<meta charset>` or an XML declaration names, where the page has one, else what its server said. */
function declaredEncoding({ name, bytes, charset }: Source): string | undefined {
  const head = latin1(bytes.subarray(0, CHARSET_BYTES));
  const match =
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head) ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:-]{2,40})/i.exec(head);
  const label = match?.[1] ?? charset;
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that can be searched for the declaration byte by byte is not in UTF-16; the HTML standard reads UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (error) {
    const message = `${name} declares the unknown encoding "${label}". Save it in UTF-8.`;
    throw new InputError(message, { cause: error });
  }
}

function decodeAs(name: string, bytes: Uint8Array, encoding: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, windows1252) : text;
  } catch (error) {
    const message = `${name} is not valid ${encoding.toUpperCase()}. Save it in UTF-8, or declare its encoding in a <meta charset>.`;
    throw new InputError(message, { cause: error });
  }
}

/** Node 20 reads windows-1252 as ISO 8859-1: quotes and dashes come out as control characters. */
function windows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
