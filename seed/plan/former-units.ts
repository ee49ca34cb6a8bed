import type { EvidenceClaim } from '../../api/domain/evidence/claim.ts';
import type { FormerUnits } from '../formats/former-units/read-former-units.ts';
import type { FrameCollectivity } from './frame-collectivities.ts';

const COMMUNES_SOURCE = 'cog-2019-historique';
const GROUPINGS_SOURCE = 'decoupages-2019-2025';

/** Collectivities with the names and codes that earlier official lists gave them, or gave what they now hold. */
export function withFormerUnits(
  collectivities: readonly FrameCollectivity[],
  { communes, groupings }: FormerUnits,
): FrameCollectivity[] {
  const byCommune = Map.groupBy(communes, ({ today }) => today);
  const byGrouping = Map.groupBy(groupings, ({ today }) => today);
  return collectivities.map((one) => {
    const ofCommune = one.level === 'COMMUNE' ? (byCommune.get(one.insee ?? '') ?? []) : [];
    const ofGrouping = one.level === 'EPCI' ? (byGrouping.get(one.siren ?? '') ?? []) : [];
    const units = [...ofCommune, ...ofGrouping];
    if (units.length === 0) return one;
    const own = new Set([one.insee, one.siren]);
    return {
      ...one,
      formerNames: [...new Set([...one.formerNames, ...units.map(({ name }) => name)])],
      formerCodes: [
        ...new Set([...one.formerCodes, ...units.map(({ code }) => code).filter((code) => !own.has(code))]),
      ],
      proofs: [
        ...one.proofs,
        ...(ofCommune.length > 0 ? [communeProof(ofCommune)] : []),
        ...ofGrouping.map(groupingProof),
      ],
    };
  });
}

const MOST_CODES_TOLD = 20;

function communeProof(units: FormerUnits['communes']): EvidenceClaim {
  const codes = [...new Set(units.map(({ code }) => code))];
  const told = codes.slice(0, MOST_CODES_TOLD).join(', ');
  return {
    source: COMMUNES_SOURCE,
    locator: `historique-communes.json, codes ${told}${codes.length > MOST_CODES_TOLD ? '…' : ''}`,
    certainty: 'OFFICIAL',
    observedOn: '2019',
  };
}

function groupingProof({ today, code, year, share }: FormerUnits['groupings'][number]): EvidenceClaim {
  const locator = `epci.json de ${year}, code ${code}`;
  if (code === today) return { source: GROUPINGS_SOURCE, locator, certainty: 'OFFICIAL', observedOn: year };
  const held = `${Math.round(share * 100)} % des habitants de ses communes`;
  return {
    source: GROUPINGS_SOURCE,
    locator: `${locator} ; rapproché par ses communes (${held})`,
    certainty: 'INFERRED',
    observedOn: year,
  };
}
