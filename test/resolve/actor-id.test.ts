import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/index.ts';
import { actorId } from '../../src/resolve/actor-id.ts';

type Named = readonly [kind: EntityKind, country: string | null, name: string];
const id = ([kind, country, name]: Named) => actorId({ kind, country, name });

describe('actorId', () => {
  it.each<[Named, string]>([
    [['country', 'PK', 'Islamic Republic of Pakistan'], 'country:PK'],
    [['agency', 'PK', 'Ministry of Finance'], 'agency:pk/ministry-of-finance'],
    [['agency', null, 'Ministry of Finance'], 'agency:zz/ministry-of-finance'],
    [['company', 'CN', 'GalaxySpace'], 'company:galaxyspace'],
    [['person', 'CN', 'Xu Ming'], 'person:cn/xu-ming'],
    [['person', null, 'Xu Ming'], 'person:zz/xu-ming'],
    [['company', 'IN', 'National Bank'], 'company:in/national-bank'],
    [['company', 'IN', 'TCS'], 'company:in/tcs'],
    [['company', 'TW', 'TSMC'], 'company:tsmc'],
    [
      ['organization', null, 'International Telecommunication Union'],
      'organization:international-telecommunication-union',
    ],
  ])('of %j is %s', (entity, expected) => {
    expect(id(entity)).toBe(expected);
  });

  it.each<[Named, Named]>([
    [
      ['company', 'CN', 'Huawei'],
      ['company', null, 'HUAWEI Co., Ltd.'],
    ],
    [
      ['company', 'TR', 'Türk Telekom A.Ş.'],
      ['company', 'TR', 'Turk Telekom A.S.'],
    ],
    [
      ['agency', 'PK', 'Finance Ministry'],
      ['agency', 'PK', 'Federal Ministry of Finance'],
    ],
    [
      ['agency', 'PK', 'Ministry of IT and Telecom'],
      ['agency', 'PK', 'Ministry of Information Technology & Telecommunication'],
    ],
    [
      ['agency', 'US', 'Commerce Department'],
      ['agency', 'US', 'the Department of Commerce'],
    ],
    [
      ['agency', 'RW', 'Ministry for ICT'],
      ['agency', 'RW', 'Ministry of Information and Communications Technology'],
    ],
    [
      ['person', 'CI', 'Kalil Konaté'],
      ['person', 'CI', 'Kalil Konate'],
    ],
  ])('is the same for %j and %j', (a, b) => {
    expect(id(a)).toBe(id(b));
  });

  it.each<[Named, Named]>([
    [
      ['agency', 'PK', 'Ministry of Finance'],
      ['agency', 'IN', 'Ministry of Finance'],
    ],
    [
      ['agency', 'PK', 'PTA'],
      ['agency', 'CH', 'PTA'],
    ],
    [
      ['company', 'CN', 'Huawei'],
      ['company', 'PK', 'Huawei Pakistan'],
    ],
    [
      ['company', 'US', 'Meta'],
      ['organization', 'US', 'Meta'],
    ],
    [
      ['agency', 'PK', 'Ministry of Finance'],
      ['agency', 'PK', 'Ministry of Economic Affairs'],
    ],
    [
      ['person', 'PK', 'Shaza Fatima'],
      ['person', 'PK', 'Ahad Cheema'],
    ],
    [
      ['company', null, 'Co'],
      ['company', null, 'Ltd'],
    ],
  ])('differs for %j and %j', (a, b) => {
    expect(id(a)).not.toBe(id(b));
  });
});
