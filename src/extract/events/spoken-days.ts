import type { PartialDate } from '../../model/index.ts';
import type { FoundDate } from './08-dates.ts';
import { allowed, isToCome } from './08b-date-of.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import type { Masked } from './masked.ts';

/** Sentences back in which any day may be meant; before them only that of the news. */
const NEAR = 2;

/** The days that the text has told so far: what "the same day" and "the day before" are counted from. */
export class SpokenDays {
  readonly #context: Context;
  readonly #days: { readonly date: PartialDate; readonly sentence: number }[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** Takes in the last day of a sentence; beside a planned act the name of a weekday means the next one. */
  hear({ sentence }: Masked, dates: readonly FoundDate[], claims: readonly Claim[]): void {
    const found = dates.findLast(({ date, bound }) => date.length === 10 && !bound);
    if (!found) return;
    const { published } = this.#context.document.article;
    const isPlanned = claims.some((claim) => claim.status === 'PLANNED' || isToCome(claim));
    const day = (isPlanned && allowed('PLANNED', found, published)) || found;
    this.#days.push({ date: day.date, sentence: sentence.index });
  }

  /** The last day told before an act: of one that was held none to come, and of days gone by only one just told. */
  before(claim: Claim): PartialDate | null {
    const { status, masked } = claim;
    const isHeld = status === 'HAPPENED' && !isToCome(claim);
    const { news, document } = this.#context;
    const day = news ?? document.article.published;
    return (
      this.#days.findLast(
        ({ date, sentence }) =>
          (!isHeld || !day || date <= day) && (sentence >= masked.sentence.index - NEAR || date === day),
      )?.date ?? null
    );
  }
}
