import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { drawnUuid } from './drawn-uuid.ts';
import { type CorrectionKind, ProposeCorrectionDocument, type ProposedValues } from './proposal-documents.ts';

/** What became of a report. `refused` names the field when one is at fault. */
export type ReportState =
  | { readonly state: 'writing' | 'sending' | 'failed' }
  /** Whoever has its operation follows it. */
  | { readonly state: 'kept'; readonly operation: string }
  | { readonly state: 'refused'; readonly field: string; readonly message: string }
  | { readonly state: 'tooMany'; readonly minutes: number };

export interface Report {
  /** Slug of the sheet. */
  readonly about: string;
  readonly claim: string | null;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  /** Slug of what the sheet is a duplicate of. */
  readonly twin: string | null;
  readonly values: ProposedValues;
}

/** Sends a report; sent again after a failure, it bears the same operation and is kept once. */
export function useReport() {
  const operation = useRef(drawnUuid());
  const [, propose] = useMutation(ProposeCorrectionDocument);
  const [state, setState] = useState<ReportState>({ state: 'writing' });
  const send = async ({ about, twin, sourceUrl, sourceTitle, ...report }: Report) => {
    setState({ state: 'sending' });
    const { data } = await propose({
      input: {
        operation: operation.current,
        ...report,
        about: { slug: about },
        twin: twin === null ? null : { slug: twin },
        sourceUrl: sourceUrl || null,
        sourceTitle: sourceTitle || null,
      },
    });
    const answer = data?.proposeCorrection;
    if (answer?.__typename === 'ProposalReceived') {
      setState({ state: 'kept', operation: answer.operation });
    } else if (answer?.__typename === 'TooMany') {
      setState({ state: 'tooMany', minutes: Math.ceil(answer.retryAfter / 60) });
    } else if (answer?.__typename === 'InvalidInput') {
      setState({ state: 'refused', field: answer.field, message: answer.message });
    } else setState({ state: 'failed' });
  };
  return { state, send };
}
