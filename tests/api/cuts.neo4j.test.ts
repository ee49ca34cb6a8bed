import { afterAll, describe, expect, test } from 'vitest';
import type { Claims } from '../../api/graph/write-claims.ts';
import { enterprisesIn, together } from '../worlds/crowds.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { PARTNERS_WORLD } from '../worlds/partners.ts';

let world: World | undefined;
afterAll(() => world?.close());

/** The answer of a world of more than a list shows, whatever was open before. */
async function opened(...claims: readonly Claims[]): Promise<World> {
  await world?.close();
  world = await openWorld(together(...claims));
  return world;
}

const answer = async (asked: World, question: string) => {
  const { data, errors } = await asked.ask(`{ ${question} }`);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as any;
};

describe('partners among more than are scored', () => {
  const found = (asked: World) =>
    answer(
      asked,
      `partners(from: { slug: "A" }, first: 200) { ... on PartnerProposals {
         totalCount mostCandidates excluded { reason total } nodes { candidate { slug } } } }`,
    );
  const excluded = ({ excluded: lines }: any) =>
    Object.fromEntries(lines.map(({ reason, total }: any) => [reason, total]));

  test('are not hidden by those that exist no more, who are all counted', async () => {
    const partners = await found(
      await opened(
        PARTNERS_WORLD,
        enterprisesIn('bourg', 'fermee', 505, { status: 'PAST' }),
        enterprisesIn('village', 'atelier', 1),
      ),
    );
    expect(partners.nodes.map(({ candidate }: any) => candidate.slug)).toContain('atelier-0001');
    expect(partners.totalCount).toBe(6);
    expect(excluded(partners)).toEqual({ ALREADY_LINKED: 2, INACTIVE: 506, NO_REASON: 3 });
  });

  test('are counted to the last, and none of them is said to be only near', async () => {
    const partners = await found(await opened(PARTNERS_WORLD, enterprisesIn('bourg', 'atelier', 505)));
    expect([partners.mostCandidates, partners.totalCount]).toEqual([500, 500]);
    expect(excluded(partners)).toEqual({ ALREADY_LINKED: 2, INACTIVE: 1, NO_REASON: 3, BEYOND_CAP: 10 });
  });
});
