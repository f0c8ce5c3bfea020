import { wordSet } from '../../lib/word-set.ts';
import { OWN_LAND_NAMES } from '../data/names/own-land-names.ts';
import { findPlace } from '../data/names/places.ts';
import {
  FIRM_WORDS,
  LEGAL_FORMS,
  PORTFOLIO,
  REGION_WORDS,
  SLAVIC_TRADES,
  WEAK_FIRM_WORDS,
} from '../data/names/words.ts';
import { findKnown } from './04-known.ts';
import type { Workspace } from './workspace.ts';

/** What a firm's name begins with where the language puts the trade or the legal form first: "Telekom Slovenije", "OJSC X". */
const OPENS_FIRM = wordSet(`
Telecom Telekom Telkom Télécom Banco Banca Banque Grupo Groupe Gruppo Grupa Compañía Companhia Compagnie Empresa Société Sociedad Sociedade
Società OJSC CJSC PJSC JSC LLC OOO OAO ZAO TOO TOV PT CV Corporación Corporação Entreprise Compagnia Établissements Ets
Minera Mineradora Constructora Construtora Distribuidora Comercializadora Transportes Transports Industrias Indústrias Laboratorios
Laboratórios Laboratoires Seguros Supermercados Farmacias Farmácias Cementos Cimentos Cimenterie Cimenteries Cervecería Cervejaria
Brasserie Brasseries Aerolíneas Frigorífico Azucarera Pesquera Naviera Inversiones Inmobiliaria Imobiliária Viña Bodegas Imprimerie
Editora Ferrovie Acciaierie Cantieri Officine Autostrade Stadtwerke Sparkasse Volksbank Brauerei Rederi Rederiet Koninklijke
Zakłady Fabryka Elektrownia Elektrane Elektroprivreda Fabrika Zavod Kombinat Tovarna Pivovar Strojírny Kumpulan Syarikat
Perusahaan Perum Koperasi Cooperativa Correos Poczta Ferrocarriles Aeropuertos Aguas Bolsa Hidroeléctrica Hidroelétrica Termoeléctrica Petróleos Electricité Électricité Électricite
`);

/** "Telecom Fiji", but "Telecom Days": an event. */
export const opensAsFirm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  OPENS_FIRM.has(words[0]!) &&
  !(words[0] === 'Telecom' && /s$/.test(words.at(-1)!)) &&
  !words.some((word) => PUBLIC.test(word));

/** Whether a word ends firms' names and nothing else. */
export const endsFirms = (word: string): boolean =>
  LEGAL_FORMS.has(word) || (FIRM_WORDS.has(word) && !WEAK_FIRM_WORDS.has(word));

/** "Hrvatske ceste", "Gornje elektrarne Celje". */
export const isSlavicFirm = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0]!) && words.slice(1).some((word) => SLAVIC_TRADES.has(word));

/** "Telecom Regulatory Authority", "Banco Central do Brasil". */
const PUBLIC = /^(?:Regulat\w+|Authority|Tribunal|Central|Commission|Agency|Council|Ministry)$/;

/** "Revolut Holdings Europe", "Econet Telecom Lesotho": the words before the place. */
export function withoutPlace(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && REGION_WORDS.has(words[end - 1]!.toLowerCase())) end--;
  const trade = words[end - 2]?.toLowerCase() ?? '';
  const ofTrade = end > 2 && FIRM_WORDS.has(trade) && !WEAK_FIRM_WORDS.has(trade);
  const place = ofTrade ? findPlace([{ text: words[end - 1]! }], 0) : undefined;
  return words.slice(0, place?.form === 'country' ? end - 1 : end);
}

/** Whether a name begins or ends as a firm's, or is a known firm's with a place: "Zain Jordan". */
export function looksLikeFirm(name: string): boolean {
  const words = withoutPlace(name.split(/\s+/));
  const last = words.at(-1)!.toLowerCase().replace(/\.$/, '');
  if (opensAsFirm(words)) return true;
  return (
    LEGAL_FORMS.has(last) ||
    FIRM_WORDS.has(last) ||
    isArmOfLand(words) ||
    isPartnership(name) ||
    isUnitOfFirm(name.split(/\s+/))
  );
}

/** "Elisa Eesti AS", "MTN Guinée", "Orange Slovensko": a trade name with the land in its own tongue, or the form that English reads as "as". */
export function isArmOfLand(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 2 || (last !== 'AS' && !OWN_LAND_NAMES.has(last))) return false;
  // "Tecnológico Nacional de México", "Plan México", "ARCEP Bénin": of the land, and no firm.
  const front = words.slice(0, -1).join(' ');
  return !OF_THE_LAND.test(front) && !findKnown(front).some(({ kind }) => kind !== 'company');
}

/** Trades of which a land has one that bears its name or its people's: "Singapore Post", "Indian Railways". */
export const CARRIERS =
  /^(?:telekom|telecom|telecommunications|airlines|airways|post|posts|railways|railway|railroad|airports|ports|lottery|lotteries)$/i;

/** "Singapore Post", "Kazakh Railways", but "Bangkok Post": a paper of a city. */
export function isCarrierOfLand(words: readonly string[]): boolean {
  if (words.length < 2 || !CARRIERS.test(words.at(-1)!)) return false;
  const place = findPlace(
    words.map((text) => ({ text })),
    0,
  );
  return place?.to === words.length - 1 && place.form !== 'city';
}

/** What stands in front of a land's name without making it a firm's. */
const OF_THE_LAND =
  /(?:^| )(?:de|do|da|del|della|di|du|d’|d'|la|et|y|e|plan|plano|projeto|proyecto|programa|união|unión|union|partido|parti|forza|fratelli|radio|rádio|république|república|viva|pro|conseil|ministère|ambassade)$/iu;

/** "Ospelt & Negele", "Heritage Partners & Associates", but "Research & Innovation". */
export const isPartnership = (name: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)* & \p{Lu}\p{L}+$/u.test(name) &&
  !PORTFOLIO.has(name.split(' ').at(-1)!.toLowerCase());

/** "MTN Cameroon", "Huawei Asia Pacific": a known firm's name in front of a place or a part of the world. */
export function isUnitOfFirm(words: readonly string[]): boolean {
  const tokens = words.map((text) => ({ text }));
  for (let cut = 1; cut < words.length; cut++) {
    if (!findKnown(words.slice(0, cut).join(' ')).some(({ kind }) => kind === 'company')) continue;
    const place = findPlace(tokens, cut);
    if (place?.to === words.length && place.form !== 'demonym') return true;
    if (words.slice(cut).every((word) => REGION_WORDS.has(word.toLowerCase()))) return true;
  }
  return false;
}

/** Nouns that are no firm's alone, with the words in front that make them so. */
const OF_FIRMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:managers?|houses?)$/,
    /^(?:pension|asset|fund|wealth|money|investment|test|auction|exchange|fashion|design|clearing|brokerage|publishing|trading|software|tech|start-up|startup|production|game|games|media|advertising|fintech)$/,
  ],
  [/^lines?$/, /^(?:shipping|freight|bus|ferry|cruise|container|rail|coach)$/],
  [/^sites?$/, /^(?:news|booking|dating|shopping)$/],
];

/** "the Dutch pension manager X", "the auction house Y", "the freight line Z": two words that are a firm's together. */
export const isFirmPair = (workspace: Workspace, at: number): boolean =>
  OF_FIRMS.some(
    ([noun, front]) => noun.test(workspace.lower(at, at)) && front.test(workspace.lower(at - 1, at)),
  );
