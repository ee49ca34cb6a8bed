import { Link } from 'react-router';
import type { PortraitShown } from '../../../data/portrait-documents.ts';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { useText } from '../../../text/use-text.ts';
import { MoreOf } from '../more-of.tsx';
import { NothingKnown } from './nothing-known.tsx';
import styles from './policy-areas.module.css';

/** Services of a collectivity, and the policy areas met where it takes part, with what they are met through. */
export function PolicyAreas({ policyAreas }: { policyAreas: PortraitShown['policyAreas'] }) {
  const text = useText();
  const { services, serviceTotal, areas, areaTotal } = policyAreas;
  return (
    <div className={styles['both']}>
      {services.length === 0 ? (
        <NothingKnown>{text('portrait.services.none')}</NothingKnown>
      ) : (
        <div>
          <ul>
            {services.map(({ service, areas: own, areaTotal: ownTotal, engaged }) => (
              <li key={service.slug} className={styles['line']}>
                <KindMark {...service} />
                <Link to={sheetOf(service)}>{service.name}</Link>
                <span>
                  {[
                    ...own.map(({ name }) => name),
                    ownTotal > own.length && text('sheet.list.more', { count: ownTotal - own.length }),
                    engaged > 0 && text('portrait.services.engaged', { count: engaged }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <MoreOf total={serviceTotal} shown={services.length} />
        </div>
      )}
      {areas.length === 0 ? (
        <NothingKnown>{text('portrait.areas.none')}</NothingKnown>
      ) : (
        <div>
          <h3>{text('portrait.areas')}</h3>
          <ul>
            {areas.map(({ area, total, through }) => (
              <li key={area.slug} className={styles['line']}>
                <KindMark {...area} />
                <Link to={sheetOf(area)}>{area.name}</Link>
                <span>
                  {text('portrait.areas.through', {
                    names: through.map(({ name }) => name).join(', '),
                    more: total - through.length,
                  })}
                </span>
              </li>
            ))}
          </ul>
          <MoreOf total={areaTotal} shown={areas.length} />
        </div>
      )}
    </div>
  );
}
