import { Link } from 'react-router';
import type { SheetEntity } from '../../data/documents.ts';
import { CertaintyMark, EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { explorerOf, sheetOf } from '../../kit/kinds.ts';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationOf, relationRank, relationWords } from '../../kit/relations.ts';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './links-by-relation.module.css';
import { ReportDialog } from './report/report-dialog.tsx';
import { linkSubjects } from './report/report-subjects.ts';

/** Links of an entity under the words of their relation, each with its proof one press away. */
export function LinksByRelation({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const groups = new Map<string, SheetEntity['links'][number][]>();
  for (const link of [...entity.links].sort((a, b) => relationRank(a.relation) - relationRank(b.relation))) {
    const directed = relationOf(link.relation).directed;
    const words = relationWords(link.relation, !directed || link.from.slug === entity.slug ? 'OUT' : 'IN');
    groups.set(words, [...(groups.get(words) ?? []), link]);
  }
  const more = entity.linkTotal - entity.links.length;
  return (
    <div className={styles['groups']}>
      {[...groups].map(([words, links]) => (
        <section key={words} className={styles['group']}>
          <h3>{words}</h3>
          <ul>
            {links.map((link) => {
              const other = link.from.slug === entity.slug ? link.to : link.from;
              return (
                <li key={link.id}>
                  <ProofDisclosure
                    claim={`${words} ${other.name}`}
                    line={
                      <div className={styles['line']}>
                        <KindMark {...other} />
                        <Link {...inFrench()} to={sheetOf(other)} className={styles['name']}>
                          {other.name}
                        </Link>
                        <span className={styles['note']}>
                          {link.since && <span className="figure">{dateWords(link.since)}</span>}
                          <CertaintyMark certainty={link.certainty} />
                        </span>
                      </div>
                    }
                  >
                    <LinkFacts link={link} />
                    <EvidenceList evidence={link.evidence} />
                    <ReportDialog
                      slug={entity.slug}
                      subjects={linkSubjects(link, `${words} ${other.name}`, text)}
                      claim={`${words} ${other.name}`}
                    />
                  </ProofDisclosure>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {more > 0 && <Link to={explorerOf(entity.slug)}>{text('sheet.more', { count: more })}</Link>}
    </div>
  );
}
