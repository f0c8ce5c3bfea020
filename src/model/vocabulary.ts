/** The closed word lists of the domain. Everything that is stored or asked uses these words and no others. */

export const ENTITY_KINDS = ['person', 'agency', 'company', 'organization', 'country'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const AGENCY_KINDS = [
  'MINISTRY',
  'REGULATOR',
  'AGENCY',
  'LEGISLATURE',
  'COURT',
  'CENTRAL_BANK',
  'MILITARY',
  'OTHER',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

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
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ['HAPPENED', 'PLANNED', 'CANCELLED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const ROLES = [
  'HOST',
  'GUEST',
  'PARTICIPANT',
  'ORGANISER',
  'SIGNATORY',
  'WITNESS',
  'INVESTOR',
  'RECIPIENT',
  'ISSUER',
  'SUBJECT',
] as const;
export type Role = (typeof ROLES)[number];

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
export type Topic = (typeof TOPICS)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'NONE'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
