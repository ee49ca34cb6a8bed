import type { ReactNode } from 'react';
import type { CooperationFigures } from '../../data/cooperation-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { valueWord } from '../../kit/relations.ts';
import { euros, percent } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { type CooperationNetwork, type NetworkEntity, polesWithActors } from './cooperation-network.ts';
import styles from './cooperations.module.css';

/** Actors named in a cell before the rest is counted. */
const NAMED = 5;
/** Lines of a table before the rest is folded. */
const LINES = 12;

type OnSelect = (slug: string) => void;

/** Below the drawing, what it shows in words: poles and their actors, ties between territories, what is alone or nowhere. */
export function Findings({
  network,
  kept: { territoryTies, territoryTieTotal, densities, densityTotal, fundings },
  isolated,
  unplaced,
  onSelect,
}: {
  network: CooperationNetwork;
  kept: CooperationFigures;
  isolated: readonly NetworkEntity[];
  unplaced: readonly NetworkEntity[];
  onSelect: OnSelect;
}) {
  const text = useText();
  const poles = polesWithActors(network);
  return (
    <div className={styles['findings']}>
      {poles.length > 0 && (
        <Table
          title={text('cooperations.poles', { count: poles.length })}
          heads={[
            text('cooperations.poles.pole'),
            text('cooperations.poles.carriers'),
            text('cooperations.poles.members'),
            text('cooperations.poles.supporters'),
          ]}
          rows={poles.map(({ pole, carriers, members, supporters }) => ({
            id: pole.slug,
            cells: [
              <Names key="pole" entities={[pole]} onSelect={onSelect} />,
              <Names key="carriers" entities={carriers} onSelect={onSelect} />,
              <Names key="members" entities={members} onSelect={onSelect} />,
              <Names key="supporters" entities={supporters} onSelect={onSelect} />,
            ],
          }))}
        />
      )}
      {territoryTies.length > 0 && (
        <Table
          title={text('cooperations.pairs')}
          lead={text('cooperations.pairs.lead')}
          heads={[
            text('cooperations.pairs.from'),
            text('cooperations.pairs.to'),
            text('cooperations.pairs.deepest'),
            text('cooperations.pairs.links'),
          ]}
          figures={[3]}
          unread={territoryTieTotal - territoryTies.length}
          rows={territoryTies.map(({ from, to, deepest, linkTotal }) => ({
            id: `${from.slug} ${to.slug}`,
            cells: [
              typeset(from.name),
              typeset(to.name),
              deepest ? valueWord('depth', deepest) : text('cooperations.unsaid'),
              linkTotal,
            ],
          }))}
        />
      )}
      {densities.length > 0 && (
        <Table
          title={text('cooperations.density')}
          lead={text('cooperations.density.lead')}
          heads={[
            text('cooperations.density.territory'),
            text('cooperations.density.entities'),
            text('cooperations.density.tied'),
            text('cooperations.density.share'),
            text('cooperations.density.outward'),
          ]}
          figures={[1, 2, 3, 4]}
          unread={densityTotal - densities.length}
          rows={densities.map((line) => ({
            id: line.collectivity.slug,
            cells: [
              typeset(line.collectivity.name),
              line.entityTotal,
              text('cooperations.density.of', { tied: line.tiedPairTotal, possible: line.possiblePairTotal }),
              line.share === null ? text('cooperations.undefined') : percent(line.share),
              line.outwardTotal,
            ],
          }))}
        />
      )}
      {fundings.length > 0 && (
        <Table
          title={text('cooperations.funding')}
          lead={text('cooperations.funding.lead')}
          heads={[
            text('cooperations.funding.level'),
            text('cooperations.funding.measure'),
            text('cooperations.funding.links'),
            text('cooperations.funding.amount'),
          ]}
          figures={[2, 3]}
          rows={fundings.map(({ level, measure, amountCents, linkTotal }) => ({
            id: `${level} ${measure}`,
            cells: [
              level ? valueWord('level', level) : text('cooperations.funding.other'),
              measure ? valueWord('measure', measure) : text('cooperations.unsaid'),
              linkTotal,
              euros(amountCents),
            ],
          }))}
        />
      )}
      {isolated.length > 0 && (
        <section>
          <h2>{text('cooperations.isolated', { count: isolated.length })}</h2>
          <p className={styles['lead']}>{text('cooperations.isolated.lead')}</p>
          <Names entities={isolated} onSelect={onSelect} all />
        </section>
      )}
      {unplaced.length > 0 && (
        <section>
          <h2>{text('cooperations.nowhere.title', { count: unplaced.length })}</h2>
          <p className={styles['lead']}>{text('cooperations.nowhere.lead')}</p>
          <Names entities={unplaced} onSelect={onSelect} all />
        </section>
      )}
    </div>
  );
}

function Names({
  entities,
  onSelect,
  all = false,
}: {
  entities: readonly NetworkEntity[];
  onSelect: OnSelect;
  all?: boolean;
}) {
  const text = useText();
  if (entities.length === 0) return <span className={styles['none']}>{text('cooperations.none')}</span>;
  const shown = all ? entities : entities.slice(0, NAMED);
  return (
    <ul className={all ? styles['many'] : styles['names']}>
      {shown.map((entity) => (
        <li key={entity.slug}>
          <button
            type="button"
            className={`pick-button ${styles['pick']}`}
            onClick={() => onSelect(entity.slug)}
          >
            <KindMark {...entity} size={16} />
            {typeset(entity.name)}
          </button>
        </li>
      ))}
      {entities.length > shown.length && (
        <li className={styles['none']}>
          {text('cooperations.others', { count: entities.length - shown.length })}
        </li>
      )}
    </ul>
  );
}

interface Row {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

function Table({
  title,
  lead,
  heads,
  rows,
  figures = [],
  unread = 0,
}: {
  title: string;
  lead?: string;
  heads: readonly string[];
  rows: readonly Row[];
  figures?: readonly number[];
  /** Lines there are beyond those given. */
  unread?: number;
}) {
  const text = useText();
  const body = (lines: readonly Row[]) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, the table is scrolled by the keyboard too
    <section className={styles['scroll']} aria-label={title} tabIndex={0}>
      <table className={`ruled cards ${styles['table']}`}>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" className={figures.includes(column) ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={heads[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={heads[column]}
                    data-name={heads[column]}
                    className={figures.includes(column) ? 'number' : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {body(rows.slice(0, LINES))}
      {rows.length > LINES && (
        <details className="fold">
          <summary>{text('cooperations.rest', { count: rows.length - LINES })}</summary>
          {body(rows.slice(LINES))}
        </details>
      )}
      {unread > 0 && <p>{text('cooperations.unread', { count: unread })}</p>}
    </section>
  );
}
