import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Negations, wishes, conditions and words that only look like an act. */
const NOT_TOLD = [
  'The two ministers did not meet Huawei in Beijing on Monday.',
  'Minister Umar Saif hopes to meet Google executives next month.',
  'Minister Umar Saif never met Zhang Wei, chairman of Huawei.',
  'The device met the requirements of the Federal Communications Commission.',
  'The proposal of the Ministry of Communications met with criticism from Vodafone.',
  'Google received an award from the Ministry of Communications on Monday.',
  'Minister Umar Saif could explore joint ventures with Huawei.',
  'The Ministry of Communications is considering an agreement with Microsoft.',
  'The ministry denied that it signed a contract with Vodafone.',
  'Huawei has yet to sign an agreement with the Ministry of Education.',
  'The Federal Communications Commission may fine Verizon.',
  'The European Commission could open an investigation into Microsoft.',
  'Microsoft wants to invest 5 billion dollars in Kenya.',
  'Microsoft said it had no plans to acquire Nokia.',
  'The launch pad of SpaceX is in Florida.',
  'The meeting room at the Ministry of Finance was designed by Apple.',
  'Prime Minister Anwar Ibrahim asked Google to invest more in Malaysia.',
  'Starlink has applied for a licence with the regulator CRAN.',
  'Google appointed lawyers to fight the case.',
  'The partnership between Microsoft and OpenAI has been running for years.',
  'If Apple fails to comply, the European Commission will fine the company.',
  'Vodafone signed off on the accounts.',
  'Nokia serves customers who met their targets.',
  'Minister Umar Saif told a news conference on Monday that exports had grown.',
  'Critics called on the European Commission to ban TikTok.',
  'Apple visited a new low on the stock market.',
  'The Ministry of Communications urged Telkom to launch a 5G network.',
  'Telecel is in talks to buy Vodafone.',
  'Starlink hopes to open a ground station in Namibia one day.',
  'Apple launched a bid for the shares that it did not own.',
] as const;

describe('No act', () => {
  test.each(NOT_TOLD)('is found in: %s', (sentence) => {
    expect(eventsOf(sentence).map(({ type, evidence }) => `${type}: ${evidence}`)).toEqual([]);
  });
});
