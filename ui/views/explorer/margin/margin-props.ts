import type { DrawnEntity } from '../../../graph/drawing.ts';
import type { ActionCode } from '../actions.ts';
import type { ExplorerState, PathAsked } from '../state/explorer-state.ts';
import type { NetworkRead } from '../use-network.ts';

/** What the right margin is given, and what it asks. */
export interface MarginProps {
  readonly state: ExplorerState;
  readonly network: NetworkRead;
  /** Ids chosen, the last one last. */
  readonly chosen: readonly string[];
  readonly entities: readonly DrawnEntity[];
  /** What is shown while nothing is chosen. */
  readonly usual: string | null;
  readonly onOpen: (slug: string, relation?: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onAction: (code: ActionCode) => void;
  /** Asks for other paths, or for none. */
  readonly onAskPath: (path: PathAsked | null) => void;
  readonly onLeaveShared: () => void;
}
