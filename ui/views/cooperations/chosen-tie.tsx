import { X } from 'lucide-react';
import { useMemo } from 'react';
import { type TieLinksAsked, TieLinksDocument } from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../kit/button.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationRank, relationWords } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { type MapPlace, type Tie, whereOf } from '../../map/map-content.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { TIES } from './cooperation-network.ts';
import styles from './cooperations.module.css';

/** In the margin, the tie that is chosen: each of its cooperations, with its proof. */
export function ChosenTie({
  links,
  places,
  onClose,
}: {
  links: Tie['links'];
  places: readonly MapPlace[];
  onClose: () => void;
}) {
  const text = useText();
  const ends = useMemo(
    () => [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort().map((slug) => ({ slug })),
    [links],
  );
  const { data, problem, retry } = useAnswer(TieLinksDocument, { ends, ties: TIES } as TieLinksAsked);
  const names = useMemo(
    () => whereOf(links, new Map(places.map((place) => [place.id, place]))),
    [links, places],
  );
  const read = data?.subgraph.__typename === 'Subgraph' ? data.subgraph.links : null;
  const told = (read ?? [])
    .filter(({ slug }) => links.some(({ id }) => id === slug))
    .sort((a, b) => relationRank(a.relation) - relationRank(b.relation));
  return (
    <div className={styles['chosen']}>
      <div className={styles['close']}>
        <Button quiet label={text('cooperations.close')} onPress={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <p className={styles['kind']}>{text('cooperations.tie', { count: links.length })}</p>
      <h2>{typeset(names.join(' – '))}</h2>
      {problem && !read && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !read && <Loading />}
      <ul className={styles['links']}>
        {told.map((link) => {
          const words = relationWords(link.relation, 'OUT');
          return (
            <li key={link.id}>
              <ProofDisclosure
                claim={`${link.from.name} ${words} ${link.to.name}`}
                line={
                  <span>
                    {typeset(link.from.name)} <span className={styles['words']}>{words}</span>{' '}
                    {typeset(link.to.name)}
                  </span>
                }
              >
                <LinkFacts link={link} />
                <EvidenceList evidence={link.evidence} />
              </ProofDisclosure>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
