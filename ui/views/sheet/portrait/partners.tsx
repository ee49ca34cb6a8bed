import { Link } from 'react-router';
import type { PortraitShown } from '../../../data/portrait-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { relationWords, valueWord } from '../../../kit/relations.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { SourceMarks } from '../source-notes.tsx';
import { NothingKnown } from './nothing-known.tsx';
import styles from './partners.module.css';

/** Collectivities that take part in the same poles, contracts and projects: « brought together by », never « tied to ». */
export function Partners({ partners, of }: { partners: PortraitShown['partners']; of: string }) {
  const text = useText();
  const compared = (
    <p className={styles['compared']}>
      <Link to={`/partenariats?territoire=${encodeURIComponent(of)}`}>{text('partnerships.fromSheet')}</Link>
    </p>
  );
  if (partners.totalCount === 0) {
    return (
      <>
        <NothingKnown>{text('portrait.partners.none')}</NothingKnown>
        {compared}
      </>
    );
  }
  return (
    <>
      <p className={styles['lead']}>{text('portrait.partners.sentence', { count: partners.totalCount })}</p>
      <ul className={styles['partners']}>
        {partners.nodes.map(({ collectivity, forumTotal, forums }) => (
          <li key={collectivity.slug}>
            <h3>
              <KindMark {...collectivity} size={20} />
              <Link to={sheetOf(collectivity)}>{collectivity.name}</Link>
              {'level' in collectivity && collectivity.level && (
                <span>{valueWord('level', collectivity.level)}</span>
              )}
            </h3>
            <p className={styles['by']}>{text('portrait.partners.by', { count: forumTotal })}</p>
            <ul>
              {forums.map(({ forum, links }) => (
                <li key={forum.slug}>
                  <ProofDisclosure
                    claim={text('portrait.partners.claim', { other: collectivity.name, forum: forum.name })}
                    line={
                      <div className={`marked ${styles['forum']}`}>
                        <KindMark {...forum} />
                        <span>
                          <Link to={sheetOf(forum)}>{forum.name}</Link>
                          <SourceMarks evidence={links.flatMap(({ evidence }) => evidence)} />
                        </span>
                      </div>
                    }
                  >
                    {links.map((link) => (
                      <div key={link.id}>
                        <p className={styles['who']}>
                          {typeset(link.from.name)} {relationWords(link.relation, 'OUT')}
                          {link.from.slug === of && ` ${text('portrait.partners.here')}`}
                        </p>
                        <EvidenceList evidence={link.evidence} />
                      </div>
                    ))}
                  </ProofDisclosure>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {partners.totalCount > partners.nodes.length && (
        <p>{text('portrait.partners.more', { count: partners.totalCount - partners.nodes.length })}</p>
      )}
      {compared}
    </>
  );
}
