import type { Random } from '../../demonstration/random.ts';
import type { Actor, Authority, People, Service } from './actors.ts';
import { spread } from './actors.ts';
import type { Land } from './land.ts';
import { PLANTED, RATES, type SyntheticCounts } from './sizes.ts';

interface Pole {
  readonly commune: number;
  readonly areas: readonly number[];
  readonly members: readonly number[];
  readonly authorities: readonly Authority[];
  readonly services: readonly number[];
}

export interface Ties {
  readonly poles: readonly Pole[];
  readonly cooperations: readonly (readonly [number, number])[];
  /** Actors that occupy each place. */
  readonly occupants: readonly (readonly number[])[];
}

/** What was planted in the ties, to be found again by who ranks gaps and partners. */
export interface Planted {
  readonly siloedServices: readonly (readonly [number, number])[];
  readonly avoidedEpci: readonly (readonly [number, number])[];
  readonly withheldCooperations: readonly (readonly [number, number])[];
  readonly withheldMembers: readonly { readonly pole: number; readonly actor: number }[];
}

const REACH_KM = 20;
const TRIES = 40;

/** Poles with who is in them, cooperations and shared places; nearer and alike meet more, except where it was planted. */
export function tie(
  counts: SyntheticCounts,
  land: Land,
  people: People,
  random: Random,
): Ties & { planted: Planted } {
  const siloedServices = siloes(people.services, random);
  const avoidedEpci = random
    .shuffled(land.epciBorders)
    .slice(0, Math.round(land.epciBorders.length * PLANTED.avoidedPairs));
  const withheldMembers: { pole: number; actor: number }[] = [];
  const poles = drawPoles(counts, land, people, siloedServices, withheldMembers, random);
  const cooperations = drawCooperations(land, people.actors, avoidedEpci, random);
  return {
    poles,
    cooperations: cooperations.kept,
    occupants: people.places.map((commune) =>
      nearest(land, people.actors, commune, RATES.occupantsPerPlace, random),
    ),
    planted: { siloedServices, avoidedEpci, withheldCooperations: cooperations.withheld, withheldMembers },
  };
}

function kilometres(land: Land, a: number, b: number): number {
  const [one, other] = [land.communes[a], land.communes[b]];
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.POSITIVE_INFINITY;
}

/** Pairs of services of one authority that work in the same area and would be expected to work together. */
function siloes(services: readonly Service[], random: Random): [number, number][] {
  const pairs = services.flatMap((one, place) =>
    services
      .slice(place + 1)
      .filter(
        (other) =>
          other.owner.level === one.owner.level &&
          other.owner.index === one.owner.index &&
          other.areas.some((area) => one.areas.includes(area)),
      )
      .map((other): [number, number] => [one.index, other.index]),
  );
  return random.shuffled(pairs).slice(0, Math.round(pairs.length * PLANTED.siloedPairs));
}

function drawPoles(
  counts: SyntheticCounts,
  land: Land,
  { actors, services }: People,
  siloed: readonly (readonly [number, number])[],
  withheld: { pole: number; actor: number }[],
  random: Random,
): Pole[] {
  const areas = spread(counts.poles, counts.poles * RATES.areasPerPole, 1, counts.policyAreas, random);
  const sizes = shares(
    Array.from({ length: counts.poles }, () => Math.min(300, Math.max(3, random.logNormal(14, 0.95)))),
    counts.poles * RATES.membersPerPole,
  );
  const authorities = shares(
    Array.from({ length: counts.poles }, () => 2 + random.below(5)),
    counts.poles * RATES.authoritiesPerPole,
  );
  const engaged = shares(
    Array.from({ length: counts.poles }, () => 1),
    counts.poles * RATES.servicesPerPole,
  );
  const degrees = new Map<number, number>();
  return Array.from({ length: counts.poles }, (_, pole) => {
    const commune = random.pick(actors).commune;
    const own = areas[pole] ?? [];
    const weights = actors.map((actor) => {
      const shared = actor.areas.some((area) => own.includes(area)) ? 4 : 1;
      const away = kilometres(land, actor.commune, commune);
      return Math.exp(-away / REACH_KM) * shared * Math.sqrt(1 + (degrees.get(actor.index) ?? 0));
    });
    const wanted = sizes[pole] ?? 0;
    const drawn = distinct(Math.round(wanted / (1 - PLANTED.withheldTies)), () => random.weighted(weights));
    for (const actor of drawn) degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
    withheld.push(...drawn.slice(wanted).map((actor) => ({ pole, actor })));
    return {
      commune,
      areas: own,
      members: drawn.slice(0, wanted),
      authorities: authoritiesAround(land, commune, authorities[pole] ?? 0, random),
      services: engagedServices(land, commune, own, services, siloed, engaged[pole] ?? 0, random),
    };
  });
}

