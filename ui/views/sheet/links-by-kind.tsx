import type { SheetEntity, SheetLinkGroup } from '../../data/sheet-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { KINDS } from '../../kit/kinds.ts';
import { relationOf, relationRank, relationWords } from '../../kit/relations.ts';
import { useText } from '../../text/use-text.ts';
import { LinkGroup } from './link-group.tsx';
import styles from './links-by-kind.module.css';

/** Links of an entity: who is at the other end, kind after kind, then by what relation, each group counted. */
export function LinksByKind({ entity, groups }: { entity: SheetEntity; groups: readonly SheetLinkGroup[] }) {
  const text = useText();
  return (
    <div className={styles['kinds']}>
      {KINDS.map(({ code, plural }) => {
        const ofKind = groups
          .filter(({ kind }) => kind === code)
          .sort((a, b) => relationRank(a.relation) - relationRank(b.relation));
        if (ofKind.length === 0) return null;
        const total = ofKind.reduce((sum, group) => sum + group.total, 0);
        return (
          <section key={code} className={styles['kind']} aria-label={plural}>
            <h3>
              <KindMark kind={code} essStatus="DISPROVED" size={20} />
              {plural}
              <span className={styles['count']}>{text('sheet.links.count', { count: total })}</span>
            </h3>
            {ofKind.map((group) => (
              <div key={`${group.relation} ${group.direction}`} className={styles['group']}>
                <h4>
                  {wordsOf(group)}
                  {group.total > 1 && <span className={styles['count']}>{group.total}</span>}
                </h4>
                <LinkGroup of={entity.slug} group={group} words={wordsOf(group)} />
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function wordsOf({ relation, direction }: SheetLinkGroup): string {
  return relationWords(relation, relationOf(relation).directed ? direction : 'OUT');
}
