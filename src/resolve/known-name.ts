import type { Reference } from '../model/reference.ts';
import type { NameOf } from './actor-id.ts';

/**
 * Names bodies and firms as a reference does, where exactly one of its entries can be meant: "MoITT" and "IT Ministry"
 * of Pakistan become its Ministry of Information Technology and Telecommunication. A body needs its country for that.
 */
export function knownName(reference: Reference): NameOf {
  return ({ kind, name, country }) => {
    const meant = reference
      .find(name)
      .filter((entry) => entry.kind === kind)
      .filter((entry) => entry.country === country || (country === null && kind !== 'agency'));
    const [only] = meant;
    return only && meant.length === 1 ? { kind, name: only.name, country: only.country } : undefined;
  };
}
