import { wordSet } from '../../../lib/word-set.ts';

/** Words, lower case, of which the portfolio of a ministry or an official is made. */
export const PORTFOLIO: ReadonlySet<string> = wordSet(`
information communication communications technology technologies tech telecommunication telecommunications telecom telecoms
digital digitalization digitalisation digitization digitisation economy economic economics society transformation transition
affairs development developments innovation innovations science sciences scientific education educational higher research
industry industries industrial trade trading commerce commercial investment investments finance financial fiscal credit treasury
exchequer revenue planning statistics foreign interior home internal external defence defense security cybersecurity cyber cyberspace justice
law legal constitutional parliamentary health healthcare welfare social labour labor employment human resource resources manpower
youth sport sports culture cultural heritage tourism transport transportation infrastructure infrastructures railways railway
aviation maritime port ports harbours airports shipping posts post postal energy power petroleum oil gas mines mining minerals mineral water irrigation
agriculture agricultural food livestock fisheries forestry forests environment environmental climate change space aerospace
artificial intelligence ai ict icts it itc mit data protection privacy competition antitrust consumer consumers market markets regulation
regulations small medium micro enterprises enterprise smes sme msme msmes entrepreneurship entrepreneurial business businesses
cooperation cooperatives international regional local rural urban housing public administration administrative reform reforms
modernization modernisation governance government e-government egovernment electronic electronics broadcasting media press
broadband spectrum radio networks network semiconductor semiconductors chips chip productivity quality standards intellectual
property customs taxation tax taxes budget banking insurance capital securities women gender family families children veterans
religious hajj umrah islamic minorities tribal diplomatic policy policies strategy strategic national civil service services personnel
training skills skill vocational technical special initiatives projects knowledge creative arts remote work applications
application advanced nuclear atomic satellite satellites cloud platform platforms internet online e-commerce ecommerce
sustainability sustainable community promotion relations institutional european emergency disaster management chemicals
fertilizers pharmaceuticals textiles textile heavy steel coal electricity immigration migration citizenship refugees expatriates
diaspora overseas systems system engineering supply chain chains logistics smart city cities startups startup blockchain
cryptocurrency crypto fintech payments payment engagement communities regions provinces growth prosperity future futures
evaluation monitoring audit procurement works construction lands land equality integration interfaith harmony narcotics control
planning, privatisation privatization safety cabinet establishment delivery implementation coordination attorney general
corporate regulatory operations sales marketing products product partnerships alliances strategy, solutions engineering
integrity inclusion inclusivity connectivity multimedia communications, audiovisual audio-visual film innovation, automation robotics
manufacturing, climate, geology biotechnology bio-technology quantum supercomputing informatics informatization informatisation
archives libraries science, veterans, electoral elections decentralization decentralisation territorial devolution levelling up
technological recovery rights democracy universities
utilities utility courier couriers analysis hydrocarbons petrochemicals meteorology geodesy antiquities wildlife solidarity reconstruction
resilience competitiveness standardization standardisation metrology licensing infocommunications infocomm oceans marine indigenous
pensions habitat settlements urbanism sanitation awqaf endowments municipal territories wellbeing
homeland efficiency energies architecture waters aquaculture hydrology prisons corrections correctional gaming gambling lotteries seaports nutrition medicines seeds hydropower cinema languages global corporate government external municipalities ecological ecology nature natural green circular mobility roads highways road single veterinary animal drug drugs order excise sugar
rice cocoa coffee tea cotton jute coconut rubber plantation plantations dairy commodities horticulture
`);

