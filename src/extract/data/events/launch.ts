import type { Wordings } from '../../events/rules.ts';

/** A service, programme, facility, satellite or network went live or was inaugurated. */
export const launch: Wordings = {
  type: 'LAUNCH',
  nouns: {
    thing: `service services programme program platform app application portal website system network networks satellite
      satellites plant factory fab centre center centres centers data-centre data-center facility facilities lab laboratory hub cable
      initiative project pilot scheme station stations campus model models chatbot tool tools site office 5g 4g 6g
      broadband cloud rocket wallet card academy incubator accelerator fund product marketplace exchange store
      supercomputer institute park line branch region constellation coin currency operator assembly operations production
      internet rollout phase school version chip chips sandbox embassy headquarters id e-id ids kiosk kiosks bus buses shuttle
      shuttles tower towers mast masts terminal assistant browser processor phone smartphone handset laboratory observatory
      clinic registry database testbed test-bed workshop foundry line village trial spacecraft probe backbone ring gateway
      bootcamp course competition campaign challenge helpline hotline e-visa passport e-passport signature payments roaming
      ecosystem studio showroom outlet depot warehouse fleet drone drones connectivity coverage band infrastructure`,
    site: `plant factory fab centre center data-centre data-center facility campus hub lab laboratory office headquarters embassy
      branch subsidiary school academy incubator accelerator institute park station network foundry registry exchange clinic
      arm unit team observatory`,
    begin: 'service services operations operation production trial trials testing tests work construction transmission broadcasts flights sales deliveries rollout pilot',
  },
  lines: `
    launch, inaugurate, open, unveil, introduce, roll out, switch on, turn on, activate, commission, start, begin, go live with, debut, kick off, release, deploy, put into operation, put into service, bring online, flag off, commence, start up, establish, light up, press button, pilot, bring out, initiate, soft-launch, relaunch, power up, throw open, dedicate + thing :: S=ORGANISER/afoc S=PARTICIPANT/p by=ORGANISER/afoc by=PARTICIPANT/p O's=ORGANISER/afo with=ORGANISER/afo presence=PARTICIPANT :: 0.55 :: thing
    launch, inaugurate, open, unveil, introduce, roll out, switch on, activate, commission, put into operation, put into service, bring online, flag off, establish, complete + thing :: O's=ORGANISER/afo presence=PARTICIPANT :: 0.4 :: thing passive doerless
    set up, establish, build, create, construct, found + site :: S=ORGANISER/afoc by=ORGANISER/afoc O's=ORGANISER/afo with=ORGANISER/afo :: 0.5 :: thing
    expand, extend, connect, bring, complete, finish, upgrade + network networks coverage service 5g broadband fibre fiber cable orbit backbone grid :: S=ORGANISER/afoc by=ORGANISER/afoc to=ORGANISER/x :: 0.45 :: thing
    start, begin, commence, resume, offer, start offering, begin offering, enter, go into + begin :: S=ORGANISER/afoc S's=ORGANISER/afo at=ORGANISER/x of=ORGANISER/f :: 0.5 :: thing
    start, begin, commence + begin :: at=ORGANISER/f of=ORGANISER/f S's=ORGANISER/afo :: 0.4 :: thing doerless
    go live, start up, be in service, be in operation, be on air, come online, go online, enter service, start running, start operating, take off, lift off, blast off, become operational, enter operation, go into operation, go into service, begin operating, start operations, begin operations, come on stream, come into service, come into operation, begin offering, start offering, be operational, be up and running, go on air, go on stream, go into orbit, reach orbit, start production, begin production :: S=ORGANISER/afoc S's=ORGANISER/afo by=ORGANISER presence=PARTICIPANT :: 0.6 :: thing
    go to work, take into use, put on air, put on road, set going, take up service, take up operation, take up work, see light of day, come to market, go on sale, go into use, make debut, be in use, bring to market + thing :: S=ORGANISER/afo O's=ORGANISER/afo S's=ORGANISER/afo of=ORGANISER/afo :: 0.55 :: thing common
    open, open up, start, start work, begin work, start up + site sites plant factory fab centre center campus facility hub lab laboratory academy school station :: S's=ORGANISER/afo of=ORGANISER/afo :: 0.5 :: thing active common
    break ground, cut ribbon, lay foundation, turn sod, lay stone, pour concrete, lay cornerstone, cut tape :: S=ORGANISER/afoc S=PARTICIPANT/p O's=ORGANISER/afo of=ORGANISER/afo for=ORGANISER/f on=ORGANISER/x with=PARTICIPANT/p by=PARTICIPANT/p presence=PARTICIPANT :: 0.65 :: thing
    launch, release, unveil, roll out, debut, soft-launch :: S=ORGANISER/afco O=ORGANISER/x by=ORGANISER :: 0.35 :: thing
    launch, put, send, place, carry, fly, loft, shoot + satellite satellites spacecraft orbit rocket payload probe :: S=ORGANISER/afc by=ORGANISER/afc for=ORGANISER/af O's=ORGANISER/afo of=ORGANISER/afo :: 0.6 :: thing
    officiate, preside, attend, grace, witness, join, speak, oversee, perform, lead + launch inauguration opening groundbreaking commissioning unveiling ribbon-cutting switch-on :: S=PARTICIPANT/p by=PARTICIPANT/p of=ORGANISER/f :: 0.55 :: thing
    + launch inauguration rollout unveiling opening groundbreaking commissioning switch-on ribbon-cutting :: of=ORGANISER/x by=ORGANISER/afo by=PARTICIPANT/p owner=ORGANISER with=ORGANISER/f :: 0.45 :: thing nominal ceremony
    delay, postpone, scrap, cancel, shelve, halt, put off, push back, defer + launch rollout opening inauguration switch-on debut :: S=ORGANISER/afoc by=ORGANISER of=ORGANISER owner=ORGANISER/afo :: 0.55 :: cancelled
  `,
};

