/** Names of months to their number, in the languages that date lines of English pages are found in. */
const NAMES: readonly string[] = [
  'january jan janvier enero ene janeiro januar januari gennaio ocak styczeń stycznia tammikuu',
  'february feb février fevrier fév febrero fevereiro fev februar februari febbraio şubat luty lutego helmikuu',
  'march mar mars marzo março marco märz maret marzec marca mart maaliskuu',
  'april apr avril avr abril abr aprile nisan kwiecień kwietnia huhtikuu',
  'may mai mayo maio maggio mei mayıs maj maja toukokuu',
  'june jun juin junio junho juni giugno haziran czerwiec czerwca kesäkuu',
  'july jul juillet julio julho juli luglio temmuz lipiec lipca heinäkuu',
  'august aug août aout agosto ago agustus ağustos sierpień sierpnia elokuu',
  'september sept sep septembre septiembre setembro set settembre eylül wrzesień września syyskuu',
  'october oct octobre octubre outubro out oktober okt ottobre ekim październik października lokakuu',
  'november nov novembre noviembre novembro kasım listopad listopada marraskuu',
  'december dec décembre decembre diciembre dic dezembro dez dezember desember dicembre aralık grudzień grudnia joulukuu',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** All names as one alternation for a pattern, longest first. */
export const MONTH_NAME: string = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Number of a month, 1 to 12, by its name in any case. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase());
}
