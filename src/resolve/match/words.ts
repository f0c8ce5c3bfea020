/** Word lists of the matcher. All words are slugs: folded, lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that an acronym may leave out, and that tell no two names apart. */
export const SMALL_WORDS = words(
  'a an and at by d da das de del dello der des di do dos du e et for für i in la le les of on the to und und van von y',
);

/** Kinds of public body: the word that says what a body is. */
export const BODY_TYPES = words(`
  academy administration agency assembly association attorney authority bank board bureau cabinet center chamber
  commission commissioner committee congress corporation council court delegation department directorate division
  embassy executive foundation fund government inspectorate institute institution ministry mission office ombudsman
  organisation organization parliament police presidency regulator registrar registry secretariat senate service
  society supervisor tribunal undersecretariat union unit watchdog`);

/** Words that stand before the name of a body in one article and are left out in the next. */
export const LOOSE_WORDS = words(
  'central europe european federal general government islamic national republic royal state union',
);

/** Words of a firm's name that say what it is rather than which: alone they tell no two firms apart. */
export const FIRM_WORDS = words(`
  academy advisers advisory africa agency airlines and asia associates bank banking broadband broadcasting cable capital
  center centre chip cloud commerce communication communications company computing connect consulting corporation credit
  data development digital east electric electronics energy engineering enterprise enterprises exchange fiber fibre
  finance financial first fund games general global group health holding holdings house industrial industries
  information infrastructure innovation institute insurance interactive international internet investment investments
  lab laboratories labs life limited link logistics management manufacturing media medical mobile motors national net
  network networks new north online pacific partners payments petroleum platforms power press products research
  robotics royal satellite school securities semiconductor semiconductors service services software solutions south
  space state steel studio studios system systems technologies technology tech telecom telecommunication
  telecommunications telephone television trade trading transport trust union united university ventures west wireless world`);

/** Words that a firm's name may carry or leave out: "Huawei Technologies" is Huawei, "Huawei Cloud" is not. */
export const DROPPED_FIRM_WORDS = words(
  'technologies technology tech group holding holdings platforms corporation company companies enterprises international incorporated',
);

/** Words that stand before or after a person's name and are no part of it. */
export const HONORIFICS = words(`
  adv air amb ambassador begum brig brigadier capt captain chief col colonel comrade cpa dame dato datin datuk dr dra
  duke emir engineer engr excellency father gen general haji hajj he hon honorable honourable hrh ing ir jr judge
  justice kt lady lord lt madam maj major marshal md miss mr mrs ms mx phd prince daw princess prof professor rev rtd
  retd senator sen sheikh sheikha shaikh shri sir smt sri sr sultan syed tan tun ustaz vice esq obe mbe cbe ii iii iv`);

/** Particles of Arabic names, written apart, joined or left out. */
export const NAME_PARTICLES = words('al el ul ur bin ibn bint ben ould');

/** Names that so many people bear that sharing two of them says little. */
export const COMMON_NAMES = words(`
  abdul abdullah adam ahmad ahmed ahmet akbar alexander ali aliyu amina ana andrea anna antonio aziz carlos chen choi
  daniel david diaz dmitry elena fatima fernandez garcia gomez gonzalez gupta hamid hassan hasan hernandez huang hussain
  hussein ibrahim ivan ivanov jan james jean jing john johnson jones jose juan jun jung khan kim kumar le lee lei li lim
  lin liu lopez luis maria martin martinez mary mehmet michael miguel min ming mohamed mohammad mohammed mohd muhammad
  mustafa ng nguyen olga omar park patel paul perez peter pham qing raj ramirez rao robert rodriguez salman sanchez
  sergei sharma shah silva singh smith sun syed tan thomas tran usman wang wei william wong wu xu yan yang ye yu yusuf
  zhang zhao zhou`);

/** Countries whose names are written in short syllables, where one letter makes another name. */
export const SHORT_SYLLABLES = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'KR', 'KP', 'VN', 'JP']);

/** Spellings of one family name in Latin letters, where letters alone do not tell. */
const SPELLINGS: readonly string[] = [
  'lee yi rhee li',
  'park pak bak',
  'choi choe',
  'jung jeong chung',
  'kang gang',
  'cho jo',
  'noh roh no',
  'shin sin',
  'yoon yun',
  'moon mun',
  'woo wu u',
  'kwon gwon',
  'suh seo so',
  'ohno ono',
  'itoh ito',
  'satoh sato',
  'saitoh saito',
  'kondoh kondo',
  'endoh endo',
  'katoh kato',
];
export const KOREAN_JAPANESE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0]!] as const)),
);

/** Spellings of one name in Latin letters whose vowels differ by more than is usual. */
const ARABIC_SPELLINGS: readonly string[] = [
  'yousef yousuf yusuf youssef yosef yousif',
  'mohammed muhammad mohamed mohammad mohamad muhammed mohd mehmet',
  'hussein hussain husain hossein hussien',
  'othman usman osman uthman',
  'abdullah abdulla abdallah',
  'omar umar',
  'ibrahim ebrahim',
  'jamal gamal',
];
export const ARABIC_NAMES: ReadonlyMap<string, string> = new Map(
  ARABIC_SPELLINGS.flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0]!] as const)),
);

/** Short forms of given names, and one name in the languages that write it differently. */
const NICKNAMES: readonly string[] = [
  'robert bob rob bobby',
  'william bill will',
  'richard dick rick',
  'james jim jimmy',
  'john jack',
  'michael mike',
  'thomas tom',
  'edward ed eddie ted',
  'joseph joe',
  'charles charlie',
  'daniel dan',
  'david dave',
  'steven steve stephen',
  'christopher chris',
  'anthony tony',
  'benjamin ben',
  'samuel sam',
  'matthew matt',
  'nicholas nick',
  'andrew andy',
  'gregory greg',
  'kenneth ken',
  'timothy tim',
  'jeffrey jeff',
  'katherine kate kathy catherine',
  'elizabeth liz beth',
  'margaret maggie',
  'patricia pat',
  'susan sue',
  'deborah debbie',
  'jennifer jen',
  'alexander alex oleksandr aleksandr aliaksandr',
  'sergei sergey sergiy serhiy serhii',
  'nikolai nikolay mykola',
  'andrei andrey andriy andrii',
  'dmitry dmitri dmytro dmitriy',
  'alexei alexey aleksei aleksey oleksiy oleksii',
  'evgeny yevgeny evgeniy yevhen',
  'pavel pavlo',
  'grigory hryhoriy hryhorii',
  'olatunbosun bosun',
  'oluwaseun seun',
  'olufemi oluwafemi femi',
  'olubunmi bunmi',
  'babatunde tunde',
  'olusegun segun',
  'chukwuemeka emeka',
  'vladimir volodymyr',
  'lawrence larry',
  'ronald ron',
  'donald don',
  'philip phil',
  'peter pete',
  'frederick fred',
  'jonathan jon',
];
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  NICKNAMES.flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0]!] as const)),
);
