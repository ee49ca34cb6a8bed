import type { EvidenceClaim } from '../../api/domain/evidence/claim.ts';
import type { OfficialFrame } from '../formats/decoupage-administratif/read-official-frame.ts';

/** A collectivity of the official frame, as the Code officiel géographique has it. */
export interface FrameCollectivity {
  /** Its slug when the graph knows it under no other: `commune-62193`, `epci-246200844`. */
  readonly key: string;
  /** `null` for an overseas collectivity, which is neither a département nor a région. */
  readonly level: 'COMMUNE' | 'EPCI' | 'DEPARTEMENT' | 'REGION' | null;
  readonly name: string;
  readonly insee: string | null;
  readonly siren: string | null;
  readonly nature: string | null;
  readonly population: number | null;
  /** Of the largest grouping it is a member of; `null` outside groupings. */
  readonly groupingPopulation: number | null;
  /** How many communes its population is the sum of; `null` when it is published as it is, or not known. */
  readonly summedCommunes: number | null;
  /** Names and codes of the communes merged into it. */
  readonly formerNames: readonly string[];
  readonly formerCodes: readonly string[];
  readonly postalCodes: readonly string[];
  /** What it is also called or coded, by sources other than the frame; these sources are in `proofs`. */
  readonly aliases: readonly string[];
  readonly otherCodes: readonly string[];
  readonly proofs: readonly EvidenceClaim[];
  /** Its arrondissements municipaux; none but in Paris, Lyon and Marseille. */
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  /** Keys of the collectivities it is part of. */
  readonly parents: readonly string[];
  /** Codes of its départements: one, or several for a grouping that straddles them. */
  readonly departements: readonly string[];
  /** Where the package says it. */
  readonly locator: string;
}

const NATURES: Readonly<Record<string, string>> = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
  METRO: 'métropole',
  MET69: 'métropole de Lyon, collectivité à statut particulier',
  EPT: 'établissement public territorial',
};

/** Every collectivity in force, largest territories first, so that a parent is known before its parts. */
export function collectivitiesOf(frame: OfficialFrame): FrameCollectivity[] {
  const communes = frame.communes.filter(({ type }) => type === 'commune-actuelle');
  const departementOf = new Map(communes.map(({ code, departement }) => [code, departement]));
  const groupings = [...frame.epci, ...frame.ept];
  const groupingsOf = new Map<string, string[]>();
  for (const { code, membres } of groupings) {
    for (const member of membres)
      groupingsOf.set(member.code, [...(groupingsOf.get(member.code) ?? []), code]);
  }
  const overseas = new Set(frame.departements.filter(({ zone }) => zone === 'com').map(({ code }) => code));
  const departementKey = (code: string) => (overseas.has(code) ? `com-${code}` : `departement-${code}`);
  const populationOf = new Map(
    groupings.map(({ code, populationMunicipale }) => [code, populationMunicipale ?? 0]),
  );
  const merged = mergedInto(frame);
  const districts = districtsOf(frame);

  return [
    ...frame.regions
      .filter(({ zone }) => zone !== 'com')
      .map(({ code, nom }) =>
        collectivity({
          key: `region-${code}`,
          level: 'REGION',
          name: nom,
          insee: code,
          ...sumOf(communes.filter(({ region }) => region === code)),
          locator: `regions.json, code ${code}`,
        }),
      ),
    ...frame.departements.map(({ code, nom, region, zone }) =>
      collectivity({
        key: departementKey(code),
        level: zone === 'com' ? null : 'DEPARTEMENT',
        name: nom,
        insee: code,
        nature: zone === 'com' ? 'collectivité d’outre-mer' : null,
        parents: zone === 'com' ? [] : [`region-${region}`],
        departements: [code],
        ...sumOf(communes.filter(({ departement }) => departement === code)),
        locator: `departements.json, code ${code}`,
      }),
    ),
    ...groupings.map(({ code, nom, type, membres, populationMunicipale }) => {
      const departements = distinct(membres.flatMap((member) => departementOf.get(member.code) ?? []));
      return collectivity({
        key: `epci-${code}`,
        level: 'EPCI',
        name: nom,
        siren: code,
        nature: NATURES[type] ?? null,
        population: populationMunicipale ?? null,
        parents: departements.map(departementKey),
        departements,
        locator: `${type === 'EPT' ? 'ept' : 'epci'}.json, code ${code}`,
      });
    }),
    ...communes.map(({ code, nom, siren, departement, population, codesPostaux, anciensCodes }) =>
      collectivity({
        key: `commune-${code}`,
        level: 'COMMUNE',
        name: nom,
        insee: code,
        siren: siren ?? null,
        population: population ?? null,
        groupingPopulation: largest(groupingsOf.get(code) ?? [], populationOf),
        formerNames: distinct((merged.get(code) ?? []).map(({ name }) => name)).filter(
          (name) => name !== nom,
        ),
        formerCodes: distinct([
          ...(merged.get(code) ?? []).map((old) => old.code),
          ...(anciensCodes ?? []),
        ]).filter((old) => old !== code),
        postalCodes: codesPostaux ?? [],
        districts: districts.get(code) ?? [],
        parents: [
          ...(groupingsOf.get(code) ?? []).map((siren) => `epci-${siren}`),
          departementKey(departement),
        ],
        departements: [departement],
        locator: `communes.json, code ${code}`,
      }),
    ),
  ];
}

/**
 * The package gives no population of régions, départements and overseas collectivities: it is that of their communes.
 * Nothing when one of these has none, for a part is not the whole.
 */
function sumOf(
  communes: OfficialFrame['communes'],
): Pick<FrameCollectivity, 'population' | 'summedCommunes'> {
  const populations = communes.flatMap(({ population }) => population ?? []);
  if (populations.length === 0 || populations.length < communes.length)
    return { population: null, summedCommunes: null };
  return { population: populations.reduce((sum, one) => sum + one), summedCommunes: communes.length };
}

type Given = Pick<FrameCollectivity, 'key' | 'level' | 'name' | 'locator'> & Partial<FrameCollectivity>;

function collectivity(given: Given): FrameCollectivity {
  return {
    insee: null,
    siren: null,
    nature: null,
    population: null,
    groupingPopulation: null,
    summedCommunes: null,
    formerNames: [],
    formerCodes: [],
    postalCodes: [],
    aliases: [],
    otherCodes: [],
    proofs: [],
    districts: [],
    parents: [],
    departements: [],
    ...given,
  };
}

/** Communes déléguées and associées, by the commune in force that they are now part of. */
function mergedInto(frame: OfficialFrame): Map<string, { code: string; name: string }[]> {
  const merged = new Map<string, { code: string; name: string }[]>();
  for (const { type, code, nom, chefLieu } of frame.communes) {
    if ((type !== 'commune-deleguee' && type !== 'commune-associee') || chefLieu === undefined) continue;
    merged.set(chefLieu, [...(merged.get(chefLieu) ?? []), { code, name: nom }]);
  }
  return merged;
}

/** Arrondissements municipaux, by the commune they are part of. */
function districtsOf(frame: OfficialFrame): Map<string, { code: string; name: string }[]> {
  const districts = new Map<string, { code: string; name: string }[]>();
  for (const { type, code, nom, commune } of frame.communes) {
    if (type !== 'arrondissement-municipal' || commune === undefined) continue;
    districts.set(commune, [...(districts.get(commune) ?? []), { code, name: nom }]);
  }
  return districts;
}

function largest(codes: readonly string[], populationOf: ReadonlyMap<string, number>): number | null {
  return codes.length === 0 ? null : Math.max(...codes.map((code) => populationOf.get(code) ?? 0));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
