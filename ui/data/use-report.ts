import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { drawnUuid } from './drawn-uuid.ts';
import { type CorrectionKind, ProposeCorrectionDocument } from './proposal-documents.ts';

/** What became of a report. `refused` names the field when one is at fault. */
export type ReportState =
  | { readonly state: 'writing' | 'sending' | 'kept' | 'failed' }
  | { readonly state: 'refused'; readonly field: string; readonly message: string }
  | { readonly state: 'tooMany'; readonly minutes: number };

export interface Report {
  readonly claim: string | null;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly sourceUrl: string;
}

/** Sends a report; sent again after a failure, it bears the same operation and is kept once. */
export function useReport(slug: string) {
  const operation = useRef(drawnUuid());
  const [, propose] = useMutation(ProposeCorrectionDocument);
  const [state, setState] = useState<ReportState>({ state: 'writing' });
  const send = async (report: Report) => {
    setState({ state: 'sending' });
    const { data } = await propose({
      input: {
        operation: operation.current,
        about: { slug },
        claim: report.claim,
        kind: report.kind,
        text: report.text,
        sourceUrl: report.sourceUrl || null,
      },
    });
    const answer = data?.proposeCorrection;
    if (answer?.__typename === 'ProposalReceived') setState({ state: 'kept' });
    else if (answer?.__typename === 'TooMany') {
      setState({ state: 'tooMany', minutes: Math.ceil(answer.retryAfter / 60) });
    } else if (answer?.__typename === 'InvalidInput') {
      setState({ state: 'refused', field: answer.field, message: answer.message });
    } else setState({ state: 'failed' });
  };
  return { state, send };
}
