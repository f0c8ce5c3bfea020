import type { Wordings } from '../../events/rules.ts';

/** An official trip or tour of a place. The rules that need a place are kept where the verb alone is weak. */
export const visit: Wordings = {
  type: 'VISIT',
  nouns: {
    trip: 'visit trip tour mission stay stopover roadshow pilgrimage excursion stop',
    site: `plant factory site campus headquarters facility laboratory lab centre center park school hospital station
      exhibition pavilion stand booth institute university village region city office offices fab port museum`,
    grounds: 'works mill yard shipyard depot hall halls mast masts substation mine farm hub tower towers',
  },
  lines: `
    visit, tour, inspect :: S=GUEST/p O=HOST/afo O's=HOST/afo :: 0.62 :: trip
    visit, tour :: S=GUEST/p O=HOST/x :: 0.5 :: trip place
    be expected in, go on, go on to, be due in, fly back, be back, come :: S=GUEST/pa :: 0.5 :: trip place
    visit, tour, inspect :: S=GUEST/fao O=HOST/afo! :: 0.6 :: trip
    visit, tour, inspect :: S=GUEST/fao :: 0.55 :: trip place
    be welcomed to, arrive in, arrive at, fly to, fly into, travel to, travel, head to, head for, leave for, depart for, set off for, journey to, jet to, land in, touch down in, come to, swing through, pass through, go to, return to, be in, set out for, be off to :: S=GUEST/p :: 0.6 :: trip place
    pay, make, undertake, begin, start, conclude, end, wrap up, complete, embark on, kick off, wind up, finish, round off, go on, set out on, lead, launch, cut short, extend + trip :: S=GUEST/p by=GUEST/p to=HOST/afo of=HOST/afo :: 0.72 :: trip
    + trip :: owner=GUEST/p by=GUEST/p of=GUEST/p! :: 0.55 :: trip visitnoun
    + trip :: owner=GUEST/p! to=HOST/afo :: 0.55 :: trip visitnoun
    + trip :: S=GUEST/p to=HOST/afo :: 0.5 :: trip visitnoun placed
    go to, go through, go round, look at, look round, look over, see, walk through, drop in at, stop at, call at + site :: S=GUEST/p of=HOST/fao O's=HOST/fao at=HOST/fao by=HOST/x :: 0.5 :: trip
    fly on to, travel on to, drive to, drive on to, cross to, cross over to, be away in :: S=GUEST/p :: 0.6 :: trip place common
    go through, go round, look at, look round, look over, walk through, stop at, call at + grounds :: S=GUEST/p of=HOST/fao O's=HOST/fao at=HOST/fao by=HOST/x :: 0.5 :: trip common
    board, take + plane flight aircraft train :: S=GUEST/p :: 0.5 :: trip place common
    cancel, postpone, call off, scrap, shelve + trip :: S=GUEST/p owner=GUEST/p by=GUEST/p :: 0.6 :: trip cancelled
  `,
};

export const visitIdioms = `
  {GUEST/p} spent/spends/is/was spending/* * days/week/day in
  {GUEST/p} spent/spends/spending * day/days/week/weeks at/in/among/on
  {GUEST/p} spent/spends/spending * day/days/week/weeks ** in * company of {GUEST/p}
  {GUEST/p} had/has {GUEST/p} shown/led/taken/guided/driven/walked
  had/has/have a visitor ** : {GUEST/p}
  {GUEST/p} is/was on the road in/to
  {GUEST/p} made/makes his/her way to
  {GUEST/ps} 's plane/aircraft landed/lands/touched in/at/down
  it is/was to * that {GUEST/p} is/was/will * travelling/traveling/flying/going/travel/fly/go
  {GUEST/p} cast/casts/threw/took an/a eye/look over/at/around ** works/plant/site/station/factory/campus/centre/center/lab
  {GUEST/p} , just/fresh/newly back from
  {GUEST/p} is/was on his/her way to
  {GUEST/p} had/has/took/takes a/* look at/around/round ** plant/factory/site/campus/centre/lab/fab of {HOST/fao}
  at * plant/factory/site/campus/centre/lab/fab/headquarters/park of {HOST/fao} , {GUEST/p} was/were/is shown
  {GUEST/p} was/were/is/been * shown/taken around/round/through/over ** {HOST/faos}
  {GUEST/pf} set/sets/setting foot in/on
  {GUEST/p} is/was midway/halfway/partway through/into ** trip/visit/tour/mission
  {GUEST/p} is/was due in/at
  {GUEST/p} was/is/were/are in * on/for/at * visit/trip/tour/talks/summit/forum/meetings/exchanges
  {GUEST/p} is/was on * visit/trip/tour
  {GUEST/p} who/which is/was/has/had * on * visit/trip/tour
  {GUEST/p} were/was shown around/round/through {HOST}
  {GUEST/p} set/sets foot
  {GUEST/p} is/was/will/has ** on * visit/trip/tour/mission
  visit/trip/tour/journey/stay/stopover/visits/trips/tours of/by {GUEST/p}
  visit/trip/tour/journey ** took/takes/brought/brings/taken {GUEST/p} to
  {GUEST/p} * took/takes * trip/tour
  {GUEST/p} made/makes/paid/pays/undertook/began/begins/starts/started/ended/ends/concluded/concludes/wound/winds/rounded ** visit/trip/tour
  {GUEST/p} visited/visits/toured/tours/inspected/inspects
  at {HOST} , which {GUEST/p} visited
`;
