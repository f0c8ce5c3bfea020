import type { Wordings } from '../../events/rules.ts';

/** Someone took, left or was put in a post. */
export const appointment: Wordings = {
  type: 'APPOINTMENT',
  nouns: {
    post: `chairman chairwoman chairperson chair chief ceo president minister secretary commissioner governor director head
      ambassador envoy adviser advisor post position role office job portfolio member judge justice seat leadership
      director-general secretary-general premier chancellor deputy leader speaker officer commissioners ministers
      post helm successor replacement cabinet commissionership convener coordinator czar tsar board boss`,
    oath: 'oath oaths office charge reins helm duties post position role baton seat chair resignation notice job over leadership',
    exit: 'post position role office job seat ministry helm',
  },
  lines: `
    appoint, name, nominate, designate, elect, install, reappoint, re-appoint, re-elect, promote, tap, hire, pick, choose, select, recruit, assign, second, elevate, propose, confirm, make, instal, anoint, swear in, inaugurate, draft in, poach, handpick, parachute :: S=ISSUER/pac O=SUBJECT/p! by=ISSUER/pacfo to=SUBJECT/af as|of=SUBJECT/afo :: 0.55 :: person postnear
    appoint, nominate, swear in, reappoint, re-elect, name, elect, confirm, designate :: S=ISSUER/pac O=SUBJECT/p! by=ISSUER/pacfo to=SUBJECT/af as|of|at=SUBJECT/afo :: 0.75 :: person
    take + chair :: S=SUBJECT/p! of|at=SUBJECT/afo! :: 0.6 :: person common
    transfer, second, shift, redeploy, demote :: S=ISSUER/pac O=SUBJECT/p! by=ISSUER/pac to|from|at=SUBJECT/afo :: 0.6 :: person common
    reinstate, restore, return, put in charge, entrust, charge, place, assign, bring in, parachute + post office seat charge head chairman position role :: S=ISSUER/pac O=SUBJECT/p! by=ISSUER/pac of|at|as|to=SUBJECT/afo :: 0.5 :: person
    replace, swap :: S=ISSUER/pac O=SUBJECT/p! with|by=SUBJECT/p! :: 0.6 :: person
    appoint, name, hire, elect, choose, pick, poach, recruit, promote, tap, make, nominate, select, designate, confirm :: S=SUBJECT/f O=SUBJECT/p! from=SUBJECT/x by=SUBJECT/f :: 0.5 :: person postnear
    elect, choose, re-elect, appoint :: S=SUBJECT/o O=SUBJECT/p! :: 0.5 :: person postnear
    approve, accept, confirm, announce, endorse, reject, clear + appointment resignation nomination promotion election :: S=ISSUER/pac by=ISSUER/pac of=SUBJECT/p! owner=SUBJECT/p as|at=SUBJECT/afo :: 0.6 :: person
    retire, leave, depart, quit, exit, move, return, resign, go :: S=SUBJECT/p! from|to=SUBJECT/afo! as=SUBJECT/x O=SUBJECT/x :: 0.35 :: person postnear
    quit, leave :: S=SUBJECT/p! O=SUBJECT/af! :: 0.45 :: person
    head, lead, run, chair, helm, direct :: S=SUBJECT/p! O=SUBJECT/af! by=SUBJECT/p :: 0.3 :: person plannedonly
    resign, step down, quit, retire, stand down, bow out, step aside, depart, exit, leave, vacate, abdicate, give up, hand in, tender, relinquish, leave office :: S=SUBJECT/p! as|from|at|of=SUBJECT/afo O=SUBJECT/af :: 0.6 :: person postnear
    resign, step down, stand down, bow out, step aside :: S=SUBJECT/p! from|as|of|at=SUBJECT/afo :: 0.72 :: person
    dismiss, sack, fire, remove, oust, axe, suspend, recall, impeach, relieve, unseat, depose, strip, let go :: S=ISSUER/pac O=SUBJECT/p! by=ISSUER/pac from|of|as=SUBJECT/afo :: 0.66 :: person
    replace, succeed, supersede, supplant, take over from, follow :: S=SUBJECT/p O=SUBJECT/p! from=SUBJECT/p at|of|as=SUBJECT/afo :: 0.66 :: person min2
    take over, take charge, take office, take up, assume, take the helm, take the reins, take on, come in as, start as, begin as, become, return as, serve as, take helm :: S=SUBJECT/p! as|of|at=SUBJECT/afo from=SUBJECT/p O=SUBJECT/af :: 0.55 :: person postnear
    take + oath oaths office charge helm reins :: S=SUBJECT/p! as|of|at=SUBJECT/afo :: 0.75 :: person
    join :: S=SUBJECT/p! O=SUBJECT/af as=SUBJECT/x from=SUBJECT/x :: 0.45 :: person postnear
    + appointment nomination resignation departure ouster dismissal swearing-in election reappointment inauguration removal sacking retirement promotion oath-taking confirmation arrival tenure :: owner=SUBJECT/p of=SUBJECT/p! by=ISSUER/pac to=SUBJECT/af as=SUBJECT/af at=SUBJECT/af :: 0.6 :: person nominal
    + appointment nomination resignation departure ouster dismissal swearing-in reappointment removal sacking promotion :: owner=SUBJECT/p! by=ISSUER/pac to=SUBJECT/af as=SUBJECT/af :: 0.6 :: person nominal
    extend, renew + tenure term mandate contract :: S=ISSUER/ac by=ISSUER/ac owner=SUBJECT/p of=SUBJECT/p! :: 0.5 :: person
    set up, establish, form, announce + committee taskforce council commission task-force :: S=ISSUER/ac by=ISSUER/ac of=SUBJECT/p with=SUBJECT/p under=SUBJECT/p :: 0.3 :: person
  `,
};

