import { describe, expect, test } from 'vitest';
import { postsIn } from '../named.ts';

describe('a verb tells a post', () => {
  test.each([
    [
      'Eunice Lopes, who presides over the Regulatory Agency, spoke.',
      'Eunice Lopes: president @ Regulatory Agency',
    ],
    [
      'The Finance Ministry’s telecoms section, headed by Georg Berg, was late.',
      'Georg Berg: head @ Finance Ministry',
    ],
    [
      'Axian Telecom sent John Tanui, who heads the telecom division of the company.',
      'John Tanui: head of telecom division @ Axian Telecom',
    ],
    [
      'Burcu Aydin, who heads the Digital Transformation Office, came.',
      'Burcu Aydin: head @ Digital Transformation Office',
    ],
    [
      'Tom Boyd, who also chairs the Committee on Commerce, spoke.',
      'Tom Boyd: chair @ Committee on Commerce',
    ],
    ['Peter Novak, who has led Orange Slovakia since 2019, came.', 'Peter Novak: head @ Orange Slovakia'],
    [
      'Jane Doe chairs the Data Protection Authority of Ghana.',
      'Jane Doe: chair @ Data Protection Authority of Ghana',
    ],
    ['John Smith founded the startup Skyware in 2012.', 'John Smith: founder @ Skyware'],
    [
      'Sundaresh Rao, who runs the European arm of Vaigai Microsystems, came.',
      'Sundaresh Rao: head of European arm @ Vaigai Microsystems',
    ],
    [
      "Ahmed Khan, who heads Alibaba Group's cloud unit, came.",
      'Ahmed Khan: head of cloud unit @ Alibaba Group',
    ],
    [
      'Anna Berg, who heads public policy at Noordster Telecom, came.',
      'Anna Berg: head of public policy @ Noordster Telecom',
    ],
    [
      'Anna Berg, who sits on the board of the Reserve Bank of Zambia, came.',
      'Anna Berg: board member @ Reserve Bank of Zambia',
    ],
    [
      'The Digital Agency, headed by Maria Karlsson since January, opened a tender.',
      'Maria Karlsson: head @ Digital Agency',
    ],
    ['Skyware, founded in 2012 by John Smith, raised money.', 'John Smith: founder @ Skyware'],
    [
      'The operator Skyware, which was co-founded by the entrepreneur John Smith, came.',
      'John Smith: co-founder @ Skyware',
    ],
    [
      'The Data Office, the privacy regulator, headed by Maria Karlsson, agreed.',
      'Maria Karlsson: head @ Data Office',
    ],
    [
      'The session of the Media Committee was chaired by Maria Karlsson.',
      'Maria Karlsson: chair @ Media Committee',
    ],
    [
      'The Budget Committee met. Tom Boyd, who chairs the committee, spoke.',
      'Tom Boyd: chair @ Budget Committee',
    ],
  ])('in “%s”', (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  test('of each of the founders that are named', () => {
    expect(postsIn('Skyware, founded by John Smith and Anna Berg, raised money.')).toEqual([
      'John Smith: founder @ Skyware',
      'Anna Berg: founder @ Skyware',
    ]);
  });

  test.each([
    'A delegation of the World Bank led by Peter Novak arrived.',
    'Peter Novak, who led the World Bank delegation, arrived.',
    'Peter Novak, who led talks with the World Bank, arrived.',
    'The network, made by Vodacom Group and led by Peter Novak, grew.',
    'Nvidia leads the chipmaker Palmline Semiconductor by a year.',
    'Peter Novak, who led Palmline Semiconductor customers to the door, came.',
  ])('but not of the head of a group, a maker or a leader in a race: “%s”', (text) => {
    expect(postsIn(text)).toEqual([]);
  });

  test('and not once more where the text gives the title', () => {
    expect(postsIn('The space company GalaxySpace Ltd, led by its Chairman, Xu Ming, came.')).toEqual([
      'Xu Ming: Chairman @ GalaxySpace Ltd',
    ]);
  });
});