/** Last words of a body's name, with the kind they tell. Lower case. */
export const BODY_HEADS: Readonly<Record<string, 'agency' | 'organization' | 'company'>> = {
  ...kinds(
    'agency',
    `ministry ministries department departments authority commission agency board bureau council directorate secretariat parliament
    senate committee subcommittee court tribunal police army navy inspectorate registry assembly legislature cabinet treasury
    administration commissariat prefecture municipality customs regulator ombudsman commissioner's embassy prosecutor knesset
    task-force unit directorate-general taskforce consulate presidency office watchdog division
    chancellery government govt regulator service services bank diwan command
    akimat hokimiyat khokimiyat belediyesi bakanlığı kurumu kurulu başkanlığı müdürlüğü mahkemesi`,
  ),
  ...kinds(
    'organization',
    `university institute association federation union society foundation academy college school chamber alliance consortium
    confederation ngo polytechnic guild think-tank centre center observatory hospital party
    üniversitesi enstitüsü vakfı derneği yliopisto egyetem ülikool`,
  ),
};

/** Last words that an organization's name shares with firms, places and products: a weak sign. Lower case. */
export const WEAK_BODY_HEADS: ReadonlySet<string> = wordSet(
  'forum fund league network coalition trust laboratory lab laboratories labs church hub park club movement team project group',
);

/** Words a body's name may begin with, followed by "of" or "for". Lower case. */
export const OF_HEADS: Readonly<Record<string, 'agency' | 'organization' | 'company'>> = {
  ...kinds(
    'agency',
    `ministry department authority commission agency board bureau council directorate secretariat parliament court office committee
    house chamber government govt cabinet inspectorate embassy consulate subcommittee directorate-general superintendence
    superintendency chancellery registrar presidency administration tribunal ombudsman prosecutor senate assembly registry division regulator service bank
    municipality inspectorate-general akimat hokimiyat khokimiyat`,
  ),
  ...kinds(
    'organization',
    `university institute association federation union society foundation academy college school polytechnic faculty centre center alliance
    confederation league organization organisation consortium chamber fund community cooperative forum observatory`,
  ),
};

/** Legal forms and trade words that end a firm's name. Lower case, no full stop. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(`
inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa s.a nv n.v bv b.v ab a/s oy oyj asa spa s.p.a srl sarl
pty pvt private co company bhd sdn berhad tbk aps ou oü ltda cía cia eurl sasu sarlu d.o.o doo kft zrt nyrt s.r.o sro a.s a.ş ad ead eood ood sia uab ehf hf
sp.z.o.o limitada kgaa ug ev pllc wll w.l.l fze fzco dmcc fzc psc kpsc pjs bsc saa sab stk perseroan pty lte tmk yk
pjsc jsc ojsc pao zao ooo kk k.k pte holdings holding group se kgaa saog saoc qpsc
q.p.s.c qsc kscp psc sae s.a.e pcl lda sas joint-stock gk s.r.l s.l s.a.s s.a.r.l d.d a.d j.s.c p.j.s.c q.s.c k.s.c
`);

/** Words that end a firm's name though they are no legal form. Lower case. */
export const FIRM_WORDS: ReadonlySet<string> = wordSet(`
technologies technology telecom telecoms telecommunications mobile networks bank systems electronics semiconductor semiconductors
motors motor airlines airways energy industries solutions software labs ventures capital partners communications media digital
services logistics pharmaceuticals pharma robotics aerospace satellite wireless broadband cellular telekom telecommunication
telco infocomm infotech communication infosys infosystems digitech datacom infocom teletalk agritech edtech proptech insurtech holding holdings avia enerji yazılım haberleşme havacılık savunma informatika szolgáltató telekomunikasi telekomunikacije usługi technika data cloud pay payments wallet exchange studios entertainment games gaming automotive microsystems devices
micro steel power petroleum oil gas investments investment consulting international enterprises interactive financial finance
insurance securities foods retail stores computing robotics biosciences biotech therapeutics instruments materials shipbuilding
heavy chemical chemicals fibre fiber cable towers tower infrastructure infra cargo express space launch dynamics analytics security
financials trading brothers innovations centres centers properties telecommunications
elektrarne elektrane elektrarna energetika energo promet prevoz mreža gradnja trgovina osiguranje juegos jogos spiele jeux trans
transportes transports cementos cimentos bebidas alimentos alimentation boissons farmacéutica farmacêutica kapital invest investicije
telecomunicaciones télécom télécoms telecomunicações telekomünikasyon iletişim teknoloji teknologi technologie technologien technologia bilişim
elektronik elektro electrónica électronique eletrônica sistemas sistem soluciones soluções solusi comunicaciones comunicações celular móvil movil
mobil mobilfunk netz kabel werke werk halbleiter technik energie energía energia industrias indústria afrique tsushin denki shoji seiko kogyo
logistik banka banque banco banca kredit crédit crédito seguros assurances semi silicon compute computing optics optical optronics
photonics photon photonic lithography metrology deposition packaging substrate substrates drones drone handsets handset radios radio
masts mast tools gases gas batteries battery vacuum ledger net nets sat orbital orbit aerospace avionics aeronautics crypto ai
soft softworks ware code bytes byte byteworks works foundry glass materials cranes minerals metals lithium alloys turbines solar hydrogen
genomics diagnostics medtech health imaging sensors sensor lasers laser chips store card cables fibre satellites heavy circuits circuit microchips wafers wafer fab fabs
freight shipping couriers rides mobility scooters motion cabs taxi mart bazaar supermarket supermarkets lounge restaurant restaurants cafe commerce checkout remit remittance lending
loans credit fintech money seed terminal terminals coin coins token tokens mint vault custody connect link links line lines wave voice cell phones telephone tel
hosting servers grid edge mesh stream streaming play pictures films publishing learning rails
interactive apps app studio research quantum analytics intelligence cyber shield biometrics identity vision visions
`);

