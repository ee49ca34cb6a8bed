import type { SourceOffered } from '../../data/last-source.ts';
import type { ProposalShown } from '../../data/proposal-documents.ts';
import type { ClaimWritten } from '../../data/use-typed-values.ts';
import type { ClaimAct } from '../../write/claim-form.tsx';
import { actsOn } from '../../write/claim-form.tsx';
import type { Answered } from '../../write/use-write.ts';

/** What a report is about, as a form takes it: the link at fault, else the sheet; `null` when it is no longer there. */
export function claimOf({ link, about }: ProposalShown): {
  readonly claim: ClaimWritten;
  readonly of: string;
  readonly sources: readonly SourceOffered[];
} | null {
  if (link) {
    return {
      claim: { link: link.id },
      of: link.relation,
      sources: sourcesOf(link.evidence),
    };
  }
  if (!about) return null;
  return {
    claim: { entity: { slug: about.slug } },
    of: about.kind,
    sources: sourcesOf(about.evidence),
  };
}

/** Sources of some proofs, each once. */
export function sourcesOf(evidence: readonly { readonly source: SourceOffered }[]): SourceOffered[] {
  return [...new Map(evidence.map(({ source }) => [source.slug, source])).values()];
}

/** The report that a form accepts, with the values and the proof that it offers. */
export function answeredBy({ operation, values, sourceUrl, sourceTitle }: ProposalShown): Answered {
  const url = sourceUrl ?? '';
  const name = sourceTitle ?? (URL.parse(url)?.hostname || '');
  return {
    operation,
    values: new Map(values.map(({ field, texts }) => [field, texts])),
    proof: name === '' ? null : { from: 'document', name, url },
  };
}

/** What accepts a report: one of the acts on a claim, or a link to add. */
export type AcceptingAct = ClaimAct | 'tie';

const BEGINS_WITH: Readonly<Record<string, readonly AcceptingAct[]>> = {
  GONE: ['end'],
  OUTDATED: ['end'],
  CONTESTED: ['remove', 'end'],
  NOT_US: ['correct', 'remove'],
  MISSING: ['tie', 'correct'],
  MISREAD: ['prove', 'correct'],
};

/** The acts that may accept a report, the one it asks for first; none when a duplicate is told, which is merged elsewhere. */
export function acceptingActs(proposal: ProposalShown): readonly AcceptingAct[] {
  const reported = claimOf(proposal);
  if (reported === null) return [];
  const acts: readonly AcceptingAct[] = [
    ...actsOn(reported.of),
    ...(proposal.link ? [] : (['tie'] as const)),
  ];
  const first = proposal.values.length > 0 ? ['correct'] : (BEGINS_WITH[proposal.kind] ?? []);
  const wanted = first.flatMap((code) => acts.filter((act) => act === code));
  return [...wanted, ...acts.filter((act) => !wanted.includes(act))];
}
