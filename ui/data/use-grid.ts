import { useState } from 'react';
import { useClient } from 'urql';
import { GridDocument, GridForumDocument, type GridForumShown } from './grid-documents.ts';
import type { SourceOffered } from './last-source.ts';
import { useAnswer } from './use-answer.ts';

export interface GridService {
  readonly slug: string;
  readonly name: string;
  /** Poles and contracts where it is engaged today. */
  readonly engaged: ReadonlySet<string>;
}

export interface GridForum {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  /** What is written of its composition: nothing, or whether it is declared whole. */
  readonly whole: readonly string[];
}

/** What is known of the services of an authority, and of the poles and contracts they could be engaged in. */
export function useGrid(slug: string) {
  const client = useClient();
  const { data, problem, retry } = useAnswer(GridDocument, { slug });
  const [added, setAdded] = useState<readonly GridForum[]>([]);
  const authority = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  const links = data?.services.__typename === 'LinkConnection' ? data.services.edges : [];
  const read = data?.transversality.__typename === 'Transversality' ? data.transversality.forums : [];
  const services = links
    .filter(({ node }) => node.until === null)
    .map(
      ({ node: { from } }): GridService => ({
        slug: from.slug,
        name: from.name,
        engaged: new Set(
          from.links
            .filter(({ relation, until }) => relation === 'INVOLVED_IN' && until === null)
            .map(({ to }) => to.slug),
        ),
      }),
    );
  const perimeter = read.map(({ forum }) => forumOf(forum));
  const more = added.filter((one) => perimeter.every((forum) => forum.slug !== one.slug));
  const addForum = async (forum: string) => {
    const answer = await client.query(GridForumDocument, { slug: forum }).toPromise();
    const found = answer.data?.entity;
    if (found?.__typename !== 'EntityFound') return;
    setAdded((before) => [...before.filter((one) => one.slug !== forum), forumOf(found.entity)]);
  };
  const sources: SourceOffered[] = [
    ...new Map((authority?.evidence ?? []).map(({ source }) => [source.slug, source])).values(),
  ];
  return {
    asked: data !== undefined,
    authority: authority?.kind === 'Collectivity' ? authority : null,
    services: services.sort((one, other) => one.name.localeCompare(other.name, 'fr')),
    /** Services that the grid has no room for. */
    unread: data?.services.__typename === 'LinkConnection' ? data.services.totalCount - links.length : 0,
    forums: [...perimeter, ...more],
    sources,
    addForum,
    problem,
    retry,
  };
}

function forumOf({ slug, kind, name, typedValues }: GridForumShown): GridForum {
  const whole = typedValues.find(({ field }) => field === 'compositionComplete')?.texts ?? [];
  return { slug, kind, name, whole };
}