/** Small words of the Slavic tongues that name a trade behind the first word of a firm's name: "Hrvatske ceste". */
export const SLAVIC_TRADES: ReadonlySet<string> = wordSet(`
elektrarne elektrarna elektrane elektrana elektrárny elektrárne elektrownia elektroenergetika energetika železnice željeznice dráhy železnica koleje
kolej linie ceste cesty autoceste autoputevi putevi drogi pošta pošte pošty posta poczta banka spořitelna pojišťovna osiguranje zavarovalnica
ubezpieczenia telekomunikacije komunikacije telekomunikacja sieci mreže mreža luka luke vode vodovod wodociągi plynárny plin rudnici doly šume lesy
lasy zakłady huta zrakoplovna aerodromi letiště tiskárna tiskarna tehnologije technologie
`);

/** Words of a part of the world that an officer is in charge of. Lower case. */
export const REGION_WORDS: ReadonlySet<string> = wordSet(`
emea mena menap apac latam cis gcc africa europe asia pacific asia-pacific americas america middle east eastern western northern southern
south north west central latin sub-saharan region regions gulf levant southeast south-east northeast caribbean global worldwide
international oceania eurasia balkans nordics baltics caucasus maghreb sahel andes benelux melanesia micronesia polynesia indochina subcontinent saarc asean
`);

/** Those of them that end names of products and things as well. Lower case. */
export const WEAK_FIRM_WORDS: ReadonlySet<string> = wordSet(`
cable cables fibre fiber satellite satellites tower towers infrastructure infra express space launch data security international digital
media services power energy cloud card pay wallet exchange games gaming devices micro steel gas foods financial stores systems network
mobile broadband cargo interactive store heavy materials
radio drone handset tools gases gas battery batteries vacuum ledger net nets sat orbital orbit ai code byte works glass minerals metals
solar hydrogen health imaging sensors sensor laser lasers chips circuits circuit wafer freight shipping motion cabs taxi mart bazaar
credit coin coins token tokens mint vault connect link links line lines wave voice cell phones telephone tel servers grid edge mesh
stream streaming play pictures films publishing learning rails app apps studio research intelligence cyber shield identity vision visions
masts mast crypto rides mobility loans lending checkout remittance custody commerce packaging semi silicon werk werke netz kabel energie
energia energía optical vacuum photon orbit technik mobil voice soft fab fabs biometrics mobility quantum compute computing
`);

