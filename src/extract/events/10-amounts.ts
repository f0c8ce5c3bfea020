import type { Amount } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import { currencyOf, sumsIn } from '../money.ts';
import type { Draft } from './07-join.ts';

/**
 * The sum of money nearest to the statement of an act, in its own sentence; undefined where it names none. Rupees are
 * those of the country where the act was.
 */
export function amountIn(document: NamedDocument, draft: Draft, country: string | null): Amount | undefined {
  if (!/^(ENFORCEMENT|INVESTMENT|AGREEMENT|LICENCE)$/.test(draft.type)) return undefined;
  for (const claim of draft.claims) {
    const { start, end } = claim.masked.sentence;
    const anchor = claim.masked.units[claim.anchor]!.start - start;
    const [nearest] = sumsIn(document.text.slice(start, end))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => Math.abs(a.at - anchor) - Math.abs(b.at - anchor) || a.at - b.at);
    const currency = nearest && currencyOf(nearest.sign, country);
    if (currency) return { value: Math.round(nearest.value * 100) / 100, currency };
  }
  return undefined;
}
