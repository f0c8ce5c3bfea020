import type { GraphStore } from '../store/graph-store.ts';

/** Upper bounds of the buckets of durations, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

interface Histogram {
  readonly counts: number[];
  sum: number;
  total: number;
}

/** Numbers of one process since it began, as Prometheus reads them. Source: Prometheus text format 0.0.4. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();

  countRequest(path: string, status: number, seconds: number): void {
    const labels = `path="${path}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    this.#time(`readout_http_request_seconds{path="${path}"`, seconds);
  }

  countError(code: string): void {
    const labels = `code="${code.replace(/[^\w]/g, '_')}"`;
    this.#errors.set(labels, (this.#errors.get(labels) ?? 0) + 1);
  }

  /** The store itself, each of its reads timed by its name. */
  timed(store: GraphStore): GraphStore {
    // Over an object of its own: a proxy may not give another method than a frozen store has.
    return new Proxy({} as GraphStore, {
      get: (_, name) => {
        const member: unknown = Reflect.get(store, name);
        if (typeof member !== 'function' || name === 'close') return member;
        return async (...args: unknown[]) => {
          const start = performance.now();
          try {
            return await (member.apply(store, args) as unknown);
          } finally {
            this.#time(
              `readout_store_read_seconds{read="${String(name)}"`,
              (performance.now() - start) / 1000,
            );
          }
        };
      },
    });
  }

  toText(): string {
    const { rss } = process.memoryUsage();
    return [
      '# HELP readout_http_requests_total Requests answered, by path and status.',
      '# TYPE readout_http_requests_total counter',
      ...linesOf('readout_http_requests_total', this.#requests),
      '# HELP readout_graphql_errors_total Errors in answers, by extensions.code.',
      '# TYPE readout_graphql_errors_total counter',
      ...linesOf('readout_graphql_errors_total', this.#errors),
      ...this.#histogram('readout_http_request_seconds', 'From the request to its answer.'),
      ...this.#histogram('readout_store_read_seconds', 'Reads of the graph, by what is read.'),
      '# HELP process_resident_memory_bytes Memory of the process.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${rss}`,
      '# HELP process_uptime_seconds How long the process has run.',
      '# TYPE process_uptime_seconds gauge',
      `process_uptime_seconds ${process.uptime()}`,
      '',
    ].join('\n');
  }

  #time(series: string, seconds: number): void {
    const histogram = this.#durations.get(series) ?? { counts: BOUNDS.map(() => 0), sum: 0, total: 0 };
    this.#durations.set(series, histogram);
    histogram.sum += seconds;
    histogram.total++;
    const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
    if (bucket >= 0) histogram.counts[bucket]!++;
  }

  #histogram(name: string, help: string): string[] {
    const series = [...this.#durations].filter(([key]) => key.startsWith(`${name}{`)).sort();
    return [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} histogram`,
      ...series.flatMap(([key, { counts, sum, total }]) => {
        const labels = key.slice(name.length + 1);
        let below = 0;
        return [
          ...BOUNDS.map((bound, index) => {
            below += counts[index]!;
            return `${name}_bucket{${labels},le="${bound}"} ${below}`;
          }),
          `${name}_bucket{${labels},le="+Inf"} ${total}`,
          `${name}_sum{${labels}} ${sum}`,
          `${name}_count{${labels}} ${total}`,
        ];
      }),
    ];
  }
}

function linesOf(name: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort().map(([labels, count]) => `${name}{${labels}} ${count}`);
}