/** What a firm is called in an apposition: "X, a Chinese satellite firm", "chipmaker X". Lower case. */
export const FIRM_NOUNS: ReadonlySet<string> = wordSet(`
firm firms company companies corporation conglomerate startup startups start-up start-ups operator operators giant giants maker
makers chipmaker chipmakers automaker automakers carmaker carmakers manufacturer manufacturers provider providers platform platforms
developer developers vendor vendors carrier carriers telco telcos retailer retailers lender lenders bank banks marketplace
subsidiary subsidiaries affiliate unicorn unicorns multinational multinationals app supplier suppliers brand insurer airline
utility exchange broker brokerage foundry chipmaking streamer broadcaster publisher studio contractor integrator consultancy
incumbent telecoms fintech joint-venture venture group major majors
`);

/** What a board that is a part of a firm or body does. */
export const BOARD_DUTY = /^(?:management|managing|supervisory|executive|advisory)$/;

/** Who sits on a board that is a part of a firm or body. */
export const FIRM_BOARD = /^(?:directors|management|trustees|governors|commissioners|administration)$/;

/** What announces a firm's name, though standing alone it takes up no firm: "the chatbot X", "its shareholder, Y". Lower case. */
export const FIRM_ANNOUNCERS: ReadonlySet<string> = new Set([
  ...FIRM_NOUNS,
  ...wordSet(`
unit arm division spin-off offshoot joint-venture
applicants applicant incumbents bidder bidders
service services designer designers assembler assemblers processor fund chatbot laboratory rival rivals competitor competitors
challenger newcomer shareholder shareholders financier backer backers contractors integrators distributor distributors reseller
wholesaler distiller miner miners shipbuilder refiner outfit businesses business apps players player brands insurers airlines exchanges
brokers foundries studios consultancies lenders parent neobank chain e-wallet e-tailer courier logistics shipper shop wallet toolmaker drugmaker phonemaker cloud hyperscaler hyperscalers duopoly
licensee licensees importer exporter entrant entrants forwarder forwarders haulier hauler trucker grocer grocers brewer recycler
stevedore auctioneer bookseller caterer moneylender financiers concessionaire concessionaires bottler
shipyard shipyards dairy bakery brewery distillery winery railway refinery mill sawmill tannery pharmacy hotelier pawnbroker pawnbrokers
wallets e-wallets neobanks chains shops couriers fintechs utilities shippers
planemaker battery-maker chip-maker phone-maker scale-up scaleup spinoff spinout decacorn chaebol biotech medtech edtech proptech insurtech
agritech healthtech aggregator outsourcer miller smelter wholesalers distributors dealer dealership titan behemoth heavyweight powerhouse mvno towerco
datacentre isp hotelier bookmaker carmakers drugmakers toolmakers planemakers shipbuilders steelmaker steelmakers tyremaker truckmaker jeweller
`),
]);

/** What an organization is called in an apposition. Lower case. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(`
association ngo nonprofit non-profit charity university institute think-tank federation union foundation party alliance
organisation organization group coalition school college body lobby society syndicate incubator accelerator cooperative museum observatory congregation guild
unions associations ngos charities universities foundations federations
`);

/** What an agency is called in an apposition. Lower case. */
export const AGENCY_NOUNS: ReadonlySet<string> = wordSet(`
regulator regulators watchdog watchdogs ministry agency authority department parliament police court council commission bureau
`);

