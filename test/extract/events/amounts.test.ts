import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const amountOf = (sentence: string) => eventsOf(sentence)[0]?.amount;

describe('The sum of an act', () => {
  test.each([
    ['The European Commission fined Meta 200 million euros on Wednesday.', 200_000_000, 'EUR'],
    ['Vodacom will invest R1.2bn in a data centre in Durban, South Africa.', 1_200_000_000, 'ZAR'],
    ['In Nairobi, Kenya, Microsoft will invest Sh6.2 billion in a data centre.', 6_200_000_000, 'KES'],
    [
      'In Kampala, Uganda, Microsoft will invest 40 billion shillings in a data centre.',
      40_000_000_000,
      'UGX',
    ],
    ['Nokia will invest Rs 5 billion in a plant in Lahore, Pakistan.', 5_000_000_000, 'PKR'],
    ['Nokia will invest Rs. 20 crore in a plant in Chennai, India.', 200_000_000, 'INR'],
    ['Amazon will invest 90 billion pesos in a data centre in Queretaro, Mexico.', 90_000_000_000, 'MXN'],
    ['The National Communications Authority fined MTN GH¢4 million in Accra, Ghana.', 4_000_000, 'GHS'],
    ['The Nigerian Communications Commission fined MTN N330 billion in Abuja.', 330_000_000_000, 'NGN'],
    ['Nokia will invest 3 billion pula in a data centre in Gaborone, Botswana.', 3_000_000_000, 'BWP'],
    ['Nokia will invest 40 million dinars in a data centre in Kuwait City, Kuwait.', 40_000_000, 'KWD'],
    ['Nokia will invest 2 billion kwacha in a data centre in Lusaka, Zambia.', 2_000_000_000, 'ZMW'],
    ['Nokia will invest CZK 5 billion in a plant in Brno, the Czech Republic.', 5_000_000_000, 'CZK'],
    ['The High Court fined Digicel J$20 million in Kingston, Jamaica.', 20_000_000, 'JMD'],
  ])('is in the money of the place: %s', (sentence, value, currency) => {
    expect(amountOf(sentence)).toEqual({ value, currency });
  });

  test.each([
    'Nokia signed an agreement with MTN on band N78 in Lagos, Nigeria.',
    'Nokia signed an agreement with Vodacom on R5 radios in Durban, South Africa.',
  ])('is not read from what is no money: %s', (sentence) => {
    expect(eventsOf(sentence)).toHaveLength(1);
    expect(amountOf(sentence)).toBeUndefined();
  });
});
