import type { EvidenceFacts } from '../../domain/entity/entity.ts';
import type { EntityView } from '../../domain/entity/entity-view.ts';
import { proofsOfName } from '../../domain/evidence/names-said.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';

interface OtherName {
  readonly name: string;
  readonly former: boolean;
  readonly evidence: readonly EvidenceFacts[];
}

export const OtherName = builder.objectRef<OtherName>('OtherName').implement({
  description: 'Un autre nom de l’entité, et qui l’écrit.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Le nom, tel qu’il est écrit.' }),
    former: t.exposeBoolean('former', {
      description: 'Vrai pour un nom d’avant, ou celui d’une commune réunie ; faux pour un nom d’usage.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Les preuves qui le donnent ; aucune quand rien ne dit laquelle de plusieurs sources.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

/** Names of use, then those of before, each with what says it. */
export function otherNamesOf({ entity, evidence }: EntityView): OtherName[] {
  const { formerNames = [] } = entity as { formerNames?: readonly string[] };
  return [
    ...entity.aliases.map((name) => ({ name, former: false })),
    ...formerNames.map((name) => ({ name, former: true })),
  ].map(({ name, former }) => ({ name, former, evidence: proofsOfName(name, evidence) }));
}
