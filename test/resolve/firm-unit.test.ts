import { describe, expect, it } from 'vitest';
import { firmUnit } from '../../src/resolve/firm-unit.ts';

describe('firmUnit', () => {
  it.each<[string, string, string | null]>([
    ['Huawei Pakistan', 'Huawei', 'PK'],
    ['Huawei Technologies Pakistan (Pvt) Ltd.', 'Huawei Technologies', 'PK'],
    ['Microsoft Kenya', 'Microsoft', 'KE'],
    ['Telenor Sri Lanka', 'Telenor', 'LK'],
    ['Liquid Intelligent Technologies South Africa', 'Liquid Intelligent Technologies', 'ZA'],
    ['Orbita (Cambodia) Co., Ltd', 'Orbita', 'KH'],
    ['Starlink Lanka (Private) Limited', 'Starlink', 'LK'],
    ['Orange Polska S.A.', 'Orange', 'PL'],
    ['Telefónica Deutschland', 'Telefónica', 'DE'],
    ['Vodafone Türkiye', 'Vodafone', 'TR'],
    ['Amazon LATAM', 'Amazon', null],
    ['Google Asia Pacific', 'Google', null],
  ])('takes %s for a part of %s in %s', (name, owner, country) => {
    expect(firmUnit(name)).toEqual({ owner, country });
  });

  it.each([
    'Bank of China',
    'Fire Island',
    'Royal Bank of Canada',
    'China Mobile',
    'Air India Express',
    'Pakistan Telecommunication Company Limited',
    'Vodafone Idea',
    'Google Cloud',
    'Pakistan',
    'Nokia',
  ])('takes %s for no part of another firm', (name) => {
    expect(firmUnit(name)).toBeUndefined();
  });
});
