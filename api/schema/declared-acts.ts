import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { type Act, mayDoSomewhere } from '../domain/account/may-do.ts';
import type { Viewer } from '../domain/account/viewer.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      declaredActs: DeclaredActs<Types>;
    }
    interface MutationFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** What it asks to do. */
      act: Act;
    }
    interface QueryFieldOptions<
      Types extends SchemaTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > {
      /** What it asks to do, when reading it is not open to everybody. */
      act?: Act;
    }
  }
}

/**
 * Each mutation declares what it asks to do, and so does a question that is not open to everybody. Whoever may do it nowhere
 * is refused here, before anything is read; where they may, the capability decides, which knows what is touched.
 */
class DeclaredActs<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const act = actOf(field);
    return act === undefined ? field : { ...field, extensions: { ...field.extensions, act } };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const act = actOf(field);
    if (act === undefined) return resolver;
    return (root, args, context, info) => {
      const refusal = mayDoSomewhere((context as { viewer: Viewer | null }).viewer, act);
      if (refusal) throw refusal;
      return resolver(root, args, context, info);
    };
  }
}

function actOf<Types extends SchemaTypes>({
  kind,
  pothosOptions,
}: PothosOutputFieldConfig<Types>): Act | undefined {
  return kind === 'Mutation' || kind === 'Query' ? (pothosOptions as { act?: Act }).act : undefined;
}

const NAME = 'declaredActs';
SchemaBuilder.registerPlugin(NAME, DeclaredActs);
export default NAME;
