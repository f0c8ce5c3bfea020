import type { Parameters } from './engine.ts';

/** What is asked of the process that has an embedded graph open. `id` and `unit` are numbers that the asker gives. */
export type Request =
  | { readonly kind: 'read'; readonly id: number; readonly statement: StatementText }
  | { readonly kind: 'words'; readonly id: number; readonly word: string; readonly edits: number }
  | { readonly kind: 'begin'; readonly unit: number }
  | { readonly kind: 'run'; readonly unit: number; readonly id: number; readonly statement: StatementText }
  | { readonly kind: 'end'; readonly unit: number; readonly isDone: boolean }
  | { readonly kind: 'close' };

export interface StatementText {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** What it answers. `turn` says that a unit may run its statements: again, where another overtook it. */
export type Reply =
  | { readonly kind: 'opened'; readonly description: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly unknown[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'turn'; readonly unit: number }
  | { readonly kind: 'ended'; readonly unit: number; readonly message?: string };
