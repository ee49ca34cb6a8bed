import type { SheetEntity } from '../../data/sheet-documents.ts';
import { CertaintyMark } from '../../kit/evidence-list.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { basisWords } from '../../map/place-of.ts';
import { dateWords } from '../../text/dates.ts';
import type { TextKey } from '../../text/fr.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './entity-facts.module.css';

/** The entity in brief: only what a source gives; what none gives is said apart. */
export function EntityFacts({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const facts: [TextKey, string | null][] = [
    ['field.kind', kindOf(entity.kind).label],
    ...ownFacts(entity, text),
    ['field.position', entity.position ? basisWords(entity.position, text) : text('field.position.none')],
  ];
  return (
    <dl className={styles['facts']}>
      {facts
        .filter((fact): fact is [TextKey, string] => fact[1] !== null && !repeatsKind(fact, entity.kind))
        .map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{typeset(value)}</dd>
          </div>
        ))}
      <div>
        <dt>{text('link.certainty')}</dt>
        <dd>
          <CertaintyMark certainty={entity.certainty} />
        </dd>
      </div>
    </dl>
  );
}

/** Whether a fact only says the kind again: « Type : structure » under « Nature : Structure ». */
function repeatsKind([key, value]: [TextKey, string | null], kind: string): boolean {
  return key === 'field.nature' && value?.toLowerCase() === kindOf(kind).label.toLowerCase();
}

function ownFacts(entity: SheetEntity, text: Say): [TextKey, string | null][] {
  switch (entity.__typename) {
    case 'Pole':
      return [
        ['field.territory', entity.territoryText],
        ['field.sector', entity.sectorText],
        ['field.stage', entity.stage && valueWord('stage', entity.stage)],
      ];
    case 'Enterprise':
      return [
        ['field.nature', entity.nature],
        ['field.legalForm', entity.legalForm],
        [
          'field.ess',
          entity.essStatus === 'PROVED' && entity.essBasis
            ? text('field.ess.PROVED.basis', { basis: entity.essBasis })
            : text(`field.ess.${entity.essStatus}` satisfies TextKey),
        ],
        ['field.siren', entity.siren],
        ['field.website', entity.website],
      ];
    case 'Collectivity':
      return [
        ['field.level', entity.level && valueWord('level', entity.level)],
        ['field.nature', entity.nature],
        ['field.siren', entity.siren],
        ['field.insee', entity.insee],
        ['field.formerCodes', entity.formerCodes.join(', ') || null],
        [
          'field.population',
          entity.population === null
            ? null
            : text('field.population.value', {
                population: entity.population,
                vintage: entity.populationVintage ?? text('sheet.undated'),
              }),
        ],
        [
          'field.frame',
          entity.frameVintage === null
            ? null
            : text('field.frame.value', { vintage: String(entity.frameVintage) }),
        ],
        ['field.status', entity.status && valueWord('status', entity.status)],
      ];
    case 'Place':
      return [
        ['field.nature', entity.nature],
        ['field.status', entity.status && valueWord('status', entity.status)],
      ];
    case 'Contract':
      return [
        ['field.nature', entity.nature],
        ['field.level', entity.contractLevel && valueWord('level', entity.contractLevel)],
        ['field.date', entity.date && dateWords(entity.date)],
        ['field.duration', entity.duration],
      ];
    case 'Project':
      return [
        ['field.nature', entity.nature],
        ['field.date', entity.date && dateWords(entity.date)],
        ['field.status', entity.status && valueWord('status', entity.status)],
      ];
    case 'ActorGroup':
      return [
        ['field.nature', entity.details.find(({ code }) => code === 'nature')?.values[0] ?? null],
        ['field.count', groupCount(entity, text)],
      ];
    case 'ResearchCentre':
    case 'Territory':
      return [['field.nature', entity.nature]];
    default:
      return [];
  }
}

function groupCount(
  group: { count: number | null; countMax: number | null; precision: string | null },
  text: Say,
): string | null {
  const { count, countMax, precision } = group;
  const number =
    count === null
      ? null
      : countMax === null
        ? String(count)
        : text('link.count.range', { count, max: countMax });
  return [number, precision].filter(Boolean).join(' – ') || null;
}
