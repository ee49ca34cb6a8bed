import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationRule,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sentences } from '../domain/refusals/sentences.ts';
import { type Refused, tooLarge } from '../schema/refused.ts';

/** What one question may hold, fragments spread; what it costs to answer is the affair of the schema. */
export const QUESTION_LIMITS = {
  characters: 32_000,
  tokens: 3_000,
  depth: 15,
  fields: 1_000,
  aliases: 100,
  directives: 50,
} as const;

/** Defects told about one question: enough to mend it, and a short answer. */
const MOST_VALIDATION_ERRORS = 20;

interface QuestionSize {
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly depth: number;
}

const NOTHING: QuestionSize = { fields: 0, aliases: 0, directives: 0, depth: 0 };

/**
 * Size of what a document asks once its fragments are spread, each read once: fragments that multiply each other are
 * counted without being followed. `__typename` counts like any field.
 */
export function questionSize(document: DocumentNode): QuestionSize {
  const fragments = new Map(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, QuestionSize>();

  const sizeOfFragment = (name: string): QuestionSize => {
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const size = known.get(name);
    if (size !== undefined) return size;
    // A fragment that spreads itself is refused by the rules of the language, later.
    known.set(name, NOTHING);
    const found = together(sizeOfSelections(fragment.selectionSet), directivesOf(fragment));
    known.set(name, found);
    return found;
  };
  const sizeOfSelection = (selection: SelectionNode): QuestionSize => {
    const said = directivesOf(selection);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return together(said, sizeOfFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return together(said, sizeOfSelections(selection.selectionSet));
    }
    return together(said, sizeOfField(selection, sizeOfSelections));
  };
  const sizeOfSelections = ({ selections }: SelectionSetNode): QuestionSize =>
    selections.map(sizeOfSelection).reduce(together, NOTHING);

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => together(directivesOf(operation), sizeOfSelections(operation.selectionSet)))
    .reduce(together, NOTHING);
}

function sizeOfField(field: FieldNode, sizeOfSelections: (set: SelectionSetNode) => QuestionSize) {
  const below = field.selectionSet ? sizeOfSelections(field.selectionSet) : NOTHING;
  return {
    ...below,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    depth: below.depth + 1,
  };
}

function directivesOf(node: { directives?: readonly unknown[] | undefined }): QuestionSize {
  return { ...NOTHING, directives: node.directives?.length ?? 0 };
}

function together(a: QuestionSize, b: QuestionSize): QuestionSize {
  return {
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    depth: Math.max(a.depth, b.depth),
  };
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Whether a text holds more words than are read; brackets that would exhaust the parser are words too. */
function hasTooManyTokens(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= QUESTION_LIMITS.tokens; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
  } catch {
    // Text that is not a word is left to the parser, which says where it is.
    return false;
  }
  return true;
}

/**
 * Refuses an oversized question before it is parsed, or before it is checked against the schema: both can be made to
 * cost more than any answer. Our own pages' questions are known and pass.
 */
export function limitQuestions(isTrusted: (context: object) => boolean): Plugin {
  return {
    onParse: ({ params, context }) => {
      if (isTrusted(context)) return;
      const text = typeof params.source === 'string' ? params.source : params.source.body;
      if (text.length > QUESTION_LIMITS.characters) throw tooLargePart('characters', text.length);
      if (hasTooManyTokens(text)) throw tooLargePart('tokens');
      return ({ result }) => {
        if (result === null || result instanceof Error) return;
        const size = questionSize(result as DocumentNode);
        for (const part of ['depth', 'fields', 'aliases', 'directives'] as const) {
          if (size[part] > QUESTION_LIMITS[part]) throw tooLargePart(part, size[part]);
        }
      };
    },
    onValidate: ({ setValidationFn }) => {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, rules?: readonly ValidationRule[]) =>
        validate(schema, document, rules, { maxErrors: MOST_VALIDATION_ERRORS }),
      );
    },
  };
}

function tooLargePart(part: keyof typeof QUESTION_LIMITS, found?: number): Refused {
  const sentence = sentences.questionTooLarge(part, QUESTION_LIMITS[part], found);
  return tooLarge(sentence, part === 'characters' ? 413 : 400);
}
