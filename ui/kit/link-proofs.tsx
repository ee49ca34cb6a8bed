import { typeset } from '../text/typeset.ts';
import { EvidenceList, type ShownEvidence } from './evidence-list.tsx';
import { LinkFacts, type LinkKnown } from './link-facts.tsx';
import styles from './link-proofs.module.css';
import { relationWords } from './relations.ts';

interface ProvedLink {
  readonly id: string;
  readonly relation: string;
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly evidence: readonly ShownEvidence[];
}

/** Links in words, each with what is known of it, unless that is told `elsewhere`, and its proofs. */
export function LinkProofs({
  links,
  elsewhere = false,
}: {
  links: readonly (ProvedLink & LinkKnown)[];
  elsewhere?: boolean;
}) {
  return links.map((link) => (
    <div key={link.id} className={styles['proof']}>
      <LinkWords link={link} />
      {!elsewhere && <LinkFacts link={link} />}
      <EvidenceList evidence={link.evidence} />
    </div>
  ));
}

/** A link in words: who, what it does, whom. */
function LinkWords({ link }: { link: Pick<ProvedLink, 'from' | 'relation' | 'to'> }) {
  return (
    <p className={styles['words']}>
      {typeset(link.from.name)} <em>{relationWords(link.relation, 'OUT')}</em> {typeset(link.to.name)}
    </p>
  );
}
