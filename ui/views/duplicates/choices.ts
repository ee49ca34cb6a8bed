import type { ComparedSheetShown, MergeChoices } from '../../data/duplicate-documents.ts';
import { formOf } from '../../kit/forms.ts';

export type Side = 'one' | 'other';

/** What was chosen, by field; what was not is as usual. */
export type Choices = Readonly<Record<string, Side | 'both'>>;

/** A field as both sheets fill it. */
export interface FieldCompared {
  readonly code: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly isSame: boolean;
  /** What is kept when nobody chooses, by the sheet that stays: its own value, else that of the other. */
  readonly usual: Readonly<Record<Side, Side | 'both'>>;
}

/** Fields that one of two sheets fills, in the order of the form of the kept one; other names always, for those not chosen. */
export function fieldsCompared(
  kept: Pick<ComparedSheetShown, 'kind'>,
  one: Pick<ComparedSheetShown, 'typedValues'>,
  other: Pick<ComparedSheetShown, 'typedValues'>,
): FieldCompared[] {
  const valuesOf = ({ typedValues }: typeof one) =>
    new Map(typedValues.map(({ field, texts }) => [field, texts]));
  const [ours, theirs] = [valuesOf(one), valuesOf(other)];
  return formOf(kept.kind).flatMap(({ code }): FieldCompared[] => {
    const [first, second] = [ours.get(code) ?? [], theirs.get(code) ?? []];
    if (first.length + second.length === 0 && code !== 'aliases') return [];
    const usual: FieldCompared['usual'] =
      code === 'aliases'
        ? { one: 'both', other: 'both' }
        : { one: first.length > 0 ? 'one' : 'other', other: second.length > 0 ? 'other' : 'one' };
    const isSame = code !== 'aliases' && first.join('\n') === second.join('\n');
    return [{ code, one: first, other: second, isSame, usual }];
  });
}

/** The choices as the API reads them: only where the two differ. */
export function choicesOf(fields: readonly FieldCompared[], chosen: Choices, keep: Side): MergeChoices {
  return fields
    .filter(({ isSame }) => !isSame)
    .map(({ code, usual }) => {
      const side = chosen[code] ?? usual[keep];
      return { field: code, from: side === 'both' ? 'BOTH' : side === keep ? 'KEPT' : 'ABSORBED' };
    });
}
