import type { EvidenceShown, LinkShown } from '../../../data/documents.ts';
import type { Say } from '../../../text/use-text.ts';

/** What a report may be about: the sheet itself when `id` is `null`, else one of its links or proofs. */
export interface ReportSubject {
  readonly id: string | null;
  readonly words: string;
}

type Text = Say;

/** What can be wrong on a sheet, besides its links: the sheet, or one of the proofs of the entity. */
export function sheetSubjects(
  entity: { readonly name: string; readonly evidence: readonly EvidenceShown[] },
  text: Text,
): ReportSubject[] {
  return [
    { id: null, words: text('report.about.entity', { name: entity.name }) },
    ...proofSubjects(entity.evidence, text),
  ];
}

/** What can be wrong about a link: the link itself, or one of its proofs. */
export function linkSubjects(link: LinkShown, claim: string, text: Text): ReportSubject[] {
  return [
    { id: link.id, words: text('report.about.link', { claim }) },
    ...proofSubjects(link.evidence, text),
  ];
}

function proofSubjects(evidence: readonly EvidenceShown[], text: Text): ReportSubject[] {
  return evidence.map(({ id, source, locator }) => ({
    id,
    words: text('report.about.proof', { place: [source.title, locator].filter(Boolean).join(', ') }),
  }));
}