export const launchIdioms = `
  into service/operation/orbit went/go/goes {ORGANISER/faos}
  {ORGANISER/faos} * had/has/have/held its/their opening/inauguration/launch/debut/premiere
  at the hands of {PARTICIPANT/p} ** of {ORGANISER/fao} was/were inaugurated/opened/launched/unveiled/commissioned
  carried/taken/lofted/sent/put into orbit by/on/aboard * {ORGANISER/fs}
  {ORGANISER/f} took/takes/carried/carries/lofted/sent ** into orbit
  {ORGANISER/fs} * rocket took/takes/carried/carries/lofted/sent ** into/to orbit/space
  ground is/was/has/to/will * broken ** for/on/of/by {ORGANISER/faos}
  {ORGANISER/f} is/are/was/were/became/becomes * available in/to/across
  {ORGANISER/afoc} put/puts ** portal/app/site/website/service/register/registry/platform/map/database online
  {ORGANISER/fs} ** took/take to the roads/streets/skies/air
  {ORGANISER/fs} ** cable landed/lands in/at/on
  cable of {ORGANISER/f} * landed/lands in/at/on
  launch of ** by {ORGANISER}
  stone/cornerstone of/for * {ORGANISER/faos} ** laid
  {PARTICIPANT/p} cut/cuts/cutting the ribbon
  {ORGANISER} entered the * era
  {PARTICIPANT/p} pressed/presses/pushed * button
  opening/inauguration/launch/commissioning of {ORGANISER/afo} ** by {PARTICIPANT/p}
  opening/inauguration/launch/commissioning ** attended/graced/witnessed by {PARTICIPANT/p}
  at/during * launch/inauguration/opening/commissioning of/ceremony ** , {PARTICIPANT/p}
  {ORGANISER/afoc} * opened/opens/open its/the/a * doors/plant/factory/centre/center/hub/office/lab/campus/school/facility/station
  {ORGANISER/afoc} switched/switches/turned/turns/flicked ** on
  {ORGANISER/afoc} unveiled/unveils/launched/launches/introduced/introduces/released/releases/inaugurated/inaugurates/debuted/debuts ** service/app/platform/model/network/programme/program/satellite/system/portal/centre/center/hub/plant/phone/chip/tool/card
  launched/unveiled/introduced/released/inaugurated/opened/started/commissioned * by {ORGANISER/afoc}
  launch/inauguration/opening/unveiling/release/debut * by {ORGANISER/afoc}
  {ORGANISER} is/are/was/were/will ** go/goes/going live
  {ORGANISER} broke/breaks/break ground
`;
