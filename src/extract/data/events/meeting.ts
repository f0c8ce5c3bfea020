import type { Wordings } from '../../events/rules.ts';

/** People or bodies met, called on, received, held talks, telephoned. */
export const meeting: Wordings = {
  type: 'MEETING',
  nouns: {
    talk: `meeting talk talks discussion conversation dialogue session sitting encounter consultation negotiation
      audience appointment interview huddle tete-a-tete parley exchange exchanges sit-down face-to-face deliberation
      conference-call videoconference teleconference call phone-call chat round-table roundtable dinner lunch breakfast
      luncheon banquet reception engagement contact conclave briefing get-together confab meet-up tête-à-tête
      bilaterals gathering videoconferences video-conference teleconferences pow-wow powwow haggling
      tea iftar supper brunch pull-aside sidebar heart-to-heart one-on-one back-and-forth reunion colloquy`,
    sitting: `meeting talk talks conversation sitting encounter negotiation audience appointment interview huddle
      sit-down videoconference teleconference phone-call tete-a-tete meet-up tête-à-tête parley consultation bilaterals
      pull-aside powwow`,
    loose: `discussion session dialogue exchange call video-call dinner lunch breakfast luncheon roundtable round-table
      engagement deliberation briefing contact chat reception conclave`,
    host: `guest guests visitor visitors interlocutor interlocutors`,
    view: `view views opinion opinions idea ideas note notes pleasantry pleasantries`,
    hands: `hand hands`,
    call: `call visit`,
    table: `table negotiating-table`,
  },
  lines: `
    // people met
    meet, meet up, encounter, rendezvous :: S=PARTICIPANT O=PARTICIPANT with=PARTICIPANT :: 0.9 :: min2 symmetric
    meet with, sit down, sit, huddle, confer, parley, powwow, consult, caucus, converse, dine, lunch, liaise, mingle, commune :: S=PARTICIPANT with!=PARTICIPANT with=PARTICIPANT! :: 0.8 :: min2 symmetric
    speak, talk, chat, negotiate, bargain, deliberate, engage, interact :: S=PARTICIPANT/pac with=PARTICIPANT! :: 0.72 :: min2 symmetric
    talk, confer, parley, powwow, converse, huddle, haggle, reconvene, sup, breakfast, lunch, dine, hobnob, get talking :: S=PARTICIPANT/pf with=PARTICIPANT/pfa :: 0.6 :: min2 symmetric
    haggle, hobnob, breakfast, sup, rub shoulders, get together, cross paths, reconvene, closet, brainstorm, trade views, swap notes, compare notes, get talking, get in touch, do business, hold court, break bread, clink glasses, go into conclave :: S=PARTICIPANT/pac with=PARTICIPANT! :: 0.6 :: min2 symmetric
    engage :: S=PARTICIPANT/pa O=PARTICIPANT/pf! :: 0.45 :: min2 symmetric
    // received
    explain, show, demonstrate, describe, present, set forth :: S=HOST/p! by=HOST/p to=GUEST/p! :: 0.6 :: min2 passive common
    receive, host, welcome, greet, entertain :: S=HOST/pac O=GUEST/pf! :: 0.85 :: min2
    receive, host, welcome, greet :: S=HOST/pf O=GUEST/pac! :: 0.8 :: min2
    see :: S=PARTICIPANT/p O=PARTICIPANT/p! :: 0.5 :: min2 active
    summon, convene, convoke, grill, quiz, lobby, court, assemble, interview :: S=HOST/pac O=GUEST! :: 0.62 :: min2
    wine and dine, feast, fete, buttonhole, collar, sound out, hear out, debrief, cross-examine, question, carpet, closet, take aside, invite in, ask in, wave in, call together, bring together, gather, round up, sit down :: S=HOST/pa O=GUEST/pf! :: 0.5 :: min2
    see off, usher in, call in, haul in, haul before, summon to, sit with :: S=HOST O=GUEST :: 0.6 :: min2
    call on, call upon, wait on, wait upon, look in on, drop in on, drop by :: S=GUEST on|upon=HOST/p! :: 0.85 :: min2
    call on, call upon :: S=GUEST/f on|upon=HOST/a! :: 0.6 :: min2 noappeal
    visit, drop in on :: S=GUEST/p O=HOST/pf! :: 0.5 :: min2 visitperson
    stop by, come by, turn up at, show up at, knock on, knock at, drop in at, look in at, call in on, call at, swing by, pop in on, come before, go before, appear before, sit before, testify before, testify to, stand before :: S=GUEST/pf O=HOST/pfa on|at|by|before|to=HOST/pfa! :: 0.6 :: min2
    pay, make + call :: S=GUEST on|to|upon=HOST! :: 0.85 :: min2
    pay + visit, courtesy, respects :: S=GUEST to|on=HOST/p! :: 0.8 :: min2
    visit, come to, go to, call at, travel to :: S=GUEST/f O=HOST/a! at|to=HOST/a :: 0.5 :: min2
    brief, apprise, update, acquaint :: S=GUEST/p! O=HOST/pa! :: 0.5 :: min2
    discuss, review, explore, examine, go over, talk over, debate, deliberate on, talk about, speak about, thrash out :: S=PARTICIPANT/pafo with=PARTICIPANT :: 0.6 :: min2 symmetric
    tell, assure, inform :: S=PARTICIPANT/p O=PARTICIPANT/p! :: 0.45 :: min2
    grant, give, accord + audience, hearing, interview, appointment :: S=HOST O=GUEST to=GUEST :: 0.75 :: min2
    phone, telephone, ring, dial :: S=PARTICIPANT/p O=PARTICIPANT/p! :: 0.75 :: min2 symmetric
    hold, have, conduct, kick off, open, start, begin, lead, chair, conclude, complete, convene, continue, resume, close, wrap up, take part in, join, attend, enter into, undertake, finish, host, preside over + talk :: S=PARTICIPANT with=PARTICIPANT between=PARTICIPANT among=PARTICIPANT by=PARTICIPANT of=PARTICIPANT to=PARTICIPANT/p :: 0.8 :: min2 symmetric meetingnoun
    set up, arrange, schedule, line up, pencil in, fix + talk :: S=PARTICIPANT owner=PARTICIPANT with=PARTICIPANT between=PARTICIPANT among=PARTICIPANT :: 0.7 :: min2 symmetric meetingnoun planned
    take place, be, follow, focus, center, centre, cover, deal, turn, revolve, touch, dwell + talk :: owner=PARTICIPANT with=PARTICIPANT between=PARTICIPANT among=PARTICIPANT of=PARTICIPANT :: 0.7 :: min2 symmetric meetingnoun
    describe, recount, recall, relate, recap, report on, sum up, look back on, look back at, speak of, tell of, hail + sitting :: S=PARTICIPANT/pafo owner=PARTICIPANT with=PARTICIPANT! :: 0.75 :: min2 symmetric meetingnoun
    exchange, share, swap, trade, compare + view :: S=PARTICIPANT with=PARTICIPANT between=PARTICIPANT :: 0.72 :: min2 symmetric
    shake + hands :: S=PARTICIPANT with=PARTICIPANT :: 0.6 :: min2 symmetric
    appear, testify, come, answer, explain, plead, depose + committee panel hearing lawmakers subcommittee parliament senate deputies MPs legislators :: S=GUEST before|to|at=HOST :: 0.65 :: min2
    + sitting :: owner=PARTICIPANT S=PARTICIPANT with=PARTICIPANT between=PARTICIPANT among=PARTICIPANT of=PARTICIPANT :: 0.7 :: min2 symmetric meetingnoun
    + loose :: owner=PARTICIPANT S=PARTICIPANT with=PARTICIPANT/pfaoc between=PARTICIPANT among=PARTICIPANT :: 0.55 :: min2 symmetric meetingnoun loose
    hear, question, grill, quiz, interrogate :: S=HOST/a O=GUEST/p! by=HOST/a :: 0.6 :: min2
    talk, speak, chat, converse :: S=PARTICIPANT/p about|over=PARTICIPANT/x :: 0.5 :: min2 symmetric
    meet, gather, convene, assemble, confer :: S=PARTICIPANT/x at=HOST/a! with=PARTICIPANT :: 0.4 :: min2
    follow up, touch base, catch up, check in, liaise, work, consult :: S=PARTICIPANT/pa with=PARTICIPANT/pf! :: 0.4 :: min2 symmetric
    consider, discuss, review, explore + projects issues cooperation prospects opportunities :: S=PARTICIPANT/pf by=PARTICIPANT/p :: 0.5 :: min2 symmetric
    have, get, give, hold, host, offer, throw + hearing reception audience appointment :: S=HOST/p for=GUEST! :: 0.6 :: min2
    have, get, secure + hearing audience appointment :: S=GUEST/p with=HOST! :: 0.6 :: min2
    hear, question, examine + executives representatives officials witnesses testimony :: S=HOST/ao O=GUEST from=GUEST of=GUEST :: 0.6 :: min2
  `,
};

