import type { ReactNode } from 'react';
import type { EvidenceShown } from '../../../data/documents.ts';
import type { SheetEntity } from '../../../data/sheet-documents.ts';
import type { Portrait, PortraitPart } from '../../../data/use-portrait.ts';
import { Loading, Problem } from '../../../kit/states.tsx';
import type { SheetSection } from '../sheet-section.ts';
import { Contracts } from './contracts.tsx';
import { FrameBelow } from './frame-below.tsx';
import { Levers } from './levers.tsx';
import { OnTerritory } from './on-territory.tsx';
import { Partners } from './partners.tsx';
import { PolicyAreas } from './policy-areas.tsx';
import { Schemes } from './schemes.tsx';
import { ToTransversality } from './to-transversality.tsx';

/** What the sheet of a collectivity has of its own, each part under its address from the start. */
export function portraitSections(entity: SheetEntity, portrait: Portrait): SheetSection[] {
  const { slug } = entity;
  const below = portrait.known.data?.frame.below ?? [];
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
    { id: 'acteurs', title: 'portrait.actors', content: <OnTerritory slug={slug} name={entity.name} /> },
    {
      id: 'contrats',
      title: 'portrait.contracts',
      content: shown(portrait.known, ({ contracts }) => <Contracts contracts={contracts} of={slug} />),
    },
    {
      id: 'services',
      title: 'portrait.services',
      content: shown(portrait.known, ({ policyAreas }) => <PolicyAreas policyAreas={policyAreas} />),
    },
    { id: 'transversalite', title: 'transversality.title', content: <ToTransversality slug={slug} /> },
    {
      id: 'partenaires',
      title: 'portrait.partners',
      content: shown(portrait.known, ({ partners }) => <Partners partners={partners} of={slug} />),
    },
    {
      id: 'dispositifs',
      title: 'portrait.schemes',
      content: shown(portrait.means, ({ schemes }) => <Schemes schemes={schemes} of={slug} />),
    },
    {
      id: 'leviers',
      title: 'portrait.levers',
      content: shown(portrait.means, ({ levers }) => <Levers levers={levers} of={slug} />),
    },
  ];
}

/** A part as it came, as it is waited for, or why it did not come. */
function shown<Shown>(part: PortraitPart<Shown>, content: (data: Shown) => ReactNode): ReactNode {
  if (part.data) return content(part.data);
  if (part.problem) return <Problem away={part.problem === 'away'} onRetry={part.retry} />;
  return <Loading lines={3} />;
}

/** Every proof a portrait shows, for its sources to be numbered on paper. */
export function portraitEvidence({ known, means }: Portrait): EvidenceShown[] {
  const claims = [
    ...(known.data?.contracts.links ?? []),
    ...(known.data?.partners.nodes ?? []).flatMap(({ forums }) => forums.flatMap(({ links }) => links)),
    ...(means.data?.schemes.run ?? []),
    ...(means.data?.schemes.open ?? []).flatMap(({ rules, roles }) => [
      ...rules.map(({ rule }) => rule),
      ...roles,
    ]),
    ...(means.data?.levers ?? []).flatMap((lever) => [lever, ...lever.roles, ...lever.links]),
  ];
  return claims.flatMap(({ evidence }) => evidence);
}
