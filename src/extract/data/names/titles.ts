const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What a head word tells of its holder.
 * `state`: head of state or government, holds the post at the country. `minister`: at a ministry. `envoy`: at the
 * country that sends. `officer`: of a firm or any body. `lawmaker`: at a parliament. `official`: of a public body.
 */
export type TitleClass = 'state' | 'minister' | 'envoy' | 'officer' | 'firm-officer' | 'lawmaker' | 'official';

const CLASSES: Readonly<Record<TitleClass, string>> = {
  state: 'president premier chancellor king queen emir sultan monarch taoiseach tánaiste tanaiste',
  minister: 'minister minster mos secretary secy usec cas cs ps undersecretary under-secretary ministress',
  envoy: 'ambassador envoy consul charge chargé counsellor counselor',
  'firm-officer':
    'evc ceo cfo cto coo cio ciso cmo cpo cso cro evp svp avp gm md cmd gmd founder co-founder cofounder co-ceo partner owner entrepreneur shareholder',
  officer:
    `chairman chairwoman chairperson chair co-chair co-chairman executive vp director manager head chief boss officer
    vice-president vice-chairman vice-chair leader counsel rector dean principal provost vice-chancellor trustee convener convenor
    deputy-chairman presiding supervisor`,
  lawmaker: 'senator sen rep congressman congresswoman mp mep mna mpa lawmaker legislator parliamentarian speaker whip assemblyman rapporteur',
  official:
    `governor mayor commissioner member adviser advisor aide spokesman spokesperson spokeswoman representative delegate gov amb
    administrator assistant coordinator under-secretary-general assistant-secretary-general director-general secretary-general director-general dg registrar judge justice prosecutor
    inspector superintendent controller comptroller ombudsman ombudsperson treasurer fellow official officer-in-charge attache
    attaché consultant lecturer professor scientist economist specialist expert researcher analyst commander czar
    negotiator attorney councilman councilwoman councillor councilor alderman lobbyist strategist engineer lawyer architect designer evangelist statistician prefect voivode akim hokim khokim wali bupati besar intendant governor-general lieutenant-governor vice-minister vice-premier`,
};

/** Head words of titles, lower case, with what they tell. */
export const TITLE_HEADS: ReadonlyMap<string, TitleClass> = new Map(
  Object.entries(CLASSES).flatMap(([name, list]) => words(list).map((word) => [word, name as TitleClass] as const)),
);

/** Words in front of a head that belong to the title. Lower case. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`deputy vice lieutenant lt lt. first second third senior junior acting interim caretaker former ex ex- then outgoing incoming assistant associate
  executive chief general managing group global regional country federal union cabinet state prime permanent parliamentary special
  principal joint additional under co co- honorary founding lead top non-executive nonexecutive independent presidential current
  new newly-appointed newly-elected late longtime long-time two-time high lord menteri provincial national crown non-resident resident
  ministerial plenipotentiary extraordinary full-time alternate alternative sub transitional chief-of-staff designate elect provisional
  ad-interim majority minority visiting staff press private corporate commercial financial operating technical technology information legal marketing product revenue
  strategy strategic scientific science investment risk compliance data privacy security human resources people sustainability
  digital innovation ai communications communication administrative content growth policy public affairs sales hr brand customer
  business medical transformation experience regulatory board focal plant station area programme program project branch zonal site depot
  factory facility`),
);

/** Modifiers that belong to a title only between "chief" and "officer"; elsewhere they are a portfolio. */
export const OFFICER_PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`corporate commercial financial operating technical technology information legal marketing product revenue strategy
  strategic scientific science investment risk compliance data privacy security human resources people sustainability digital
  innovation ai communications communication administrative content growth policy public affairs sales hr brand customer business
  medical transformation experience regulatory`),
);

/** Words that say that a post is no longer held. */
export const FORMER: ReadonlySet<string> = new Set(words('former ex ex- outgoing late then erstwhile one-time onetime previous'));
