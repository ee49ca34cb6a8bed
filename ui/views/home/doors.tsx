import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { DEMONSTRATION } from '../../data/demonstration.ts';
import type { WorkingTerritory } from '../../data/working-territory.ts';
import { explorerOf, sheetOf } from '../../kit/kinds.ts';
import type { TextKey } from '../../text/fr.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './doors.module.css';

const DOORS = [
  { name: 'cress', to: explorerOf('ptce-ecopole-alimentaire-audruicq') },
  { name: 'technician', to: explorerOf('ami-ptce-emergents') },
  { name: 'researcher', to: '#couverture' },
] as const;

/** The same three doors, each opening on the territory where one works. */
function doorsOn(slug: string) {
  const network = `/explorer?reseau=${encodeURIComponent(slug)}`;
  return [
    { name: 'cress', to: network },
    { name: 'technician', to: `${sheetOf({ kind: 'Collectivity', slug })}#dispositifs` },
    { name: 'researcher', to: `${network}&sans=c.INFERRED,c.RECOMMENDED` },
  ] as const;
}

/** Three doors, by the question one arrives with. */
export function Doors({ territory }: { territory: WorkingTerritory | null }) {
  const text = useText();
  return (
    <section data-tour="doors" aria-label={text('home.doors')}>
      <ul className={styles['doors']}>
        {(territory ? doorsOn(territory.slug) : DOORS).map(({ name, to }) => (
          <li key={name} className={styles['door']}>
            <p className={styles['who']}>{text(`home.door.${name}.who` satisfies TextKey)}</p>
            <p className={styles['question']}>{text(`home.door.${name}.question` satisfies TextKey)}</p>
            <DoorLink to={to}>
              {territory
                ? text(`home.door.${name}.on` satisfies TextKey, { name: typeset(territory.name) })
                : text(`home.door.${name}.go` satisfies TextKey)}
              <ArrowRight size={16} aria-hidden="true" />
            </DoorLink>
          </li>
        ))}
      </ul>
      <p className={styles['invite']}>
        {text('demonstration.invite')}{' '}
        <Link to={`/?territoire=${DEMONSTRATION}`}>{text('demonstration.invite.go')}</Link>
      </p>
    </section>
  );
}

function DoorLink({ to, children }: { to: string; children: React.ReactNode }) {
  const className = styles['go'] ?? '';
  if (to.startsWith('#')) {
    return (
      <a className={className} href={to}>
        {children}
      </a>
    );
  }
  return (
    <Link className={className} to={to}>
      {children}
    </Link>
  );
}
