import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type TieLinksAsked, TieLinksDocument } from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../kit/button.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationRank, relationWords } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { type MapPlace, type MapTie, whereOf } from '../../map/map-content.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { TIES } from './cooperation-network.ts';
import styles from './cooperations.module.css';

/** Cooperations told at once; the others are one press away. */
const PAGE = 40;

/** In the margin, the tie that is chosen: each of its cooperations, with its proof, page by page. */
export function ChosenTie({
  links,
  places,
  onClose,
}: {
  links: readonly TieLink[];
  places: readonly MapPlace[];
  onClose: () => void;
}) {
  const text = useText();
  const [pages, setPages] = useState(1);
  const sorted = useMemo(
    () => links.toSorted((a, b) => relationRank(a.relation) - relationRank(b.relation)),
    [links],
  );
  const names = useMemo(
    () => whereOf(links, new Map(places.map((place) => [place.id, place]))),
    [links, places],
  );
  const told = Math.min(pages * PAGE, links.length);
  return (
    <div className={styles['chosen']}>
      <div className={styles['close']}>
        <Button quiet label={text('cooperations.close')} onPress={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <p className={`kind-line ${styles['kind']}`}>{text('cooperations.tie', { count: links.length })}</p>
      <h2>{typeset(names.join(' – '))}</h2>
      {Array.from({ length: Math.ceil(told / PAGE) }, (_, page) => {
        const own = sorted.slice(page * PAGE, (page + 1) * PAGE);
        return own[0] && <TiePage key={own[0].id} links={own} isNext={page > 0} />;
      })}
      {links.length > PAGE && (
        <p role="status">{text('cooperations.tie.told', { told, total: links.length })}</p>
      )}
      {told < links.length && (
        <Button quiet onPress={() => setPages(pages + 1)}>
          {text('cooperations.tie.more', { count: Math.min(PAGE, links.length - told) })}
        </Button>
      )}
    </div>
  );
}

type TieLink = MapTie['links'][number] & { readonly relation: string };

function TiePage({ links, isNext }: { links: readonly TieLink[]; isNext: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const ends = useMemo(
    () => [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort().map((slug) => ({ slug })),
    [links],
  );
  const { data, problem, retry } = useAnswer(TieLinksDocument, { ends, ties: TIES } as TieLinksAsked);
  const read = data?.subgraph.__typename === 'Subgraph' ? data.subgraph.links : null;
  const told = links.flatMap(({ id }) => read?.find(({ slug }) => slug === id) ?? []);
  // Who asked for more goes on reading from there: what was pressed may be gone.
  useEffect(() => {
    if (isNext) list.current?.focus({ preventScroll: true });
  }, [isNext]);
  return (
    <>
      {problem && !read && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !read && <Loading />}
      <ul className={styles['links']} ref={list} tabIndex={-1}>
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
    </>
  );
}
