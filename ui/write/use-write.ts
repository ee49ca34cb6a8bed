import { lastSource, type SourceOffered } from '../data/last-source.ts';
import { useRecordChange } from '../data/use-record-change.ts';
import type { ChangeInput } from '../data/write-documents.ts';
import { today } from '../text/dates.ts';
import { useProof } from './proof-part.tsx';
import { type ProofTyped, proofInput, sourceCited } from './proof-typed.ts';

/** A report that a form accepts by what it writes. */
export interface Answered {
  readonly operation: string;
  /** The proof it offers, to begin with. */
  readonly proof: Partial<ProofTyped> | null;
  /** The values it proposes, to begin with. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What every form that writes holds: its proof, its change, and what became of it. What it `answers` is closed with it. */
export function useWrite(
  sources: readonly SourceOffered[],
  onDone: () => void,
  answers: Answered | null = null,
) {
  const proof = useProof(sources, answers?.proof ?? null);
  const { state, send } = useRecordChange();
  /** Sends some edits with the proof that is typed, unless they need none. */
  const write = async (change: Omit<ChangeInput, 'operation' | 'proof' | 'answers'>, proved = true) => {
    const written = await send({
      ...change,
      proof: proved ? proofInput(proof.typed, today()) : null,
      ...(answers && { answers: answers.operation }),
    });
    if (!written) return;
    const cited = proved ? sourceCited(proof.typed, written.source, proof.offered) : null;
    if (cited) lastSource.keep([cited]);
    onDone();
  };
  return { proof, state, write };
}
