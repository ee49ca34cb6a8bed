import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { type Drawing, hasArrow } from '../../../graph/drawing.ts';
import {
  bearersOf,
  countsOf,
  FACETS,
  type FacetCode,
  type Filtered,
  FRAME_FAMILY,
} from '../../../graph/filters.ts';
import type { GroundHead } from '../../../graph/grounds.ts';
import { Button as Command } from '../../../kit/button.tsx';
import { useWide } from '../../../kit/use-wide.ts';
import { useText } from '../../../text/use-text.ts';
import { showingAll, toggling } from '../state/explorer-state.ts';
import type { Explorer } from '../state/use-explorer.ts';
import { FacetGroup, GroundMark, type Sign, StrokeMark } from './facet-group.tsx';
import styles from './legend.module.css';
import { PeriodFields } from './period-fields.tsx';

/** Legend of what is drawn, which is also its filter: unticking a word takes what bears it away; pointing one lights it. */
export function Legend({
  explorer,
  whole,
  shown,
  grounds,
  onLit,
}: {
  explorer: Explorer;
  whole: Drawing;
  shown: Filtered;
  /** The sorts of grounds drawn behind groups. */
  grounds: readonly GroundHead[];
  onLit: (ids: ReadonlySet<string> | null) => void;
}) {
  const text = useText();
  const wide = useWide('(min-width: 1181px)');
  const { state, act } = explorer;
  const byName = state.hidden.length > 0 || state.only.length > 0;
  const isGround = (shown.drawing.frameLinks?.length ?? 0) > 0;
  const toggle = (facet: FacetCode, word: string) =>
    act('filtered', (before) =>
      facet === 'family' && word === FRAME_FAMILY && (isGround || before.frame)
        ? { ...before, frame: !before.frame }
        : toggling(before, facet, word),
    );
  const takenOf = (facet: FacetCode) => [
    ...(state.taken[facet] ?? []),
    ...(facet === 'family' && isGround ? [FRAME_FAMILY] : []),
  ];
  const { links } = shown.drawing;
  const tints: Sign[] = grounds.map((ground) => ({
    label: text(`network.legend.ground.${ground}`),
    mark: <GroundMark ground={ground} />,
  }));
  const signs: Sign[] = [
    ...(links.some(({ announced }) => announced)
      ? [{ label: text('network.announced'), mark: <StrokeMark line="dotted" /> }]
      : []),
    ...(links.some(({ relation }) => hasArrow(relation))
      ? [{ label: text('network.legend.arrow'), mark: <StrokeMark arrow /> }]
      : []),
  ];
  return (
    <Disclosure key={String(wide)} defaultExpanded={wide} className={styles['legend'] ?? ''}>
      <Heading level={2} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={`plain-button ${styles['trigger']}`}>
          {text('explorer.legend')}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        {(shown.removed > 0 || byName) && (
          <div className={styles['removed']}>
            <p>{text('explorer.hidden', { count: shown.removed })}</p>
            <Command
              quiet
              onPress={() =>
                act('shown', (before) => ({
                  ...showingAll(before),
                  taken: {},
                  period: { from: null, to: null },
                }))
              }
            >
              {text('network.showAll')}
            </Command>
          </div>
        )}
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet.code}
            facet={facet}
            whole={whole}
            counts={countsOf(whole, facet)}
            taken={takenOf(facet.code)}
            hint={
              facet.code === 'family' && isGround
                ? text('network.legend.frame', { family: text('network.family.territory') })
                : null
            }
            signs={facet.code === 'kind' ? tints : facet.code === 'certainty' ? signs : []}
            onToggle={(word) => toggle(facet.code, word)}
            onPoint={(word) => onLit(word === null ? null : bearersOf(whole, facet, word))}
          />
        ))}
        <PeriodFields
          period={state.period}
          undated={shown.undated}
          onChange={(period) => act('filtered', (before) => ({ ...before, period }))}
        />
        <p className={styles['hint']}>{text('network.legend.hint')}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
