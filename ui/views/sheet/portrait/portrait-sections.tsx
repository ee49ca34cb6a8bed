import type { ReactNode } from 'react';
import type { EvidenceShown } from '../../../data/documents.ts';
import type { PortraitShown } from '../../../data/portrait-documents.ts';
import type { SheetEntity } from '../../../data/sheet-documents.ts';
import type { Portrait } from '../../../data/use-portrait.ts';
import { Loading, Problem } from '../../../kit/states.tsx';
import type { SheetSection } from '../sections.tsx';
import { Contracts } from './contracts.tsx';
import { FrameBelow } from './frame-below.tsx';
import { Levers } from './levers.tsx';
import { OnTerritory } from './on-territory.tsx';
import { Partners } from './partners.tsx';
import { PolicyAreas } from './policy-areas.tsx';
import { Schemes } from './schemes.tsx';

/** What the sheet of a collectivity has of its own, each part under its address from the start. */
export function portraitSections(entity: SheetEntity, portrait: Portrait): SheetSection[] {
  const shown = (part: (data: PortraitShown) => ReactNode): ReactNode => {
    if (portrait.data) return part(portrait.data);
    if (portrait.problem) return <Problem away={portrait.problem === 'away'} onRetry={portrait.retry} />;
    return <Loading lines={3} />;
  };
  const { slug } = entity;
  const below = portrait.data?.frame.below ?? [];
  return [
    ...(below.length > 0
      ? [
          {
            id: 'territoire',
            title: 'portrait.below',
            content: <FrameBelow slug={slug} below={below} />,
          } as const,
        ]
      : []),
    { id: 'acteurs', title: 'portrait.actors', content: <OnTerritory slug={slug} /> },
    {
      id: 'contrats',
      title: 'portrait.contracts',
      content: shown(({ contracts }) => <Contracts contracts={contracts} of={slug} />),
    },
    {
      id: 'services',
      title: 'portrait.services',
      content: shown(({ policyAreas }) => <PolicyAreas policyAreas={policyAreas} />),
    },
    {
      id: 'partenaires',
      title: 'portrait.partners',
      content: shown(({ partners }) => <Partners partners={partners} of={slug} />),
    },
    {
      id: 'dispositifs',
      title: 'portrait.schemes',
      content: shown(({ schemes }) => <Schemes schemes={schemes} of={slug} />),
    },
    {
      id: 'leviers',
      title: 'portrait.levers',
      content: shown(({ levers }) => <Levers levers={levers} of={slug} />),
    },
  ];
}

/** Every proof a portrait shows, for its sources to be numbered on paper. */
export function portraitEvidence(portrait: PortraitShown): EvidenceShown[] {
  const { contracts, partners, schemes, levers } = portrait;
  const claims = [
    ...contracts.links,
    ...partners.nodes.flatMap(({ forums }) => forums.flatMap(({ links }) => links)),
    ...schemes.run,
    ...schemes.open.flatMap(({ rules, roles }) => [...rules.map(({ rule }) => rule), ...roles]),
    ...levers.flatMap((lever) => [lever, ...lever.roles, ...lever.links]),
  ];
  return claims.flatMap(({ evidence }) => evidence);
}
