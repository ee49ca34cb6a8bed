import type { PartnerProposal } from '../../data/partner-documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { relationWords } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';

/** Links in words, each with its proofs. */
export function LinkProofs({ links }: { links: PartnerProposal['reasons'][number]['links'] }) {
  return links.map((link) => (
    <div key={link.id}>
      <p>
        {typeset(link.from.name)} {relationWords(link.relation, 'OUT')} {typeset(link.to.name)}
      </p>
      <EvidenceList evidence={link.evidence} />
    </div>
  ));
}
