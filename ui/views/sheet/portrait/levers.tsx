import type { MeansShown } from '../../../data/portrait-documents.ts';
import { inFrench } from '../../../text/language.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { LinkLine } from '../link-line.tsx';
import { MoreOf } from '../more-of.tsx';
import { Cited } from './cited.tsx';
import styles from './levers.module.css';
import { NothingKnown } from './nothing-known.tsx';

type LeverShown = MeansShown['levers'][number];

/** The eight levers of the studies, each with what the graph shows of it here. */
export function Levers({ levers, of }: { levers: readonly LeverShown[]; of: string }) {
  const text = useText();
  const shown = levers.filter(({ links, roles }) => links.length + roles.length > 0).length;
  return (
    <>
      <p className={styles['lead']}>{text('portrait.levers.sentence', { shown, total: levers.length })}</p>
      <ol className={styles['levers']}>
        {levers.map((lever) => (
          <li key={lever.slug}>
            <h3>
              <span className="figure">{lever.number}</span>
              <span {...inFrench()}>{typeset(lever.name)}</span>
            </h3>
            <div className={styles['shown']}>
              {lever.roles.map((role) => (
                <Cited
                  key={role.slug}
                  text={role.text}
                  note={text('portrait.levers.example')}
                  evidence={role.evidence}
                />
              ))}
              {unlike(lever.links).map((link) => (
                <LinkLine key={link.id} link={link} of={here(link, of)} withWords />
              ))}
              <MoreOf total={lever.linkTotal} shown={lever.links.length} />
              {lever.links.length + lever.roles.length === 0 && (
                <NothingKnown>{text('portrait.levers.none')}</NothingKnown>
              )}
              <Cited text={lever.text} note={text('portrait.levers.meaning')} evidence={lever.evidence} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A tie of one of its services is seen from the service. */
function here(link: LeverShown['links'][number], of: string): string {
  return link.from.slug === of || link.to.slug === of ? of : link.from.slug;
}

/** The same relation to the same end, said by several sources, is one line. */
function unlike(links: LeverShown['links']): LeverShown['links'] {
  return [
    ...new Map(
      links.map((link) => [
        `${link.relation} ${link.from.slug} ${link.to.slug} ${link.role} ${link.means}`,
        link,
      ]),
    ).values(),
  ];
}
