import { PageTitle } from '../parts/page-title.tsx';
import { Empty } from '../parts/states.tsx';

/** What an address leads to that names nothing in the graph. */
export function NotFound({ what = 'page' }: { what?: string }) {
  return (
    <>
      <PageTitle text={`No such ${what}`} />
      <Empty>
        <p>
          This graph holds no {what} at this address. It may have been taken out, or come from another graph.
          Look for it by name: press <kbd>/</kbd>, or <a href="/">begin at the question</a>.
        </p>
      </Empty>
    </>
  );
}
