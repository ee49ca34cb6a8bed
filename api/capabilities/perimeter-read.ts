import type { EntityFacts } from '../domain/entity/entity.ts';
import { textOf } from '../domain/entity/properties.ts';
import { unitsOfActor } from '../domain/transversality/actor-units.ts';
import { locatedUnits } from '../domain/transversality/comparables.ts';
import type { UnitKind } from '../domain/transversality/concerned-units.ts';
import {
  type ForumFacts,
  forumOf,
  isMeetingPlace,
  servicesAmong,
} from '../domain/transversality/forum-facts.ts';
import type { Perimeter } from '../domain/transversality/perimeter.ts';
import { rolledUp } from '../domain/transversality/roll-up.ts';
import {
  actorsOfTerritory,
  forumsOfAuthority,
  forumsOfTerritory,
  servicesOfAuthority,
} from '../graph/queries/transversality.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** A row and column of the table. */
export interface UnitRead {
  readonly code: string;
  /** The sector itself; `null` for a family of services or a kind. */
  readonly sector: EntityFacts | null;
  /** Services of the family; empty for sectors and kinds. */
  readonly services: readonly EntityFacts[];
  /** Services of the family, or actors of the sector or kind located in the territory. */
  readonly total: number;
}

/** A perimeter as the graph tells it, before its proofs are weighed. */
interface PerimeterRead {
  readonly authorities: readonly EntityFacts[];
  readonly within: readonly string[];
  readonly units: readonly UnitRead[];
  readonly servicesWithoutArea: readonly EntityFacts[];
  readonly forums: ReadonlyMap<string, ForumFacts>;
  readonly proofDates: readonly (string | null)[];
  /** The perimeter with its forums, proofs being old or not at a date. */
  readonly perimeterOn: (date: string | null) => Perimeter;
}

interface Reading {
  readonly units: UnitKind;
  readonly asOf: string | null;
  readonly rollUp: boolean;
}

/** An authority with its services, or a territory with its actors, and the forums where they could meet: two statements. */
export function perimeterRead(
  runner: QueryRunner,
  collectivity: EntityFacts,
  reading: Reading,
): Promise<PerimeterRead> {
  return reading.units === 'SERVICE_FAMILY'
    ? authorityRead(runner, collectivity, reading)
    : territoryRead(runner, collectivity, reading);
}

async function authorityRead(
  runner: QueryRunner,
  collectivity: EntityFacts,
  { asOf, rollUp }: Reading,
): Promise<PerimeterRead> {
  const rows = await servicesOfAuthority(runner, { id: collectivity.id, rollUp });
  const found = await forumsOfAuthority(runner, { ids: rows.map(({ authority }) => authority.id), asOf });
  const services = rows.flatMap((row) => row.services);
  const unitsOf = new Map(services.map(({ service, units }) => [service.id, units]));
  const forums = found.map(({ links, ...forum }) => ({
    ...forum,
    engagements: links.map((link) => ({ link, units: unitsOf.get(link.from.id) ?? [] })),
  }));
  const families = [...new Set(services.flatMap(({ units }) => units))].sort();
  const read = rows.map(({ authority, services: own }) => ({
    id: authority.id,
    level: textOf(authority, 'level') ?? '',
    units: [...new Set(own.flatMap(({ units }) => units))].sort(),
    forums: forums.filter(
      ({ authority: at, forum, parties, engagements }) =>
        at === authority.id &&
        isMeetingPlace(forum.kind, parties, servicesAmong(engagements.map(({ link }) => link.from))),
    ),
  }));
  const level = textOf(collectivity, 'level') ?? '';
  return {
    authorities: rows.map(({ authority }) => authority),
    within: (rows.find(({ authority }) => authority.id === collectivity.id)?.within ?? []).map(
      ({ id }) => id,
    ),
    units: families.map((code) => {
      const own = services.filter(({ units }) => units.includes(code)).map(({ service }) => service);
      return { code, sector: null, services: own, total: own.length };
    }),
    servicesWithoutArea: services.filter(({ units }) => units.length === 0).map(({ service }) => service),
    ...forumsRead(read.flatMap(({ forums }) => forums)),
    perimeterOn: (date) => {
      const perimeters = read.map(({ forums, ...own }) => ({
        ...own,
        forums: forums.map((forum) => forumOf('SERVICE_FAMILY', forum, new Set(own.units), date)),
      }));
      const [alone] = perimeters;
      return alone && perimeters.length === 1 ? alone : rolledUp(collectivity.id, level, perimeters);
    },
  };
}

async function territoryRead(
  runner: QueryRunner,
  collectivity: EntityFacts,
  { units: kind, asOf }: Reading,
): Promise<PerimeterRead> {
  const [[row], forums] = await Promise.all([
    actorsOfTerritory(runner, { id: collectivity.id }),
    forumsOfTerritory(runner, { id: collectivity.id, asOf }),
  ]);
  const { sectors, actors } = row ?? { sectors: [], actors: [] };
  const meeting = forums.filter(({ forum, parties }) => isMeetingPlace(forum.kind, parties, new Set()));
  const located = locatedUnits(kind, { units: sectors.map(({ sector }) => sector.id), actors });
  const totalOf = (unit: string) =>
    actors.filter((actor) => unitsOfActor(actor).includes(unit)).reduce((sum, { total }) => sum + total, 0);
  return {
    authorities: [collectivity],
    within: [collectivity.id],
    units: [...located].map((code) => {
      const found = sectors.find(({ sector }) => sector.id === code);
      const total = kind === 'SECTOR' ? (found?.total ?? 0) : totalOf(code);
      return { code, sector: found?.sector ?? null, services: [], total };
    }),
    servicesWithoutArea: [],
    ...forumsRead(meeting),
    perimeterOn: (date) => ({
      id: collectivity.id,
      level: textOf(collectivity, 'level') ?? '',
      units: [...located],
      forums: meeting.map((forum) => forumOf(kind, forum, located, date)),
    }),
  };
}

/** Forums by their id, each once with all that engages somebody in it, and the dates of their proofs. */
function forumsRead(read: readonly ForumFacts[]): Pick<PerimeterRead, 'forums' | 'proofDates'> {
  const forums = new Map<string, ForumFacts>();
  for (const facts of read) {
    const known = forums.get(facts.forum.id);
    const engagements = [...(known?.engagements ?? []), ...facts.engagements];
    forums.set(facts.forum.id, { ...facts, engagements });
  }
  return { forums, proofDates: read.flatMap(({ proofs }) => proofs.map(({ date }) => date)) };
}
