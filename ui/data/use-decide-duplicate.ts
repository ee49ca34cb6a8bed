import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { drawnUuid } from './drawn-uuid.ts';
import {
  type ApartInput,
  MergeEntitiesDocument,
  type MergeInput,
  TellApartDocument,
} from './duplicate-documents.ts';
import { TOUCHED } from './use-record-change.ts';

/** What becomes of a decision on two sheets. */
export type DecisionState =
  | { readonly state: 'asking' | 'sending' | 'done' | 'failed' }
  | { readonly state: 'refused'; readonly field: string; readonly message: string };

/** Merges two sheets or tells them apart, once however often it is sent. */
export function useDecideDuplicate() {
  const operation = useRef(drawnUuid());
  const [, merge] = useMutation(MergeEntitiesDocument);
  const [, tellApart] = useMutation(TellApartDocument);
  const [state, setState] = useState<DecisionState>({ state: 'asking' });
  const send = async (asked: { readonly merge: MergeInput } | { readonly apart: ApartInput }) => {
    setState({ state: 'sending' });
    const drawn = { operation: operation.current };
    const { data } =
      'merge' in asked
        ? await merge({ input: { ...drawn, ...asked.merge } }, TOUCHED)
        : await tellApart({ input: { ...drawn, ...asked.apart } }, TOUCHED);
    const answer = data?.answer;
    if (!answer) return setState({ state: 'failed' });
    operation.current = drawnUuid();
    if (answer.__typename === 'Change') return setState({ state: 'done' });
    const field = answer.__typename === 'InvalidInput' ? answer.field : '';
    setState({ state: 'refused', field, message: answer.message });
  };
  return { state, send };
}
