import { X } from 'lucide-react';
import { Link } from 'react-router';
import { ChosenActorDocument } from '../../data/cooperation-documents.ts';
import type { LinkShown } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../kit/button.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { explorerOf, kindOf, sheetOf } from '../../kit/kinds.ts';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationRank, relationWords } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { basisWords } from '../../map/place-of.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './cooperations.module.css';

/** In the margin, what is chosen: where it stands and why, and each of its links with its proof. */
export function Chosen({ slug, onSelect }: { slug: string; onSelect: (slug: string | null) => void }) {
  const text = useText();
  const { data, problem, retry } = useAnswer(ChosenActorDocument, { slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading />;
  if (data.entity.__typename !== 'EntityFound') return <p>{data.entity.message}</p>;
  const { entity } = data.entity;
  const links = [...entity.links].sort((a, b) => relationRank(a.relation) - relationRank(b.relation));
  return (
    <div className={styles['chosen']}>
      <div className={styles['close']}>
        <Button quiet label={text('cooperations.close')} onPress={() => onSelect(null)}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <p className={`kind-line ${styles['kind']}`}>
        <KindMark {...entity} />
        {kindOf(entity.kind).label}
      </p>
      <h2>{typeset(entity.name)}</h2>
      <p className={styles['where']}>
        {entity.position
          ? text('cooperations.where', { basis: basisWords(entity.position, text) })
          : text('cooperations.nowhere')}
      </p>
      {entity.summary && <p>{typeset(entity.summary)}</p>}
      <p className={styles['actions']}>
        <Link to={sheetOf(entity)}>{text('cooperations.sheet')}</Link>
        <Link to={explorerOf(entity.slug)}>{text('cooperations.explore')}</Link>
      </p>
      <h3>{text('cooperations.chosen.links', { count: entity.linkTotal })}</h3>
      <ul className={styles['links']}>
        {links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} slug={entity.slug} />
          </li>
        ))}
      </ul>
      {entity.linkTotal > links.length && (
        <p>{text('cooperations.chosen.more', { count: entity.linkTotal - links.length })}</p>
      )}
    </div>
  );
}

function LinkLine({ link, slug }: { link: LinkShown; slug: string }) {
  const outward = link.from.slug === slug;
  const other = outward ? link.to : link.from;
  const words = relationWords(link.relation, outward ? 'OUT' : 'IN');
  return (
    <ProofDisclosure
      claim={`${words} ${other.name}`}
      line={
        <span>
          <span className={styles['words']}>{words}</span> {typeset(other.name)}
        </span>
      }
    >
      <LinkFacts link={link} />
      <EvidenceList evidence={link.evidence} />
    </ProofDisclosure>
  );
}
