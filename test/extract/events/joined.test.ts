import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('Sentences on one act', () => {
  test('put those who held the pens beside the bodies that signed', () => {
    const events = eventsOf(
      'Nokia and Ericsson signed a contract on Thursday. Anna Berg signed for Nokia and Jan Maes for Ericsson.',
    );
    expect(events.map(({ type }) => type)).toEqual(['AGREEMENT']);
    expect(events[0]!.who).toEqual(
      expect.arrayContaining(['Anna Berg SIGNATORY', 'Ericsson SIGNATORY', 'Nokia SIGNATORY']),
    );
  });

  test('keep one who was at the table, with his firm, in the meeting told before', () => {
    const events = eventsOf(
      'Minister Chidi Okafor met Anna Berg, the chief executive of Nokia, on Thursday. Jan Maes of Ericsson was at the table, too.',
    );
    expect(events.map(({ type }) => type)).toEqual(['MEETING']);
    expect(events[0]!.who.map((one) => one.replace(/ [A-Z]+$/, ''))).toEqual(
      expect.arrayContaining(['Anna Berg', 'Chidi Okafor', 'Jan Maes']),
    );
  });

  test('give a minister the bill that he tables, not the agency named before', () => {
    const events = eventsOf(
      'The Data Protection Commission fined Vodafone 2 million euros on Tuesday.\n\n' +
        'A bill on cards was tabled in the National Assembly on Thursday by the Minister of Trade, Kagiso Ramotse.',
    );
    expect(events.filter(({ type }) => type === 'POLICY').map(({ who }) => who)).toEqual([
      ['Kagiso Ramotse ISSUER'],
    ]);
  });

  test('make one meeting with all who attended', () => {
    const events = eventsOf(
      'Prime Minister Shehbaz Sharif met Zhang Wei, chairman of Huawei, in Islamabad on Thursday.\n\n' +
        'The meeting was also attended by Minister for Finance Muhammad Aurangzeb.',
    );
    expect(events.filter(({ type }) => type === 'MEETING')).toHaveLength(1);
    expect(events[0]!.who).toEqual([
      'Muhammad Aurangzeb PARTICIPANT',
      'Shehbaz Sharif HOST',
      'Zhang Wei GUEST',
    ]);
  });

  test.each([
    'Nvidia Vice President Keith Strier led the delegation.',
    'The delegation was led by Nvidia Vice President Keith Strier.',
    'At the head of the delegation was Nvidia Vice President Keith Strier.',
  ])('put who led a delegation on its side: %s', (sentence) => {
    const [meeting] = eventsOf(
      `Vietnam's Minister of Planning Nguyen Chi Dung received a delegation of Nvidia in Hanoi on Thursday.\n\n${sentence}`,
    );
    expect(meeting!.who).toEqual(['Keith Strier GUEST', 'Nguyen Chi Dung HOST', 'Nvidia GUEST']);
  });

  test.each([
    'It was made up of Chairman Jim Tracy and Director Todd Bell.',
    'Making up the delegation were Chairman Jim Tracy and Director Todd Bell.',
    'The other members of the delegation were Chairman Jim Tracy and Director Todd Bell.',
    'Chairman Jim Tracy and Director Todd Bell were represented in the delegation.',
  ])('keep a delegation together in all its meetings: %s', (sentence) => {
    const events = eventsOf(
      `A delegation of the Tower Association was in Nairobi last week. ${sentence}\n\n` +
        'On Thursday the delegation met Communications Minister Sara Okoth. The delegation also met with the Communications Authority of Kenya.',
    );
    const meetings = events.filter(({ type }) => type === 'MEETING').map(({ who }) => who.join());
    expect(meetings).toHaveLength(2);
    for (const who of meetings) {
      expect(who).toContain('Jim Tracy');
      expect(who).toContain('Todd Bell');
    }
  });

  test('do not mix two delegations up', () => {
    const events = eventsOf(
      'Communications Minister Sara Okoth received a delegation of Nokia in Nairobi on Monday. Making up the delegation were Nokia vice presidents Eva Lund and Paul Kerr.\n\n' +
        'On Tuesday Okoth received a delegation of Huawei. The Huawei delegation later met Central Bank Governor John Tanui.',
    );
    const later = events.find(({ who }) => who.join().includes('John Tanui'));
    expect(later!.who.join()).not.toMatch(/Eva Lund|Paul Kerr/);
  });

  test('take "at the table, too, was" for the meeting told before', () => {
    const events = eventsOf(
      'Communications Minister Sara Okoth held talks with Nokia chief executive Justin Hale in Nairobi on Thursday.\n\n' +
        'At the table, too, was Mohamed Shamroukh, who is the CEO of the National Telecom Regulatory Authority.',
    );
    expect(events.map(({ who }) => who)).toEqual([
      ['Justin Hale GUEST', 'Mohamed Shamroukh PARTICIPANT', 'Sara Okoth HOST'],
    ]);
  });

  test('put who attended a signing, and who did likewise, beside those who signed', () => {
    const [signing, ...others] = eventsOf(
      'Bangladesh Satellite Company signed a memorandum of understanding with the Russian company Glavkosmos in Dhaka on Thursday.\n\n' +
        'Chairman Shahjahan Mahmud presided over the ceremony. Secretary Khalilur Rahman attended it, as did Ambassador Alexander Mantitsky and Minister Mustafa Jabbar.',
    );
    expect(others).toEqual([]);
    expect(signing!.who).toEqual([
      'Alexander Mantitsky PARTICIPANT',
      'Bangladesh Satellite Company SIGNATORY',
      'Glavkosmos SIGNATORY',
      'Khalilur Rahman PARTICIPANT',
      'Mustafa Jabbar PARTICIPANT',
      'Shahjahan Mahmud PARTICIPANT',
    ]);
  });

  test.each(['attended both meetings', 'was present at the meetings'])('put who %s in each', (words) => {
    const events = eventsOf(
      'Trade Minister Parks Tau received Ericsson chief executive Borje Ekholm in Pretoria on Thursday.\n\n' +
        `He then received Nokia chief executive Justin Hotard.\n\nKenyan ambassador Jane Ndurumo ${words}.`,
    );
    expect(events.map(({ who }) => who)).toEqual([
      ['Borje Ekholm GUEST', 'Jane Ndurumo PARTICIPANT', 'Parks Tau HOST'],
      ['Jane Ndurumo PARTICIPANT', 'Justin Hotard GUEST', 'Parks Tau HOST'],
    ]);
  });

  test('are two meetings of the same people where one was held before', () => {
    const events = eventsOf(
      'Trade Minister Parks Tau met Nokia chief executive Justin Hotard in Pretoria on Thursday.\n\nThe two had previously met on March 12 in Barcelona.',
    );
    expect(events.map(({ date }) => date)).toEqual(['2025-04-24', '2025-03-12']);
  });

  test('are a meeting each where the list of who was met ends in "each separately"', () => {
    const events = eventsOf(
      'On the margins of the fair in Barcelona on Thursday, Trade Minister Parks Tau met with Nokia chief executive Justin Hotard and Ericsson chief executive Borje Ekholm, each separately.',
    );
    expect(events.map(({ type }) => type)).toEqual(['MEETING', 'MEETING']);
  });

  test('join a headline to the act that it announces', () => {
    const events = eventsOf(
      'Kenya and China signed a memorandum of understanding on Tuesday.',
      'Kenya, China sign memorandum',
    );
    expect(events.map(({ type }) => type)).toEqual(['AGREEMENT']);
    expect(events[0]!.evidence).toContain('signed a memorandum');
  });

  test('join a headline that calls a guest by another firm of his', () => {
    const events = eventsOf(
      'Italian Prime Minister Giorgia Meloni received SpaceX chief executive Elon Musk in Rome on Monday.',
      'Meloni receives Starlink boss',
    );
    expect(events.map(({ who }) => who)).toEqual([['Elon Musk GUEST', 'Giorgia Meloni HOST']]);
  });

  test('tell separate meetings with separate counterparts', () => {
    const events = eventsOf(
      'Minister Umar Saif held separate meetings with Google and Microsoft in Islamabad on Thursday.',
    );
    expect(events.map(({ type }) => type)).toEqual(['MEETING', 'MEETING']);
  });

  test('tell separate meetings beside the one that the minister attended', () => {
    const events = eventsOf(
      'Prime Minister Shehbaz Sharif received a delegation of GalaxySpace in Islamabad on Thursday. Minister for Information Technology Shaza Fatima attended the meeting.\n\n' +
        'During the visit, the GalaxySpace delegation held separate meetings with the Ministry of Information Technology and with the Space Commission.',
    );
    expect(events.map(({ who }) => who)).toEqual([
      ['GalaxySpace GUEST', 'Shaza Fatima PARTICIPANT', 'Shehbaz Sharif HOST'],
      ['GalaxySpace GUEST', 'Ministry of Information Technology HOST'],
      ['GalaxySpace GUEST', 'Space Commission HOST'],
    ]);
  });

  test('tell a call on the president beside the meeting with his minister', () => {
    const events = eventsOf(
      'Prime Minister Shehbaz Sharif of Pakistan met a delegation of Alibaba led by its chairman Joe Tsai in Islamabad on Thursday.\n\n' +
        'Later, the delegation also called on President Asif Ali Zardari of Pakistan.',
    );
    expect(events.map(({ who }) => who)).toEqual([
      ['Alibaba GUEST', 'Joe Tsai GUEST', 'Shehbaz Sharif HOST'],
      ['Asif Ali Zardari HOST', 'Joe Tsai GUEST'],
    ]);
  });

  test('tell a fine of its own for each firm', () => {
    const events = eventsOf('The European Commission fined Apple and Meta on Wednesday.');
    expect(events.map(({ who }) => who)).toEqual([
      ['Apple SUBJECT', 'European Commission ISSUER'],
      ['European Commission ISSUER', 'Meta SUBJECT'],
    ]);
  });
});

