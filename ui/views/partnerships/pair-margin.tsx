import { ArrowDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type BetweenShown, PairDocument, type PairShown } from '../../data/partnership-documents.ts';
import type { PutAside } from '../../data/to-examine.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../kit/button.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { LinkFacts } from '../../kit/link-facts.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { relationWords } from '../../kit/relations.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './margin.module.css';
import type { Pairs } from './pairs.ts';
import type { PartnershipsState } from './partnerships-state.ts';
import { figure, sharedWords } from './words.ts';

/** In the margin, two authorities: what they share with its proofs, what would be ordinary, what to ask, what joins them. */
export function PairMargin({
  pairs,
  state,
  a,
  b,
  examine,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  a: string;
  b: string;
  examine: (item: PutAside) => ReactNode;
}) {
  const text = useText();
  const { data, problem, retry } = useAnswer(PairDocument, {
    of: pairs.read.scope.slug,
    asOf: state.asOf,
    a,
    b,
  });
  const pair = pairs.pair(a, b);
  const between =
    data?.partnerships.__typename === 'Partnerships' &&
    data.partnerships.between.__typename === 'PartnershipBetween'
      ? data.partnerships.between
      : null;
  return (
    <div className={styles['margin']}>
      <div className={styles['close']}>
        <Button quiet label={text('partnerships.close')} onPress={() => state.select([])}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <h2>
        {[a, b].map((slug, at) => (
          <span key={slug} className={styles['end']}>
            {at > 0 && <span className={styles['and']}>{text('partnerships.and')} </span>}
            <button type="button" className={styles['pick']} onClick={() => state.select([slug])}>
              {typeset(pairs.nameOf(slug))}
            </button>
          </span>
        ))}
      </h2>
      {pair ? <Figures pair={pair} pairs={pairs} /> : <p>{text('partnerships.pair.far')}</p>}
      {pair &&
        pairs.examined(pair) &&
        examine({
          view: 'partnerships',
          of: pairs.read.scope.slug,
          ofName: pairs.read.scope.name,
          pair: [pair.a, pair.b],
          names: [pairs.nameOf(pair.a), pairs.nameOf(pair.b)],
          units: null,
          address: `${window.location.pathname}${window.location.search}`,
          status: pair.gap.status,
          score: pair.gap.score?.point ?? null,
          expected: pair.gap.expected,
          observed: pair.gap.observed,
        })}
      {problem && !between && <Problem away={problem === 'away'} onRetry={retry} />}
      {!between && !problem && <Loading lines={4} />}
      {between && <Between between={between} pairs={pairs} pair={pair} />}
    </div>
  );
}

function Figures({ pair, pairs }: { pair: PairShown; pairs: Pairs }) {
  const text = useText();
  const { gap } = pair;
  const rate = pairs.read.classes.find(({ proximity }) => proximity === pair.proximity);
  const words = text(`partnerships.class.${pair.proximity}`);
  return (
    <>
      <p className={styles['sentence']}>
        {text('partnerships.pair.sentence', {
          observed: gap.observed,
          unknown: gap.unknown,
          detail: gap.observed > 0 ? ` (${sharedWords(pair, text)})` : '',
        })}{' '}
        {gap.expected !== null &&
          text('partnerships.pair.expected', { expected: figure(gap.expected, text, 1) })}
      </p>
      <dl className={styles['figures']}>
        <dt>
          {text('partnerships.figure.status')}{' '}
          <MethodLink id="gap-status" name="partnerships.figure.status" />
        </dt>
        <dd>{pairs.above(pair) ? text('partnerships.above') : <GapMark status={gap.status} />}</dd>
        <dt>
          {text('partnerships.figure.shared')}{' '}
          <MethodLink id="shared-forums" name="partnerships.figure.shared" />
        </dt>
        <dd>{text('partnerships.figure.shared.value', { observed: gap.observed, unknown: gap.unknown })}</dd>
        <dt>
          {text('partnerships.figure.expected')}{' '}
          <MethodLink id="expected-partnerships" name="partnerships.figure.expected" />
        </dt>
        <dd>{figure(gap.expected, text, 3)}</dd>
        <dt>
          {text('partnerships.figure.score')} <MethodLink id="gap-score" name="partnerships.figure.score" />
        </dt>
        <dd data-figure="score">{figure(gap.score?.point, text, 3)}</dd>
        <dt>
          {text('partnerships.figure.interval')}{' '}
          <MethodLink id="gap-interval" name="partnerships.figure.interval" />
        </dt>
        <dd>
          {gap.score
            ? text('partnerships.figure.interval.value', {
                low: figure(gap.score.low, text, 3),
                high: figure(gap.score.high, text, 3),
              })
            : text('partnerships.undefined')}
        </dd>
        <dt>
          {text('partnerships.figure.confidence')}{' '}
          <MethodLink id="gap-confidence" name="partnerships.figure.confidence" />
        </dt>
        <dd>
          {gap.confidence
            ? text('partnerships.figure.confidence.value', {
                word: text(`partnerships.confidence.${gap.confidence.word}`),
                value: figure(gap.confidence.value, text, 3),
              })
            : text('partnerships.undefined')}
        </dd>
        <dt>
          {text('partnerships.figure.newman')}{' '}
          <MethodLink id="newman-weight" name="partnerships.figure.newman" />
        </dt>
        <dd>{figure(pair.newman, text)}</dd>
        <dt>
          {text('partnerships.figure.class')}{' '}
          <MethodLink
            id={pair.proximity === 'NEARBY' ? 'nearby-authorities' : 'class-rate'}
            name="partnerships.figure.class"
          />
        </dt>
        <dd>
          {words}. {text(`partnerships.class.rule.${pair.proximity}`)}{' '}
          {rate && text('partnerships.class.rate', { pairs: rate.pairs, observed: rate.observed })}
        </dd>
      </dl>
      <details className={styles['research']}>
        <summary>{text('partnerships.research')}</summary>
        <p>
          {text('partnerships.research.sentence', {
            residual: figure(pair.residual, text, 3),
            fitted: figure(pair.fitted?.expected, text, 3),
            rate: figure(rate?.deterrence, text, 4),
          })}
        </p>
      </details>
    </>
  );
}

type ForumOfPair = BetweenShown['shared'][number];

function Between({
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
                    <li key={entity.slug} data-forum={at % 2 === 1}>
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
        {links.map((link) => (
          <div key={link.id} className={styles['proof']}>
            <p>
              {typeset(link.from.name)} <em>{relationWords(link.relation, 'OUT')}</em> {name}
            </p>
            <LinkFacts link={link} />
            <EvidenceList evidence={link.evidence} />
          </div>
        ))}
        <p className={styles['note']}>
          {text('partnerships.forum.members', {
            names: forum.members.map((slug) => typeset(pairs.nameOf(slug))).join(', '),
          })}
        </p>
      </ProofDisclosure>
    </li>
  );
}
