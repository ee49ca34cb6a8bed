import { Link } from 'react-router';
import type { ForumShown } from '../../data/transversality-documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { LinkProofs } from '../../kit/link-proofs.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';

/** A pole or contract that concerns both: what is documented there of each, and the proof of it. */
export function ForumLine({
  forum: { forum, first: ofFirst, second: ofSecond, complete, evidence, links },
  first,
  second,
}: {
  forum: ForumShown;
  first: string;
  second: string;
}) {
  const text = useText();
  const together = ofFirst === 'ENGAGED' && ofSecond === 'ENGAGED';
  const states = [
    [first, ofFirst],
    [second, ofSecond],
  ] as const;
  return (
    <li>
      <ProofDisclosure
        claim={typeset(forum.name)}
        line={
          <span className={styles['forum']}>
            <KindMark {...forum} size={16} />
            <Link to={sheetOf(forum)}>{typeset(forum.name)}</Link>
          </span>
        }
      >
        <LinkProofs links={links} />
        <div className={styles['proof']}>
          <p>{text(complete ? 'transversality.forum.whole' : 'transversality.forum.partial')}</p>
          <EvidenceList evidence={evidence} />
        </div>
      </ProofDisclosure>
      <ul className={styles['states']}>
        {together ? (
          <li data-engagement="ENGAGED">{text('transversality.together')}</li>
        ) : (
          states.map(([name, engagement]) => (
            <li key={name} data-engagement={engagement}>
              {text(`transversality.engagement.${engagement}`, { name })}
            </li>
          ))
        )}
      </ul>
    </li>
  );
}
