import type { LegendEntry } from '../kit/export/picture-content.ts';
import { KindMark } from '../kit/kind-mark.tsx';
import { dashesOf } from '../kit/link-look.ts';
import { useWide } from '../kit/use-wide.ts';
import { useText } from '../text/use-text.ts';
import styles from './map-legend.module.css';
import map from './territory-map.module.css';

/** What the signs of a map say, under it; folded where the screen is narrow. */
export function MapLegend({ entries }: { entries: readonly LegendEntry[] }) {
  const text = useText();
  const wide = useWide('(width > 760px)');
  const signs = (
    <ul className={styles['legend']} aria-label={text('map.legend')}>
      {entries.map((entry) => (
        <li key={entry.label}>
          <Sample entry={entry} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
  if (wide) return signs;
  return (
    <details className={styles['folded']}>
      <summary>{text('map.legend')}</summary>
      {signs}
    </details>
  );
}

function Sample({ entry: { kind, stroke, number } }: { entry: LegendEntry }) {
  if (kind) return <KindMark kind={kind} essStatus="DISPROVED" size={16} />;
  if (stroke)
    return (
      <svg width="30" height="10" aria-hidden="true">
        <path
          className={map['tie']}
          d="M1 5H29"
          strokeWidth={stroke.width}
          strokeDasharray={dashesOf(stroke.line, stroke.width)}
        />
      </svg>
    );
  return (
    <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {number === 'tie' ? (
        <g className={map['number']}>
          <circle className={map['badgeRing']} r="9.5" />
          <text y="4">2</text>
        </g>
      ) : (
        <>
          <rect className={map['badge']} x="-8" y="-8" width="16" height="16" rx="8" />
          <text className={map['badgeText']} y="4">
            3
          </text>
        </>
      )}
    </svg>
  );
}
