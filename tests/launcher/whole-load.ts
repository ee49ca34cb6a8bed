import { graphBy } from '../../api/graph/graph.ts';
import { codedCollectivities } from '../../api/graph/queries/territory.ts';
import { demonstrationTerritory } from '../../seed/demonstration/demonstration-territory.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { collectivitiesIn, readFrame } from '../../seed/load/load-territorial-frame.ts';
import { planFoundingFacts } from '../../seed/plan/founding-facts.ts';
import { positionsOf } from '../../seed/plan/frame-positions.ts';
import { planTerritorialFrame } from '../../seed/plan/territorial-frame.ts';
import type { Driver } from '../worlds/driver.ts';

/** Ids of what was loaded, in their order. */
interface Loaded {
  readonly nodes: string[];
  readonly relations: string[];
  /** The claim of each proof. */
  readonly proofs: string[];
}

/** What a graph holds. */
export async function heldIn(driver: Driver): Promise<Loaded> {
  const ids = async (found: string) =>
    (await driver.executeQuery(`${found} AS id`)).records.map((record) => String(record.get('id'))).sort();
  return {
    nodes: await ids('MATCH (n:Claim) RETURN n.id'),
    relations: await ids('MATCH (:Claim)-[r]->(:Claim) RETURN r.id'),
    proofs: await ids('MATCH (proof:Evidence)-[:FROM]->(:Source) RETURN proof.claim'),
  };
}

/** What a whole load puts in a graph; a collectivity that the facts name is the one of the frame, so it is asked for. */
export async function saidByTheFiles(driver: Driver): Promise<Loaded> {
  const known = await codedCollectivities(graphBy(driver, 'neo4j').runner(), {});
  const facts = planFoundingFacts(readFactFiles());
  const frame = readFrame(facts.usualNames);
  const collectivities = collectivitiesIn(frame);
  const positions = positionsOf(collectivities, frame.gazetteer);
  const plans = [
    facts,
    demonstrationTerritory(),
    planTerritorialFrame(frame.official.vintage, collectivities, positions, known),
  ];
  const nodes = plans.flatMap((plan) => plan.nodes);
  const relations = plans.flatMap((plan) => plan.relations);
  // One proof of one claim is one place of one source.
  const proofs = new Map(
    [...nodes, ...relations].flatMap(({ id, evidence }) =>
      evidence.map(({ source, lines, row, locator, excerpt }) => [
        JSON.stringify([id, source, lines ?? row ?? locator, excerpt]),
        id,
      ]),
    ),
  );
  const each = (claims: readonly { readonly id: string }[]) =>
    [...new Set(claims.map(({ id }) => id))].sort();
  return { nodes: each(nodes), relations: each(relations), proofs: [...proofs.values()].sort() };
}
