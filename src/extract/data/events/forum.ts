import type { Wordings } from '../../events/rules.ts';

/** A conference, summit, exhibition or workshop. */
export const forum: Wordings = {
  type: 'FORUM',
  nouns: {
    forum: `forum summit conference exhibition expo congress workshop symposium seminar conclave fair convention
      hackathon webinar colloquium show assembly roundtable round-table gitex mwc plenary ministerial bootcamp week council festival
      meetup pitch-day dialogue exhibition fora drill drills edition days gathering expo`,
    gathering: `forum summit conference exhibition expo congress workshop symposium seminar conclave fair convention
      hackathon webinar colloquium plenary ministerial fora assembly festival gitex mwc`,
    session: 'meeting session gathering talks sitting',
  },
  lines: `
    host, organise, organize, hold, co-organise, mount, convene, stage, run, co-host, put on, sponsor, chair, launch, open, inaugurate, kick off + forum :: S=ORGANISER/afoc S=PARTICIPANT/p by=ORGANISER/afoc by=PARTICIPANT/p of=PARTICIPANT with=PARTICIPANT between=PARTICIPANT :: 0.66 :: forum
    attend, join, participate, participate in, take part in, address, speak at, speak, appear at, exhibit at, represent, tell, keynote, be at, showcase at, deliver, lead, present at + forum :: S=PARTICIPANT at=PARTICIPANT/ :: 0.6 :: forum
    gather, come together, convene, assemble, meet + forum :: S=PARTICIPANT of=PARTICIPANT :: 0.55 :: forum
    take place, be held, be, open, begin, start, conclude, end, close, wrap up, kick off + forum :: of=PARTICIPANT between=PARTICIPANT with=PARTICIPANT by=ORGANISER in=PARTICIPANT/x :: 0.55 :: forum
    be in, arrive in, arrive at, travel to, fly to, fly into, land in, head to, go to, come to, be at, be bound for, set off for, be back from, return from + gathering :: S=PARTICIPANT/p :: 0.5 :: forum named
    exhibit, show, showcase, present, demonstrate, display, appear, feature + gathering :: S=PARTICIPANT/pf :: 0.45 :: forum named
    attend, join, take part in, participate in, participate, address, tell, speak at, represent, be at + session :: S=PARTICIPANT of=ORGANISER/o :: 0.6 :: forum session
    host, chair, convene, hold, open, organise, organize + session :: S=ORGANISER/afoc S=PARTICIPANT/p of=ORGANISER/o by=ORGANISER/afoc by=PARTICIPANT/p :: 0.6 :: forum session
    be held, take place, open, meet, convene, gather, end, conclude, begin, start + session :: of=ORGANISER/o owner=ORGANISER/o by=ORGANISER :: 0.5 :: forum session
    play host to, be host to, be host of, be venue of, be venue for, be scene of, be home to, act as host of + forum :: S=ORGANISER/afoc :: 0.6 :: forum
    cancel, postpone, call off + forum :: S=ORGANISER by=ORGANISER :: 0.6 :: forum cancelled
    + gathering :: by=ORGANISER! :: 0.4 :: forum
    + gathering :: owner=ORGANISER/aofc! :: 0.4 :: forum
    arrange, put together, co-organise, co-organize, sponsor, prepare, plan, move, bring, launch + forum :: S=ORGANISER/afoc by=ORGANISER to=ORGANISER/x :: 0.5 :: forum
    bring together, gather, draw, attract, unite, assemble, feature, see, welcome, include, host + gathering :: S=PARTICIPANT/x O=PARTICIPANT of=ORGANISER/ao :: 0.5 :: forum
    include, be + speakers guests panellists panelists delegates attendees participants exhibitors keynotes :: S=PARTICIPANT O=PARTICIPANT :: 0.3 :: forum
    represent, lead, head, chair, moderate, preside, inaugurate, close, grace + forum delegation council :: S=PARTICIPANT/p by=PARTICIPANT/p :: 0.5 :: forum
    inaugurate, open, address, close, declare, attend, grace + gathering :: S=PARTICIPANT/p by=PARTICIPANT/p :: 0.55 :: forum
    say, warn, call, announce, promise, tell, attack, urge, add, stress + gathering :: S=PARTICIPANT/p :: 0.3 :: forum
    take place, be held, convene, meet, open, return, run, come, go, move, get under way, go ahead, end, close, wrap up, conclude + gathering :: in=ORGANISER/c of=ORGANISER/ao owner=ORGANISER/aof by=ORGANISER :: 0.4 :: forum doerless
    be cancelled, be postponed + gathering :: by=ORGANISER owner=ORGANISER :: 0.4 :: forum cancelled doerless
  `,
};

export const forumIdioms = `
  summit/forum/conference/congress/exhibition/expo/symposium/assembly ** have/has/with {ORGANISER} as * host
  {ORGANISER/afo} ** called/invited/invites/calls/summoned ** to a/an/its/the/their * workshop/seminar/conference/forum/summit/congress/symposium
  among those who spoke/speak/appeared at * summit/forum/conference/congress/expo/symposium/workshop/seminar/week was/were {PARTICIPANT}
  part of the * forum/summit/conference/congress/expo/week ** that/which {ORGANISER/afo} * held/holds/hosted/hosts/organised/organises/organized
  {PARTICIPANT/fo} has/have/had a/its/their stand/booth/pavilion at ** summit/forum/conference/congress/exhibition/expo/fair/festival
  next/coming ** summit/forum/conference/congress/exhibition/expo goes/falls to {ORGANISER/c}
  {ORGANISER/c} * turn to host * summit/forum/conference/congress/exhibition/expo/assembly
  speaking/addressing/talking/remarks/speech/address/keynote at/to/during/in ** summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar ** , {PARTICIPANT/p}
  addressing ** summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar ** , {PARTICIPANT/p}
  among * guests/speakers/participants/attendees/panellists ** summit/forum/conference/congress * was/were {PARTICIPANT}
  summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar ** attended/opened/inaugurated/addressed/graced/chaired by {PARTICIPANT/p}
  summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar ** gathers/gathered/brought/brings/drew/draws * together/* {PARTICIPANT}
  forum/summit/conference/congress/workshop/seminar/council ** , with {PARTICIPANT/p} in the chair
  {PARTICIPANT} is/was/were/are taking part in * event/forum/summit/conference/exhibition/show/congress
  participation of {PARTICIPANT} in * forum/summit/conference/exhibition/show/congress
  coming/come/came/flocking to the summit/conference/forum * {PARTICIPANT}
  organised/organized/hosted/convened/staged * by {ORGANISER}
  {PARTICIPANT} spoke/speaks/speaking/addressed/addresses/attended/attends/opened/opens/joined/joins/keynoted ** summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar
  {PARTICIPANT} took/takes/taking/take part in ** summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar
  {PARTICIPANT} told/tells * summit/forum/conference/congress/symposium
  {PARTICIPANT} were/was in attendance
  {ORGANISER} hosts/hosted/host/hosting/organised/organises/organized/organizes/held/holds/staged/stages/convened/convenes ** summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar/roundtable
  summit/forum/conference/congress/exhibition/expo/symposium/workshop/seminar/roundtable ** hosted/organised/organized/held/staged/convened/run/arranged * by {ORGANISER}
  {PARTICIPANT} * at/to/in * summit/forum/conference/congress/exhibition/expo/symposium
`;
