import { describe, expect, test } from 'vitest';
import { kindsIn } from '../named.ts';

describe('a body is named by all its words', () => {
  test.each([
    // A head in front of the last one, and a place named of something.
    ['Sălaj County School Inspectorate fined a firm.', ['agency Sălaj County School Inspectorate']],
    [
      'The Private Clinic Hospital Association met Nokia.',
      ['organization Private Clinic Hospital Association', 'company Nokia'],
    ],
    ['The Freeport of Riga Authority fined a firm.', ['agency Freeport of Riga Authority']],
    ['The Oslo Police District fined a firm.', ['agency Oslo Police District']],
    ['Hsinchu City Hall signed an agreement with Nokia.', ['agency Hsinchu City Hall', 'company Nokia']],
    [
      'The Clean Hydrogen Joint Undertaking signed an agreement with Nokia.',
      ['organization Clean Hydrogen Joint Undertaking', 'company Nokia'],
    ],
    [
      'Hue Software Park No. 4 signed an agreement with Nokia.',
      ['organization Hue Software Park No. 4', 'company Nokia'],
    ],
    ['The Hue Hi-Tech Park Management Board fined a firm.', ['agency Hue Hi-Tech Park Management Board']],
    ['The Faculty of Law signed an agreement with Nokia.', ['organization Faculty of Law', 'company Nokia']],
    // Whose an office is, and of which ministry a department.
    ["The Public Prosecutor's Office fined a firm.", ["agency Public Prosecutor's Office"]],
    ['The Office of the Comptroller General fined a firm.', ['agency Office of the Comptroller General']],
    [
      'The Anti-Fraud Department of the Interior Ministry fined a firm.',
      ['agency Anti-Fraud Department', 'agency Interior Ministry'],
    ],
    [
      'The Industrial Affairs Committee of the Althingi fined a firm.',
      ['agency Industrial Affairs Committee', 'agency Althingi'],
    ],
    // Councils of a trade have members.
    [
      'The Tea Growers Council signed an agreement with Nokia.',
      ['organization Tea Growers Council', 'company Nokia'],
    ],
    [
      'The Dockers Union Confederation of Malta signed an agreement with Nokia.',
      ['organization Dockers Union Confederation of Malta', 'company Nokia'],
    ],
    [
      "The Fishermen's Cooperative of Kayar signed an agreement with Nokia.",
      ["organization Fishermen's Cooperative of Kayar", 'company Nokia'],
    ],
    [
      'The Observatory for Digital Freedom signed an agreement with Nokia.',
      ['organization Observatory for Digital Freedom', 'company Nokia'],
    ],
    // Governments of cities, also where the state has its seat.
    [
      'Tokyo Metropolitan Government signed an agreement with Nokia.',
      ['agency Tokyo Metropolitan Government', 'company Nokia'],
    ],
    [
      'The Kumamoto Prefectural Government fined Nokia.',
      ['agency Kumamoto Prefectural Government', 'company Nokia'],
    ],
    [
      'The Akimat of Shymkent signed an agreement with Nokia.',
      ['agency Akimat of Shymkent', 'company Nokia'],
    ],
    ['Korea Customs Service fined Nokia.', ['agency Korea Customs Service', 'company Nokia']],
    // Other tongues.
    ['The Dirección General de Correos fined a firm.', ['agency Dirección General de Correos']],
    [
      'Ankara Teknik Üniversitesi signed an agreement with Nokia.',
      ['organization Ankara Teknik Üniversitesi', 'company Nokia'],
    ],
    ['Rigspolitiet fined Nokia.', ['agency Rigspolitiet', 'company Nokia']],
    [
      'Hospital San Vicente signed an agreement with Nokia.',
      ['organization Hospital San Vicente', 'company Nokia'],
    ],
    // A bank and its land, but no bank of many lands.
    ['Umoja Bank Uganda signed an agreement with Nokia.', ['company Umoja Bank Uganda', 'company Nokia']],
    [
      'The Consumer Watchdog Kenya filed a complaint against Nokia.',
      ['organization Consumer Watchdog Kenya', 'company Nokia'],
    ],
    [
      'Consumer Voices Kenya filed a complaint against Nokia.',
      ['organization Consumer Voices Kenya', 'company Nokia'],
    ],
    [
      'Kiambu County Government signed an agreement with Nokia.',
      ['agency Kiambu County Government', 'company Nokia'],
    ],
    ['Perbadanan Labuan signed an agreement with Nokia.', ['agency Perbadanan Labuan', 'company Nokia']],
    [
      'Naivasha Technopolis signed an agreement with Nokia.',
      ['organization Naivasha Technopolis', 'company Nokia'],
    ],
  ])('%s', (body, entities) => {
    expect(kindsIn(body)).toEqual(entities);
  });

  test.each([
    ['Ships wait outside the Port of Tema, said Nokia.', 'company Port of Tema'],
    ['The central bank named Anna Berg vice-president.', 'company central bank'],
    ['Stackhaus UK was fined.', 'organization Stackhaus UK'],
    ['He worked at the World Bank Uganda programme.', 'company World Bank Uganda'],
    ['The hall of the city signed nothing with Nokia.', 'agency hall'],
    ['The Interior Ministry of the Joint Undertaking was asked by Nokia.', 'organization Joint Undertaking'],
  ])('but not %s', (body, entity) => {
    expect(kindsIn(body)).not.toContain(entity);
  });
});

describe('a firm is named in its own tongue, and told by the noun that takes up a list', () => {
  test.each([
    [
      'Slovinske elektrarne signed an agreement with Nokia.',
      ['company Slovinske elektrarne', 'company Nokia'],
    ],
    ['The contract was won by Horní dráhy Brno.', ['company Horní dráhy Brno']],
    ['Correos de Chile signed an agreement with Nokia.', ['company Correos de Chile', 'company Nokia']],
    [
      'Cooperativa Agraria de Utrera signed an agreement with Nokia.',
      ['company Cooperativa Agraria de Utrera', 'company Nokia'],
    ],
    [
      'The Port of Koper signed an agreement with the Port of Trieste.',
      ['company Port of Koper', 'company Port of Trieste'],
    ],
    [
      'Aqaba Container Terminal signed an agreement with Nokia.',
      ['company Aqaba Container Terminal', 'company Nokia'],
    ],
    ['The bank licensed Tusho and Halpay, two mobile wallets.', ['company Tusho', 'company Halpay']],
    ['Two wallets, Tusho and Halpay, must pay a fine.', ['company Tusho', 'company Halpay']],
    [
      'On Monday Tusho, Vero and Halpay, all start-ups, spoke.',
      ['company Tusho', 'company Vero', 'company Halpay'],
    ],
    [
      'The contract of the shipyard Bruma with the exchange house Al Dafra was void.',
      ['company Bruma', 'company Al Dafra'],
    ],
    ['The bank licensed 4iG and 3Shape.', ['company 4iG', 'company 3Shape']],
  ])('%s', (body, entities) => {
    expect(kindsIn(body)).toEqual(entities);
  });

  test.each([
    'On Monday Anna Berg and Maria Holm, two ministers, spoke.',
    'The licence is for 5G at 4Gbps and a 3D map.',
    'In Tusho, all banks were closed.',
  ])('but not in %s', (body) => {
    expect(kindsIn(body).filter((name) => name.startsWith('company'))).toEqual([]);
  });
});
