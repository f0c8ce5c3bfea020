import { GraphQLScalarType, Kind } from 'graphql';
import { parsePartialDate } from '../../model/index.ts';
import { apiError } from '../errors.ts';

/** Dates come in and go out as the partial dates of the model. */
export const DateScalar = textScalar('Date', (text) => {
  if (parsePartialDate(text) !== undefined) return text;
  throw apiError('BAD_USER_INPUT', `"${text}" is no date: give 2025, 2025-04 or 2025-04-24.`);
});

/** Addresses stand as the articles have them: they are looked up by their exact text. */
export const UrlScalar = textScalar('URL', (text) => {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text;
  throw apiError('BAD_USER_INPUT', `"${text}" is no address: give one that begins with http:// or https://.`);
});

function textScalar(name: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown) => {
    if (typeof value === 'string') return parse(value);
    throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is no ${name}: give it as a string.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw apiError('BAD_USER_INPUT', `A ${name} is given as a string.`, { nodes: [node] });
    },
  });
}
