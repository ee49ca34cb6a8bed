import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Graph } from '../../api/graph/graph.ts';
import { codedCollectivities, outdatedMemberships } from '../../api/graph/queries/territory.ts';
import {
  type OfficialFrame,
  officialFrameFiles,
  readOfficialFrame,
} from '../formats/decoupage-administratif/read-official-frame.ts';
import {
  type FormerUnits,
  formerUnitsFiles,
  readFormerUnits,
} from '../formats/former-units/read-former-units.ts';
import {
  type GazetteerPlace,
  gazetteerFile,
  readGazetteer,
} from '../formats/geonames-cities/read-gazetteer.ts';
import { withFormerUnits } from '../plan/former-units.ts';
import { planFoundingFacts } from '../plan/founding-facts.ts';
import { collectivitiesOf, type FrameCollectivity } from '../plan/frame-collectivities.ts';
import { positionsOf } from '../plan/frame-positions.ts';
import { planEndings, planTerritorialFrame } from '../plan/territorial-frame.ts';
import { type UsualName, withUsualNames } from '../plan/usual-names.ts';
import { readFactFiles } from './fact-files.ts';
import { FOUNDING_FACTS } from './load-founding-facts.ts';
import { checksumOf, type Load, type LoadOptions, loadOnce } from './load-once.ts';

/** Recognising 36,000 collectivities is no question of a reader: it may take its time. */
const READ_TIMEOUT_MS = 120_000;
/** Raised when the same files are to be planned otherwise. */
const FORM = 2;

interface Frame {
  readonly official: OfficialFrame;
  readonly gazetteer: readonly GazetteerPlace[];
  readonly former: FormerUnits;
  readonly usualNames: readonly UsualName[];
}

/**
 * The official territorial frame of the installed packages: régions, départements, groupings and communes in force.
 * It is joined to the collectivities the facts name, so it is loaded again when the facts were.
 */
export async function loadTerritorialFrame(graph: Graph, options: LoadOptions): Promise<Load> {
  const facts = await checksumOf(graph.runner(), FOUNDING_FACTS);
  const files = await Promise.all(
    [...officialFrameFiles, gazetteerFile, ...formerUnitsFiles].map((file) => readFile(file)),
  );
  const { usualNames } = planFoundingFacts(readFactFiles());
  const read = () => readFrame(usualNames);
  const hash = createHash('sha256').update(`${FORM} ${facts} ${JSON.stringify(usualNames)}`);
  for (const content of files) hash.update(content);
  return loadFrame(graph, {
    checksum: hash.digest('hex'),
    read,
    ...options,
  });
}

/** The frame of the installed packages, with what its collectivities were and are called. */
export function readFrame(usualNames: readonly UsualName[]): Frame {
  return {
    official: readOfficialFrame(),
    gazetteer: readGazetteer(),
    former: readFormerUnits(),
    usualNames,
  };
}

/** Every collectivity of a frame, by all its names and codes. */
export function collectivitiesIn({ official, former, usualNames }: Frame): FrameCollectivity[] {
  return withUsualNames(withFormerUnits(collectivitiesOf(official), former), usualNames);
}

/** A frame, whichever its year: a later one updates what an earlier one held, and removes nothing. */
export async function loadFrame(
  graph: Graph,
  { checksum, read, ...options }: { checksum: string; read(): Frame } & LoadOptions,
): Promise<Load> {
  const runner = graph.runner({ readTimeoutMs: READ_TIMEOUT_MS });
  const known = () => codedCollectivities(runner, {});
  let frame: Frame | undefined;
  const collectivities = () => {
    frame ??= read();
    return { vintage: frame.official.vintage, all: collectivitiesIn(frame) };
  };
  return loadOnce(graph, {
    run: 'territorial-frame',
    checksum,
    ...options,
    async claims() {
      const { vintage, all } = collectivities();
      return planTerritorialFrame(vintage, all, positionsOf(all, frame?.gazetteer ?? []), await known());
    },
    async afterwards() {
      const { vintage, all } = collectivities();
      return planEndings(vintage, all, await known(), await outdatedMemberships(runner, { vintage }));
    },
  });
}
