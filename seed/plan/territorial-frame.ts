import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { foldText } from '../../api/domain/search/fold-text.ts';
import type { FrameCollectivity } from './frame-collectivities.ts';
import type { FramePosition } from './frame-positions.ts';

/** A collectivity the graph already knows by an official code. */
export interface KnownCollectivity {
  readonly id: string;
  readonly level: string | null;
  readonly insee: string | null;
  readonly siren: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym: string | null;
  readonly formerNames: readonly string[];
  readonly frameVintage: number | null;
}

/** A membership that an earlier frame held and nothing ends. */
export interface Membership {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface FramePlan {
  readonly nodes: NodeClaim[];
  readonly relations: RelationClaim[];
}

const POSITION_SOURCE = 'geonames-cities';

const frameSource = (vintage: number) => `cog-${vintage}`;

/**
 * The official frame as claims: each collectivity in force, what it is part of, and where it stands when that is known.
 * One that the graph knows already keeps its identity, and what its own sources call it as another name.
 */
export function planTerritorialFrame(
  vintage: number,
  collectivities: readonly FrameCollectivity[],
  positions: ReadonlyMap<string, FramePosition>,
  known: readonly KnownCollectivity[],
): FramePlan {
  const knownByCode = new Map(known.flatMap((one) => codesOf(one).map((code) => [code, one] as const)));
  const identified = new Map<string, KnownCollectivity | undefined>(
    collectivities.map((one) => [one.key, codesOf(one).flatMap((code) => knownByCode.get(code) ?? [])[0]]),
  );
  const idOf = (key: string) => identified.get(key)?.id ?? key;

  const nodes = collectivities.map((one): NodeClaim => {
    const position = positions.get(one.key);
    const official = officialProof(vintage, one.locator);
    return {
      id: idOf(one.key),
      kind: 'Collectivity',
      properties: {
        ...calledAlso(namesOf(one, identified.get(one.key)), one),
        otherCodes: [...one.otherCodes],
        ...present({
          level: one.level,
          insee: one.insee,
          siren: one.siren,
          nature: one.nature,
          population: one.population,
          groupingPopulation: one.groupingPopulation,
          populationVintage: one.population === null ? null : populationVintageOf(one, vintage),
          lat: position?.lat,
          lon: position?.lon,
          positionBasis: position?.basis,
        }),
        formerCodes: [...one.formerCodes],
        postalCodes: [...one.postalCodes],
        districtCodes: one.districts.map(({ code }) => code),
        districtNames: one.districts.map(({ name }) => name),
        frameVintage: vintage,
      },
      evidence: [
        official,
        ...(one.summedCommunes === null ? [] : [populationProof(vintage, one.summedCommunes)]),
        ...(position ? [positionProof(position)] : []),
        ...one.proofs,
      ],
    };
  });
  const relations = collectivities.flatMap(({ key, parents, locator }) =>
    parents.map((parent): RelationClaim => {
      const from = idOf(key);
      const to = idOf(parent);
      return {
        id: `${from}--part-of--${to}`,
        type: 'PART_OF',
        from,
        to,
        properties: { vintage },
        evidence: [officialProof(vintage, locator)],
      };
    }),
  );
  return { nodes, relations };
}

/**
 * What an earlier frame held and this one does not: a collectivity becomes a former one, a membership is known to be over.
 * Nothing is removed: both stay to be found, with the sources of both years.
 */
export function planEndings(
  vintage: number,
  collectivities: readonly FrameCollectivity[],
  known: readonly KnownCollectivity[],
  memberships: readonly Membership[],
): FramePlan {
  const inForce = new Set(collectivities.flatMap(codesOf));
  const gone = known.filter(
    (one) =>
      one.frameVintage !== null &&
      one.frameVintage < vintage &&
      !codesOf(one).some((code) => inForce.has(code)),
  );
  const absent = officialProof(vintage, 'absente du découpage de cette année');
  return {
    nodes: gone.map(
      (one): NodeClaim => ({
        id: one.id,
        kind: 'Collectivity',
        properties: {
          ...present({ insee: one.insee, siren: one.siren, acronym: one.acronym }),
          name: one.name,
          aliases: [...one.aliases],
          formerNames: [...one.formerNames],
          status: 'PAST',
        },
        evidence: [absent],
      }),
    ),
    relations: memberships.map(
      ({ id, from, to }): RelationClaim => ({
        id,
        type: 'PART_OF',
        from,
        to,
        properties: { until: String(vintage - 1) },
        evidence: [absent],
      }),
    ),
  };
}

/** Official codes tell collectivities apart: a département and a région may share the same figures. */
function codesOf({ level, insee, siren }: Pick<KnownCollectivity, 'level' | 'insee' | 'siren'>): string[] {
  if (level === 'EPCI') return siren === null ? [] : [`siren ${siren}`];
  return insee === null ? [] : [`${level ?? 'COM'} ${insee}`];
}

/**
 * The official name is the name. What a document calls it stays as another name, proved by that document; what an earlier
 * frame called it becomes a former name.
 */
function namesOf(one: FrameCollectivity, known: KnownCollectivity | undefined): NodeClaim['properties'] {
  // A name that differs by its hyphens only is the same: loaded again over itself, a frame writes what it wrote.
  const others = (names: readonly string[]) => {
    const folded = new Map([[foldText(one.name), one.name]]);
    for (const name of names) if (!folded.has(foldText(name))) folded.set(foldText(name), name);
    return [...folded.values()].slice(1);
  };
  if (known === undefined) return { name: one.name, aliases: [], formerNames: others(one.formerNames) };
  const ownedByFrame = known.id === one.key;
  return {
    name: one.name,
    aliases: others([...(ownedByFrame ? [] : [known.name]), ...known.aliases]),
    formerNames: others([...known.formerNames, ...one.formerNames, ...(ownedByFrame ? [known.name] : [])]),
    ...present({ acronym: known.acronym }),
  };
}

/** Names with those that people use, each once. */
function calledAlso(names: NodeClaim['properties'], { aliases }: FrameCollectivity): NodeClaim['properties'] {
  const listed = [names['name'], names['aliases'] ?? []].flat().map((name) => foldText(String(name)));
  const others = aliases.filter((alias) => !listed.includes(foldText(alias)));
  return { ...names, aliases: [...[names['aliases'] ?? []].flat().map(String), ...others] };
}

function officialProof(vintage: number, locator: string): EvidenceClaim {
  return { source: frameSource(vintage), locator, certainty: 'OFFICIAL', observedOn: String(vintage) };
}

const sumOf = (communes: number) =>
  communes === 1 ? 'population de sa seule commune' : `somme des populations de ses ${communes} communes`;

function populationVintageOf({ summedCommunes }: FrameCollectivity, vintage: number): string {
  const published = `publiée avec le découpage ${vintage} ; année de référence non donnée par le paquet`;
  return summedCommunes === null ? published : `${sumOf(summedCommunes)}, ${published}`;
}

function populationProof(vintage: number, communes: number): EvidenceClaim {
  return { ...officialProof(vintage, `communes.json, ${sumOf(communes)}`), certainty: 'INFERRED' };
}

function positionProof({ locator, basis }: FramePosition): EvidenceClaim {
  return { source: POSITION_SOURCE, locator, certainty: basis === 'PLACE' ? 'STATED' : 'INFERRED' };
}

function present(
  values: Readonly<Record<string, string | number | null | undefined>>,
): NodeClaim['properties'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value]],
    ),
  );
}
