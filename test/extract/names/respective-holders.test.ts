import { describe, expect, test } from 'vitest';
import { postsIn } from '../named.ts';

describe('as many holders as bodies, in their order', () => {
  test.each([
    [
      'The CEOs of Oracle Corp and Cisco Systems, Safra Catz and Chuck Robbins, came.',
      ['Safra Catz: CEO @ Oracle Corp', 'Chuck Robbins: CEO @ Cisco Systems'],
    ],
    [
      'The heads of the Telecom Authority, the Space Agency and the Data Office, Anna Berg, John Smith and Maria Karlsson, came.',
      [
        'Anna Berg: head @ Telecom Authority',
        'John Smith: head @ Space Agency',
        'Maria Karlsson: head @ Data Office',
      ],
    ],
    [
      'Safra Catz and Chuck Robbins, the heads of Oracle Corp and Cisco Systems, came.',
      ['Safra Catz: head @ Oracle Corp', 'Chuck Robbins: head @ Cisco Systems'],
    ],
    // As many bodies as were counted, listed before.
    [
      'It was heard from Oracle Corp, Norvik Telecom and HT Eronet. The directors of the three, Anna Berg, John Smith and Maria Karlsson, came.',
      [
        'Anna Berg: director @ Oracle Corp',
        'John Smith: director @ Norvik Telecom',
        'Maria Karlsson: director @ HT Eronet',
      ],
    ],
    [
      'Zong and Jazz were called in. The heads of the two operators, Anna Berg and John Smith, came.',
      ['Anna Berg: head @ Zong', 'John Smith: head @ Jazz'],
    ],
  ])('“%s”', (text, posts) => {
    expect(postsIn(text).sort()).toEqual([...posts].sort());
  });

  test.each([
    [
      'one name for two bodies',
      'The heads of Oracle Corp and Cisco Systems, Safra Catz, came.',
      'Safra Catz: head @ Cisco Systems',
    ],
    [
      'two names for the three that were listed',
      'It was heard from Oracle Corp, Zong and Jazz. The heads of the three, Anna Berg and John Smith, came.',
      'Anna Berg: head @ Oracle Corp',
    ],
    [
      'no names at all',
      'The CEOs of Oracle Corp and Cisco Systems came.',
      'Cisco Systems: CEO @ Oracle Corp',
    ],
  ])('but not with %s', (_, text, post) => {
    expect(postsIn(text)).not.toContain(post);
  });
});
