import { lazy, Suspense } from 'react';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import type { Portrait } from '../../data/use-portrait.ts';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { Loading } from '../../kit/states.tsx';
import { HistoryPart } from '../../write/history-part.tsx';
import { contractSections } from './contract-sections.tsx';
import { LinksByKind } from './links-by-kind.tsx';
import { NoLink } from './no-link.tsx';
import { OtherDetails, otherDetailsOf } from './other-details.tsx';
import { ownGroups } from './own-groups.ts';
import { PoleSections } from './pole/pole-sections.tsx';
import { portraitSections } from './portrait/portrait-sections.tsx';
import type { SheetSection } from './sheet-section.ts';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

// The outlines of the territories weigh more than the rest of a sheet.
const MapSection = lazy(() => import('./map-section.tsx'));

/** Parts of a sheet in their order: those of its kind, then those every sheet has. A part with nothing to say is left out, but links. */
export function sectionsOf(
  entity: SheetEntity,
  portrait: Portrait,
  /** Whether who reads has signed in: a visitor is not shown the workings. */
  signedIn: boolean,
): SheetSection[] {
  const groups = ownGroups(entity);
  const details = otherDetailsOf(entity);
  return [
    ...kindSections(entity, portrait),
    {
      id: 'liens',
      title: 'sheet.links',
      content:
        groups.length > 0 ? <LinksByKind entity={entity} groups={groups} /> : <NoLink entity={entity} />,
    },
    ...(entity.statements.length > 0
      ? [
          {
            id: 'constats',
            title: 'sheet.statements',
            content: <Statements statements={entity.statements} />,
          } as const,
        ]
      : []),
    { id: 'chronologie', title: 'sheet.events', content: <Timeline entity={entity} /> },
    { id: 'carte', title: 'map.sheet.title', headed: true, content: <Placed slug={entity.slug} /> },
    ...(entity.__typename === 'Pole' ? poleSections(entity) : []),
    ...(details.length > 0
      ? [
          {
            id: 'precisions',
            title: 'sheet.details',
            content: <OtherDetails entity={entity} details={details} />,
          } as const,
        ]
      : []),
    { id: 'preuves', title: 'sheet.sources', content: <EvidenceList evidence={entity.evidence} /> },
    ...(signedIn
      ? [
          {
            id: 'historique',
            title: 'history.title',
            content: <HistoryPart of={{ of: { slug: entity.slug } }} />,
          } as const,
        ]
      : []),
  ];
}

function kindSections(entity: SheetEntity, portrait: Portrait): SheetSection[] {
  switch (entity.__typename) {
    case 'Collectivity':
      return portraitSections(entity, portrait);
    case 'Contract':
      return contractSections(entity);
    default:
      return [];
  }
}

/** The readings of a pole come together, each under its own heading. */
function poleSections(entity: Extract<SheetEntity, { __typename: 'Pole' }>): SheetSection[] {
  const [first, ...others] = [
    { id: 'article-9', title: 'pole.article9.title' },
    { id: 'criteres', title: 'pole.criteria.title' },
    { id: 'roles', title: 'pole.roles.title' },
    { id: 'financements', title: 'pole.funding.title' },
    { id: 'reperes', title: 'pole.medians.title' },
  ] as const;
  return [
    { ...first, headed: true, content: <PoleSections entity={entity} /> },
    ...others.map((section) => ({ ...section, headed: true, content: null })),
  ];
}

function Placed({ slug }: { slug: string }) {
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <MapSection slug={slug} />
    </Suspense>
  );
}
