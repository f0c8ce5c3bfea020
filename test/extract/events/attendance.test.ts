import { describe, expect, test } from 'vitest';
import { maskSentences } from '../../../src/extract/events/01-mask.ts';
import { attendanceIn } from '../../../src/extract/events/06b-attendance.ts';
import { named } from '../named.ts';

/** What the last sentence of a text tells of who was there. */
const attendanceOf = (body: string) => attendanceIn(maskSentences(named(body)).at(-1)!);

describe('a sentence on who was there', () => {
  test.each([
    ['A delegation of the Tower Association came. It was made up of Jim Tracy and Todd Bell.', true],
    ['The other members of the delegation were Jim Tracy and Todd Bell.', true],
    ['The meeting was also attended by Jim Tracy.', false],
  ])('names them, and whether they came as one party: %s', (body, party) => {
    expect(attendanceOf(body)?.party).toBe(party);
  });

  test.each([
    ['Besides Jim Tracy, the meeting was attended by Todd Bell.', 2],
    ['In addition to Jim Tracy and Ann Lee, the talks were attended by Todd Bell.', 3],
    ['In the chair with Jim Tracy were Todd Bell and Ann Lee.', 3],
    ['Jim Tracy came on Monday. With him were Todd Bell and Ann Lee.', 2],
    ['Jim Tracy came on Monday. Round the table sat Todd Bell, Ann Lee and Mark Loos.', 3],
    ['Jim Tracy came on Monday. Todd Bell was with him, as was Ann Lee.', 2],
    ['Jim Tracy came on Monday. With him had come Todd Bell and Ann Lee.', 2],
    ['Jim Tracy came on Monday. Across the table he had Todd Bell, Ann Lee and Mark Loos.', 3],
    ['Jim Tracy came on Monday. Those who had to answer him were Todd Bell and Ann Lee.', 2],
    ['Jim Tracy came on Monday. Chairman Todd Bell, in the chair, had no time for him.', 1],
    ['The meeting was attended on the Kenyan side by Todd Bell.', 1],
    ['After Jim Tracy had left, the meeting was attended by Todd Bell.', 1],
  ])('counts whom it only mentions as there: %s', (body, count) => {
    expect(attendanceOf(body)?.groups.flatMap(({ mentions }) => mentions)).toHaveLength(count);
  });

  test.each(['Nokia is made up of Nokia Networks, Nokia Bell Labs and others.', 'Jim Tracy met Todd Bell.'])(
    'is no other: %s',
    (body) => {
      expect(attendanceOf(body)).toBeNull();
    },
  );
});
