import { useQuery } from 'urql';
import { TypedEntityDocument, TypedLinkDocument } from './write-documents.ts';

/** What is written by hand: an entity by its slug, or a link by its global id. */
export type ClaimWritten =
  | { readonly entity: { readonly slug: string }; readonly link?: undefined }
  | { readonly link: string; readonly entity?: undefined };

/** What a claim holds now, as a form shows it; read afresh each time a form opens. Nothing is asked of no claim. */
export function useTypedValues(claim: ClaimWritten | null): {
  readonly values: ReadonlyMap<string, readonly string[]> | null;
  readonly failed: boolean;
} {
  const entity = useQuery({
    query: TypedEntityDocument,
    variables: { slug: claim?.entity?.slug ?? '' },
    pause: claim?.entity === undefined,
    requestPolicy: 'network-only',
  })[0];
  const link = useQuery({
    query: TypedLinkDocument,
    variables: { id: claim?.link ?? '' },
    pause: claim?.link === undefined,
    requestPolicy: 'network-only',
  })[0];
  const found =
    entity.data?.entity.__typename === 'EntityFound'
      ? entity.data.entity.entity
      : link.data?.node?.__typename === 'Link'
        ? link.data.node
        : null;
  return {
    values: found && new Map(found.typedValues.map(({ field, texts }) => [field, texts])),
    failed: (entity.error ?? link.error) !== undefined,
  };
}
