import type { EvidenceShown, LinkShown } from '../../data/documents.ts';
import type { ClaimWritten } from '../../data/use-typed-values.ts';
import { kindOf } from '../../kit/kinds.ts';
import { CORRECTION_KINDS } from '../../kit/relations.ts';
import type { Say } from '../../text/use-text.ts';

/** What a report may be about: the sheet itself when `id` is `null`, else one of its links or proofs. */
export interface ReportSubject {
  readonly id: string | null;
  readonly words: string;
  /** What has values that may be proposed, and the kind or the relation whose form they are of; absent of a proof. */
  readonly written?: { readonly claim: ClaimWritten; readonly of: string };
  /** The two ends of a link, on whose behalf it may be contested. */
  readonly ends?: readonly { readonly slug: string; readonly name: string }[];
}

type Text = Say;

/** What can be wrong on a sheet, besides its links: the sheet, or one of the proofs of the entity. */
export function sheetSubjects(
  entity: {
    readonly slug: string;
    readonly kind: string;
    readonly name: string;
    readonly evidence: readonly EvidenceShown[];
  },
  text: Text,
): ReportSubject[] {
  const { slug, kind, name, evidence } = entity;
  return [
    {
      id: null,
      words: text('report.about.entity', { name }),
      written: { claim: { entity: { slug } }, of: kindOf(kind).code },
    },
    ...proofSubjects(evidence, text),
  ];
}

/** What can be wrong about a link: the link itself, or one of its proofs. */
export function linkSubjects(
  link: Pick<LinkShown, 'id' | 'relation' | 'from' | 'to' | 'evidence'>,
  claim: string,
  text: Text,
): ReportSubject[] {
  const { id, relation, from, to, evidence } = link;
  return [
    {
      id,
      words: text('report.about.link', { claim }),
      written: { claim: { link: id }, of: relation },
      ends: [from, to],
    },
    ...proofSubjects(evidence, text),
  ];
}

function proofSubjects(evidence: readonly EvidenceShown[], text: Text): ReportSubject[] {
  return evidence.map(({ id, source, locator }) => ({
    id,
    words: text('report.about.proof', { place: [source.title, locator].filter(Boolean).join(', ') }),
  }));
}

/** Said of a whole sheet alone. */
const OF_SHEETS: readonly string[] = ['GONE', 'NOT_US', 'DUPLICATE'];
const OF_LINKS = 'CONTESTED';
/** What is wrong there is no value that another could replace. */
const WITHOUT_VALUES: readonly string[] = [...OF_SHEETS, OF_LINKS, 'MISREAD', 'PERSON'];

/** What may be wrong in this, in the order of the vocabulary. */
export function kindsOf({ id, ends }: ReportSubject): readonly string[] {
  return CORRECTION_KINDS.filter((code) => {
    if (OF_SHEETS.includes(code)) return id === null;
    return code !== OF_LINKS || ends !== undefined;
  });
}

/** Whether a report of this kind may propose values. */
export function proposesValues(kind: string | null): boolean {
  return kind !== null && !WITHOUT_VALUES.includes(kind);
}
