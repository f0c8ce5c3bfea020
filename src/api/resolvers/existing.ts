import type DataLoader from 'dataloader';
import { NotFoundError } from '../../model/index.ts';

/** What a row of the graph refers to. Throws where it went away between two reads: the caller may ask again. */
export async function existing<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new NotFoundError('node', id);
  return row;
}
