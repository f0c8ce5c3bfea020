import { expect, test } from 'vitest';
import { claimKey, ownedKey, parseClaimKey } from '../../src/model/index.ts';

test('an actor is found by its claim, also by the id that tells it from another of its name', () => {
  expect(claimKey('person:pk/ali-khan~2')).toBe(claimKey('person:pk/ali-khan'));
  expect(parseClaimKey(claimKey('person:pk/ali-khan'))).toBe('person:pk/ali-khan');
});

test.each(['letters:alikhan', ownedKey({ owner: 'company:cn/huawei', abroad: true })])(
  '%s is no key of a claim',
  (key) => {
    expect(parseClaimKey(key)).toBeUndefined();
  },
);
