import { Link } from 'react-router';
import type { LinkShown } from '../../../data/documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { relationWords } from '../../../kit/relations.ts';
import { MoreOf } from '../more-of.tsx';
import styles from './section.module.css';

/** Links in words, each followed by its proofs. */
export function TitledProofs({
  title,
  links,
  total,
}: {
  title: string;
  links: readonly LinkShown[];
  total: number;
}) {
  return (
    <div className={styles['proofs']}>
      <h4>{title}</h4>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <p className={styles['link']}>
              <KindMark {...link.from} />
              <Link to={sheetOf(link.from)}>{link.from.name}</Link> {relationWords(link.relation, 'OUT')}{' '}
              <Link to={sheetOf(link.to)}>{link.to.name}</Link>
            </p>
            <EvidenceList evidence={link.evidence} />
          </li>
        ))}
      </ul>
      <MoreOf total={total} shown={links.length} />
    </div>
  );
}
