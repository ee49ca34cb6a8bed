import type { ReferenceId } from './references.ts';

/** One sentence in each language of the product. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** A number a figure is computed with: its symbol in the formula, its value, what changing it does. */
interface DeclaredParameter {
  readonly symbol: string;
  readonly value: number;
  readonly meaning: Said;
}

/** Everything a reader may ask of a figure: what it is, how it is computed, how to read it and how not to. */
export interface Definition {
  /** Address of the definition, stable. */
  readonly id: string;
  readonly name: Said;
  readonly formula: Said;
  readonly sentence: Said;
  readonly parameters: readonly DeclaredParameter[];
  readonly caution: Said;
  readonly references: readonly ReferenceId[];
}

export const said = (fr: string, en: string): Said => ({ fr, en });
