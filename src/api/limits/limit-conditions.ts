import { apiError } from '../errors.ts';

/** A condition on related things costs a walk for each row that is looked at. */
const MOST_CONDITIONS = 100;
const MOST_LEVELS = 8;
const MOST_VALUES = 1000;

const NESTED = ['and', 'or', 'not', 'participant', 'article', 'event', 'mentions', 'postAt'];

interface Size {
  readonly conditions: number;
  readonly levels: number;
}

/** Throws QUERY_TOO_COMPLEX where a `where` has too many conditions, too deep in one another, or a list too long. */
export function limitConditions(where: object | null | undefined, at: string): void {
  // The whole tree is looked at once, from its root.
  if (at.includes('.')) return;
  const { conditions, levels } = sizeOf(where ?? {}, at);
  if (conditions > MOST_CONDITIONS) refuse(`${at} has ${conditions} conditions`, MOST_CONDITIONS);
  if (levels > MOST_LEVELS) refuse(`${at} is ${levels} levels deep`, MOST_LEVELS);
}

function sizeOf(where: object, at: string): Size {
  const sizes = Object.entries(where).flatMap(([name, value]): Size[] => {
    if (value === null || value === undefined) return [];
    if (!NESTED.includes(name)) return [sizeOfValues(value, `${at}.${name}`)];
    return [value].flat().map((each) => {
      const inner = sizeOf(each as object, `${at}.${name}`);
      return { conditions: inner.conditions + 1, levels: inner.levels + 1 };
    });
  });
  return {
    conditions: sizes.reduce((sum, { conditions }) => sum + conditions, 0),
    levels: Math.max(1, ...sizes.map(({ levels }) => levels)),
  };
}

function sizeOfValues(value: unknown, at: string): Size {
  if (Array.isArray(value) && value.length > MOST_VALUES) {
    refuse(`${at} has ${value.length} values`, MOST_VALUES);
  }
  return { conditions: 1, levels: 1 };
}

function refuse(what: string, most: number): never {
  throw apiError('QUERY_TOO_COMPLEX', `${what}; ${most} is the most. Ask in several queries.`);
}
