import { StoreError } from '../model/index.ts';

/** A statement took longer than it may, and the engine ended it. The caller asks for less. */
export class StatementTimeoutError extends StoreError {
  constructor(statement: string, milliseconds: number, cause?: unknown) {
    super(`The statement ${statement} was ended after ${milliseconds / 1000} seconds.`, { cause });
  }
}
