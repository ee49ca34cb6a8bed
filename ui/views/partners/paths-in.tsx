import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import type { PartnerPath } from '../../data/partner-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { LinkProofs } from '../../kit/link-proofs.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './proposal-card.module.css';

/** Who can introduce, and where each step was met: a sentence, the chain itself, its proofs one press away. */
export function PathsIn({ paths }: { paths: readonly PartnerPath[] }) {
  const text = useText();
  return (
    <ol className={styles['paths']}>
      {paths.map(({ entities, links, chance }) => {
        // From the end: candidate, where they meet, who introduces; a pole reaches its members without another forum.
        const [candidate, second, through, first] = entities.toReversed();
        if (!candidate || !second || !through) return null;
        const words = text(entities.length > 4 ? 'partners.path' : 'partners.path.pole', {
          through: typeset(through.name),
          first: typeset(first?.name ?? ''),
          second: typeset(second.name),
          contacts: Math.round(1 / chance),
        });
        return (
          <li key={entities.map(({ slug }) => slug).join(' ')}>
            <ProofDisclosure
              claim={words}
              line={
                <div>
                  <p>{words}</p>
                  <ol className={styles['chain']} {...inFrench()}>
                    {entities.map((entity, place) => (
                      <li key={entity.slug}>
                        {place > 0 && <ArrowRight size={14} aria-hidden="true" />}
                        <KindMark {...entity} size={16} />
                        <Link to={sheetOf(entity)}>{typeset(entity.name)}</Link>
                      </li>
                    ))}
                  </ol>
                </div>
              }
            >
              <LinkProofs links={links} elsewhere />
            </ProofDisclosure>
          </li>
        );
      })}
    </ol>
  );
}
