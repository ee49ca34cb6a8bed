import { type ForumType, forumTypeOf } from './forum-type.ts';

/** Something an authority does with others: a type of forum, a nature of contract, a policy area worked on together. */
export interface Practice {
  readonly code: string;
  readonly sort: 'TYPE' | 'NATURE' | 'AREA';
  /** The type, the nature as its source writes it, or the name of the area. */
  readonly label: string;
  /** Forums that show it, in the order given. */
  readonly through: readonly string[];
}

interface ForumJoined {
  readonly id: string;
  readonly kind: string;
  readonly nature: string | null;
  readonly roles: readonly (string | null)[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What an authority does, read from the forums it is in; what no source tells is missing here, which does not prove that it is
 * not done.
 */
export function practicesOf(forums: readonly ForumJoined[]): Map<string, Practice> {
  const practices = new Map<string, Practice & { through: string[] }>();
  const shows = (code: string, sort: Practice['sort'], label: string, forum: string) => {
    const known = practices.get(code);
    if (known) known.through.push(forum);
    else practices.set(code, { code, sort, label, through: [forum] });
  };
  for (const forum of forums) {
    const type: ForumType = forumTypeOf(forum, forum.roles.length === 0 ? [null] : forum.roles);
    shows(`type:${type}`, 'TYPE', type, forum.id);
    if (forum.kind === 'Contract' && forum.nature !== null)
      shows(`nature:${forum.nature}`, 'NATURE', forum.nature, forum.id);
    for (const { id, name } of forum.areas) shows(`area:${id}`, 'AREA', name, forum.id);
  }
  return practices;
}
