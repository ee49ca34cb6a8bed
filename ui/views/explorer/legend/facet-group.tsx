import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel } from 'react-aria-components';
import { DASHES, type Drawing, widthOf } from '../../../graph/drawing.ts';
import { type Facet, type FacetCode, UNSAID } from '../../../graph/filters.ts';
import type { GroundHead } from '../../../graph/grounds.ts';
import { codeOf } from '../../../graph/short-code.ts';
import { CertaintyMark } from '../../../kit/evidence-list.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { KINDS } from '../../../kit/kinds.ts';
import type { Line } from '../../../kit/link-look.ts';
import { DEPTHS, RELATIONS, valueWord, valueWords } from '../../../kit/relations.ts';
import { Tick } from '../../../kit/tick.tsx';
import type { TextKey } from '../../../text/fr.ts';
import { type Say, useText } from '../../../text/use-text.ts';
import styles from './legend.module.css';

/** Facets one reads at a glance are open; the others wait folded. */
const OPEN = new Set<FacetCode>(['kind', 'family', 'certainty', 'depth']);

/** The words of one facet with how many elements bear each. Nothing when there is no choice to make. */
export function FacetGroup({
  facet,
  whole,
  counts,
  taken,
  hint,
  signs = [],
  onToggle,
  onPoint,
}: {
  facet: Facet;
  whole: Drawing;
  counts: ReadonlyMap<string, number>;
  taken: readonly string[];
  /** What is to be known of this facet in this drawing; `null` when nothing is. */
  hint: string | null;
  /** Signs of the drawing that are not words of the facet: told, not ticked. */
  signs?: readonly Sign[];
  onToggle: (word: string) => void;
  onPoint: (word: string | null) => void;
}) {
  const text = useText();
  const entries = entriesOf(facet.code, whole, text).filter(({ word }) => counts.has(word));
  if (entries.length === 0 || (entries.length === 1 && !OPEN.has(facet.code) && taken.length === 0))
    return null;
  const key: TextKey = `network.facet.${facet.code}`;
  return (
    <Disclosure defaultExpanded={OPEN.has(facet.code) || taken.length > 0} className={styles['facet'] ?? ''}>
      <Button slot="trigger" className={`plain-button ${styles['facetTrigger']}`}>
        {text(key)}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <DisclosurePanel>
        <CheckboxGroup
          aria-label={text(key)}
          value={entries.map(({ word }) => word).filter((word) => !taken.includes(word))}
          className={styles['group'] ?? ''}
        >
          {entries.map(({ word, label, mark }) => (
            <Checkbox
              key={word}
              value={word}
              className={styles['entry'] ?? ''}
              data-bare={mark === null || undefined}
              onChange={() => onToggle(word)}
              onHoverStart={() => onPoint(word)}
              onHoverEnd={() => onPoint(null)}
              onFocus={() => onPoint(word)}
              onBlur={() => onPoint(null)}
            >
              <Tick />
              {mark}
              <span className={styles['word']}>{label}</span>
              <span className={styles['count']}>{counts.get(word)}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        {signs.length > 0 && (
          <ul>
            {signs.map(({ label, mark }) => (
              <li key={label} className={`marked ${styles['sign']}`}>
                {mark}
                {label}
              </li>
            ))}
          </ul>
        )}
        {hint && <p className={styles['hint']}>{hint}</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}

export interface Sign {
  readonly label: string;
  readonly mark: ReactNode;
}

/** The tint of a ground. */
export function GroundMark({ ground }: { ground: GroundHead }) {
  return (
    <svg width="22" height="16" aria-hidden="true" className={styles['ground']} data-head={ground}>
      <rect x="0.5" y="1.5" width="21" height="13" rx="5" />
    </svg>
  );
}

/** A stroke as it is drawn: its width, its dashes, its arrow. */
export function StrokeMark({
  width = 2,
  line = 'solid',
  arrow = false,
}: {
  width?: number;
  line?: Line;
  arrow?: boolean;
}) {
  return (
    <svg width="22" height="10" aria-hidden="true" className={styles['depth']}>
      <line
        x1="0"
        y1="5"
        x2={arrow ? 16 : 22}
        y2="5"
        strokeWidth={width}
        strokeDasharray={DASHES[line] || undefined}
      />
      {arrow && <path d="M15 1.5 L22 5 L15 8.5 Z" />}
    </svg>
  );
}

interface Entry {
  readonly word: string;
  readonly label: string;
  readonly mark: ReactNode;
}

/** Every word of a facet in the order of the vocabulary, with its mark in the drawing. */
function entriesOf(code: FacetCode, whole: Drawing, text: Say): Entry[] {
  const unsaid = { word: UNSAID, label: text('network.unsaid'), mark: null };
  switch (code) {
    case 'kind':
      return KINDS.map((kind) => ({
        word: kind.code,
        label: kind.plural,
        mark: <KindMark kind={kind.code} essStatus="DISPROVED" />,
      }));
    case 'level':
      return [
        ...valueWords('level').map(({ code: level, label }) => ({
          word: level,
          label,
          mark: <KindMark kind="Collectivity" level={level} />,
        })),
        unsaid,
      ];
    case 'family':
      return [...new Set(RELATIONS.map(({ family }) => family))].map((family) => ({
        word: family,
        label: FAMILIES[family] ? text(FAMILIES[family]) : family,
        mark: null,
      }));
    case 'certainty':
      return valueWords('certainty').map(({ code: word, label }) => ({
        word,
        label,
        mark: <CertaintyMark certainty={word} bare />,
      }));
    case 'depth':
      return [
        ...DEPTHS.map((word) => ({
          word,
          label: valueWord('depth', word),
          mark: <StrokeMark width={widthOf(word)} />,
        })),
        { ...unsaid, mark: <StrokeMark width={widthOf(null)} /> },
      ];
    case 'source': {
      const sources = new Map(
        whole.links.flatMap(({ sources: own = [] }) => own.map(({ id, title }) => [id, title])),
      );
      return [...sources]
        .map(([id, title]) => ({ word: codeOf(id), label: title, mark: null }))
        .sort((a, b) => a.label.localeCompare(b.label));
    }
  }
}

/** Families a link between two actors can be of; those of the reference tables never reach a drawing. */
const FAMILIES: Readonly<Record<string, TextKey>> = {
  membership: 'network.family.membership',
  support: 'network.family.support',
  contract: 'network.family.contract',
  theme: 'network.family.theme',
  territory: 'network.family.territory',
  structure: 'network.family.structure',
  cooperation: 'network.family.cooperation',
  place: 'network.family.place',
  source: 'network.family.source',
};
