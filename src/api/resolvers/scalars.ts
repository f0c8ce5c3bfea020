import { GraphQLScalarType, Kind } from 'graphql';
import { parsePartialDate } from '../../model/index.ts';
import { apiError } from '../errors.ts';

/** Dates come in and go out as the partial dates of the model. */
export const DateScalar = textScalar(
  'Date',
  'A date as far as it is known, ISO 8601: `2025`, `2025-04` or `2025-04-24`.',
  (text) => {
    if (parsePartialDate(text) !== undefined) return text;
    throw apiError('BAD_USER_INPUT', `"${text}" is no date: give 2025, 2025-04 or 2025-04-24.`);
  },
);

/** Addresses stand as the articles have them: they are looked up by their exact text. */
export const UrlScalar = textScalar('URL', 'The absolute address of a page, http or https.', (text) => {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text;
  throw apiError('BAD_USER_INPUT', `"${text}" is no address: give one that begins with http:// or https://.`);
});

/** The schema takes the description from here: what its text says of a scalar is left out where that has code. */
function textScalar(
  name: string,
  description: string,
  parse: (text: string) => string,
): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown) => {
    if (typeof value === 'string') return parse(value);
    throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is no ${name}: give it as a string.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw apiError('BAD_USER_INPUT', `A ${name} is given as a string.`, { nodes: [node] });
    },
  });
}