/**
 * Whole phrases that tell a meeting, as templates over a sentence: `{ROLE}` a group, `*` up to five words without
 * a group, `**` anything, `/` alternatives.
 */
export const meetingIdioms = `
  engagements/meetings/calls/stops/talks at/with {HOST/ao} followed/come/came/follow
  {GUEST/p} had/has ** explained/shown/demonstrated/presented/described to {GUEST/ps} by {HOST/p}
  {GUEST/p} had/has ** explained/shown/demonstrated/presented/described to her/him/them by {HOST/p}
  {GUEST/pf} had/has/have to answer to {HOST/a}
  {HOST/ps} 's * guest/visitor/caller * is/was {GUEST/p}
  {PARTICIPANT/ps} 's conversation/discussion/talking/negotiating partner/partners ** was/were/is/are {PARTICIPANT/pf}
  {HOST/a} had/has {GUEST/pf} before
  {PARTICIPANT} were/was * closeted/ensconced
  before {HOST/a} came/sat/stood/appeared {GUEST/p}
  {HOST/p} had/has ** {GUEST/p} among them , on a/the * video/phone/telephone/link/screen
  {PARTICIPANT/c} - {PARTICIPANT/c} * dialogue/consultations/talks
  {GUEST/pf} was/were/is/are at/in {HOST/a} ** for talks/discussions/consultations/meeting
  {HOST/pa} had/has/received/receives/welcomed visitors/guests/callers/visitor/guest/company from {GUEST/fao}
  at {HOST/f} ** {GUEST/p} discussed/asked/heard/urged/met/listened/learned/learnt/talked/proposed/suggested/invited/encouraged/pressed/thanked/praised/raised/sought/pledged/promised/exchanged/reviewed
  then/next/later/afterwards/day/morning/afternoon/there/thence {GUEST/p} went/drove/moved/travelled/traveled/proceeded/headed * to {HOST/f}
  venue/scene/setting/stage/host of/for/to ** between {PARTICIPANT}
  {PARTICIPANT} see/saw/sees/meet/met/seen each other
  {PARTICIPANT} was/were/are/is * linked/connected * by/via/online/over
  {PARTICIPANT} sought/seeks out {PARTICIPANT/pf}
  {HOST} opened/opens/open * for * delegation/executives/representatives of/from {GUEST}
  doors of {HOST} opened/open/stood ** for/to ** {GUEST}
  laid/put/set/placed before {HOST/pa} ** by {GUEST}
  in/at/during a/their/the * meeting/talks/call/conversation ** {PARTICIPANT/p} urged/asked/told/assured/thanked/pressed/called/invited/encouraged/briefed/informed/promised {PARTICIPANT}
  {PARTICIPANT/p} urged/asked/thanked/pressed/invited/encouraged/promised {PARTICIPANT} ** in/at/during a/their/the * meeting/talks/call/conversation
  represented at the/a meeting/talks with {HOST} by * {GUEST/p}
  {PARTICIPANT} put/puts their/its heads together
  {HOST} played/plays host to {GUEST}
  {HOST/pac} received/receives/welcomed/hosted * at/in his/her/their/the * office/residence/palace/ministry/headquarters {GUEST/pf}
  {HOST/pac} received/receives/welcomed/hosted at/in * executives/representatives/delegation/officials/team of/from {GUEST/f}
  {HOST/pac} received/receives/welcomed * today/yesterday/here/on {GUEST/pf}
  receiving/hosting/welcoming {GUEST/pf} , {HOST/p}
  at/during * reception/dinner/lunch for {GUEST/pf} ** {HOST/p}
  courtesy/farewell call by {GUEST} on {HOST}
  {GUEST/pf} was/were/is/are at {HOST/a} ** to discuss/explain/meet/brief/answer/present/talk
  {GUEST/pf} gathered/met at/in {HOST/a} ** to discuss/talk
  over breakfast/lunch/dinner/tea/coffee {PARTICIPANT} talked/spoke/discussed/went/agreed
  {GUEST/p} visited/toured/inspected ** of {HOST/f} , where {HOST/p}
  {GUEST/p} visited/toured/inspected ** of {HOST/f} , accompanied/guided/led * by {HOST/p}
  {GUEST/p} visited/toured/inspected ** of {HOST/f} ** and/* was briefed/received/welcomed by {HOST/p}
  {GUEST/p} was/were briefed by {HOST/p}
  meeting/talks * was/were attended by {PARTICIPANT} and {PARTICIPANT}
  {HOST} had/has/have {GUEST} * as * guest/guests/visitor/visitors
  {HOST} had/has/have {GUEST} at/to/over/round/around * table/office/residence/palace/lunch/dinner/breakfast
  {GUEST} was/were/is/been/be * guest/guests/visitor/visitors of {HOST}
  {GUEST} will/would/to be * guest/guests of {HOST}
  {GUEST/p} travelled/traveled/travels/flew/flies/drove/went ** to see/meet {HOST/pf}
  {GUEST/pf} visited/toured ** {HOST/f} , where {HOST/p} played/plays host
  {PARTICIPANT} was/were another/one/among/also * interlocutors/interlocutor/counterparts/visitors/visitor/guests/callers/caller/guest
  another/second/third/fourth/next/last/further/first * visitor/guest/caller/interlocutor/counterpart * was/were/is {PARTICIPANT}
  another/second/third/fourth/next/last/further/other/final * meeting/conversation/session/appointment/encounter/exchange/stop/date/one * with/at/was/for/to {PARTICIPANT}
  another/one/first/second * of those whom * {PARTICIPANT} * met/saw * was/were {PARTICIPANT}
  another/one/first/second * of those whom he/she/they met/saw ** was/were {PARTICIPANT}
  he/she/they also/likewise/then/next/later/further met/saw/received/hosted {PARTICIPANT}
  also/then/next/lastly/finally/later/earlier met/received/saw {PARTICIPANT}
  then/next/last/lastly/finally came {PARTICIPANT}
  morning/afternoon/evening/day/hour/rest * belonged to {PARTICIPANT/pf}
  morning/afternoon/evening * was * set aside/reserved for {PARTICIPANT}
  first/next/last/second/third/then to be heard/received/seen/welcomed/admitted/ushered * was/were {GUEST}
  {GUEST/pf} closed/opened/completed/concluded the/this/that round/series/sequence of meetings/talks/audiences/calls/visits
  monday/tuesday/wednesday/thursday/friday/saturday/sunday/day/morning/tour/round began/started/opened/ended/closed/concluded at/with {HOST/f}
  leg/trip/tour/mission/visit/day/round began/started/opened/ended/closed/concluded * with * call/meeting/stop/talks/courtesy on/with/at {PARTICIPANT}
  last/first/second/third/final/next audience * was that of {GUEST}
  {HOST/p} saw/sees {GUEST/p} alone/privately/separately
  guests/guest at * dinner/banquet/reception/lunch/luncheon/breakfast ** included/were {GUEST}
  {GUEST/p} was/were in the/his/her office of {HOST/p}
  turn of the/* {PARTICIPANT/pf}
  got/get/had/have/spent/snatched/granted ** minutes/hours/hour/half-hour with the/* {PARTICIPANT/pf}
  first/second/next/last/final call/stop/visit * was/were on/with/to {PARTICIPANT}
  round/rounds/series/string of talks/meetings * took/takes/taking in {PARTICIPANT}
  for {PARTICIPANT} , it is/was {PARTICIPANT} whom
  it is/was {PARTICIPANT} whom
  {PARTICIPANT} too/likewise/also was/were received/hosted/welcomed
  visitors/guests/callers/interlocutors/counterparts * were/was/included/include {PARTICIPANT}
  among * visitors/guests/callers/interlocutors/counterparts * were/was {PARTICIPANT}
  {GUEST} was/were/went/called at the home/residence/house of {HOST}
  {GUEST} was/were/been shown around/round/through * by {HOST}
  {HOST} showed/gave/took {GUEST/pfao} around/round/through/tour
  {HOST} accompanied {GUEST} * around/round/through
  {GUEST/p} came/appeared/went before/to {HOST/pa}
  {PARTICIPANT} came/got/were/was/got/brought together with {PARTICIPANT}
  brought {PARTICIPANT} together with {PARTICIPANT}
  brought {PARTICIPANT} together
  brought together {PARTICIPANT}
  what/that/which brought {PARTICIPANT}
  {GUEST} was/were/went/called at the home/residence/house/office of {HOST}
  brings/bring/bringing together {PARTICIPANT}
  {PARTICIPANT} and/with * on the line with {PARTICIPANT}
  {PARTICIPANT} was/were * on the line/phone with {PARTICIPANT}
  {PARTICIPANT} on the phone/line with/to {PARTICIPANT}
  {PARTICIPANT} sat/sits/sit/sitting opposite/across * {PARTICIPANT}
  {PARTICIPANT} sat/sits at * table with {PARTICIPANT}
  {PARTICIPANT} face to face with {PARTICIPANT}
  {GUEST} * came/come/called/travelled/traveled/flew/went/arrived to see/meet {HOST}
  {GUEST} had/has/got/been/was/were given/granted * audience/hearing with/by {HOST}
  for whom {HOST} had/has set/made aside/time
  {HOST} opened/threw * doors/door to {GUEST}
  {HOST} bade/bid/bids {GUEST/pfao} * welcome
  {GUEST} was/were/been/is/are received * by {HOST}
  {GUEST} was/were/been hosted/welcomed/greeted/summoned/convened/grilled/questioned/quizzed/heard * by {HOST}
  {PARTICIPANT} in talks/conversation/conference/discussions/dialogue/negotiations with {PARTICIPANT}
  {PARTICIPANT} had/has/have the company of {PARTICIPANT}
  {GUEST} had/has/have * ear of {HOST}
  programme/program/schedule/agenda/diary/calendar/itinerary * had/has/took/brought {PARTICIPANT} * with/to {PARTICIPANT}
  {PARTICIPANT} spent/spends * hour/hours/time/morning/afternoon/day with {PARTICIPANT}
  {PARTICIPANT} had/has/have/got * word/words/chat with {PARTICIPANT}
  {PARTICIPANT} went over/through * with {PARTICIPANT}
  {PARTICIPANT} discussed/discusses/discuss/reviewed/explored/examined ** with {PARTICIPANT}
  {PARTICIPANT} took up/raised ** with {PARTICIPANT}
  {PARTICIPANT} raised ** in/at/during/on * meeting/talks/call/conversation with {PARTICIPANT}
  {GUEST} told/assured/informed/thanked/briefed {HOST} ** in/at/during/on * meeting/talks/call/conversation/reception
  {PARTICIPANT} discussed/discuss/discusses ** in/at/during/on * meeting/talks/call/conversation
  {HOST} heard * from {GUEST}
  {PARTICIPANT} stood/sat side by side with {PARTICIPANT}
  came up * between {PARTICIPANT}
  discussed/reviewed/raised/explored/addressed/exchanged * between {PARTICIPANT}
  discussed/reviewed/raised/explored/discussion ** between {PARTICIPANT}
  {HOST} made/make/makes/found/finds/find/took/takes time for {GUEST}
  {HOST} made/makes room in ** for {GUEST}
  {PARTICIPANT} took/takes counsel with {PARTICIPANT}
  {PARTICIPANT} put/puts * heads together
  {PARTICIPANT} put/puts * heads together with {PARTICIPANT}
  {PARTICIPANT} across the table from {PARTICIPANT}
  {PARTICIPANT} came/come/comes/brought face to face with {PARTICIPANT}
  {GUEST} took/takes/take/brought/brings/put/puts ** case/concerns/dispute/grievances/plans/proposals/complaint to {HOST}
  {GUEST} laid/lays/put/presented ** before {HOST}
  {GUEST} faced/faces/took/answered/answers * questions from/by {HOST}
  {GUEST} gave/gives/given evidence to/before {HOST}
  {HOST} called/calls/brought in/together {GUEST}
  {HOST} invited/invites {GUEST} to/for * palace/office/residence/talks/meeting/lunch/dinner/breakfast/table
  {HOST} had/has/have {GUEST} in/over/round/to * office/residence/palace/lunch/dinner/breakfast/tea
  {HOST} guided/guides/walked/walks/led/escorted/escorts {GUEST} through/around/round
  {GUEST} was/were/been/is/are guided/led/escorted/walked/taken * through/around/round * by {HOST}
  {GUEST} was/were/been/is/are shown/ushered in
  {PARTICIPANT} shared/shares a table/stage with {PARTICIPANT}
  {PARTICIPANT} joined/joins {PARTICIPANT} for talks/lunch/dinner/breakfast/tea/meeting
  {PARTICIPANT} had/has/have/held/holds * with {PARTICIPANT} a meeting/conversation/talk/session/discussion
  {PARTICIPANT} with whom {PARTICIPANT}
  {PARTICIPANT} , with whom {PARTICIPANT}
  {PARTICIPANT} whom {PARTICIPANT} met/saw/received/hosted
  {PARTICIPANT} , whom {PARTICIPANT} met/saw/received/hosted
  {PARTICIPANT} spoke/speaks/talked/talks by/over/on phone/telephone/video ** {PARTICIPANT}
  {PARTICIPANT} * telephone/phone/video call/conversation/link ** {PARTICIPANT}
  it is/was {PARTICIPANT} whom/that {PARTICIPANT} met/saw/sees/meet
  {PARTICIPANT} whom {PARTICIPANT} is/was going/due/set to see/meet
  {PARTICIPANT/pf} are/is/were/was * on * list/itinerary/agenda/schedule
  {HOST} lent/lends/lend/gave/gives an/his/her/their * ear/hearing to ** {GUEST}
  {HOST} listened/listens/listen * to * {GUEST/pf}
  {GUEST} were/was/are/is led/shown/walked/conducted/taken/guided/escorted/steered ** through/around/round/over ** by * {HOST/pf}
  {HOST} led/leads/showed/shows/walked/walks/conducted/took/takes/guided/guides/escorted/steered {GUEST/pfao} ** through/around/round/over
  {GUEST} were/was * company * for lunch/dinner/breakfast/tea
  {PARTICIPANT} were/was/are on/by the/a phone/telephone/line
  {PARTICIPANT} spoke/speak/speaks/talked/talk by/over/on phone/telephone/video/video-link/teleconference
  {PARTICIPANT} got/get/had/has/have/spent/spends/gave/gives/given/found/finds ** minute/minutes/hour/hours/half-hour/evening/morning/afternoon/day/time with * {PARTICIPANT}
  {PARTICIPANT} spent/spends ** sunday/monday/tuesday/wednesday/thursday/friday/saturday with ** {PARTICIPANT}
  {HOST} gave/gives/granted/spared {GUEST} ** minutes/hour/hours/half-hour/audience/hearing
  {PARTICIPANT} ** shared/shares/share a table/lunch/meal/dinner/car/stage/platform ** with ** {PARTICIPANT}
  {PARTICIPANT} broke/breaks bread with {PARTICIPANT}
  {GUEST} gave/gives/made/makes/delivered * presentation/pitch/demonstration/briefing/outline/report/account/overview to {HOST}
  {GUEST} gave/gives/made/makes {HOST} * presentation/pitch/demonstration/briefing/outline/report/account/overview
  {GUEST/pf} presented/presents/pitched/demonstrated/explained/outlined * to {HOST/p}
  {GUEST} put/puts to {HOST/p}
  {GUEST} put/puts ** to {HOST/p} in/at/on/over/during
  {GUEST} sat/sits/appeared/stood/went/came/were/was/testified ** before ** committee/panel/subcommittee/commission/senate/parliament/council/lawmakers
  {GUEST} was/were on the carpet/mat/spot/stand ** before/of {HOST}
  {GUEST} sat/sits/appeared/appears/stood/testified ** before the/a/* {HOST}
  {GUEST} fronted/faced/faces/fronts * {HOST/ap}
  {HOST} faced/faces/confronted/confronts * {GUEST/pf} ** in/at * session/meeting/hearing/talks
  {GUEST} trooped/filed/streamed/walked/marched/came/went/strode/swept into/to ** office/offices/palace/residence/ministry/chamber/suite of {HOST}
  {HOST} had/has ** as his/her/its/their guest/guests ** {GUEST}
  {HOST} had/has/have as his/her/its/their guest/guests ** {GUEST}
  {HOST} brought/brings/called/calls/invited/invites/asked/asks ** to * premises/office/offices/headquarters/palace/residence ** {GUEST/pf}
  {HOST} brought/brings/called/calls/invited/invites/asked/asks {GUEST/pf} ** to * premises/office/offices/headquarters/palace/residence
  {HOST} has/have/had/was/were called/invited/asked/summoned/brought in/over/together/round ** {GUEST/pf}
  {GUEST} was/were/been called/invited/asked/summoned/brought/hauled in/over/together/round/before
  {PARTICIPANT} was/were * seen/spotted/photographed/pictured ** with {PARTICIPANT/pf}
  first/then/next/last/lastly/after/later came * {PARTICIPANT/p}
  {PARTICIPANT} was/were first/next/last/second/third in/on/to
  passed/transpired * between * {PARTICIPANT/pf}
  conference/link/call/line/linkup/hook-up between * {PARTICIPANT}
  call/link/linkup/hook-up/videoconference/teleconference with * {PARTICIPANT/pf}
  session/dialogue/gathering/meeting/consultation/roundtable/hearing , which {HOST} convened/called/held/hosted/chaired/led
  session/dialogue/gathering/meeting/consultation/roundtable/hearing convened/called/hosted/chaired/led/presided * by {HOST}
  {HOST} presided/presides over * meeting/gathering/session/talks/sitting ** with/of ** {GUEST}
  {HOST} chaired/chairs/convened/convenes/called ** meeting/gathering/session/roundtable/talks/sitting ** with/of/for ** {GUEST/pfa}
  breakfast/lunch/dinner/supper/tea/coffee/iftar/drinks ** was/with/went * {PARTICIPANT/pf}
  {PARTICIPANT} * over breakfast/lunch/dinner/supper/tea/coffee/iftar/drinks ** with {PARTICIPANT}
  {HOST} hosted/hosts/treated/treats/entertained/invited * {GUEST/pf} at/to/for/over a/* dinner/lunch/breakfast/banquet/tea/reception/iftar
  {HOST} gave/gives/threw/throws/laid/hosted ** dinner/lunch/breakfast/banquet/reception/iftar for/in ** {GUEST}
  at/around/round/across the table ** were/was/sat {PARTICIPANT}
  {PARTICIPANT} was/were at/around/round/across the table
  {GUEST} walked/walks/talked/talks/took/takes {HOST/p} through
  {PARTICIPANT} sounded/sounds out {PARTICIPANT}
  {PARTICIPANT} got/get/gets talking to/with ** {PARTICIPANT}
  {PARTICIPANT} got/get/gets/sat/sit/came/come together
  {PARTICIPANT} sat/sit/sits down to/for/at/on/in/together/again
  {PARTICIPANT} ** behind closed doors with {PARTICIPANT}
  {PARTICIPANT} ** in * company of ** {PARTICIPANT}
  {PARTICIPANT} had/has/have/held/holds * bilateral/bilaterals/one-on-one/pull-aside ** with * {PARTICIPANT}
  {HOST} found/finds/had/has room/time/slot/minutes ** for ** {GUEST}
  {HOST} made/makes time/slot/minutes ** for ** {GUEST}
  {HOST} 's door/doors/diary ** {GUEST}
  appointment/appointments/slot/hour ** went/was/belonged/go * to/with {PARTICIPANT/pf}
  {PARTICIPANT} sought/seeks/requested/obtained/secured/won * audience/meeting/hearing/appointment/interview with {PARTICIPANT}
  {GUEST} was/were admitted/ushered/shown/called/invited into/to/in ** presence/office/palace/residence/chamber
`;
