import { Link } from 'react-router';
import type { EvidenceShown } from '../../../data/documents.ts';
import type { LinkRead } from '../../../data/explorer-documents.ts';
import type { DrawnEntity } from '../../../graph/drawing.ts';
import { Button } from '../../../kit/button.tsx';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../../kit/kinds.ts';
import { isSeveral, relationWords } from '../../../kit/relations.ts';
import { inFrench } from '../../../text/language.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import type { ActionCode } from '../actions.ts';
import type { ExplorerState, OpenedEntity } from '../state/explorer-state.ts';
import { ActionButtons } from './action-buttons.tsx';
import styles from './selection.module.css';

interface ChosenEntity {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  readonly summary: string | null;
  readonly linkTotal: number;
  readonly evidenceTotal: number;
  readonly evidence: readonly EvidenceShown[];
  readonly linkCounts: readonly { relation: string; direction: 'OUT' | 'IN'; kind: string; total: number }[];
}

/** The entity chosen: what it is, its links in the drawing or counted before they are opened, and its proofs. */
export function EntitySelection({
  entity,
  links,
  opened,
  actions,
  onOpen,
  onSelect,
}: {
  entity: ChosenEntity;
  links: readonly LinkRead[];
  opened: OpenedEntity | undefined;
  /** What can be done with it; nothing while it is only shown. */
  actions: {
    state: ExplorerState;
    entities: readonly DrawnEntity[];
    onAction: (code: ActionCode) => void;
  } | null;
  onOpen: (slug: string, relation?: string) => void;
  onSelect: (id: string | null) => void;
}) {
  const text = useText();
  const whole = opened?.relations.length === 0 && opened.kinds.length === 0 && opened.first === null;
  const own = links.filter(({ from, to }) => from.slug === entity.slug || to.slug === entity.slug);
  return (
    <div className={styles['part']}>
      <div className={styles['head']}>
        <p className="kind-line">
          <KindMark {...entity} />
          {kindOf(entity.kind).label}
        </p>
        <h2 {...inFrench()}>{typeset(entity.name)}</h2>
      </div>
      {entity.summary && (
        <p className={styles['more']} {...inFrench()}>
          {typeset(entity.summary)}
        </p>
      )}
      <div className={styles['actions']}>
        {whole && <span className={styles['number']}>{text('explorer.expanded')}</span>}
        {!whole && entity.linkTotal > own.length && (
          <Button onPress={() => onOpen(entity.slug)}>{text('explorer.expand')}</Button>
        )}
        <Link to={sheetOf(entity)}>{text('explorer.sheet')}</Link>
      </div>
      <div className={`${styles['part']} ${styles['more']}`}>
        {actions && <ActionButtons {...actions} without={['open', 'sheet']} />}
        {!whole && entity.linkTotal > own.length && (
          <section>
            <h3>{text('explorer.expand.counts')}</h3>
            <ul className={styles['counts']}>
              {[...countsByRelation(entity.linkCounts)].map(([relation, counts]) => {
                const words = [
                  ...new Set(
                    counts.map(({ direction }) => relationWords(relation, direction, isSeveral(entity))),
                  ),
                ].join(', ');
                return (
                  <li key={relation}>
                    <span>
                      {words}
                      <span className={styles['number']}>
                        {kindsOf(counts)
                          .map(([kind, total]) =>
                            text('explorer.expand.kinds', {
                              kind: total === 1 ? kindOf(kind).label : kindOf(kind).plural,
                              total,
                            }),
                          )
                          .join(', ')}
                      </span>
                    </span>
                    {!opened?.relations.includes(relation) && (
                      <button
                        type="button"
                        className={`word-button ${styles['end']}`}
                        aria-label={text('explorer.expand.oneOf', { relation: words })}
                        onClick={() => onOpen(entity.slug, relation)}
                      >
                        {text('explorer.expand.one')}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {own.length > 0 && (
          <section>
            <h3>{text('explorer.list.links')}</h3>
            <dl className={styles['links']}>
              {[...byWords(own, entity)].map(([words, group]) => (
                <div key={words}>
                  <dt>{words}</dt>
                  {group.map((link) => (
                    <dd key={link.id}>
                      <button
                        type="button"
                        className={styles['link']}
                        onClick={() => onSelect(`link:${link.slug}`)}
                      >
                        {otherEnd(link, entity.slug).name}
                      </button>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        )}
        <section className={styles['part']}>
          <h3>{text('evidence.title', { total: entity.evidenceTotal })}</h3>
          <EvidenceList evidence={entity.evidence} />
        </section>
      </div>
    </div>
  );
}

/** Links under the words of their relation, as seen from one of their ends. */
function byWords(links: readonly LinkRead[], entity: ChosenEntity): Map<string, LinkRead[]> {
  const groups = new Map<string, LinkRead[]>();
  for (const link of links) {
    const words = relationWords(
      link.relation,
      link.from.slug === entity.slug ? 'OUT' : 'IN',
      isSeveral(entity),
    );
    groups.set(words, [...(groups.get(words) ?? []), link]);
  }
  return groups;
}

function otherEnd(link: LinkRead, slug: string): LinkRead['from'] {
  return link.from.slug === slug ? link.to : link.from;
}

/** The same counts by kind, whatever their direction. */
function kindsOf(counts: ChosenEntity['linkCounts']): [kind: string, total: number][] {
  const totals = new Map<string, number>();
  for (const { kind, total } of counts) totals.set(kind, (totals.get(kind) ?? 0) + total);
  return [...totals];
}

/** Counts of an entity under each of its relations: what opening that relation would bring. */
function countsByRelation(
  counts: ChosenEntity['linkCounts'],
): Map<string, ChosenEntity['linkCounts'][number][]> {
  const groups = new Map<string, ChosenEntity['linkCounts'][number][]>();
  for (const count of counts) groups.set(count.relation, [...(groups.get(count.relation) ?? []), count]);
  return groups;
}
