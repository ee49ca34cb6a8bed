import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { Fiction } from './claims.ts';
import { layLand } from './land.ts';
import { addPartnershipExample } from './partnership-example.ts';
import { addRecommendationExample } from './recommendation-example.ts';
import { addSurroundings } from './surroundings.ts';
import { addTransversalityExample } from './transversality-example.ts';

/** The fictional territory of the demonstration: the same claims each time, the worked examples of the methods among them. */
export function demonstrationTerritory(): {
  readonly nodes: readonly NodeClaim[];
  readonly relations: readonly RelationClaim[];
} {
  const fiction = new Fiction();
  layLand(fiction);
  addTransversalityExample(fiction);
  addPartnershipExample(fiction);
  addRecommendationExample(fiction);
  addSurroundings(fiction);
  return { nodes: fiction.nodes, relations: fiction.relations };
}
