import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import { drawnUuid } from './drawn-uuid.ts';
import {
  type ChangeInput,
  RecordChangeDocument,
  UndoChangeDocument,
  type UndoConflicts,
} from './write-documents.ts';

/** What the screens hold and a change may have touched: all of it is asked again. */
export const TOUCHED = {
  additionalTypenames: [
    ...vocabulary.entities.map(({ code }) => code),
    'Link',
    'EntityFound',
    'DuplicateConnection',
    'HistoryConnection',
    'Proposal',
    'ProposalConnection',
    'SearchConnection',
    'SourceConnection',
    'Transversality',
    'Partnerships',
  ],
};

/** What became of a change. `refused` names the field at fault, `conflict` what stands there now. */
export type WriteState =
  | { readonly state: 'writing' | 'sending' | 'written' | 'failed' }
  | { readonly state: 'refused'; readonly field: string; readonly message: string }
  | {
      readonly state: 'conflict';
      readonly field: string;
      readonly message: string;
      readonly present: readonly string[];
    }
  | { readonly state: 'forbidden'; readonly message: string; readonly signIn: boolean };

export interface Written {
  /** The source that was made for it, if one was. */
  readonly source: string | null;
}

/**
 * Writes a change. The operation is kept until something is answered: sent again after an answer was lost, the same change is
 * written once.
 */
export function useRecordChange() {
  const operation = useRef(drawnUuid());
  const [, record] = useMutation(RecordChangeDocument);
  const [state, setState] = useState<WriteState>({ state: 'writing' });
  const send = async (change: Omit<ChangeInput, 'operation'>): Promise<Written | null> => {
    setState({ state: 'sending' });
    const { data } = await record({ input: { operation: operation.current, ...change } }, TOUCHED);
    const answer = data?.recordChange;
    if (!answer) {
      setState({ state: 'failed' });
      return null;
    }
    operation.current = drawnUuid();
    switch (answer.__typename) {
      case 'Change':
        setState({ state: 'written' });
        return { source: answer.claims.find(({ of, made }) => of === 'Source' && made)?.slug ?? null };
      case 'InvalidInput':
        setState({ state: 'refused', field: answer.field, message: answer.message });
        break;
      case 'Conflict': {
        const { field, message, present } = answer;
        setState({ state: 'conflict', field, message, present });
        break;
      }
      case 'Forbidden':
        setState({ state: 'forbidden', message: answer.message, signIn: answer.reason === 'SIGN_IN' });
        break;
      default:
        setState({ state: 'refused', field: '', message: answer.message });
    }
    return null;
  };
  return { state, send };
}

/** What became of an undoing; `kept` when later changes touch the same thing, with both versions. */
export type UndoState =
  | { readonly state: 'asking' | 'sending' | 'undone' | 'failed' }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'kept'; readonly message: string; readonly conflicts: UndoConflicts };

/** Undoes a change, once however often it is sent. */
export function useUndoChange() {
  const operation = useRef(drawnUuid());
  const [, undo] = useMutation(UndoChangeDocument);
  const [state, setState] = useState<UndoState>({ state: 'asking' });
  const send = async (change: string, reason: string) => {
    setState({ state: 'sending' });
    const input = { operation: operation.current, change, reason: reason.trim() || null };
    const { data } = await undo({ input }, TOUCHED);
    const answer = data?.undoChange;
    if (!answer) {
      setState({ state: 'failed' });
      return;
    }
    operation.current = drawnUuid();
    if (answer.__typename === 'Change') setState({ state: 'undone' });
    else if (answer.__typename === 'CannotUndo') {
      setState({ state: 'kept', message: answer.message, conflicts: answer.conflicts });
    } else setState({ state: 'refused', message: answer.message });
  };
  return { state, send };
}
