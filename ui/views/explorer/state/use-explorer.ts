import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ADDRESS_WORDS, type AddressWord, addressOf, sameAddress, stateOf } from './address.ts';
import type { Deed, ExplorerState } from './explorer-state.ts';
import { amended, type History, recorded, redone, started, undone } from './history.ts';

const PARSERS = Object.fromEntries(ADDRESS_WORDS.map((word) => [word, parseAsString])) as Record<
  AddressWord,
  typeof parseAsString
>;

/** Deeds that make a page of the browser's own history: one goes back to what was drawn before. */
const PAGES = new Set<Deed>(['opened', 'path', 'shared']);

export interface Explorer {
  readonly state: ExplorerState;
  /** Takes a step that can be undone. */
  readonly act: (deed: Deed, next: (state: ExplorerState) => ExplorerState) => void;
  /** Chooses what is looked at: nothing to undo. */
  readonly choose: (ids: readonly string[]) => void;
  /** What is undone or done again is told; `null` when there is nothing to go back or forth on. */
  readonly undo: () => Deed | null;
  readonly redo: () => Deed | null;
  readonly lastDeed: Deed | null;
  readonly nextDeed: Deed | null;
}

/**
 * State of the explorer, its steps, and the address that follows it. An address that comes from elsewhere (a link, the
 * browser's own back) is one more step.
 */
export function useExplorer(): Explorer {
  const [words, setWords] = useQueryStates(PARSERS);
  const [history, setHistory] = useState<History<ExplorerState, Deed>>(() => started(stateOf(words)));
  const written = useRef(words);
  const latest = useRef(history);
  latest.current = history;

  const become = useCallback(
    (next: History<ExplorerState, Deed>, deed: Deed | null) => {
      if (next === latest.current) return;
      latest.current = next;
      setHistory(next);
      const address = addressOf(next.present);
      written.current = address;
      void setWords(address, { history: deed && PAGES.has(deed) ? 'push' : 'replace' });
    },
    [setWords],
  );

  useEffect(() => {
    if (sameAddress(words, written.current)) return;
    written.current = words;
    setHistory((before) => recorded(before, stateOf(words), 'moved'));
  }, [words]);

  return {
    state: history.present,
    act: useCallback(
      (deed, next) => become(recorded(latest.current, next(latest.current.present), deed), deed),
      [become],
    ),
    choose: useCallback(
      (ids) => become(amended(latest.current, { ...latest.current.present, chosen: ids }), null),
      [become],
    ),
    undo: useCallback(() => {
      const deed = latest.current.past.at(-1)?.deed ?? null;
      become(undone(latest.current), null);
      return deed;
    }, [become]),
    redo: useCallback(() => {
      const deed = latest.current.future[0]?.deed ?? null;
      become(redone(latest.current), null);
      return deed;
    }, [become]),
    lastDeed: history.past.at(-1)?.deed ?? null,
    nextDeed: history.future[0]?.deed ?? null,
  };
}
