import { lastSource, type SourceOffered } from '../data/last-source.ts';
import { useRecordChange } from '../data/use-record-change.ts';
import type { ChangeInput } from '../data/write-documents.ts';
import { today } from '../text/dates.ts';
import { useProof } from './proof-part.tsx';
import { proofInput, sourceCited } from './proof-typed.ts';

/** What every form that writes holds: its proof, its change, and what became of it. */
export function useWrite(sources: readonly SourceOffered[], onDone: () => void) {
  const proof = useProof(sources);
  const { state, send } = useRecordChange();
  /** Sends some edits with the proof that is typed, unless they need none. */
  const write = async (change: Omit<ChangeInput, 'operation' | 'proof'>, proved = true) => {
    const written = await send({ ...change, proof: proved ? proofInput(proof.typed, today()) : null });
    if (!written) return;
    const cited = proved ? sourceCited(proof.typed, written.source, proof.offered) : null;
    if (cited) lastSource.keep([cited]);
    onDone();
  };
  return { proof, state, write };
}
