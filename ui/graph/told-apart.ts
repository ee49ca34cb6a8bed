import { isSeveral, relationWords, valueWord } from '../kit/relations.ts';
import { dateWords } from '../text/dates.ts';
import type { Drawing, DrawnEntity, DrawnLink } from './drawing.ts';

/** The authority a service belongs to, when the drawing holds it: what tells two services of one name apart. */
export function ownerIn({ entities, links }: Drawing): (entity: DrawnEntity) => DrawnEntity | undefined {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const owners = new Map(
    links.filter(({ relation }) => relation === 'SERVICE_OF').map(({ from, to }) => [from, byId.get(to)]),
  );
  return ({ id }) => owners.get(id);
}

/** The whole name of each entity; where two bear the same, each is followed by what it belongs to, or by its level. */
export function namesToldApart(drawing: Drawing): ReadonlyMap<string, string> {
  const ownerOf = ownerIn(drawing);
  return toldApart(drawing.entities, ({ name }) => name, [
    (entity) => ownerOf(entity)?.name,
    ({ level }) => level && valueWord('level', level),
  ]);
}

/** Each link as a sentence; where two would be read alike, each is followed by its depth, by its dates, or by its number. */
export function sentencesToldApart(drawing: Drawing): ReadonlyMap<string, string> {
  const names = namesToldApart(drawing);
  const byId = new Map(drawing.entities.map((entity) => [entity.id, entity]));
  const sentence = ({ from, to, relation }: DrawnLink) => {
    const subject = byId.get(from);
    const words = relationWords(relation, 'OUT', subject !== undefined && isSeveral(subject));
    return `${names.get(from)} ${words} ${names.get(to)}`;
  };
  return toldApart(drawing.links, sentence, [
    ({ depth }) => depth && valueWord('depth', depth),
    ({ since, until }) => [since, until].flatMap((date) => (date ? dateWords(date) : [])).join('–'),
  ]);
}

/** Words of each, completed by the first detail that tells those with the same words apart, then by their number. */
function toldApart<Told extends { readonly id: string }>(
  all: readonly Told[],
  wordsOf: (one: Told) => string,
  details: readonly ((one: Told) => string | null | undefined)[],
): ReadonlyMap<string, string> {
  let words = new Map(all.map((one) => [one.id, wordsOf(one)]));
  for (const detail of details) {
    const alike = alikeIn(words);
    words = new Map(
      all.map((one) => {
        const said = words.get(one.id) ?? '';
        const more = alike.has(said) ? detail(one) : null;
        return [one.id, more ? `${said} (${more})` : said];
      }),
    );
  }
  const alike = alikeIn(words);
  const rank = new Map<string, number>();
  return new Map(
    [...words].map(([id, said]) => {
      const total = alike.get(said);
      if (total === undefined) return [id, said];
      const number = (rank.get(said) ?? 0) + 1;
      rank.set(said, number);
      return [id, `${said} (${number}/${total})`];
    }),
  );
}

/** Words that several bear, with how many. */
function alikeIn(words: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const said of words.values()) totals.set(said, (totals.get(said) ?? 0) + 1);
  return new Map([...totals].filter(([, total]) => total > 1));
}
