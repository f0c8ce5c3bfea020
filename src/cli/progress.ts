import { Presets, SingleBar } from 'cli-progress';
import { tell } from './output.ts';

/** Shows how far long work is: a bar on a terminal, elsewhere a line each tenth. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly stop: () => void;
}

export function startProgress(what: string): Progress {
  return process.stderr.isTTY ? bar(what) : lines(what);
}

function bar(what: string): Progress {
  const single = new SingleBar(
    {
      format: `${what} {bar} {value}/{total}, {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    report: (done, total) => {
      if (started) single.update(done);
      else if (total > 0) single.start(total, done);
      started ||= total > 0;
    },
    stop: () => single.stop(),
  };
}

function lines(what: string): Progress {
  let tenth = 0;
  return {
    report: (done, total) => {
      const reached = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (reached > tenth) tell(`${what}: ${done} of ${total}`);
      tenth = Math.max(tenth, reached);
    },
    stop: () => {},
  };
}
