import { afterAll, describe, expect, it } from 'vitest';
import { runReadout } from '../support/run-readout.ts';
import { servePage } from '../support/serve-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SENTENCE =
  'Information Minister Jane Otieno met Arild Berg, chief executive of the Norwegian satellite company Fjordsat, in Nairobi on Tuesday to discuss rural internet access in Kenya.';

describe('readout with the address of a page', () => {
  const folder = temporaryFolder(afterAll);
  const page = servePage(
    `<title>Minister meets satellite firm</title><article><h1>Minister meets satellite firm</h1><p>${SENTENCE}</p></article>`,
  );
  afterAll(() => page.close());
  const readout = (args: string[], environment = {}) => runReadout(args, { folder, environment });
  const allowed = { READOUT_FETCH: 'any' };

  it('extracts it, and loads it once', async () => {
    const address = await page.address;
    const { code, stdout } = await readout(['extract', address], allowed);
    expect([code, JSON.parse(stdout).source]).toEqual([
      0,
      {
        publisher: '127.0.0.1',
        url: address,
        title: 'Minister meets satellite firm',
        published: null,
      },
    ]);
    const load = async () => JSON.parse((await readout(['load', address, '--json'], allowed)).stdout);
    expect(await load()).toMatchObject({ source: address, outcome: 'loaded', events: 1 });
    expect(await load()).toMatchObject({ source: address, outcome: 'unchanged' });
  });

  it('fetches nothing of this machine unless that is allowed', async () => {
    const asked = page.asked();
    const { code, stderr } = await readout(['load', await page.address]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        '127.0.0.1 is an address of this machine or its network, which is not fetched. READOUT_FETCH=any allows it.',
      ),
    ]);
    expect(page.asked()).toBe(asked);
  });
});
