/** What a person asks to write: everything of one change stands on one proof, unless an edit brings its own. */
export interface TypedChange {
  readonly edits: readonly Edit[];
  readonly proof: TypedProof | null;
  /** Why, in the words of who writes; needed to take something away. */
  readonly reason: string | null;
  /** A slip of spelling put right: it takes no proof, and touches words alone. */
  readonly tidying: boolean;
  /** The territory whose curators will keep what stands nowhere. */
  readonly keeper: string | null;
}

/** An entity of the graph, or one that this very change makes, by the key it bears there. */
export type End = { readonly id: string } | { readonly key: string };

/** An entity by its id, a link by its id and that of its subject. */
export interface ClaimName {
  readonly id: string;
  readonly from?: string;
}

/** A field with what was typed in it: several texts for a list, none for nothing. */
export interface TypedValue {
  readonly field: string;
  readonly typed: readonly string[];
}

/** A field with what was read in the form when it was opened, and what it is to become. */
export interface TypedReplacement extends TypedValue {
  readonly read: readonly string[];
}

export type Edit = { readonly proof: TypedProof | null } & (
  | {
      readonly act: 'MAKE_ENTITY';
      readonly key: string;
      readonly kind: string;
      readonly values: readonly TypedValue[];
    }
  | {
      readonly act: 'MAKE_LINK';
      readonly relation: string;
      readonly from: End;
      readonly to: End;
      readonly values: readonly TypedValue[];
    }
  | { readonly act: 'CHANGE'; readonly claim: ClaimName; readonly values: readonly TypedReplacement[] }
  | { readonly act: 'PROVE'; readonly claim: ClaimName }
  | { readonly act: 'UNPROVE'; readonly claim: ClaimName; readonly evidence: string }
  | { readonly act: 'REMOVE'; readonly claim: ClaimName }
);

export interface TypedProof {
  readonly source: TypedSource;
  readonly locator: string | null;
  readonly excerpt: string | null;
  readonly observedOn: string | null;
  /** `null` for what the sort of source gives: a declaration declares, a document states. */
  readonly certainty: string | null;
  readonly doubt: string | null;
}

/** A source that is there, one to be described, or the word of who writes, signed by their function. */
export type TypedSource =
  | { readonly id: string }
  | { readonly declaredOn: string }
  | {
      readonly document: {
        readonly name: string;
        readonly nature: string | null;
        readonly publisher: string | null;
        readonly date: string | null;
        readonly url: string | null;
      };
    };
