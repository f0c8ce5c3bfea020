import { describe, expect, test } from 'vitest';
import { kindsIn } from '../named.ts';

const AROUND =
  'It was a warm day, and many people walked along the river as they do when the sun shines in spring.';
const kinds = (sentence: string) => kindsIn(`${AROUND} ${sentence} ${AROUND}`);

/** Two plain capitals and one word that no list has. */
const UNKNOWN = ['Alder Creek', 'Zelena Mreža', 'Kvistor'];

describe('an unknown name is a firm’s in the place of a sentence where firms stand', () => {
  test.each([
    'The regulator ordered X to pay 3 million dollars.',
    'X was ordered to pay 3 million dollars by the regulator.',
    'X received a licence from the ministry on Monday.',
    'X has won the contract for the network.',
    'The contract for the network went to X.',
    'The minister visited the plant of X on Monday.',
    'The ministry signed a memorandum with X on Monday.',
    'X has invested 40 million dollars in a factory.',
    'X appealed against the ruling.',
    'X is to build the data centre for the ministry.',
    'X sent its lawyer to the hearing.',
    'The land was sold to X in 2022.',
    'The data were stored by X in Ireland.',
    'X, in which the state holds a fifth, lost money last year.',
    'X runs 300 shops in the country.',
    'The regulator lifted the ban on X.',
    'X must delete the data within a month.',
    'Police searched the rooms of X on Monday.',
    'The tower belongs to X.',
    'X, which has five shops between two towns, was glad.',
    'The three companies that run them, X, Borea Hash and Savan Farm, were cut off.',
    'X, their Swiss maker, was there.',
    'Customers of X will get their money back.',
    'X’s customers will get their money back.',
    'X employs 300 people in the town.',
  ])('%s', (frame) => {
    for (const name of UNKNOWN) expect(kinds(frame.replace('X', name))).toContain(`company ${name}`);
  });

  test.each([
    'The tenants of the Amsoi tea estate wait.',
    'Kafukule has 1,900 inhabitants and a school.',
    'Maria Lopez was ordered to pay 3 million dollars by the court.',
    'Maria Lopez has won the contract for the network.',
    'Wasiyanto spoke to the hall.',
    'The minister flew to Lumbika to open the school.',
  ])('is no firm: %s', (sentence) => {
    expect(kinds(sentence).filter((kind) => kind.startsWith('company'))).toEqual([]);
  });
});

describe('a name is a whole where its first word is a quarter or a trade', () => {
  test.each([
    ['The ministry fined the retailer Southern Basket on Monday.', 'company Southern Basket'],
    ['The court fined the forwarding firm Baltic Arrow on Monday.', 'company Baltic Arrow'],
    ['The regulator fined Minera Quebrada Larga on Monday.', 'company Minera Quebrada Larga'],
    ['An award to the firm Ray Horizon has been annulled.', 'company Ray Horizon'],
  ])('%s', (sentence, kind) => {
    expect(kinds(sentence)).toContain(kind);
  });
});
