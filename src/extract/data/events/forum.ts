import type { Wordings } from '../../events/rules.ts';

/** A conference, summit, exhibition or workshop. */
export const forum: Wordings = {
  type: 'FORUM',
  nouns: {
    forum: `forum summit conference exhibition expo congress workshop symposium seminar conclave fair convention
      hackathon webinar colloquium show assembly roundtable round-table gitex mwc plenary ministerial bootcamp`,
  },
  lines: `
    host, organise, organize, hold, convene, stage, run, co-host, put on, sponsor, chair, launch, open, inaugurate, kick off + forum :: S=ORGANISER/pafoc by=ORGANISER of=PARTICIPANT with=PARTICIPANT between=PARTICIPANT :: 0.66 :: forum
    attend, join, participate, participate in, take part in, address, speak at, speak, appear at, exhibit at, represent, tell, keynote, be at, showcase at, deliver, lead, present at + forum :: S=PARTICIPANT at=PARTICIPANT/ :: 0.6 :: forum
    gather, come together, convene, assemble, meet + forum :: S=PARTICIPANT of=PARTICIPANT :: 0.55 :: forum
    take place, be held, open, begin, start, conclude, end, close, wrap up, kick off + forum :: of=PARTICIPANT between=PARTICIPANT with=PARTICIPANT by=ORGANISER in=PARTICIPANT/x :: 0.55 :: forum
    cancel, postpone, call off + forum :: S=ORGANISER by=ORGANISER :: 0.6 :: forum cancelled
    + forum :: by=ORGANISER! :: 0.4 :: forum
  `,
};

export const forumIdioms = `
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
