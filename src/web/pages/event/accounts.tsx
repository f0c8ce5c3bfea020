import { dateInWords } from '../../lib/dates.ts';
import { count, inWords } from '../../lib/words.ts';
import { articleAddress } from '../../place.ts';
import { accountsOf } from './accounts-of.ts';
import type { Report } from './query.ts';

/** What the articles tell differently, side by side: each account with those that give it, the best supported first. */
export function Accounts({ reports }: { reports: readonly Report[] }) {
  const differences = [
    { name: 'When', accounts: accountsOf(reports, ({ date }) => date && dateInWords(date)) },
    { name: 'Where', accounts: accountsOf(reports, placeInWords) },
    { name: 'Sum', accounts: accountsOf(reports, sumInWords) },
    { name: 'Status', accounts: accountsOf(reports, ({ status }) => inWords(status)) },
  ].filter(({ accounts }) => accounts.length > 1);
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">What the articles tell differently</h2>
      <dl class="facts-list">
        {differences.map(({ name, accounts }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ol class="plain">
                {accounts.map(({ told, from }) => (
                  <li key={told}>
                    {told} <span class="faint">— {count(from.length, 'article')}: </span>
                    {from.map(({ article }, index) => (
                      <span key={article.id}>
                        {index > 0 && ', '}
                        <a href={articleAddress(article.id)}>{article.publisher ?? article.title}</a>
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function placeInWords({ place: { city, country } }: Report): string | null {
  return [city, country?.name].filter(Boolean).join(', ') || null;
}

function sumInWords({ amount }: Report): string | null {
  return amount && `${amount.value.toLocaleString('en')} ${amount.currency}`;
}
