/** How large a fictional territory is: one département, or one région. */
export type SyntheticSize = 'S' | 'M';

/** Numbers of things of each kind; the other numbers follow from these by the rates below. */
export const SIZES = {
  S: {
    regions: 1,
    departements: 1,
    epci: 13,
    projectTerritories: 3,
    communes: 350,
    services: 160,
    poles: 5,
    places: 40,
    policyAreas: 60,
    essEnterprises: 2_200,
    otherEnterprises: 150,
    researchCentres: 40,
    contracts: 300,
  },
  M: {
    regions: 1,
    departements: 6,
    epci: 70,
    projectTerritories: 11,
    communes: 1_950,
    services: 800,
    poles: 9,
    places: 220,
    policyAreas: 60,
    essEnterprises: 12_200,
    otherEnterprises: 800,
    researchCentres: 200,
    contracts: 1_700,
  },
} as const;

export type SyntheticCounts = (typeof SIZES)[SyntheticSize];

/** Links drawn for each thing, on average; `docs`: the survey of 40 poles (RTES 2016) and published open data. */
export const RATES = {
  /** Share of EPCI that stand on two départements. */
  straddlingEpci: 0.05,
  /** Share of communes in a project territory (PETR, natural park). */
  communesInProjectTerritory: 0.25,
  areasPerActor: 0.78,
  areasPerPole: 2.4,
  areasPerService: 3,
  areasPerContract: 1.1,
  membersPerPole: 22,
  authoritiesPerPole: 3.4,
  servicesPerPole: 4.4,
  fundersPerContract: 1.3,
  signatoriesPerContract: 0.48,
  contractsOfPoles: 0.05,
  cooperationsPerActor: 0.05,
  occupantsPerPlace: 3,
  /** Share of contracts of more than two parties. */
  manyPartied: 0.12,
} as const;

/** What is planted to be found again, and how strongly. */
export const PLANTED = {
  siloedPairs: 0.05,
  siloedBreak: 0.85,
  avoidedPairs: 0.06,
  avoidedRate: 0.15,
  withheldTies: 0.1,
} as const;
