/** The graph: one set of Cypher on two engines. No other room knows Cypher. */
export type * from './graph-store.ts';
export { openStore, optionsFromEnvironment } from './open-store.ts';
export { StatementTimeoutError } from './statement-timeout.ts';