export const appointmentIdioms = `
  {SUBJECT/afo} has/have/had/gets/got/get a {SUBJECT/p}
  {SUBJECT/p} 's term/tenure/mandate/time at/with/in {SUBJECT/afo} ends/ended/ran/expires/expired/runs
  into/in * place/shoes/seat of {SUBJECT/p} ** comes/came/steps/stepped {SUBJECT/p}
  {SUBJECT/p} is/was/becomes/became/are the new/next/incoming/acting/interim {SUBJECT/p}
  {SUBJECT/p} got/gets/was/were/received/won/has/had/been * given/granted/handed/* new/fresh/second/further/another term
  {SUBJECT/pn} is/will {SUBJECT/p}
  {SUBJECT/p} is/becomes the/its/their/* {SUBJECT/pn}
  {SUBJECT/p} ** takes/took/take his/her/their place/seat/chair
  {SUBJECT/p} takes/took/take/taking the place of {SUBJECT/p}
  {SUBJECT/p} makes/made/make/gives/gave/give/given way/room/place for/to {SUBJECT/p}
  {SUBJECT/p} ** sat/sits/sit down ** in the/his/her * chair of
  {ISSUER/ac} * settled/settles/decided on {SUBJECT/p} as
  {SUBJECT/fo} * settled/settles/decided on {SUBJECT/p} as
  {SUBJECT/p} turned/turns his/her back on {SUBJECT/afo}
  {SUBJECT/p} has/have been at the helm/head of {SUBJECT/afo} since
  {SUBJECT/p} was/were/is voted/elected/called into/to the chair/post/seat/head of
  {SUBJECT/p} ** chosen/named/appointed/elected/picked/installed ** in the place/stead of {SUBJECT/p}
  {ISSUER/ac} ** put/puts/set/sets/placed/sent {SUBJECT/p} into/over/in/at {SUBJECT/fao} as
  whom {ISSUER/ac} has/have/had/* set/put/placed over/into/at {SUBJECT/fao}
  {SUBJECT/fao} has/have been run/led/headed/managed ** since ** by {SUBJECT/p}
  new/fresh face/man/woman ** at * head/helm/top of {SUBJECT/fao} is/was {SUBJECT/p}
  {ISSUER/pac} called/calls {SUBJECT/p} to the head/helm/top of {SUBJECT/fao}
  in his/her/their/its place/stead sits/sit/sat/stands/comes/came/is ** {SUBJECT/p}
  now stands/sits {SUBJECT/p}
  the exit/departure/removal/dismissal of {SUBJECT/p} from {SUBJECT/afo}
  {ISSUER/ac} ** announced the exit/departure/removal/dismissal/retirement of {SUBJECT/p}
  {ISSUER/pac} * announced the exit/departure/removal/dismissal/retirement of {SUBJECT/p}
  new/fresh/second/further/another term ** given/granted/handed to {SUBJECT/p}
  {ISSUER/ac} appointed/confirmed/nominated/picked/named/chose/tapped/elected {SUBJECT/p} to lead/head/chair/run/direct {SUBJECT/afo}
  {ISSUER/pac} appointed/confirmed/nominated/picked/named/chose/tapped {SUBJECT/p} to lead/head/chair/run/direct {SUBJECT/afo}
  {SUBJECT/p} was/were appointed/confirmed/nominated/picked/named/chosen/tapped/elected to lead/head/chair/run/direct {SUBJECT/afo}
  {SUBJECT/afo} will/is be/to led/headed/chaired/run by {SUBJECT/p}
  {SUBJECT/afo} will be led/headed/chaired/run by {SUBJECT/p}
  {SUBJECT/p} will head/lead/chair/run {SUBJECT/afo}
  {SUBJECT/p} is the new/next/first * chairman/chief/minister/head/president/ceo/director/secretary/governor/commissioner/chairperson of {SUBJECT/afo}
  {SUBJECT/p} stepped/steps down/aside as * of {SUBJECT/afo}
  {SUBJECT/p} resigned/resigns/quits/quit * as * of {SUBJECT/afo}
  {SUBJECT/p} ** took/takes * oath * before {ISSUER/p}
  taking/took over from {SUBJECT/p} , {SUBJECT/p}
  {SUBJECT/p} handed/hands over to {SUBJECT/p}
  {SUBJECT/p} handed/hands over * post/office/charge/duties/helm/reins/baton/leadership/command/portfolio/ministry/chair to {SUBJECT/p}
  {SUBJECT/p} , {SUBJECT/p} is to leave/retire/resign
  {SUBJECT/f} said/announced that {SUBJECT/p} had/has/will/would left/leave/resigned/resign/quit/retire
  {SUBJECT/p} said/announced/confirmed that/* he/she would/will leave/resign/quit/retire/step {SUBJECT/af}
  {SUBJECT/p} moves/moved to {SUBJECT/afo} as
  relieved {SUBJECT/p} of his/her ** put/appointed/named {SUBJECT/p}
  choice/choice/selection/pick of {ISSUER} ** has/had/have fallen/fell on {SUBJECT}
  {ISSUER} 's/s choice/pick/nominee for/as ** is/was {SUBJECT}
  {SUBJECT} steps/stepped/step/stepping into the shoes of {SUBJECT}
  {SUBJECT} has/have a successor : {SUBJECT}
  {SUBJECT} gave/give/gives/given up * {SUBJECT}
  the new/next/incoming * chairman/chief/minister/head/president/ceo/director/secretary/governor/commissioner/chairperson of {SUBJECT} is/was/will {SUBJECT}
  {SUBJECT} takes/took/take/taken * reins/helm/seat/chair/charge/office/oath/oaths
  {SUBJECT} is/was/will/to be * sworn in
  {SUBJECT} will be at the head of {SUBJECT}
  {SUBJECT} at the helm of {SUBJECT}
  {SUBJECT} hands/handed/hand over to {SUBJECT}
  {SUBJECT} hands/handed/hand over * post/office/charge/duties/helm/reins/baton/leadership/command/portfolio/ministry/chair to {SUBJECT}
  {SUBJECT} made way for {SUBJECT}
  in * place/stead of {SUBJECT} comes/came {SUBJECT}
  {SUBJECT} left/leaves/leaving {SUBJECT}
  {SUBJECT} * takes/took/take/taken/taking over * from {SUBJECT}
  {SUBJECT} * replaces/replaced/replacing/replace/succeeds/succeeded/succeeding/succeed {SUBJECT}
  {SUBJECT} * to replace/succeed {SUBJECT}
  {SUBJECT/p} in/as * place/stead/successor of/to {SUBJECT/p}
  {SUBJECT} made/makes/making/make way for
  {SUBJECT} was/were/is/been/be * made/named/appointed/chosen/picked/selected/nominated/elected/designated/confirmed/installed/promoted/elevated * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner/adviser/advisor/ambassador/envoy/chairperson/assistant/member/deputy/judge/speaker/leader
  {ISSUER} made/makes/make/named/names/picked/picks/chose/chooses/tapped/taps/nominated/nominates/appointed/appoints/put/puts/wants/entrusted/entrusts/brought/brings {SUBJECT} as/at/in/for/his/her/its/to/with * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner/adviser/advisor/ambassador/envoy/chairperson/assistant/member/deputy/charge/helm/post
  {SUBJECT} becomes/became/become/becoming * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner/adviser/advisor/ambassador/envoy/chairperson/member/deputy/leader
  {SUBJECT} is/was the new/next/first/incoming/acting/interim * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner/adviser/advisor/ambassador/envoy/chairperson/member/deputy/leader/boss
  new/next/incoming/first * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner/adviser/ambassador/envoy/chairperson/boss * is/was/will/has {SUBJECT}
  {SUBJECT} has/have/had * been entrusted/charged/tasked with
  {SUBJECT} will/is/to head/lead/chair/run * the/a
  {SUBJECT} has/have/had a * successor/replacement
  {SUBJECT} handed/hands/hand/tendered/submitted ** resignation
  {SUBJECT} gave/gives/give/given up ** post/ministry/job/office/seat/portfolio/role
  {SUBJECT} cleared/clears * desk
  {SUBJECT} bows/bowed/bowing/bow out
  {SUBJECT} lost/loses/lose * job/post/seat/portfolio
  {SUBJECT} is/was/has/had/were/been out/gone as * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor
  departure/exit/resignation/dismissal/ouster/removal/retirement of {SUBJECT}
  arrival/appointment/nomination/election/choice/confirmation/promotion/selection ** of {SUBJECT}
  {SUBJECT} was/were/is/been/are shown the door
  {SUBJECT} was/were/is/been relieved/stripped/removed/dismissed/sacked/fired/ousted
  {SUBJECT} , whose appointment/nomination/resignation/departure/term/mandate/tenure
  post/position/job/portfolio/ministry/seat/chair/helm * went/goes/fell/passed/passes/go to {SUBJECT}
  reins/baton/helm * to {SUBJECT}
  in the chair will/is/was/be * {SUBJECT}
  at the/its/whose head/helm * is/was/will/stands/be * {SUBJECT}
  successor/replacement/predecessor * is/was/will/, * {SUBJECT}
  {SUBJECT} was/were/is/are * sworn
  {SUBJECT} has/had/have * sworn
  {SUBJECT} started/starts/began/begins * as * chairman/chair/chief/ceo/minister/president/director/head/secretary/governor/commissioner
  {SUBJECT} returns/returned/return to/as
  {SUBJECT} joins/joined/join {SUBJECT} as
  {SUBJECT} is/are the convener/convenor/chair/chairman
  {SUBJECT/afo} has/have/had/gets/got a/its/their new/next/first chief/head/boss/chairman/chairwoman/chair/director/ceo/president/governor/secretary in {SUBJECT/p}
  {ISSUER/ac} ** put/puts/placed/places {SUBJECT/p} in charge of {SUBJECT/afo}
`;
