import type { LinkShown } from '../../../data/documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { LinkFacts } from '../../../kit/link-facts.tsx';
import { isSeveral, relationWords } from '../../../kit/relations.ts';
import { useText } from '../../../text/use-text.ts';
import { ReportDialog } from '../../../write/report/report-dialog.tsx';
import { linkSubjects } from '../../../write/report/report-subjects.ts';
import styles from './selection.module.css';

/** The link chosen, as a sentence whose ends lead on, with what is known of it and its proofs. */
export function LinkSelection({ link, onSelect }: { link: LinkShown; onSelect: (id: string) => void }) {
  const text = useText();
  const claim = `${link.from.name} ${relationWords(link.relation, 'OUT')} ${link.to.name}`;
  const end = (entity: LinkShown['from']) => (
    <button type="button" className={`word-button ${styles['end']}`} onClick={() => onSelect(entity.slug)}>
      {entity.name}
    </button>
  );
  return (
    <div className={styles['part']}>
      <div className={styles['head']}>
        <h2 className={styles['sentence']}>
          {end(link.from)} {relationWords(link.relation, 'OUT', isSeveral(link.from))} {end(link.to)}
        </h2>
      </div>
      <div className={`${styles['part']} ${styles['more']}`}>
        <LinkFacts link={link} />
        <section className={styles['part']}>
          <h3>{text('evidence.title', { total: link.evidenceTotal })}</h3>
          <EvidenceList evidence={link.evidence} />
          <ReportDialog slug={link.from.slug} subjects={linkSubjects(link, claim, text)} claim={claim} />
        </section>
      </div>
    </div>
  );
}
