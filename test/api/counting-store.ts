import type { GraphStore } from '../../src/store/graph-store.ts';

/** The store itself, with a note of each read that is asked of it. Each read is a fixed number of statements. */
export function countingStore(store: GraphStore): { store: GraphStore; reads: string[] } {
  const reads: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        reads.push(String(name));
        return member.apply(target, args);
      };
    },
  });
  return { store: counting, reads };
}
