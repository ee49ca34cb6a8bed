import type { DetailShown } from '../../data/documents.ts';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import { Details } from '../../kit/details.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../kit/proof-disclosure.tsx';
import { useText } from '../../text/use-text.ts';

/** Properties that the head of every sheet and its facts in brief tell, and those that only serve to find or sort it. */
const TOLD = ['aliases', 'formerSlug', 'groupingPopulation', 'lat', 'lon', 'positionBasis', 'summary'];

/** Those that the facts in brief of each kind tell besides. */
const TOLD_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  ActorGroup: ['count', 'countMax', 'nature', 'precision'],
  Collectivity: [
    'formerCodes',
    'formerNames',
    'frameVintage',
    'insee',
    'level',
    'nature',
    'population',
    'populationVintage',
    'siren',
    'status',
  ],
  Contract: ['date', 'duration', 'level', 'nature'],
  Enterprise: ['essStatus', 'legalForm', 'nature', 'siren', 'website'],
  Place: ['nature', 'status'],
  Pole: ['compositionComplete', 'sectorText', 'stage', 'territoryText'],
  Project: ['date', 'nature', 'status'],
  ResearchCentre: ['nature'],
  Territory: ['nature'],
};

/** What is loaded of an entity and that the rest of its sheet does not tell. */
export function otherDetailsOf(entity: SheetEntity): DetailShown[] {
  const told = new Set([...TOLD, ...(TOLD_OF_KIND[entity.kind] ?? [])]);
  if (entity.__typename === 'Enterprise' && entity.essStatus === 'PROVED') told.add('essBasis');
  if (entity.__typename === 'Collectivity' && entity.nature) told.add('epciKind');
  if (entity.acronym && [entity.name, ...entity.otherNames.map(({ name }) => name)].includes(entity.acronym))
    told.add('acronym');
  return entity.details.filter(({ code }) => !told.has(code));
}

const NONE: ReadonlySet<string> = new Set();

/** The same in words, the proofs of the entity one press away. */
export function OtherDetails({ entity, details }: { entity: SheetEntity; details: readonly DetailShown[] }) {
  const text = useText();
  return (
    <ProofDisclosure claim={text('sheet.details')} line={<Details details={details} told={NONE} />}>
      <EvidenceList evidence={entity.evidence} />
    </ProofDisclosure>
  );
}