/** Région and EPCI three times in four, département and commune once in two, project territory seldom (40 poles, RTES). */
function authoritiesAround(land: Land, commune: number, wanted: number, random: Random): Authority[] {
  const epci = land.communes[commune]?.epci ?? 0;
  const project = land.projectTerritoryOf[commune];
  const own: [Authority, number][] = [
    [{ level: 'REGION', index: 0 }, 0.75],
    [{ level: 'EPCI', index: epci }, 0.75],
    [{ level: 'DEPARTEMENT', index: land.departementsOf[epci]?.[0] ?? 0 }, 0.5],
    [{ level: 'COMMUNE', index: commune }, 0.5],
    ...(project == null ? [] : [[{ level: 'PETR', index: project }, 0.15] as [Authority, number]]),
  ];
  const present = own.filter(([, probability]) => random.chance(probability)).map(([authority]) => authority);
  const others = land.epciBorders
    .filter((pair) => pair.includes(epci))
    .map(([a, b]): Authority => ({ level: 'EPCI', index: a === epci ? b : a }));
  const rest = own.map(([authority]) => authority).filter((authority) => !present.includes(authority));
  return [...present, ...rest, ...random.shuffled(others)].slice(0, wanted);
}

/** Services near a pole's areas join it; two that are siloed seldom join the same. */
function engagedServices(
  land: Land,
  commune: number,
  areas: readonly number[],
  services: readonly Service[],
  siloed: readonly (readonly [number, number])[],
  wanted: number,
  random: Random,
): number[] {
  const epci = land.communes[commune]?.epci ?? 0;
  const weights = services.map(({ owner, areas: own }) => {
    const here =
      owner.level === 'EPCI' ? owner.index === epci : owner.level !== 'COMMUNE' || owner.index === commune;
    return (here ? 10 : 0.05) * (own.some((area) => areas.includes(area)) ? 4 : 1);
  });
  const joined: number[] = [];
  for (let tries = 0; joined.length < wanted && tries < wanted * TRIES; tries += 1) {
    const service = random.weighted(weights);
    if (joined.includes(service)) continue;
    const apart = siloed.some(
      ([a, b]) => (a === service && joined.includes(b)) || (b === service && joined.includes(a)),
    );
    if (apart && random.chance(PLANTED.siloedBreak)) continue;
    joined.push(service);
  }
  return joined;
}

/** Ties between actors, most of them near; a tenth is withheld, and few cross a border that was planted as avoided. */
function drawCooperations(
  land: Land,
  actors: readonly Actor[],
  avoided: readonly (readonly [number, number])[],
  random: Random,
): { kept: [number, number][]; withheld: [number, number][] } {
  const wanted = Math.round(actors.length * RATES.cooperationsPerActor);
  const drawn = new Map<string, [number, number]>();
  const shunned = new Set(avoided.map(([a, b]) => `${a},${b}`));
  const epciOf = (actor: Actor) => land.communes[actor.commune]?.epci ?? 0;
  while (drawn.size < Math.round(wanted / (1 - PLANTED.withheldTies))) {
    const [one, other] = [random.pick(actors), random.pick(actors)];
    if (one.index >= other.index) continue;
    const alike = one.areas.some((area) => other.areas.includes(area)) ? 1 : 0.25;
    const near = Math.exp(-kilometres(land, one.commune, other.commune) / REACH_KM);
    const [low, high] = [epciOf(one), epciOf(other)].sort((a, b) => a - b);
    const open = shunned.has(`${low},${high}`) ? PLANTED.avoidedRate : 1;
    if (random.chance(near * alike * open))
      drawn.set(`${one.index},${other.index}`, [one.index, other.index]);
  }
  const ties = [...drawn.values()];
  return { kept: ties.slice(0, wanted), withheld: ties.slice(wanted) };
}

function nearest(
  land: Land,
  actors: readonly Actor[],
  commune: number,
  count: number,
  random: Random,
): number[] {
  const chosen: number[] = [];
  while (chosen.length < count) {
    const actor = random.pick(actors);
    const near = Math.exp(-kilometres(land, actor.commune, commune) / REACH_KM);
    if (!chosen.includes(actor.index) && random.chance(near + 0.001)) chosen.push(actor.index);
  }
  return chosen;
}

/** Whole parts of a total, in proportion to some weights. */
function shares(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const part = Math.round((before / sum) * Math.round(total)) - given;
    given += part;
    return part;
  });
}

function distinct(count: number, draw: () => number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}
