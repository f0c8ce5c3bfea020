import type { Wordings } from '../../events/rules.ts';

/** An MoU, contract, treaty or partnership was signed or agreed. */
export const agreement: Wordings = {
  type: 'AGREEMENT',
  nouns: {
    pact: `agreement deal mou mous moa memorandum memoranda memorandums pact accord contract treaty partnership
      partnerships alliance protocol compact concession letter letters loi lois convention understanding charter
      venture tie-up collaboration arrangement statement declaration roadmap term-sheet framework document papers
      cooperation instrument paper lease undertaking settlement plan tenancy offtake`,
    firm: `agreement deal mou mous moa memorandum memoranda memorandums pact accord contract treaty partnership
      partnerships alliance tie-up joint-venture venture memorandum cooperation collaboration lease roaming`,
    work: 'contract contracts tender order concession project mandate job',
  },
  lines: `
    sign, ink, initial, conclude, seal, exchange, execute, pen, countersign, autograph + pact :: S=SIGNATORY/pafoc with=SIGNATORY between=SIGNATORY among=SIGNATORY by=SIGNATORY to=SIGNATORY/f presence=WITNESS :: 0.82 :: pact
    put name to, put names to, put signature to, put signatures to, put pen to, set hand to + pact :: S=SIGNATORY/pafoc with=SIGNATORY between=SIGNATORY :: 0.8 :: pact
    strike, clinch, forge, reach, finalise, finalize, enter into, enter, secure, win, form, cement, formalise, formalize, land, renew, extend, stitch up, hammer out, thrash out, close, ratify, endorse, cut, ink, establish, negotiate + firm :: S=SIGNATORY/pafoc with=SIGNATORY between=SIGNATORY among=SIGNATORY by=SIGNATORY presence=WITNESS :: 0.7 :: pact
    + firm :: between=SIGNATORY! among=SIGNATORY presence=WITNESS :: 0.6 :: pact min2 nominal indef
    sign :: S=SIGNATORY with=SIGNATORY! :: 0.6 :: pact
    award, grant, give, entrust, hand, let + work :: S=SIGNATORY/acf O=SIGNATORY/fo to=SIGNATORY/fo by=SIGNATORY/ac :: 0.66 :: pact
    win, secure, land, bag, clinch, get, obtain, gain, receive, take + work :: S=SIGNATORY/f from|with|by|of=SIGNATORY/acfo for=SIGNATORY/x :: 0.62 :: pact
    select, choose, pick, appoint, tap, hire, engage, name, contract, commission, retain + supplier contractor partner vendor provider operator work builder integrator to run build supply operate provide develop deliver manage :: S=SIGNATORY/acfo O=SIGNATORY/f! by=SIGNATORY/acfo :: 0.55 :: pact min2
    set up, form, create, establish, launch + venture joint-venture alliance consortium partnership :: S=SIGNATORY/afoc with=SIGNATORY between=SIGNATORY by=SIGNATORY :: 0.6 :: pact min2
    license, licence, supply, sell, provide, host, lease, rent, buy + deal agreement contract pact :: S=SIGNATORY/af O's=SIGNATORY/afo O=SIGNATORY/afo with|to|from=SIGNATORY/af :: 0.5 :: pact min2
    formalise, formalize, agree, cement, deepen, seal, expand, renew, launch, announce, unveil + cooperation collaboration partnership alliance tie-up :: S=SIGNATORY/pafoc with=SIGNATORY between=SIGNATORY of=SIGNATORY/x :: 0.6 :: pact min2
    join, accede to, sign up to, adhere to, subscribe to, become party to, endorse + accord accords treaty convention pact charter coalition declaration alliance agreement :: S=SIGNATORY/acof :: 0.5 :: pact
    pull out of, withdraw from, exit, quit, leave, walk away from + pact :: S=SIGNATORY with=SIGNATORY between=SIGNATORY :: 0.6 :: pact cancelled
    sign up, team up, partner, partner up, link up, tie up, join hands, join forces, ally, pair up, hook up :: S=SIGNATORY/afoc with=SIGNATORY/afoc :: 0.6 :: pact min2
    agree with, agree on, come to terms, shake hands on, see eye to eye :: S=SIGNATORY/acpf with=SIGNATORY :: 0.6 :: pact min2
    tie, bind, link + pact :: S=SIGNATORY/x O=SIGNATORY to=SIGNATORY :: 0.6 :: pact min2
    contract, hire, engage, select, pick, choose, tap, commission :: S=SIGNATORY/ac O=SIGNATORY/f! :: 0.5 :: pact min2
    terminate, cancel, scrap, tear up, call off, rescind, annul, walk away from, pull out of, void + pact :: S=SIGNATORY with=SIGNATORY by=SIGNATORY :: 0.7 :: pact cancelled
    agree that, settle that, arrange that :: S=SIGNATORY/fo! with=SIGNATORY/afo :: 0.5 :: pact min2 common
    sell, supply, provide, deliver + pact :: S=SIGNATORY to=SIGNATORY :: 0.3 :: pact min2
    witness, oversee, preside + signing :: S=WITNESS/p between=SIGNATORY of=SIGNATORY by=SIGNATORY :: 0.5 :: pact min2
    + signing signature conclusion exchange :: of=SIGNATORY/x by=SIGNATORY! between=SIGNATORY presence=WITNESS :: 0.6 :: pact nominal
    + signing :: between=SIGNATORY! with=SIGNATORY by=SIGNATORY presence=WITNESS :: 0.6 :: pact min2 anypos
  `,
};

