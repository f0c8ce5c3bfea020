/**
 * Lands as their own tongues, or French, Spanish and Portuguese, call them, as firms put them behind their names:
 * "Orange Slovensko", "MTN Guinée". Those that English spells alike, and those that persons bear, are left out.
 */
export const OWN_LAND_NAMES: ReadonlySet<string> = new Set(
  `Algérie Bénin Brasil Cameroun Centrafrique Tchad Comores Egypte Égypte Guinée Maroc Mauritanie Moçambique Sénégal
  Tunisie Türkiye Deutschland Österreich Schweiz Suisse Belgique België Belgien Nederland Luxemburg Italia España México Perú Polska Česko
  Česká Slovensko Slovenija Slovenije Hrvatska Srbija Srbije Srpske Makedonija Magyarország România Shqipëri Shqipëria Kosova Eesti Latvija
  Lietuva Suomi Sverige Norge Danmark Ísland Éire Kıbrıs Panamá Haïti Ukraina Rossiya Gruzii Azərbaycan`.split(/\s+/),
);
