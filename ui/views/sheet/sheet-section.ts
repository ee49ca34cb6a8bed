import type { ReactNode } from 'react';
import type { TextKey } from '../../text/fr.ts';

/** One part of a sheet; its id is its address on the page. */
export interface SheetSection {
  readonly id: string;
  readonly title: TextKey;
  readonly content: ReactNode;
  /** Whether the content brings its own heading, or stands with the part before it. */
  readonly headed?: boolean;
}
