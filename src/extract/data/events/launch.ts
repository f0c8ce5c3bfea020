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
      internet rollout phase school version chip chips`,
  },
  lines: `
    launch, inaugurate, open, unveil, introduce, roll out, switch on, turn on, activate, commission, start, begin, go live with, debut, kick off, release, deploy, put into operation, put into service, bring online, flag off, cut ribbon, commence, start up, establish, light up, press button, pilot, bring out, initiate + thing :: S=ORGANISER/pafoc by=ORGANISER with=ORGANISER/afo presence=PARTICIPANT :: 0.55 :: thing
    go live, come online, go online, enter service, start running, start operating, take off, lift off, blast off, become operational, enter operation, go into operation, begin operating, start operations, begin operations, come on stream, come into service, begin offering, start offering :: S=ORGANISER/afoc by=ORGANISER presence=PARTICIPANT :: 0.6 :: thing
    break ground, cut ribbon, lay foundation, turn sod :: S=ORGANISER/pafoc on=ORGANISER/x with=ORGANISER :: 0.65 :: thing
    launch, release, unveil :: S=ORGANISER/afco O=ORGANISER/x by=ORGANISER :: 0.35 :: thing
    + launch inauguration rollout unveiling opening groundbreaking commissioning :: of=ORGANISER/x by=ORGANISER owner=ORGANISER with=ORGANISER/f :: 0.45 :: thing nominal ceremony
    delay, postpone, scrap, cancel, shelve, halt + launch rollout opening :: S=ORGANISER/afoc by=ORGANISER of=ORGANISER :: 0.55 :: cancelled
  `,
};

export const launchIdioms = `
  launch of ** by {ORGANISER}
  {ORGANISER} cut/cuts/cutting the ribbon
  {ORGANISER} entered the * era
  {ORGANISER} pressed/presses/pushed * button
  {ORGANISER} * opened/opens/open its/the/a * doors/plant/factory/centre/center/hub/office/lab/campus/school/facility/station
  {ORGANISER} switched/switches/turned/turns/flicked ** on
  {ORGANISER} unveiled/unveils/launched/launches/introduced/introduces/released/releases/inaugurated/inaugurates/debuted/debuts ** service/app/platform/model/network/programme/program/satellite/system/portal/centre/center/hub/plant/phone/chip/tool/card
  launched/unveiled/introduced/released/inaugurated/opened/started/commissioned * by {ORGANISER}
  launch/inauguration/opening/unveiling/release/debut * by {ORGANISER}
  {ORGANISER} is/are/was/were/will ** go/goes/going live
  {ORGANISER} broke/breaks/break ground
`;
