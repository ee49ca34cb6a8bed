interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Where a page stands among the others: between the cursors of its first and last edges; none when it is empty. */
export const pageInfoOf = ({ edges, hasNextPage, hasPreviousPage }: Page) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});
