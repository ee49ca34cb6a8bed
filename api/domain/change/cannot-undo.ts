import { type Sentence, sentences } from '../refusals/sentences.ts';
import type { UndoConflict } from './undo.ts';

/** A change cannot be undone: later ones touched the same. Both versions come with it. A typed result of the API. */
export class CannotUndo extends Error {
  readonly conflicts: readonly UndoConflict[];
  readonly sentence: Sentence = sentences.touchedSince;
  constructor(conflicts: readonly UndoConflict[]) {
    super(sentences.touchedSince.fr);
    this.name = 'CannotUndo';
    this.conflicts = conflicts;
  }
}
