/** Country of publishers whose host does not tell it, by the host without "www.". */
const HOSTS: Readonly<Record<string, string>> = {
  AE: 'wam.ae|gulfnews.com|khaleejtimes.com|thenationalnews.com|zawya.com',
  AU: 'zdnet.com.au|itnews.com.au',
  AZ: 'report.az|trend.az',
  BD: 'thedailystar.net|tbsnews.net|dhakatribune.com|bdnews24.com|newagebd.net|bssnews.net|prothomalo.com',
  BR: 'agenciabrasil.ebc.com.br|bnamericas.com',
  CN: 'xinhuanet.com|chinadaily.com.cn|globaltimes.cn|scmp.com|cgtn.com|caixinglobal.com',
  EG: 'dailynewsegypt.com|ahram.org.eg|egypttoday.com|egyptindependent.com',
  EU: 'ec.europa.eu|europa.eu|consilium.europa.eu',
  GB: 'theguardian.com|bbc.com|ft.com|techuk.org|theregister.com|telegraph.co.uk',
  GH: 'graphic.com.gh|myjoyonline.com|ghanaweb.com|citinewsroom.com',
  ID: 'antaranews.com|thejakartapost.com|jakartaglobe.id|en.tempo.co',
  IN: 'thehindu.com|indiatimes.com|economictimes.indiatimes.com|livemint.com|ndtv.com|business-standard.com|hindustantimes.com|medianama.com|financialexpress.com|moneycontrol.com|aninews.in',
  IQ: 'shafaq.com|rudaw.net|iraqinews.com|ina.iq',
  JP: 'japantimes.co.jp|asia.nikkei.com|kyodonews.net|nhk.or.jp|the-japan-news.com',
  KE: 'nation.africa|the-star.co.ke|businessdailyafrica.com|standardmedia.co.ke|kenyans.co.ke|techweez.com',
  KH: 'khmertimeskh.com|phnompenhpost.com|cambodianess.com|kiripost.com',
  KR: 'koreaherald.com|koreatimes.co.kr|koreajoongangdaily.joins.com|en.yna.co.kr|businesskorea.co.kr|asiae.co.kr|kedglobal.com',
  KW: 'kuna.net.kw|arabtimesonline.com|kuwaittimes.com',
  KZ: 'astanatimes.com|inform.kz|timesca.com',
  LK: 'dailymirror.lk|newswire.lk|economynext.com|adaderana.lk|dailynews.lk|ft.lk|newsfirst.lk',
  MA: 'moroccoworldnews.com|mapnews.ma|hespress.com',
  MY: 'thestar.com.my|nst.com.my|malaymail.com|bernama.com|theedgemalaysia.com|freemalaysiatoday.com|thesun.my',
  NA: 'namibian.com.na|economist.com.na|neweralive.na',
  NG: 'punchng.com|vanguardngr.com|guardian.ng|premiumtimesng.com|thisdaylive.com|techcabal.com|technext24.com|businessday.ng|dailytrust.com',
  NP: 'kathmandupost.com|myrepublica.nagariknetwork.com|thehimalayantimes.com|techpana.com',
  NZ: 'nzherald.co.nz|stuff.co.nz|rnz.co.nz|beehive.govt.nz',
  OM: 'timesofoman.com|muscatdaily.com|omanobserver.om|omannews.gov.om',
  PH: 'inquirer.net|philstar.com|rappler.com|mb.com.ph|gmanetwork.com|pna.gov.ph|bworldonline.com|manilatimes.net',
  PK: 'dawn.com|tribune.com.pk|thenews.com.pk|brecorder.com|arynews.tv|geo.tv|app.com.pk|radio.gov.pk|propakistani.pk|nation.com.pk|dailytimes.com.pk|samaa.tv|pakobserver.net|techjuice.pk|phoneworld.com.pk|thefridaytimes.com|pakistantoday.com.pk|profit.pakistantoday.com.pk|urdupoint.com|minutemirror.com.pk',
  PL: 'pap.pl|notesfrompoland.com|polskieradio.pl',
  QA: 'thepeninsulaqatar.com|gulf-times.com|qna.org.qa|qatar-tribune.com',
  SA: 'arabnews.com|spa.gov.sa|saudigazette.com.sa|english.aawsat.com',
  SG: 'straitstimes.com|channelnewsasia.com|businesstimes.com.sg|imda.gov.sg',
  TH: 'bangkokpost.com|nationthailand.com|thaipbsworld.com',
  TR: 'dailysabah.com|hurriyetdailynews.com|aa.com.tr',
  TW: 'focustaiwan.tw|taipeitimes.com|taiwannews.com.tw|digitimes.com',
  UA: 'kyivindependent.com|ukrinform.net|euromaidanpress.com|interfax.com.ua|pravda.com.ua',
  UZ: 'uza.uz|gazeta.uz|kun.uz|daryo.uz',
  VN: 'vietnamnews.vn|en.vietnamplus.vn|vietnamplus.vn|vnexpress.net|vietnamnet.vn|tuoitrenews.vn|vir.com.vn',
  ZA: 'itweb.co.za|mybroadband.co.za|techcentral.co.za|news24.com|dailymaverick.co.za|iol.co.za',
  ZM: 'lusakatimes.com|znbc.co.zm',
  ZW: 'herald.co.zw|techzim.co.zw|newsday.co.zw',
};

const BY_HOST: ReadonlyMap<string, string> = new Map(
  Object.entries(HOSTS).flatMap(([country, hosts]) => hosts.split('|').map((host) => [host, country] as const)),
);

/** Last labels that are codes of countries but are sold to all the world. */
const OPEN_LABELS = /^(?:io|ai|co|tv|me|cc|ly|fm|to|gg|app)$/;
const LABEL_CODES: Readonly<Record<string, string>> = { uk: 'GB', eu: 'EU' };

/** The country a publisher writes from, by its address or host; null where neither tells. */
export function publisherCountry(address: string | null): string | null {
  const host = /(?:^|\/\/|www\.)([a-z\d-]+(?:\.[a-z\d-]+)+)/i.exec(address ?? '')?.[1]?.toLowerCase().replace(/^www\./, '');
  if (!host) return null;
  const known = BY_HOST.get(host) ?? BY_HOST.get(host.split('.').slice(1).join('.'));
  if (known) return known;
  const label = host.split('.').at(-1)!;
  if (/\.(?:gov|mil)$/.test(host)) return 'US';
  if (!/^[a-z]{2}$/.test(label) || OPEN_LABELS.test(label)) return null;
  return LABEL_CODES[label] ?? label.toUpperCase();
}