/** Honorifics, lower case, no full stop; they stand before a person's name and are no part of it. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
mr mrs ms miss dr prof professor engr engineer eng sir dame lord lady baroness hon honourable honorable h.e excellency highness majesty
sheikh sheikha shaikh shaikha shri smt kumari dato datuk dato' dato’ datin tun puan encik tengku hajji haji hajah hajjah alhaji alhaja
barrister advocate adv pol maj gen lt col general major lieutenant colonel captain capt brig brigadier admiral adm marshal commodore
cmdr commander sgt rev reverend father fr ustaz maulana mufti rt prince princess hrh hh he. retd ret mx amb arch atty
samdech oknha mallam otunba cik pengiran pehin awang dayang datu ybhg yb yab ing lic senor señor senhor herr frau monsieur madame mme
`);

/** Small words inside a person's name, lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
al el bin bint ibn ben abu abd ur ul ud e de da do dos das del della di du la le les van von der den ter zu af y
binti a/l a/p anak s/o d/o
`);

/** Capitalised words that begin or are no name: days, months, tongues, ages of the calendar, faiths. Lower case. */
export const NO_NAMES: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun english
christian muslim ramadan eid christmas easter internet web earth asian african european europe asia africa america american arab
western eastern north south east west northern southern central pacific atlantic gulf mediterranean caribbean nordic baltic latin
middle asia-pacific asean-wide amharic global world am pm gmt est utc pst cet ist pkt edt i ii iii iv v vi photo image file source
updated published reporter staff correspondent editor desk news breaking exclusive watch read also see related more share
today yesterday tomorrow tonight afterwards afterward subsequently thereafter previously recently finally lastly similarly
likewise additionally furthermore moreover elsewhere one two three four five six seven eight nine ten first second third opposition covid-19 covid god internet-of-things usd eur gbp pkr inr aed sar
`);

/** Acronyms that name no body. */
export const NO_BODIES: ReadonlySet<string> = wordSet(`
AI ICT ICTs IT IoT 5G 4G 3G 2G 6G GDP MoU MOU MoUs MOUs NDA CEO CFO CTO COO CIO CISO CMO CPO CSO HR PR VP DG MD MP MPs TV FM PM AM
SME SMEs MSME MSMEs R&D UTC GMT USD EUR GBP PKR AED SAR KRW RMB CNY JPY INR NGN KES GHS BDT LKR MYR IDR VAT GST DSA DMA GDPR AIA AGI LLM
LLMs GPU GPUs CPU CPUs API APIs SIM eSIM USIM SMS OTT OTTs VPN VPNs ID IDs EV EVs PPP B2B B2C B2G G2G P2P KYC AML FDI FTA EPA CEPA CPEC
BRI FTTH FTTx LTE LEO GEO MEO GSM CDMA VoIP VoLTE IP IPR ISP ISPs MNO MNOs MVNO MVNOs QR ATM ATMs POS NFT NFTs DeFi CBDC UPI NFC RFID
GPS GNSS ML NLP AR VR XR HPC SaaS PaaS IaaS DPI DPG EEZ SEZ SEZs IPO IPOs Q1 Q2 Q3 Q4 H1 H2 FY NGO NGOs CSO CSOs PhD MBA BSc MSc
STEM TVET EOI RFP RFI RFPs NDC ESG SDG SDGs COP COP28 COP29 MHz GHz kHz Mbps Gbps MW GW KW TB GB MB JV GR AM OK FAQ PDF CC PII PHI
DC D.C. U.S.-China EMEA MENA APAC LATAM CIS GCC-wide BPO KPO ITES IT-ITES ERP CRM DNS CCTV CV UN-led B.V SEP SEPs TSA NSW II III IV
NGSO GSO HAPS IMT FWA RAN D2D D2C M2M UAV UAVs UAS HTS VSAT VSATs FSS MSS RLAN UHF VHF MiCA eIDAS NIS2 DORA DDoS OTP PIN USSD SDR PSTN DTT DTH IPTV STB
ETF ETFs DAO DEX RWA AMLA VASP VASPs CASP CASPs FRT TVWS MMDS NGN SLA KPI KPIs QoS RoW SRD
`);
function kinds<K extends string>(kind: K, list: string): Record<string, K> {
  return Object.fromEntries([...wordSet(list)].map((word) => [word, kind]));
}

/** One capital word that names a body of a state, in small letters. */
export const SINGLE_BODIES: ReadonlySet<string> = wordSet(`parliament senate house congress cabinet presidency treasury army navy kremlin knesset bundestag bundesrat seimas saeima sejm
  riksdag storting folketing riigikogu eduskunta oireachtas althing althingi sabor nationalrat landtag tynwald rada duma`);
