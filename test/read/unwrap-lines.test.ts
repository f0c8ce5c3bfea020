import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../src/read/unwrap-lines.ts';

describe('unwrapLines', () => {
  it('joins the lines of a wrapped paragraph', () =>
    expect(
      unwrapLines(
        'The ministry has signed an accord with the operator in the\ncapital, under which four hundred schools are to be brought\nonline before the end of next year.',
      ),
    ).toBe(
      'The ministry has signed an accord with the operator in the capital, under which four hundred schools are to be brought online before the end of next year.',
    ));

  it.each([
    [
      'headlines',
      'Minister opens new passport office in the north of the country\nOperator fined for the outage that cut off the southern valleys',
    ],
    [
      'a list',
      '• Petra Lindqvist, chair of the Norland Telecom Authority board\n• the director of the Rural Networks Office, Mrs Lena Foss, too',
    ],
    ['short lines', 'Home\nnews\nsport'],
    ['long paragraphs', `${'word '.repeat(40)}end.\n${'word '.repeat(38)}end.`],
  ])('leaves %s as they are', (_, text) => expect(unwrapLines(text)).toBe(text));
});