export const agreementIdioms = `
  {SIGNATORY} ** under * memorandum/agreement/deal/contract/pact/mou signed/concluded/agreed/reached with {SIGNATORY}
  signatures/signature of {SIGNATORY} is/are/stand/stands/appear under/on/at/below/in
  order/contract from {SIGNATORY} went/goes/fell/fall to {SIGNATORY/f}
  among * documents/agreements/papers/deals * signed/* was/were/is * memorandum/agreement/deal/mou/contract/protocol between {SIGNATORY}
  signing of ** memorandum/agreement/deal/pact/mou/contract/accord/protocol * by {SIGNATORY}
  under * deal/agreement/contract/pact/partnership/memorandum ** with {SIGNATORY} , {SIGNATORY}
  {SIGNATORY} ** under * deal/agreement/contract/pact ** with {SIGNATORY}
  {SIGNATORY} will/to/is ** {SIGNATORY} ** under * deal/agreement/contract/memorandum signed
  {SIGNATORY} signed/signs ** memorandums/memoranda/mous/agreements ** one/including/among with {SIGNATORY}
  signed * on behalf of {SIGNATORY} by {SIGNATORY} and for {SIGNATORY} by {SIGNATORY}
  signed * by {SIGNATORY} on behalf of {SIGNATORY}
  {SIGNATORY} , on behalf of {SIGNATORY} ,
  {SIGNATORY} joined/join/joins hands/forces with {SIGNATORY}
  former/latter/first/second/other , ** {SIGNATORY/p} signed/took/takes/put/puts/set/held/lent/wielded ** pen/name/signature/hand/signed
  for * former ** {SIGNATORY/p} ** for * latter ** {SIGNATORY/p}
  {SIGNATORY/fao} * undertook/undertakes/committed/promised/pledged ** in/under a/an * contract/agreement/accord/memorandum with {SIGNATORY/fao}
  for {SIGNATORY/fao} , ** {SIGNATORY/p} took/takes/put/puts/set/held/lent/wielded ** pen/name/signature/hand
  {SIGNATORY} struck/strikes/signed/signs/reached ** deal/agreement/contract/pact to host/supply/provide/build/run/carry/train/develop ** of/for/with {SIGNATORY}
  {SIGNATORY} put/puts/putting/set/sets * name/names/signature/signatures/pen/seal to ** memorandum/agreement/deal/pact/mou/contract/accord/paper
  memorandum/agreement/deal/pact/mou/contract/accord/paper ** to which {SIGNATORY} put/set * name/names/signature/signatures
  memorandum/agreement/deal/pact/mou/contract/accord/paper/memorandums ** bears/bear/carries the signature/signatures of {SIGNATORY}
  fell to {SIGNATORY} to put/set/sign
  {SIGNATORY} signed for/on {SIGNATORY}
  memorandum/agreement/deal/pact/mou/contract/accord/mous/agreements ** signed ** with {SIGNATORY} by {SIGNATORY}
  {SIGNATORY} and {SIGNATORY} signed
  mou/memorandum/agreement/deal/pact/contract/accord * with {SIGNATORY} has/have/had/was been/also signed/reached/concluded/inked/sealed
  mou/memorandum/agreement/deal/pact/contract/accord had/has also been reached/signed/concluded with {SIGNATORY}
  {SIGNATORY} became/become/becomes * to join/sign * agreement/accords/pact/treaty/convention/charter
  {SIGNATORY} has/have/had agreed ** with {SIGNATORY}
  {SIGNATORY} came/come/comes to terms with {SIGNATORY}
  {SIGNATORY} joined/join/joins hands/forces with {SIGNATORY}
  {SIGNATORY} and/, * {SIGNATORY} joined/join/joins hands/forces
  {SIGNATORY} joined/join/joins/joining hands/forces
  {SIGNATORY} struck/strike/strikes/sealed/seals/seal/inked/ink/inks/clinched/reached ** deal/agreement/pact/accord/mou/memorandum/partnership/alliance/contract ** with {SIGNATORY}
  {SIGNATORY} has/have/had * partner/partners/ally in {SIGNATORY}
  {SIGNATORY} teamed/teams/team up * {SIGNATORY}
  {SIGNATORY} * shook/shake hands on
  {SIGNATORY} committed/commit/commits * to working/work together
  {SIGNATORY} agreed/agree/agrees to cooperate/collaborate/work/set/jointly/establish/share/build/develop/launch/strengthen/deepen/expand
  {SIGNATORY} agreed/agree/agrees * on
  {SIGNATORY} decided/resolved to cooperate/collaborate/work/jointly
  agreement/deal/pact/accord/mou/memorandum/partnership/alliance/contract/treaty/memorandums/agreements/contracts/letter/declaration * between {SIGNATORY} was/were/has/had/have * signed/concluded/reached/sealed/inked/exchanged
  agreement/deal/pact/accord/mou/memorandum/contract/treaty ** signed/concluded/reached/inked/sealed/exchanged * by/between {SIGNATORY}
  signature/signatures/signing ** between {SIGNATORY}
  signed/signing/signature/signatures * on behalf of/for {SIGNATORY}
  {SIGNATORY} signed/signs for
  for/on {SIGNATORY} , * signed/signature
  {SIGNATORY} is/are/was/were * signatory/signatories/party/parties
  {SIGNATORY} won/wins/win/secured/secures/landed/lands/bagged/got/clinched ** contract/tender/order/deal
  {SIGNATORY} entrusted/awarded/gave ** contract/job/project/order ** to {SIGNATORY}
  {SIGNATORY} has/have/had * renewed/extended ** contract/agreement/partnership/cooperation ** with {SIGNATORY}
  {WITNESS} looked/looking/look on as/while
  under the eyes/gaze of {WITNESS}
  {WITNESS} witnessed/witness/oversaw/presided
  {SIGNATORY} exchanged/exchange documents/notes/letters/instruments
  {SIGNATORY} bound/bind/binds themselves/itself
  ties/tied/binds/bound/links/linked {SIGNATORY} to/and/with {SIGNATORY}
  among * mous/agreements/deals/memorandums/memoranda/contracts * signed ** with {SIGNATORY}
`;
