import { ArrowDown } from 'lucide-react';
import { Link } from 'react-router';
import type { BetweenShown, PairShown } from '../../data/partnership-documents.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { LinkProofs } from '../../kit/link-proofs.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationWords } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';
import type { Pairs } from './pairs.ts';

type ForumOfPair = BetweenShown['shared'][number];

/** What two authorities share, what to ask, what joins them through others, and their bonds: each with its proofs. */
export function PairEvidence({
  between,
  pairs,
  pair,
}: {
  between: BetweenShown;
  pairs: Pairs;
  pair: PairShown | undefined;
}) {
  const text = useText();
  return (
    <>
      <section>
        <h3>{text('partnerships.shared', { count: between.shared.length })}</h3>
        {between.shared.length === 0 ? (
          <p className={styles['none']}>{text('partnerships.shared.none')}</p>
        ) : (
          <ul className={styles['lines']}>
            {between.shared.map((one) => (
              <ForumLine key={one.forum.slug} one={one} pairs={pairs} />
            ))}
          </ul>
        )}
      </section>
      {between.unknown.length > 0 && (
        <section>
          <h3>{text('partnerships.ask', { count: between.unknown.length })}</h3>
          <p className={styles['none']}>{text('partnerships.ask.lead')}</p>
          <ul className={styles['lines']}>
            {between.unknown.map((one) => (
              <ForumLine key={one.forum.slug} one={one} pairs={pairs} />
            ))}
          </ul>
        </section>
      )}
      {between.chains.length > 0 && (
        <section>
          <h3>{text('partnerships.chains', { count: between.chains.length })}</h3>
          <ol className={styles['chains']}>
            {between.chains.map(({ entities }) => (
              <li key={entities.map(({ slug }) => slug).join()}>
                <ol className={styles['chain']}>
                  {entities.map((entity, at) => (
                    <li key={entity.slug}>
                      {at > 0 && <ArrowDown size={12} aria-hidden="true" className={styles['down']} />}
                      <KindMark {...entity} size={16} />
                      <Link to={sheetOf(entity)}>{typeset(entity.name)}</Link>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </section>
      )}
      {pair && between.shared.length === 0 && between.chains.length === 0 && (
        <p className={styles['none']}>{text('partnerships.chains.none')}</p>
      )}
      {between.bonds.length > 0 && (
        <section>
          <h3>{text('partnerships.bonds')}</h3>
          <ul className={styles['lines']}>
            {between.bonds.map((link) => {
              const words = text('partnerships.bond', {
                from: typeset(link.from.name),
                words: relationWords(link.relation, 'OUT'),
                to: typeset(link.to.name),
              });
              return (
                <li key={link.id}>
                  <ProofDisclosure claim={words} line={<span>{words}</span>}>
                    <LinkFacts link={link} />
                    <EvidenceList evidence={link.evidence} />
                  </ProofDisclosure>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** A forum, its members counted, and the proof of what ties each of the two to it. */
function ForumLine({ one: { forum, links }, pairs }: { one: ForumOfPair; pairs: Pairs }) {
  const text = useText();
  const name = typeset(forum.entity.name);
  return (
    <li>
      <ProofDisclosure
        claim={name}
        line={
          <span className={styles['forum']}>
            <KindMark {...forum.entity} size={16} />
            <span>
              <Link to={sheetOf(forum.entity)}>{name}</Link>
              <span className={styles['note']}>
                {text('partnerships.forum.note', {
                  type: text(`partnerships.type.${forum.type}`, { total: 1 }),
                  members: forum.members.length,
                })}{' '}
                {!forum.complete && text('partnerships.forum.open')}
              </span>
            </span>
          </span>
        }
      >
        {links.length === 0 && <p className={styles['none']}>{text('partnerships.forum.nothing')}</p>}
        <LinkProofs links={links} />
        <p className={styles['note']}>
          {text('partnerships.forum.members', {
            names: forum.members.map((slug) => pairs.shortNameOf(slug)).join(', '),
          })}
        </p>
      </ProofDisclosure>
    </li>
  );
}
