import type { Viewer as Asker, Grant as Held } from '../../domain/account/viewer.ts';
import { builder } from '../builder.ts';
import { shapeAsked } from '../shape-asked.ts';
import { Collectivity } from './entity.ts';

export const AccountRole = builder.enumType('AccountRole', {
  description: 'Ce que l’on peut être sur un territoire, au-delà de la lecture, ouverte à tous.',
  values: {
    CONTRIBUTOR: { description: 'Propose des faits, et suit ce qu’ils deviennent.' },
    CURATOR: { description: 'Écrit les faits, et décide de ce que d’autres proposent.' },
  },
});

export const Grant = builder.objectRef<Held>('Grant').implement({
  description: 'Un rôle sur une collectivité et tout ce qui en relève.',
  fields: (t) => ({
    role: t.expose('role', { type: AccountRole, description: 'Le rôle.' }),
    territory: t.field({
      type: Collectivity,
      nullable: true,
      description: 'La collectivité ; absente si elle n’est plus dans Maillage.',
      resolve: ({ territory }, _args, context, info) =>
        context.entityLoader(shapeAsked(info)).load(territory),
    }),
  }),
});

const Viewer = builder.objectRef<Asker>('Viewer').implement({
  description: 'Qui s’est connecté, vu par soi-même.',
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'La fonction sous laquelle ce que l’on écrit est signé.',
    }),
    administrator: t.exposeBoolean('administrator', { description: 'Administre ce Maillage.' }),
    grants: t.field({
      type: [Grant],
      description: 'Ses rôles, chacun sur une collectivité.',
      resolve: ({ grants }) => [...grants],
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Qui demande ; absent d’une lecture sans compte.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
