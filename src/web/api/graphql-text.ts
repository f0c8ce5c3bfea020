/** A word of the schema, such as MEETING, that is written without quotes. */
export interface Word {
  readonly word: string;
}

type Value =
  | string
  | number
  | boolean
  | null
  | Word
  | readonly Value[]
  | { readonly [name: string]: Value | undefined };

/** A word of an enumeration. Anything that cannot be one is written as a string, for the API to refuse by name. */
export function word(text: string): Word | string {
  return /^[A-Z][A-Z0-9_]*$/.test(text) ? { word: text } : text;
}

/** Arguments in parentheses, without those that are undefined; nothing where none is left. */
export function args(values: { readonly [name: string]: Value | undefined }): string {
  const given = fields(values);
  return given ? `(${given})` : '';
}

function fields(values: { readonly [name: string]: Value | undefined }): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value)}`]))
    .join(', ');
}

/** JSON's way to write a string is one of GraphQL's. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return isWord(value) ? value.word : `{ ${fields(value as { [name: string]: Value })} }`;
  }
  return JSON.stringify(value);
}

function isWord(value: object): value is Word {
  return 'word' in value && Object.keys(value).length === 1;
}

/** The values that are given, or undefined where none is: an empty `where` is left out of a query. */
export function given<Values extends { readonly [name: string]: Value | undefined }>(
  values: Values,
): Values | undefined {
  return Object.values(values).some((value) => value !== undefined) ? values : undefined;
}

/** A string, arguments with their parentheses, a spread, white space, or any other character. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\([^()"]*(?:"(?:[^"\\]|\\.)*"[^()"]*)*\)|\.{3}|\s+|./g;

/** A query with a line for each selection set, indented, as a person would write it. */
export function layOut(query: string): string {
  let depth = 0;
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim()) lines.push(`${'  '.repeat(depth)}${line.trim()}`);
    line = '';
  };
  for (const token of query.match(TOKEN) ?? []) {
    if (token === '{') {
      line += '{';
      end();
      depth++;
    } else if (token === '}') {
      end();
      depth--;
      line = '}';
      end();
    } else if (token === '...') {
      end();
      line = '...';
    } else line += token.trim() === '' ? ' ' : token;
  }
  end();
  return lines.join('\n');
}