describe('The words that prove an act', () => {
  test('are its whole sentence', () => {
    const sentence =
      'In sharing the outcomes, members of the Huawei delegation said that they met Minister Umar Saif and PTA (Islamabad) last week, and were content.';
    expect(eventsOf(`The visit ended on Thursday. ${sentence}`)[0]!.evidence).toBe(sentence);
  });

  test('are the clause alone where the sentence is a list without an end', () => {
    const list = Array.from({ length: 40 }, (_, index) => `item number ${index}`).join(', ');
    const { evidence } = eventsOf(
      `Minister Umar Saif met Google in Islamabad on Thursday to discuss ${list}.`,
    )[0]!;
    expect(evidence).toMatch(/^Minister Umar Saif met Google/);
    expect(evidence.length).toBeLessThan(400);
  });
});

describe('The result', () => {
  test('is the same each time, with ids in the order of the evidence', () => {
    const text =
      'The European Commission fined Apple on Wednesday. Kenya and China signed a pact on Tuesday.';
    const first = eventsOf(text);
    expect(eventsOf(text)).toEqual(first);
    expect(first.map(({ id }) => id)).toEqual(['v1', 'v2']);
  });

  test('says how sure it is, between 0 and 1, and surer of what two sentences tell', () => {
    const once = eventsOf('Prime Minister Shehbaz Sharif met Zhang Wei, chairman of Huawei, in Islamabad.');
    const twice = eventsOf(
      'Prime Minister Shehbaz Sharif met Zhang Wei, chairman of Huawei, in Islamabad.\n\n' +
        'Shehbaz Sharif held talks with Zhang Wei on cloud services.',
    );
    for (const { confidence } of [...once, ...twice]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
    expect(twice[0]!.confidence).toBeGreaterThan(once[0]!.confidence);
  });

  test('is empty for a text without an act', () => {
    expect(eventsOf('Data is the new oil. Trust is what it runs on.')).toEqual([]);
  });

  test('share what is planned where "and" joins their verbs', () => {
    const events = eventsOf(
      'Trade Minister Ali Hassan will visit Tokyo next week and hold talks with SoftBank.',
    );
    expect(events.map(({ type, status }) => `${type} ${status}`).sort()).toEqual([
      'MEETING PLANNED',
      'VISIT PLANNED',
    ]);
  });

  test('keep a further fine apart from the first', () => {
    const events = eventsOf(
      'The Data Protection Commission fined Meta 91 million euros on Friday.\n\n' +
        'A further fine of 17 million euros was imposed on Meta by the Data Protection Commission.',
    );
    expect(events.map(({ type }) => type)).toEqual(['ENFORCEMENT', 'ENFORCEMENT']);
  });

  test('part an appointment with one from an interview with another', () => {
    const events = eventsOf(
      'Minister Ali Hassan met Pedro Ruiz, chairman of Orange, on Monday. Minister Ali Hassan also had an ' +
        'appointment with Microsoft co-founder Bill Gates and an interview with Oracle president Mark Hurd.',
    );
    expect(events.filter(({ type }) => type === 'MEETING')).toHaveLength(3);
  });

  test('take one who speaks behind a pronoun for its meaning', () => {
    const [meeting] = eventsOf(
      'It met executives of Orange on Wednesday, the Ministry of Communications said.',
    );
    expect(meeting!.who).toEqual(['Ministry of Communications PARTICIPANT', 'Orange PARTICIPANT']);
  });

  test('know the firm that a regulator decides on from the steps before', () => {
    const events = eventsOf(
      'The Data Protection Commission opened an inquiry into Meta in March 2023.\n\n' +
        'In April 2025 the Data Protection Commission imposed a fine of 91 million euros.',
    );
    expect(events.map(({ who }) => who)).toEqual([
      ['Data Protection Commission ISSUER', 'Meta SUBJECT'],
      ['Data Protection Commission ISSUER', 'Meta SUBJECT'],
    ]);
  });

  test('take the speakers of a forum for participants', () => {
    const [forum] = eventsOf(
      'Minister Ali Hassan opened the Telecom Conclave in New Delhi on Thursday.\n\n' +
        'The speakers included Nokia president Pekka Lund and Minister Lina Omar.',
    );
    expect(forum!.who).toEqual(['Ali Hassan PARTICIPANT', 'Lina Omar PARTICIPANT', 'Pekka Lund PARTICIPANT']);
  });
});
