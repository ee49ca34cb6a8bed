import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { codeOfSlug } from '../domain/identifiers/coded-slug.ts';
import { parseInsee, parseSiren } from '../domain/identifiers/official-codes.ts';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { type Sentence, sentences } from '../domain/refusals/sentences.ts';
import { heirExpression } from '../domain/search/full-text-expression.ts';
import { identify, identifyFormer } from '../graph/queries/identify.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';

/** One way to name an entity: its slug or an official code. */
export type EntityReference =
  | { readonly slug: string }
  | { readonly siren: string }
  | { readonly insee: { readonly level: string; readonly code: string } };

/** A reference as the graph is asked, and the words for it when nothing bears it. */
interface Question {
  readonly key: Record<string, string>;
  readonly asked: string | Sentence;
}

/**
 * The entity a reference names: for a former code, that of today, whose slug is then not the one asked.
 * Throws `InvalidInput` for a code that cannot be one, `NotFound` when nothing bears it.
 */
export async function findEntity(
  runner: QueryRunner,
  reference: EntityReference,
  shape: EntityShape,
): Promise<EntityView> {
  const [id] = await slugsOf(runner, [reference]);
  const [view] = id === undefined ? [] : await entitiesOf(runner, [id], shape);
  if (view) return view;
  const heir = (await joinedTo(runner, reference)) ?? (await heirsOf(runner, [reference]))[0];
  const [today] = heir == null ? [] : await entitiesOf(runner, [heir], shape);
  if (!today) throw new NotFound(questionOf(reference).asked);
  return today;
}

/**
 * Slugs that references give, in their order: codes are looked up, all at once, and slugs are taken at their word.
 * Throws `NotFound` for a code that nothing bears.
 */
export async function slugsOf(
  runner: QueryRunner,
  references: readonly EntityReference[],
): Promise<string[]> {
  const coded = references.filter((reference) => !('slug' in reference));
  const ids = coded.length > 0 ? await existing(runner, coded) : [];
  return references.map((reference) => {
    if (!('slug' in reference)) return ids[coded.indexOf(reference)] ?? '';
    return questionOf(reference).key['id'] ?? '';
  });
}

/**
 * Ids of the entities that references name, in their order, in one statement however many they are.
 * Throws `NotFound` naming the first that nothing bears.
 */
export async function existing(
  runner: QueryRunner,
  references: readonly EntityReference[],
): Promise<string[]> {
  if (references.length === 0) return [];
  const questions = references.map(questionOf);
  const [row] = await identify(runner, { references: questions.map(({ key }) => key) });
  const ids = questions.map((_, place) => row?.ids[place] ?? null);
  const unknown = references.filter((_, place) => ids[place] === null);
  const heirs = await heirsOf(runner, unknown);
  return questions.map(({ asked }, place) => {
    const reference = references[place];
    const id = ids[place] ?? (reference ? heirs[unknown.indexOf(reference)] : null);
    if (id == null) throw new NotFound(asked);
    return id;
  });
}

/** The sheet that the one of this slug was joined to or merged into; `null` when none was. */
async function joinedTo(runner: QueryRunner, reference: EntityReference): Promise<string | null> {
  if (!('slug' in reference)) return null;
  const [row] = await identify(runner, { references: [questionOf(reference).key] });
  return row?.ids[0] ?? null;
}

/** What references that nothing bears lead to, by a former code or that of a part; asks nothing when none is a code. */
async function heirsOf(
  runner: QueryRunner,
  references: readonly EntityReference[],
): Promise<(string | null)[]> {
  const codes = references.map(officialCodeOf);
  const asked = codes.flatMap((official) => official ?? []);
  if (asked.length === 0) return references.map(() => null);
  const [row] = await identifyFormer(runner, {
    expressions: asked.map(({ code, level }) => heirExpression(code, level)),
  });
  return codes.map((official) => (official ? (row?.ids[asked.indexOf(official)] ?? null) : null));
}

/** The official code that a reference is, or that its slug is made of. */
function officialCodeOf(reference: EntityReference): { code: string; level: string | null } | null {
  if ('slug' in reference) return codeOfSlug(reference.slug);
  if ('siren' in reference) return { code: parseSiren(reference.siren) ?? '', level: null };
  return { code: parseInsee(reference.insee.code) ?? '', level: reference.insee.level };
}

function questionOf(reference: EntityReference): Question {
  if ('slug' in reference) {
    if (reference.slug.trim() === '') throw new InvalidInput('slug', sentences.emptyReference);
    return { key: { id: reference.slug }, asked: reference.slug };
  }
  if ('siren' in reference) {
    const siren = parseSiren(reference.siren);
    if (siren === null) throw new InvalidInput('siren', sentences.notSiren);
    return { key: { siren }, asked: `SIREN ${siren}` };
  }
  const code = parseInsee(reference.insee.code);
  if (code === null) {
    throw new InvalidInput('insee', sentences.notInsee);
  }
  return { key: { insee: code, level: reference.insee.level }, asked: sentences.inseeCode(code) };
}
