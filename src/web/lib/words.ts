/** Words of the schema whose plain form is not just their letters in lower case. */
const PLAIN: Readonly<Record<string, string>> = {
  AI: 'AI',
  IP: 'IP',
  E_COMMERCE: 'E-commerce',
  EDUCATION_SKILLS: 'Education and skills',
  FINTECH_CRYPTO: 'Fintech and crypto',
  TRANSPORT_ENERGY_TECH: 'Transport and energy',
  HEALTH_TECH: 'Health technology',
  INTERNET_PLATFORMS: 'Internet platforms',
  Agency: 'Public body',
  Company: 'Firm',
};

/** A word of the schema as a reader would say it: `CENTRAL_BANK` is “Central bank”. */
export function inWords(word: string): string {
  const plain = word.toLowerCase().replaceAll('_', ' ');
  return PLAIN[word] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A number with its noun: `1 meeting`, `2 meetings`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

export const EVENT_TYPES = [
  'MEETING',
  'VISIT',
  'FORUM',
  'AGREEMENT',
  'INVESTMENT',
  'LAUNCH',
  'POLICY',
  'LICENCE',
  'ENFORCEMENT',
  'APPOINTMENT',
] as const;

export const TOPICS = [
  'AI',
  'CYBERSECURITY',
  'DATA',
  'DIGITAL_GOVERNMENT',
  'E_COMMERCE',
  'EDUCATION_SKILLS',
  'FINTECH_CRYPTO',
  'INTERNET_PLATFORMS',
  'SEMICONDUCTORS',
  'SPACE',
  'STARTUPS',
  'TELECOM',
  'TRADE',
  'TRANSPORT_ENERGY_TECH',
  'HEALTH_TECH',
  'MANUFACTURING',
  'COMPETITION',
  'PRIVACY',
  'IP',
  'OTHER',
] as const;
