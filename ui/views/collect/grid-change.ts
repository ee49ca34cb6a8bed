import type { GridForum, GridService } from '../../data/use-grid.ts';
import type { ChangeInput, EditInput, ProofInput } from '../../data/write-documents.ts';

/** A service that is not in Maillage yet. */
export interface NewService {
  readonly key: string;
  readonly name: string;
  readonly family: string;
}

/** What is ticked on the grid and was not there. Services are named by their slug, or by the key of a new one. */
export interface Ticked {
  readonly engaged: ReadonlySet<string>;
  /** Poles and contracts whose composition is declared whole. */
  readonly whole: ReadonlySet<string>;
  readonly added: readonly NewService[];
  /** Where in the source each line is read. */
  readonly places: Readonly<Record<string, string>>;
}

export const cellOf = (service: string, forum: string) => `${service} ${forum}`;

/** What a cell says: engaged; absent once the composition is whole; else nobody has asked. */
export type CellState = 'engaged' | 'absent' | 'unasked';

export function stateOf(isEngaged: boolean, isWhole: boolean): CellState {
  if (isEngaged) return 'engaged';
  return isWhole ? 'absent' : 'unasked';
}

/** The grid as one change: new services, who is engaged, whose composition is whole. A line read elsewhere has its own proof. */
export function gridChange(
  authority: string,
  { services, forums }: { services: readonly GridService[]; forums: readonly GridForum[] },
  { engaged, whole, added, places }: Ticked,
  proof: ProofInput,
): Pick<ChangeInput, 'edits' | 'keeper'> {
  const provedAt = (line: string): { proof?: ProofInput } => {
    const locator = places[line]?.trim();
    return locator ? { proof: { ...proof, locator } } : {};
  };
  const made = added.flatMap(({ key, name, family }): EditInput[] => [
    {
      entity: {
        key,
        kind: 'Service',
        values: [
          { field: 'name', texts: [name] },
          ...(family === '' ? [] : [{ field: 'family', texts: [family] }]),
        ],
        ...provedAt(key),
      },
    },
    {
      link: { relation: 'SERVICE_OF', from: { key }, to: { entity: { slug: authority } }, ...provedAt(key) },
    },
  ]);
  const lines = [
    ...services.map(({ slug }) => ({ line: slug, from: { entity: { slug } } })),
    ...added.map(({ key }) => ({ line: key, from: { key } })),
  ];
  const ties = lines.flatMap(({ line, from }) =>
    forums
      .filter(({ slug }) => engaged.has(cellOf(line, slug)))
      .map(
        ({ slug }): EditInput => ({
          link: { relation: 'INVOLVED_IN', from, to: { entity: { slug } }, ...provedAt(line) },
        }),
      ),
  );
  const declared = forums
    .filter(({ slug }) => whole.has(slug))
    .map(
      ({ slug, whole: read }): EditInput => ({
        change: {
          claim: { entity: { slug } },
          values: [{ field: 'compositionComplete', read: [...read], texts: ['true'] }],
        },
      }),
    );
  const edits = [...made, ...ties, ...declared];
  return added.length > 0 ? { edits, keeper: { slug: authority } } : { edits };
}
