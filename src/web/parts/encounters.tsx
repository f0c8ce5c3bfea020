import type { ActorName, Encounter, Through } from '../api/answers.ts';
import { stretchInWords } from '../lib/dates.ts';
import { groupBy } from '../lib/group-by.ts';
import { count } from '../lib/words.ts';
import { ActorLink, ActorWithCountry } from './actor-link.tsx';

/** A link to the meetings of one pair on the first page. */
export function pairAddress(body: ActorName, counterpart: ActorName): string {
  return `/?${new URLSearchParams({ foreign: 'no', body: body.id, firm: counterpart.id })}`;
}

/** Persons through whom a side met, each post once. */
export function ThroughWhom({ through }: { through: readonly Through[] }) {
  if (through.length === 0) return <span class="faint">directly</span>;
  const byPerson = groupBy(through, ({ person }) => person.id);
  return (
    <ul class="plain">
      {[...byPerson.values()].map((posts) => (
        <li key={posts[0]!.person.id}>
          <ActorLink actor={posts[0]!.person} />
          <span class="faint">, {[...new Set(posts.map(({ post }) => post))].join('; ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** Pairs that met, as a table; a side that is the same in every row may be left out. */
export function EncounterTable({
  encounters,
  caption,
  sides = ['body', 'counterpart'],
}: {
  encounters: readonly Encounter[];
  caption: string;
  sides?: readonly ('body' | 'counterpart')[];
}) {
  const names = { body: 'Public side', counterpart: 'Met' };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class="rows">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {sides.map((side) => (
              <th scope="col" key={side}>
                {names[side]}
              </th>
            ))}
            <th scope="col">Meetings</th>
            <th scope="col">When</th>
            <th scope="col">Through</th>
          </tr>
        </thead>
        <tbody>
          {encounters.map((encounter) => (
            <tr key={`${encounter.body.id} ${encounter.counterpart.id}`}>
              {sides.map((side) => (
                <td key={side}>
                  <ActorWithCountry actor={encounter[side]} />
                </td>
              ))}
              <td>
                <a href={pairAddress(encounter.body, encounter.counterpart)}>
                  {count(encounter.meetings, 'meeting')}
                </a>
              </td>
              <td class="when">{stretchInWords(encounter.firstDate, encounter.lastDate)}</td>
              <td>
                <ThroughWhom through={encounter.through} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
